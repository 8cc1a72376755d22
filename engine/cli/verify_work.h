/* verify_work.h: audits everybody in a data folder, on all cores. */
#ifndef CLI_VERIFY_WORK_H
#define CLI_VERIFY_WORK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/name.h"
#include "store/archive.h"
#include "store/audit.h"
#include "story/library.h"
#include "story/scenario.h"

/* One kept scenario. */
struct verify_scenario {
    char hash[65];
    struct archived archived; /* owned; all zero when it was changed */
    char why[512];            /* then: what is wrong with it; otherwise "" */
};

/* One of the course at hand, as it is now. */
struct verify_current {
    const char *id;            /* of the library */
    struct scenario *scenario; /* owned; NULL when it has mistakes */
};

struct verify_person {
    char id[NAME_MAX_BYTES + 1];
    struct audit audit; /* owned */
};

struct verify_work {
    const char *folder;                /* borrowed */
    const struct library *course;      /* borrowed; NULL: there is none at hand */
    struct verify_scenario *scenarios; /* owned; by hash */
    size_t scenario_count;
    struct verify_current *current; /* owned */
    size_t current_count;
    struct verify_person *people; /* owned; by id */
    size_t person_count;
};

struct verify_counts {
    size_t people, attempts, sound; /* sound: of the attempts, those of which all is true */
    size_t findings[FINDING_NOTICED + 1];
    size_t changed; /* kept scenarios */
};

/* An attempt whose scenario is not kept is replayed on the course, which may be NULL, where
 * that has the very same content. now: seconds since 1970; shown: tell the progress on
 * standard error, which is a terminal. ERR_BAD when the folder is none or its folder.json
 * cannot be followed. After a failure there is nothing to destroy. */
bool verify_work_make(struct verify_work *work, const char *folder, const struct library *course,
                      int64_t now, bool shown, struct err *err);
void verify_work_destroy(struct verify_work *work);

struct verify_counts verify_work_counts(const struct verify_work *work);

/* Nothing was found, but what was noticed. */
bool verify_work_is_true(const struct verify_counts *counts);

#endif

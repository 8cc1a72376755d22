/* cohort.h: everybody in a data folder, read on all cores.
 *
 * A file that cannot be taken in is named, and stops nothing. The same folder and filter
 * give the same cohort, whatever the number of threads and the order of the files. */
#ifndef REPORT_COHORT_H
#define REPORT_COHORT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "report/filter.h"
#include "report/formers.h"
#include "report/intake.h"
#include "report/people.h"
#include "report/subjects.h"

/* A file that could not be used. */
struct cohort_problem {
    char *file; /* owned: its name in the folder of trainees, or "scenarios/HASH" */
    enum trouble trouble;
    char *what; /* owned: what is wrong and what to do */
};

struct cohort {
    struct formers formers;          /* owned */
    struct people people;            /* owned; sorted */
    uint32_t *order;                 /* owned: the versions, as they are to be shown */
    size_t read;                     /* files that were taken in */
    struct cohort_problem *problems; /* owned; by file */
    size_t problem_count, problem_capacity;
};

struct cohort_plan {
    const char *folder;        /* the data folder */
    struct subjects *subjects; /* borrowed; sketched, and loaded, as far as it is needed */
    const struct filter *filter;
    size_t threads; /* at least 1 */
    bool cached;    /* what is known of files is read from, and kept in, FOLDER/report.cache */
    int64_t now;    /* seconds since 1970; what changed in the last seconds is not kept */
    /* Called now and then, always by the same thread; false ends it with ERR_BAD. May be NULL. */
    bool (*progress)(void *self, size_t done, size_t all);
    void *self;
};

/* ERR_BAD or ERR_SYSTEM when nothing can be had of the folder, and what to do. */
bool cohort_read(struct cohort *cohort, const struct cohort_plan *plan, struct err *err);
void cohort_destroy(struct cohort *cohort); /* a zeroed one is fine */

#endif

/* subjects.h: what a report is about: the scenarios of the course as they are now. */
#ifndef REPORT_SUBJECTS_H
#define REPORT_SUBJECTS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "story/library.h"
#include "story/scenario.h"

struct subject {
    const char *id;            /* the library's */
    size_t lesson;             /* of the library's */
    struct scenario *scenario; /* owned; NULL: it has mistakes, and cannot be replayed */
};

struct subjects {
    const struct library *library; /* borrowed */
    struct subject *at;            /* owned, in the order of the course */
    size_t count;
};

/* Loads every scenario of the course, on so many threads. */
bool subjects_load(struct subjects *subjects, const struct library *library, size_t threads,
                   struct err *err);
void subjects_destroy(struct subjects *subjects); /* a zeroed one is fine */

/* The scenario of that id; `count` when the course has none. */
size_t subjects_find(const struct subjects *subjects, const char *id);

/* Its title; without one, its id. */
const char *subject_title(const struct subject *subject);

#endif

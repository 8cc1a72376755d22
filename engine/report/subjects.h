/* subjects.h: what a report is about: the scenarios of the course as they are now. */
#ifndef REPORT_SUBJECTS_H
#define REPORT_SUBJECTS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "report/sketch.h"
#include "story/library.h"
#include "story/scenario.h"

struct subject {
    const char *id;            /* the library's */
    size_t lesson;             /* of the library's */
    struct sketch *sketch;     /* owned; NULL: it has mistakes, or was not looked at yet */
    struct scenario *scenario; /* owned; NULL: nothing of it was to be played again yet */
};

struct subjects {
    const struct library *library; /* borrowed */
    struct subject *at;            /* owned, in the order of the course */
    size_t count;
};

/* Every scenario of the course, by its id. */
bool subjects_init(struct subjects *subjects, const struct library *library, struct err *err);
void subjects_destroy(struct subjects *subjects); /* a zeroed one is fine */

/* Sketches those that are not sketched yet, on so many threads. */
bool subjects_sketch(struct subjects *subjects, size_t threads, struct err *err);

/* Loads those that have a sketch. ERR_BAD: one was edited since it was sketched. */
bool subjects_load(struct subjects *subjects, size_t threads, struct err *err);

/* The scenario of that id; `count` when the course has none. */
size_t subjects_find(const struct subjects *subjects, const char *id);

/* Its title; without one, its id. */
const char *subject_title(const struct subject *subject);

#endif

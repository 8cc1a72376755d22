/* syllabus.h: the course's conversations with what is told of each before it is
 * begun, and how far the trainee is with it. */
#ifndef TERM_SYLLABUS_H
#define TERM_SYLLABUS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/memory.h"
#include "base/text.h"
#include "store/progress.h"
#include "story/library.h"

struct syllabus_item {
    const struct lesson *lesson; /* borrowed from the library */
    const char *id;              /* borrowed from the library */
    const char *title, *summary; /* in the arena; of a broken one the id, and NULL */
    bool assessed;               /* meant to be taken as an assessment */
    size_t mistakes;             /* it does not load; 0: it does */
};

struct syllabus {
    struct arena arena;       /* owned */
    struct syllabus_item *at; /* in the arena: in the order of the course */
    size_t count;
};

/* Reads every scenario of the course once. */
bool syllabus_init(struct syllabus *syllabus, const struct library *library, struct err *err);
void syllabus_destroy(struct syllabus *syllabus);

/* Appends "not started", "in progress", "practised, best 72 %" or "passed, best
 * 88 %", and says when one is left unfinished. */
void syllabus_state(const struct progress *progress, const char *scenario, struct text *text);

/* The scenario's unfinished attempt, unless a later one was finished. */
const struct attempt *syllabus_unfinished(const struct progress *progress, const char *scenario);

#endif

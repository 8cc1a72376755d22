/* review.h: a whole run, judged decision by decision, in the words that the debrief
 * shows: the grade, what was better, and what that would have led to. */
#ifndef CHECK_REVIEW_H
#define CHECK_REVIEW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/memory.h"
#include "check/coach.h"
#include "play/debrief.h"
#include "play/run.h"

enum { REVIEW_LINES = 3 };

/* Where the better answer differs from the one given. */
struct review_part {
    const struct reply *reply; /* to give; or an item; or the silence */
    const char *text;          /* of it, as of that moment; in the review's arena */
    const char *group;         /* SORT: where it goes; otherwise NULL */
    bool out;                  /* PICK: it was picked, and is better left out; these come last */
};

struct review_line {
    const struct line *line;
    const char *text; /* in the arena */
};

struct review_decision {
    struct judgement judgement; /* of an exact review; otherwise only `better` counts */
    struct review_part *parts;  /* in the arena; none: nothing better was open */
    size_t part_count;
    const uint16_t *missed; /* in the arena: behaviours that only the better answer shows */
    size_t missed_count;
    struct review_line after[REVIEW_LINES]; /* the first lines that it would have led to, */
    size_t after_count;                     /* up to the next decision, */
    const struct ending *ending;            /* or to this ending; else NULL */
};

struct review {
    struct arena arena;
    bool exact;                 /* else better is what was worth more points at once, and */
    struct review_decision *at; /* nothing is graded; owned: one for each of the debrief's */
    size_t count;
    const int *moods; /* in the arena: percent of the mood meter at the start and after each
                         decision, count + 1 of them; NULL: the scenario has none */
    size_t turning;   /* the decision that cost most, the first such; count: none cost anything */
};

/* The run is of the coach's scenario, or coach is NULL and the review not exact; the
 * debrief is of the run. The review refers to the run's scenario. */
bool review_make(const struct run *run, const struct debrief *debrief, struct coach *coach,
                 struct review *review, struct err *err);
void review_destroy(struct review *review); /* a zeroed one is fine */

#endif

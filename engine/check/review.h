/* review.h: a whole run, judged decision by decision: the analysis that the debrief
 * shows. */
#ifndef CHECK_REVIEW_H
#define CHECK_REVIEW_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "check/coach.h"
#include "play/debrief.h"
#include "play/run.h"

struct review_decision {
    struct judgement judgement;
    struct session before; /* as it was when the decision was answered */
};

struct review {
    struct review_decision *at; /* owned: one for each of the debrief's decisions, in order */
    size_t count;
    size_t turning; /* the decision that cost most, the first such; count when none cost anything */
};

/* The run is of the coach's scenario; the debrief is of the run. */
bool review_make(const struct run *run, const struct debrief *debrief, struct coach *coach,
                 struct review *review, struct err *err);
void review_destroy(struct review *review);

#endif

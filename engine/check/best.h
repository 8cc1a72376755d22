/* best.h: which replies are the best of a decision, for the warnings on the writing.
 *
 * What is open can differ from state to state, and what is best with it. A decision
 * is judged in its usual case: the open replies and the best of them that most of
 * its states have. */
#ifndef CHECK_BEST_H
#define CHECK_BEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "check/space.h"
#include "check/values.h"
#include "story/scenario.h"

/* Replies as bits by place as written. */
struct best_case {
    uint32_t open, best; /* open 0: not a choice, or nowhere scored; best 0: silence is better */
};

/* Whether one can choose well and badly there. */
static inline bool best_case_tells(struct best_case one)
{
    return one.best != 0 && one.best != one.open;
}

struct best {
    struct best_case *cases; /* owned: one for each decision */
    bool *ever;              /* owned: one for each reply: in some state the best for some metric,
                              * while another answer there is worse for it */
};

/* By the points that are given away at the decision and must still be given away
 * after it; the space is complete, and values are those of it. */
bool best_from_values(struct best *best, struct space *space, const struct values *values,
                      struct err *err);

/* By the points of the replies alone, when there are no values: all replies taken as
 * open but the fallbacks, a critical error as worse than any points. */
bool best_from_points(struct best *best, const struct scenario *scenario, struct err *err);

void best_destroy(struct best *best);

#endif

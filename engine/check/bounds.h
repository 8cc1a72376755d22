/* bounds.h: the least and the most that a run can score, in percent, exactly.
 *
 * A score is a ratio, points earned over points open, both summed along a way; its
 * extremes over all ways to an ending are found by Dinkelbach's method (On nonlinear
 * fractional programming, 1967): for a trial ratio p/q the best sum of
 * q * earned - p * open is found by one pass over the components; the ratio of the
 * way that has it is the next trial, and when the sum is 0 the trial is exact. All
 * in 64-bit whole numbers. In a loop nothing is scored, so components add nothing. */
#ifndef CHECK_BOUNDS_H
#define CHECK_BOUNDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "check/tally.h"
#include "play/move.h"

struct bound {
    bool exists;          /* some way there is observed in this metric */
    int64_t earned, open; /* the ratio; earned may be below 0, shown as 0 % */
    struct move *moves;   /* owned: a run that has it; `continue all` is left out */
    uint16_t *odds;       /* owned: what chance must give on the way, in order */
    size_t move_count, odds_count;
};

struct bounds {
    struct bound least[METRIC_COUNT], most[METRIC_COUNT];
};

enum { ANY_ENDING = UINT16_MAX };

/* The bounds over all runs to the ending (or to any). */
bool bounds_find(struct bounds *bounds, const struct tally *tally, struct space *space,
                 uint16_t ending, struct err *err);
void bounds_destroy(struct bounds *bounds);

/* In percent, as score.h rounds; -1 when it does not exist. */
int bound_percent(const struct bound *bound);

#endif

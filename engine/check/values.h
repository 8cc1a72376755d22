/* values.h: from every state, the fewest points that must still be given away.
 *
 * What an action gives away is what its decision offered less what it earned: never
 * below 0, and it adds up over a run, as percentages do not. Where chance decides,
 * the value is an expectation; a critical error costs more than all points of the
 * scenario together, so it is never part of a best line that can do without.
 *
 * A run that never ends costs as much as VALUES_NO_END critical errors.
 *
 * Method: value iteration component by component, each after those that it leads
 * to, from an upper bound downward. Costs are not negative and loops of decisions
 * met again cost nothing, so iteration from below could rest in such a loop for
 * ever; from above it converges to the best line that ends (Bertsekas and Yu,
 * Stochastic shortest path problems under weak conditions, 2016). */
#ifndef CHECK_VALUES_H
#define CHECK_VALUES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "check/tally.h"

enum { VALUES_NO_END = 64 };

struct values {
    const struct tally *tally;     /* borrowed */
    double *at[METRIC_COUNT];      /* owned: the value of each state */
    double critical[METRIC_COUNT]; /* what a critical error costs */
};

bool values_make(struct values *values, const struct tally *tally, struct err *err);
void values_destroy(struct values *values);

/* What the action gives away at once, a critical error included. */
double values_cost(const struct values *values, const struct worth *worth, size_t metric);

/* The expectation of giving away by doing the nth action of the state and the best
 * after it. */
double values_action(const struct values *values, size_t state, size_t nth, size_t metric);

#endif

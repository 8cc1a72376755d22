/* tally.h: what each way through a searched space earns and gives away.
 *
 * Beside the edges of the space: for every action of every state what it is worth
 * (interned: a scenario has few distinct worths) and the chance of each outcome; and
 * the states' components in an order in which a component comes after all that it
 * can lead to. Method: strongly connected components (Tarjan 1972), without recursion. */
#ifndef CHECK_TALLY_H
#define CHECK_TALLY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "check/space.h"

/* What an action is worth; all 0 when the decision is met again. */
struct worth {
    int32_t open[METRIC_COUNT], most[METRIC_COUNT], least[METRIC_COUNT];
    bool critical;
};

struct tally_action {
    uint32_t worth;    /* index */
    uint32_t outcomes; /* how many edges it has */
};

struct tally {
    const struct space *space; /* borrowed; complete */
    struct worth *worths;      /* owned */
    size_t worth_count, worth_capacity;
    struct tally_action *actions; /* owned */
    size_t action_count, action_capacity;
    uint32_t *action;    /* owned: where the actions of each state begin; count + 1 */
    float *chances;      /* owned: one for each edge, given its action */
    uint32_t *component; /* owned: of each state */
    uint32_t *order;     /* owned: states, component by component */
    size_t component_count;
};

/* Needs a complete space (asserted by the caller); expands every state once more. */
bool tally_make(struct tally *tally, struct space *space, struct err *err);
void tally_destroy(struct tally *tally);

#endif

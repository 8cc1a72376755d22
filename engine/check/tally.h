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

/* The most that each decision ever gives away: no run gives away more than their sum. */
struct tally_stake {
    int32_t most[METRIC_COUNT];
};

struct tally {
    const struct space *space; /* borrowed; complete */
    struct worth *worths;      /* owned */
    size_t worth_count, worth_capacity;
    uint32_t *table; /* owned: open addressing over the worths; index + 1 */
    size_t table_size;
    struct tally_stake *stakes;   /* owned: of each decision */
    struct tally_action *actions; /* owned */
    size_t action_count, action_capacity;
    uint32_t *action; /* owned: where the actions of each state begin; count + 1 */
    size_t state_count, state_capacity;
    double *chances; /* owned: one for each edge, given its action */
    size_t chance_count, chance_capacity;
    uint32_t *component; /* owned: of each state */
    uint32_t *order;     /* owned: states, component by component */
    size_t component_count;
};

/* Needs a complete space with edges (asserted by the caller); expands every state
 * once more. */
bool tally_make(struct tally *tally, struct space *space, struct err *err);

/* The same in one pass with the search: tally_begin, then tally_visit as the `visit`
 * of the search, then tally_finish. */
bool tally_begin(struct tally *tally, const struct scenario *scenario, struct err *err);
bool tally_visit(void *self, size_t state, const struct expander *expander, struct err *err);
bool tally_finish(struct tally *tally, const struct space *space, struct err *err);

void tally_destroy(struct tally *tally);

#endif

/* trap.c: components come after all that they lead to, so one pass finds the trapped
 * ones; their decisions are joined along the edges. */
#include "check/trap.h"

#include <stdlib.h>

#include "check/way_text.h"

struct trapping {
    const struct tally *tally;
    struct space *space;
    bool *leaves;   /* owned: one for each component: some way leads to an ending */
    uint16_t *trap; /* owned: for each decision another of its trap, or itself */
    struct problems *problems;
};

/* The decision where the state rests; NONE at an ending. */
static uint16_t decision_of(const struct trapping *trapping, size_t state)
{
    uint16_t ending;
    return pack_decision(&trapping->space->pack, space_words(trapping->space, state), &ending);
}

static bool leads_out(const struct trapping *trapping, size_t state)
{
    const struct space *space = trapping->space;
    bool out = decision_of(trapping, state) == NONE;
    for (uint32_t e = space->edge[state]; !out && e < space->edge[state + 1]; e++)
        out = trapping->leaves[trapping->tally->component[space->edges[e]]];
    return out;
}

static void find_trapped(const struct trapping *trapping)
{
    const struct tally *tally = trapping->tally;
    for (size_t i = 0; i < trapping->space->count; i++) {
        uint32_t state = tally->order[i];
        bool *leaves = &trapping->leaves[tally->component[state]];
        *leaves = *leaves || leads_out(trapping, state);
    }
}

static bool is_trapped(const struct trapping *trapping, size_t state)
{
    return !trapping->leaves[trapping->tally->component[state]];
}

/* The one decision that stands for the trap of another. */
static uint16_t find_root(uint16_t *trap, uint16_t decision)
{
    while (trap[decision] != decision) {
        trap[decision] = trap[trap[decision]];
        decision = trap[decision];
    }
    return decision;
}

static void join_traps(const struct trapping *trapping)
{
    const struct space *space = trapping->space;
    uint16_t *trap = trapping->trap;
    for (size_t d = 0; d < space->pack.scenario->decision_count; d++)
        trap[d] = (uint16_t)d;
    for (size_t state = 0; state < space->count; state++)
        for (uint32_t e = space->edge[state];
             is_trapped(trapping, state) && e < space->edge[state + 1]; e++)
            trap[find_root(trap, decision_of(trapping, state))] =
                find_root(trap, decision_of(trapping, space->edges[e]));
}

static bool tell(struct trapping *trapping, size_t state, struct err *err)
{
    const struct scenario *scenario = trapping->space->pack.scenario;
    const struct decision *decision = &scenario->decisions[decision_of(trapping, state)];
    struct text way;
    text_init(&way);
    bool ok = way_text_add(trapping->space, state, &way, err);
    if (ok)
        problems_add(trapping->problems, SEVERITY_ERROR, scenario->file, decision->line,
                     "no-way-out",
                     "from decision \"%s\" no ending can be reached any more; let a reply lead "
                     "on; it happens after: %s",
                     decision->id, way.at);
    text_destroy(&way);
    return ok;
}

/* In the order of the search, so that the first state of a trap is the nearest. */
static bool tell_all(struct trapping *trapping, struct err *err)
{
    size_t decisions = trapping->space->pack.scenario->decision_count;
    bool *told = calloc(decisions + 1, sizeof *told), ok = told != NULL || err_memory(err);
    for (size_t state = 0; ok && state < trapping->space->count; state++) {
        if (!is_trapped(trapping, state))
            continue;
        uint16_t root = find_root(trapping->trap, decision_of(trapping, state));
        ok = told[root] || tell(trapping, state, err);
        told[root] = true;
    }
    free(told);
    return ok;
}

bool trap_tell(const struct tally *tally, struct space *space, struct problems *problems,
               struct err *err)
{
    struct trapping trapping = {.tally = tally, .space = space, .problems = problems};
    trapping.leaves = calloc(tally->component_count + 1, sizeof *trapping.leaves);
    trapping.trap = calloc(space->pack.scenario->decision_count + 1, sizeof *trapping.trap);
    bool ok = (trapping.leaves != NULL && trapping.trap != NULL) || err_memory(err);
    if (ok) {
        find_trapped(&trapping);
        join_traps(&trapping);
        ok = tell_all(&trapping, err);
    }
    free(trapping.leaves);
    free(trapping.trap);
    return ok;
}

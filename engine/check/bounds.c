/* bounds.c: one pass finds, for every component, the best sum over the ways on to
 * the ending, apart for ways with an opportunity and ways without any: a ratio is
 * of the former only, but the latter may be their tails. */
#include "check/bounds.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum { WITHOUT, WITH, KINDS }; /* an opportunity in the metric */

struct best {
    int64_t sum; /* of the trial; only when edge is not NO_EDGE or the way ends here */
    int32_t earned, open;
    uint32_t edge; /* that leaves the component; NO_EDGE: no such way */
    uint8_t next;  /* the kind of the way after it */
};

enum { NO_EDGE = UINT32_MAX, AT_END = UINT32_MAX - 1 };

struct pass {
    const struct tally *tally;
    const struct space *space;
    struct best (*best)[KINDS]; /* owned: for each component */
    size_t metric;
    bool least;
    int64_t p, q; /* the trial ratio */
    uint16_t ending;
};

static void offer(struct best *best, const struct best *candidate)
{
    if (best->edge == NO_EDGE || candidate->sum > best->sum)
        *best = *candidate;
}

/* Ways that go on over this edge of an action. */
static void offer_edge(struct pass *pass, uint32_t component, uint32_t edge,
                       const struct worth *worth)
{
    uint32_t to = pass->tally->component[pass->space->edges[edge]];
    int32_t earned = pass->least ? worth->least[pass->metric] : worth->most[pass->metric];
    int32_t open = worth->open[pass->metric];
    int64_t sum = pass->q * earned - pass->p * open;
    if (to == component)
        return;
    for (uint8_t kind = 0; kind < KINDS; kind++) {
        const struct best *after = &pass->best[to][kind];
        if (after->edge == NO_EDGE)
            continue;
        struct best way = {after->sum + (pass->least ? -sum : sum), after->earned + earned,
                           after->open + open, edge, kind};
        offer(&pass->best[component][open > 0 || kind == WITH ? WITH : WITHOUT], &way);
    }
}

static void pass_state(struct pass *pass, uint32_t state)
{
    const struct tally *tally = pass->tally;
    uint32_t component = tally->component[state], edge = pass->space->edge[state];
    uint16_t ending = NONE;
    if (pack_decision(&pass->space->pack, space_words(pass->space, state), &ending) == NONE &&
        (pass->ending == ANY_ENDING || pass->ending == ending))
        pass->best[component][WITHOUT] = (struct best){.edge = AT_END};
    for (size_t a = tally->action[state]; a < tally->action[state + 1]; a++) {
        const struct worth *worth = &tally->worths[tally->actions[a].worth];
        for (uint32_t o = 0; o < tally->actions[a].outcomes; o++)
            offer_edge(pass, component, edge++, worth);
    }
}

/* The best way from the start with an opportunity, or NULL. */
static const struct best *pass_all(struct pass *pass, uint32_t *start)
{
    const struct tally *tally = pass->tally;
    const struct best *best = NULL;
    for (size_t c = 0; c < tally->component_count; c++)
        for (size_t kind = 0; kind < KINDS; kind++)
            pass->best[c][kind] = (struct best){.edge = NO_EDGE};
    for (size_t i = 0; i < pass->space->count; i++)
        pass_state(pass, tally->order[i]);
    for (uint32_t i = 0; i < pass->space->starts; i++) {
        const struct best *way = &pass->best[tally->component[i]][WITH];
        if (way->edge != NO_EDGE && (best == NULL || way->sum > best->sum)) {
            best = way;
            *start = i;
        }
    }
    return best;
}

static uint32_t state_of_edge(const struct space *space, uint32_t edge)
{
    size_t low = 0, high = space->count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (space->edge[middle] <= edge)
            low = middle;
        else
            high = middle;
    }
    return (uint32_t)low;
}

static bool add_odds(struct bound *bound, const struct expander *expander,
                     const struct outcome *outcome, size_t *capacity, struct err *err)
{
    for (size_t i = 0; i < outcome->odds_count; i++) {
        if (!mem_grow(&bound->odds, capacity, bound->odds_count, sizeof *bound->odds, err))
            return false;
        bound->odds[bound->odds_count++] = expander->odds[outcome->odds + i];
    }
    return true;
}

/* Chance may decide where a run begins. */
static bool add_start(struct bound *bound, struct space *space, uint32_t start, size_t *capacity,
                      struct err *err)
{
    struct expander *expander = &space->expander;
    size_t size = space->pack.words * sizeof *space->words;
    const struct outcome *outcome;
    if (!expand_start(expander, err))
        return false;
    for (outcome = expander->outcomes;
         memcmp(expander->words + outcome->words, space_words(space, start), size) != 0;)
        outcome++;
    return add_odds(bound, expander, outcome, capacity, err);
}

/* Writes down the edge as a move and what chance gave. */
static bool add_step(struct bound *bound, const struct pass *pass, struct space *space,
                     uint32_t edge, size_t *move_capacity, size_t *odds_capacity, struct err *err)
{
    struct expander *expander = &space->expander;
    uint32_t state = state_of_edge(space, edge);
    size_t nth = edge - space->edge[state];
    if (!expand_state(expander, space_words(space, state), err) ||
        !mem_grow(&bound->moves, move_capacity, bound->move_count, sizeof *bound->moves, err))
        return false;
    const struct action *action = expander->actions;
    while (nth >= action->outcome + action->outcome_count)
        action++;
    expand_move(expander, action, pass->metric, pass->least, &bound->moves[bound->move_count++]);
    return add_odds(bound, expander, &expander->outcomes[nth], odds_capacity, err);
}

/* The edges within a component that lead from a state to another: breadth first. */
static bool way_within(const struct pass *pass, uint32_t from, uint32_t to, uint32_t **edges,
                       size_t *count, struct err *err)
{
    const struct space *space = pass->space;
    uint32_t component = pass->tally->component[from];
    uint32_t *came = malloc(space->count * sizeof *came),
             *queue = malloc(space->count * sizeof *queue);
    size_t head = 0, tail = 0, length = 0;
    *edges = malloc(space->count * sizeof **edges);
    bool ok = (came != NULL && queue != NULL && *edges != NULL) || err_memory(err);
    for (size_t i = 0; ok && i < space->count; i++)
        came[i] = NO_EDGE;
    if (ok)
        queue[tail++] = from;
    while (ok && head < tail && queue[head] != to) {
        uint32_t state = queue[head++];
        for (uint32_t e = space->edge[state]; e < space->edge[state + 1]; e++) {
            uint32_t next = space->edges[e];
            if (pass->tally->component[next] == component && next != from &&
                came[next] == NO_EDGE) {
                came[next] = e;
                queue[tail++] = next;
            }
        }
    }
    for (uint32_t at = to; ok && at != from; at = state_of_edge(space, came[at]))
        (*edges)[length++] = came[at];
    *count = length;
    free(came);
    free(queue);
    return ok;
}

static bool add_way_within(struct bound *bound, const struct pass *pass, struct space *space,
                           uint32_t from, uint32_t to, size_t *moves, size_t *odds, struct err *err)
{
    uint32_t *edges = NULL;
    size_t count = 0;
    bool ok = from == to || way_within(pass, from, to, &edges, &count, err);
    while (ok && count > 0)
        ok = add_step(bound, pass, space, edges[--count], moves, odds, err);
    free(edges);
    return ok;
}

/* Follows the best ways from the start to the ending. */
static bool trace(struct bound *bound, const struct pass *pass, struct space *space, uint32_t start,
                  struct err *err)
{
    const struct tally *tally = pass->tally;
    size_t moves = 0, odds = 0, kind = WITH;
    uint32_t state = start;
    if (!add_start(bound, space, start, &odds, err))
        return false;
    for (;;) {
        const struct best *best = &pass->best[tally->component[state]][kind];
        if (best->edge == AT_END)
            return true;
        uint32_t leaving = state_of_edge(space, best->edge);
        if (!add_way_within(bound, pass, space, state, leaving, &moves, &odds, err) ||
            !add_step(bound, pass, space, best->edge, &moves, &odds, err))
            return false;
        kind = best->next;
        state = space->edges[best->edge];
    }
}

static bool find(struct bound *bound, struct pass *pass, struct space *space, struct err *err)
{
    uint32_t start = 0;
    const struct best *best;
    pass->p = 0;
    pass->q = 1;
    while ((best = pass_all(pass, &start)) != NULL) {
        bool exact = bound->exists && best->sum == 0;
        bound->exists = true;
        bound->earned = pass->p = best->earned;
        bound->open = pass->q = best->open;
        if (exact)
            return trace(bound, pass, space, start, err);
    }
    return true;
}

bool bounds_find(struct bounds *bounds, const struct tally *tally, struct space *space,
                 uint16_t ending, struct err *err)
{
    struct pass pass = {.tally = tally, .space = space, .ending = ending};
    *bounds = (struct bounds){0};
    pass.best = malloc((tally->component_count + 1) * sizeof *pass.best);
    bool ok = pass.best != NULL || err_memory(err);
    for (pass.metric = 0; ok && pass.metric < METRIC_COUNT; pass.metric++) {
        pass.least = true;
        ok = find(&bounds->least[pass.metric], &pass, space, err);
        pass.least = false;
        ok = ok && find(&bounds->most[pass.metric], &pass, space, err);
    }
    free(pass.best);
    if (!ok)
        bounds_destroy(bounds);
    return ok;
}

void bounds_destroy(struct bounds *bounds)
{
    for (size_t m = 0; m < METRIC_COUNT; m++) {
        free(bounds->least[m].moves);
        free(bounds->least[m].odds);
        free(bounds->most[m].moves);
        free(bounds->most[m].odds);
    }
    *bounds = (struct bounds){0};
}

int bound_percent(const struct bound *bound)
{
    if (!bound->exists)
        return -1;
    return bound->earned <= 0 ? 0 : (int)((200 * bound->earned + bound->open) / (2 * bound->open));
}

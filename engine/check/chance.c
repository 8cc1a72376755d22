/* chance.c: breadth first over the chances, then the arithmetic. Most moves meet one
 * chance or none, and then there is nothing to eliminate. */
#include "check/chance.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "check/expand.h"
#include "play/walk.h"

void chance_destroy(struct chance *chance)
{
    free(chance->nodes);
    free(chance->arcs);
    free(chance->shares);
    *chance = (struct chance){0};
}

/* During one move only these can differ. */
static bool same(const struct session *a, const struct session *b)
{
    return a->step == b->step && a->depth == b->depth &&
           memcmp(a->back, b->back, sizeof a->back) == 0 &&
           memcmp(a->values, b->values, a->scenario->variable_count * sizeof *a->values) == 0;
}

static bool find_node(struct chance *chance, const struct session *session, size_t from,
                      uint16_t odds, size_t *index, struct err *err)
{
    const struct scenario *scenario = session->scenario;
    for (*index = 0; *index < chance->node_count; ++*index)
        if (same(&chance->nodes[*index].session, session))
            return true;
    if (chance->node_count == CHANCE_NODES_MAX)
        return err_set(err, ERR_BAD,
                       "%s:%d: more than %d chances may follow one another here; let a decision "
                       "come between",
                       scenario->file, scenario->steps[session->step].line, CHANCE_NODES_MAX);
    if (!mem_grow(&chance->nodes, &chance->node_capacity, chance->node_count, sizeof *chance->nodes,
                  err))
        return false;
    chance->nodes[chance->node_count++] = (struct chance_node){*session, from, odds};
    return true;
}

/* The odds on a shortest way to the outcome: backward, then turned round. */
static bool note_way(struct expander *expander, const struct chance *chance, size_t node,
                     uint16_t odds, struct outcome *outcome, struct err *err)
{
    outcome->odds = expander->odds_count;
    for (;;) {
        if (!mem_grow(&expander->odds, &expander->odds_capacity, expander->odds_count,
                      sizeof *expander->odds, err))
            return false;
        expander->odds[expander->odds_count++] = odds;
        if (node == 0)
            break;
        odds = chance->nodes[node].odds;
        node = chance->nodes[node].from;
    }
    outcome->odds_count = expander->odds_count - outcome->odds;
    uint16_t *way = &expander->odds[outcome->odds];
    for (size_t i = 0, k = outcome->odds_count - 1; i < k; i++, k--) {
        uint16_t swap = way[i];
        way[i] = way[k];
        way[k] = swap;
    }
    return true;
}

static bool find_outcome(struct expander *expander, const struct session *session, size_t node,
                         uint16_t odds, size_t *index, struct err *err)
{
    size_t first = expander->actions[expander->action_count - 1].outcome;
    if (!expander_add_outcome(expander, session, err))
        return false;
    struct outcome *added = &expander->outcomes[expander->outcome_count - 1];
    size_t size = expander->pack->words * sizeof *expander->words;
    for (*index = first; *index + 1 < expander->outcome_count; ++*index)
        if (memcmp(expander->words + expander->outcomes[*index].words,
                   expander->words + added->words, size) == 0) {
            expander_drop_outcome(expander);
            return true;
        }
    return note_way(expander, expander->chance, node, odds, added, err);
}

/* Goes the way of one of the odds of a node. */
static bool go(struct expander *expander, size_t node, uint16_t odds, double share, struct err *err)
{
    struct chance *chance = expander->chance;
    struct session session = chance->nodes[node].session;
    struct turn turn = {
        .session = &session, .scenario = session.scenario, .probe = &expander->probe, .err = err};
    struct chance_arc arc = {.from = node, .share = share};
    expander->probe.force = true;
    expander->probe.odds = odds;
    expander->probe.at_chance = false;
    if (!walk_on(&turn, session.step, true))
        return false;
    arc.ends = !expander->probe.at_chance;
    if (arc.ends ? !find_outcome(expander, &session, node, odds, &arc.to, err)
                 : !find_node(chance, &session, node, odds, &arc.to, err))
        return false;
    if (!mem_grow(&chance->arcs, &chance->arc_capacity, chance->arc_count, sizeof *chance->arcs,
                  err))
        return false;
    chance->arcs[chance->arc_count++] = arc;
    return true;
}

static bool go_all(struct expander *expander, size_t node, struct err *err)
{
    const struct scenario *scenario = expander->pack->scenario;
    const struct step *step = &scenario->steps[expander->chance->nodes[node].session.step];
    double total = 0;
    for (uint16_t k = 0; k < step->count; k++)
        total += scenario->odds[step->index + k].weight;
    for (uint16_t k = 0; k < step->count; k++)
        if (!go(expander, node, k, scenario->odds[step->index + k].weight / total, err))
            return false;
    return true;
}

static bool round_and_round(struct expander *expander, size_t node, struct err *err)
{
    const struct scenario *scenario = expander->pack->scenario;
    uint16_t at = expander->chance->nodes[node].session.step;
    expander->probe.failure = PROBE_GOES_ROUND;
    return err_set(err, ERR_BAD,
                   "%s:%d: chance goes round without end; let some of the odds lead to a decision "
                   "or an ending",
                   scenario->file, scenario->steps[at].line);
}

/* The shares of one node: to each of the nodes, then to each of the outcomes. */
static double *row(const struct chance *chance, size_t node, size_t outcomes)
{
    return chance->shares + node * (chance->node_count + outcomes);
}

static bool fill_shares(struct chance *chance, size_t first, size_t outcomes, struct err *err)
{
    size_t nodes = chance->node_count, needed = nodes * (nodes + outcomes);
    if (needed > chance->share_capacity) {
        double *larger = realloc(chance->shares, needed * sizeof *larger);
        if (larger == NULL)
            return err_memory(err);
        chance->shares = larger;
        chance->share_capacity = needed;
    }
    for (size_t i = 0; i < needed; i++)
        chance->shares[i] = 0;
    for (size_t i = 0; i < chance->arc_count; i++) {
        const struct chance_arc *arc = &chance->arcs[i];
        row(chance, arc->from, outcomes)[arc->ends ? nodes + arc->to - first : arc->to] +=
            arc->share;
    }
    return true;
}

/* Takes `out` of the chain: whoever leads to it leads on to where it leads. What
 * leads back to itself only makes the other ways likelier. */
static bool eliminate(const struct chance *chance, size_t out, size_t outcomes)
{
    size_t nodes = chance->node_count;
    const double *gone = row(chance, out, outcomes);
    double sum = 0;
    for (size_t k = 0; k < nodes + outcomes; k++)
        sum += k < out || k >= nodes ? gone[k] : 0;
    if (sum <= 0)
        return false;
    for (size_t i = 0; i < out; i++) {
        double *shares = row(chance, i, outcomes), share = shares[out] / sum;
        for (size_t k = 0; share > 0 && k < nodes + outcomes; k++)
            shares[k] += k < out || k >= nodes ? share * gone[k] : 0;
    }
    return true;
}

static bool find_chances(struct expander *expander, size_t first, struct err *err)
{
    struct chance *chance = expander->chance;
    size_t outcomes = expander->outcome_count - first, node = chance->node_count;
    double sum = 0;
    if (!fill_shares(chance, first, outcomes, err))
        return false;
    while (--node > 0)
        if (!eliminate(chance, node, outcomes))
            return round_and_round(expander, node, err);
    const double *shares = row(chance, 0, outcomes) + chance->node_count;
    for (size_t o = 0; o < outcomes; o++)
        sum += shares[o];
    if (sum <= 0)
        return round_and_round(expander, 0, err);
    for (size_t o = 0; o < outcomes; o++)
        expander->outcomes[first + o].chance = shares[o] / sum;
    return true;
}

bool chance_expand(struct expander *expander, const struct session *session, struct err *err)
{
    struct chance *chance = expander->chance;
    size_t first = expander->outcome_count, node;
    chance->node_count = chance->arc_count = 0;
    if (!find_node(chance, session, 0, 0, &node, err))
        return false;
    for (node = 0; node < chance->node_count; node++)
        if (!go_all(expander, node, err))
            return false;
    return find_chances(expander, first, err);
}

/* live.c: sets only grow, from nothing, until no step adds to the one before it.
 * Steps are gone through backward, as most ways lead forward. */
#include "check/live.h"

#include <stdlib.h>

#include "check/ways.h"

struct flow {
    struct ways ways;
    const struct scenario *scenario;
    struct live *live;
};

static uint64_t bit(uint16_t index)
{
    return UINT64_C(1) << index % 64;
}

static uint64_t reads(const struct flow *flow, uint16_t expression)
{
    return expression == NONE ? 0 : flow->scenario->expressions[expression].reads;
}

static bool is_dynamic(const struct flow *flow, uint16_t expression)
{
    return expression != NONE && flow->scenario->expressions[expression].dynamic >= 0;
}

/* What is live before the effects, when `after` is behind them. */
static uint64_t before_effects(const struct flow *flow, uint16_t first, uint16_t count,
                               uint64_t after)
{
    uint64_t written = 0, read = 0;
    for (uint16_t i = first; i < first + count; i++) {
        const struct effect *effect = &flow->scenario->effects[i];
        uint64_t variable = bit(effect->variable);
        if (effect->kind == EFFECT_ADD)
            continue;
        written |= variable;
        if (effect->kind == EFFECT_COMPUTE &&
            ((after & variable) != 0 || is_dynamic(flow, effect->expression)))
            read |= reads(flow, effect->expression);
    }
    return (after & ~written) | read;
}

/* An item may be left out, so it writes nothing for certain. */
static uint64_t before_answer(const struct flow *flow, const struct decision *decision)
{
    const struct reply *replies = &flow->scenario->replies[decision->reply];
    const uint64_t *live = flow->live->variables;
    uint64_t before = 0;
    for (uint16_t i = 0; i < decision->reply_count; i++) {
        const struct reply *reply = &replies[i];
        uint16_t target = decision->kind == DECISION_CHOOSE ? reply->target : decision->target;
        before |= reads(flow, reply->when) |
                  before_effects(flow, reply->effect, reply->effect_count, live[target]);
    }
    if (decision->kind != DECISION_CHOOSE)
        before |= live[decision->target];
    if (decision->silence != NONE) {
        const struct reply *silence = &flow->scenario->replies[decision->silence];
        before |=
            before_effects(flow, silence->effect, silence->effect_count, live[silence->target]);
    }
    return before;
}

/* Whether the step's condition decides over no more than what is said. */
static bool steers_nothing(const struct flow *flow, uint16_t at)
{
    const struct step *step = &flow->scenario->steps[at];
    if (is_dynamic(flow, step->when))
        return false;
    return step->kind == STEP_LINE || (step->kind == STEP_GO && flow->live->through[step->target] ==
                                                                    flow->live->through[at + 1]);
}

static void find_through(struct flow *flow)
{
    const struct scenario *scenario = flow->scenario;
    for (size_t at = 0; at < scenario->step_count; at++)
        flow->live->through[at] = (uint16_t)at;
    for (size_t i = scenario->step_count; i > 0; i--) {
        uint16_t at = (uint16_t)(i - 1);
        const struct step *step = &scenario->steps[at];
        if (step->kind == STEP_GO && step->when == NONE)
            flow->live->through[at] = flow->live->through[step->target];
        else if ((step->kind == STEP_LINE || step->kind == STEP_GO) && steers_nothing(flow, at))
            flow->live->through[at] = flow->live->through[at + 1];
    }
}

static uint64_t live_before(const struct flow *flow, uint16_t at)
{
    const struct step *step = &flow->scenario->steps[at];
    const uint64_t *live = flow->live->variables;
    uint64_t before = steers_nothing(flow, at) ? 0 : reads(flow, step->when);
    if (step->kind == STEP_DECIDE)
        return before | before_answer(flow, &flow->scenario->decisions[step->index]);
    if (step->kind == STEP_CHANGE) {
        before |= before_effects(flow, step->index, step->count, live[at + 1]);
        return step->when == NONE ? before : before | live[at + 1];
    }
    uint16_t next;
    for (size_t nth = 0; (next = ways_next(&flow->ways, at, nth)) != NONE; nth++)
        before |= live[next];
    return before;
}

static bool add_variables(const struct flow *flow, uint16_t at)
{
    uint64_t *live = &flow->live->variables[at], before = live_before(flow, at);
    bool more = (before & ~*live) != 0;
    *live |= before;
    return more;
}

static bool add_decisions(const struct flow *flow, uint16_t at)
{
    size_t words = flow->live->words;
    uint64_t *here = flow->live->decisions + at * words;
    bool more = false;
    uint16_t next;
    for (size_t nth = 0; (next = ways_next(&flow->ways, at, nth)) != NONE; nth++)
        for (size_t w = 0; w < words; w++) {
            uint64_t there = flow->live->decisions[next * words + w];
            more = more || (there & ~here[w]) != 0;
            here[w] |= there;
        }
    return more;
}

static void grow_until_closed(const struct flow *flow)
{
    bool more;
    do {
        more = false;
        for (size_t at = flow->scenario->step_count; at > 0; at--) {
            more |= add_variables(flow, (uint16_t)(at - 1));
            more |= add_decisions(flow, (uint16_t)(at - 1));
        }
    } while (more);
}

static void mark_decisions(const struct flow *flow)
{
    for (size_t at = 0; at < flow->scenario->step_count; at++) {
        const struct step *step = &flow->scenario->steps[at];
        if (step->kind == STEP_DECIDE)
            flow->live->decisions[at * flow->live->words + step->index / 64] |= bit(step->index);
    }
}

/* A decision comes again when it may be met from a step that follows it. */
static void find_loops(const struct flow *flow)
{
    for (size_t at = 0; at < flow->scenario->step_count; at++) {
        const struct step *step = &flow->scenario->steps[at];
        uint16_t next;
        for (size_t nth = 0; step->kind == STEP_DECIDE &&
                             (next = ways_next(&flow->ways, (uint16_t)at, nth)) != NONE;
             nth++)
            flow->live->loops[step->index] |= live_may_meet(flow->live, next, step->index);
    }
}

bool live_find(struct live *live, const struct scenario *scenario, bool all, struct err *err)
{
    size_t steps = scenario->step_count;
    struct flow flow = {.scenario = scenario, .live = live};
    *live = (struct live){.words = scenario->decision_count / 64 + 1};
    live->variables = calloc(steps, sizeof *live->variables);
    live->decisions = calloc(steps * live->words, sizeof *live->decisions);
    live->loops = calloc(scenario->decision_count + 1, sizeof *live->loops);
    live->through = calloc(steps, sizeof *live->through);
    bool ok = (live->variables != NULL && live->decisions != NULL && live->loops != NULL &&
               live->through != NULL) ||
              err_memory(err);
    ok = ok && ways_init(&flow.ways, scenario, err);
    if (ok) {
        for (size_t at = 0; at < steps; at++)
            live->variables[at] = all ? UINT64_MAX : 0;
        find_through(&flow);
        mark_decisions(&flow);
        grow_until_closed(&flow);
        find_loops(&flow);
        ways_destroy(&flow.ways);
    }
    if (!ok)
        live_destroy(live);
    return ok;
}

void live_destroy(struct live *live)
{
    free(live->variables);
    free(live->decisions);
    free(live->loops);
    free(live->through);
    *live = (struct live){0};
}

bool live_may_meet(const struct live *live, uint16_t step, uint16_t decision)
{
    return (live->decisions[step * live->words + decision / 64] & bit(decision)) != 0;
}

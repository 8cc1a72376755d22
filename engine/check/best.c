/* best.c: the cases of a decision are few, so they are kept in a list for each. */
#include "check/best.h"

#include <limits.h>
#include <stdlib.h>

#include "base/memory.h"

static const double CLOSE = 1e-6;

struct seen {
    struct best_case one;
    uint32_t states, next; /* next of the decision, + 1; 0: none */
};

struct gathering {
    struct best *best;
    struct space *space;
    const struct values *values;
    uint32_t *first;   /* owned: of each decision, + 1 */
    struct seen *seen; /* owned */
    size_t count, capacity;
};

static bool init(struct best *best, const struct scenario *scenario, struct err *err)
{
    best->cases = calloc(scenario->decision_count + 1, sizeof *best->cases);
    best->ever = calloc(scenario->reply_count + 1, sizeof *best->ever);
    if (best->cases != NULL && best->ever != NULL)
        return true;
    best_destroy(best);
    return err_memory(err);
}

void best_destroy(struct best *best)
{
    free(best->cases);
    free(best->ever);
    *best = (struct best){0};
}

static bool count_case(struct gathering *gathering, uint16_t decision, struct best_case one,
                       struct err *err)
{
    for (uint32_t at = gathering->first[decision]; at != 0; at = gathering->seen[at - 1].next) {
        struct seen *seen = &gathering->seen[at - 1];
        if (seen->one.open == one.open && seen->one.best == one.best) {
            seen->states++;
            return true;
        }
    }
    if (!mem_grow(&gathering->seen, &gathering->capacity, gathering->count, sizeof *gathering->seen,
                  err))
        return false;
    gathering->seen[gathering->count++] = (struct seen){one, 1, gathering->first[decision]};
    gathering->first[decision] = (uint32_t)gathering->count;
    return true;
}

/* The least that is given away by any action of the state, and the most. */
static void find_range(const struct gathering *gathering, size_t state, size_t metric,
                       double *least, double *most)
{
    for (size_t a = 0; a < gathering->space->expander.action_count; a++) {
        double value = values_action(gathering->values, state, a, metric);
        *least = a == 0 || value < *least ? value : *least;
        *most = a == 0 || value > *most ? value : *most;
    }
}

static struct best_case judge_state(const struct gathering *gathering, size_t state,
                                    const struct decision *decision)
{
    const struct expander *expander = &gathering->space->expander;
    struct best_case one = {0};
    for (size_t m = 0; m < METRIC_COUNT; m++) {
        double least = 0, most = 0;
        find_range(gathering, state, m, &least, &most);
        for (size_t a = 0; a < expander->action_count; a++) {
            const struct action *action = &expander->actions[a];
            if (action->silence)
                continue;
            uint32_t bit = UINT32_C(1) << (action->reply - decision->reply);
            bool is_best = values_action(gathering->values, state, a, m) < least + CLOSE;
            one.open |= bit;
            if (is_best && m == METRIC_OVERALL)
                one.best |= bit;
            if (is_best && most > least + CLOSE)
                gathering->best->ever[action->reply] = true;
        }
    }
    return one;
}

static bool gather_state(struct gathering *gathering, size_t state, struct err *err)
{
    struct expander *expander = &gathering->space->expander;
    if (!expand_state(expander, space_words(gathering->space, state), err))
        return false;
    if (expander->action_count == 0 || !expander->actions[0].scored)
        return true;
    uint16_t index = expander->actions[0].decision;
    const struct decision *decision = &gathering->space->pack.scenario->decisions[index];
    return decision->kind != DECISION_CHOOSE ||
           count_case(gathering, index, judge_state(gathering, state, decision), err);
}

/* Of each decision the case that most states have; of equals the one met first. */
static void settle(const struct gathering *gathering, size_t decision_count)
{
    for (size_t d = 0; d < decision_count; d++) {
        uint32_t most = 0;
        for (uint32_t at = gathering->first[d]; at != 0; at = gathering->seen[at - 1].next)
            if (gathering->seen[at - 1].states >= most) {
                most = gathering->seen[at - 1].states;
                gathering->best->cases[d] = gathering->seen[at - 1].one;
            }
    }
}

bool best_from_values(struct best *best, struct space *space, const struct values *values,
                      struct err *err)
{
    size_t decision_count = space->pack.scenario->decision_count;
    struct gathering gathering = {.best = best, .space = space, .values = values};
    if (!init(best, space->pack.scenario, err))
        return false;
    gathering.first = calloc(decision_count + 1, sizeof *gathering.first);
    bool ok = gathering.first != NULL || err_memory(err);
    for (size_t state = 0; ok && state < space->count; state++)
        ok = gather_state(&gathering, state, err);
    if (ok)
        settle(&gathering, decision_count);
    else
        best_destroy(best);
    free(gathering.first);
    free(gathering.seen);
    return ok;
}

/* What a reply is worth for a metric. */
static long worth(const struct scenario *scenario, const struct reply *reply, size_t metric)
{
    const struct showing *shows = &reply->shows;
    long points = 0;
    if (shows->critical)
        return LONG_MIN;
    if (metric < METRIC_OVERALL)
        return shows->points[metric];
    for (size_t c = 0; c < COMPETENCY_COUNT; c++)
        points += (long)shows->points[c] * scenario->rubric->weight[c];
    return points;
}

/* The replies worth most for the metric, among those that are open and silence; *differ:
 * whether one is worth less. */
static uint32_t find_best(const struct scenario *scenario, const struct decision *decision,
                          uint32_t open, size_t metric, bool *differ)
{
    bool timed = decision->silence != NONE;
    long most = timed ? worth(scenario, &scenario->replies[decision->silence], metric) : LONG_MIN;
    long least = timed ? most : LONG_MAX;
    uint32_t best = 0;
    for (uint16_t place = 0; place < decision->reply_count; place++) {
        if ((open >> place & 1) == 0)
            continue;
        long points = worth(scenario, &scenario->replies[decision->reply + place], metric);
        if (points > most)
            best = 0;
        if (points >= most) {
            most = points;
            best |= UINT32_C(1) << place;
        }
        least = points < least ? points : least;
    }
    *differ = least < most;
    return best;
}

static void judge_points(struct best *best, const struct scenario *scenario, size_t index)
{
    const struct decision *decision = &scenario->decisions[index];
    struct best_case *one = &best->cases[index];
    bool differ;
    for (uint16_t place = 0; place < decision->reply_count; place++)
        if (!scenario->replies[decision->reply + place].fallback)
            one->open |= UINT32_C(1) << place;
    one->best = find_best(scenario, decision, one->open, METRIC_OVERALL, &differ);
    for (size_t metric = 0; metric < METRIC_COUNT; metric++) {
        uint32_t those = find_best(scenario, decision, one->open, metric, &differ);
        for (uint16_t place = 0; place < decision->reply_count; place++)
            if (differ && (those >> place & 1) != 0)
                best->ever[decision->reply + place] = true;
    }
}

bool best_from_points(struct best *best, const struct scenario *scenario, struct err *err)
{
    if (!init(best, scenario, err))
        return false;
    for (size_t d = 0; d < scenario->decision_count; d++)
        if (scenario->decisions[d].kind == DECISION_CHOOSE)
            judge_points(best, scenario, d);
    return true;
}

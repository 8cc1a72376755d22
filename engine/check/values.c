/* values.c: most components are single states without a loop and take one step. */
#include "check/values.h"

#include <stdlib.h>

enum { SWEEPS_MAX = 100000 };

static const double CLOSE_ENOUGH = 1e-10;

double values_cost(const struct values *values, const struct worth *worth, size_t metric)
{
    double cost = worth->open[metric] - worth->most[metric];
    return worth->critical ? cost + values->critical[metric] : cost;
}

/* The edges of the nth action begin behind those of the actions before it. */
static double action_value(const struct values *values, const struct tally_action *action,
                           size_t edge, size_t metric)
{
    const struct tally *tally = values->tally;
    double value = values_cost(values, &tally->worths[action->worth], metric);
    for (size_t o = 0; o < action->outcomes; o++)
        value += tally->chances[edge + o] * values->at[metric][tally->space->edges[edge + o]];
    return value;
}

double values_action(const struct values *values, size_t state, size_t nth, size_t metric)
{
    const struct tally *tally = values->tally;
    const struct tally_action *action = &tally->actions[tally->action[state]];
    size_t edge = tally->space->edge[state];
    for (; nth > 0; nth--)
        edge += action++->outcomes;
    return action_value(values, action, edge, metric);
}

static double best_action(const struct values *values, size_t state, size_t metric)
{
    const struct tally *tally = values->tally;
    size_t edge = tally->space->edge[state];
    double best = values->at[metric][state];
    for (size_t a = tally->action[state]; a < tally->action[state + 1]; a++) {
        double value = action_value(values, &tally->actions[a], edge, metric);
        if (value < best)
            best = value;
        edge += tally->actions[a].outcomes;
    }
    return best;
}

static bool leads_to_itself(const struct space *space, uint32_t state)
{
    for (size_t e = space->edge[state]; e < space->edge[state + 1]; e++)
        if (space->edges[e] == state)
            return true;
    return false;
}

/* States order[from .. to) are one component; again and again until nothing falls. */
static void settle(struct values *values, size_t from, size_t to, size_t metric)
{
    const uint32_t *order = values->tally->order;
    bool loop = to - from > 1 || leads_to_itself(values->tally->space, order[from]);
    double fallen;
    size_t sweeps = 0;
    do {
        fallen = 0;
        for (size_t i = from; i < to; i++) {
            double value = best_action(values, order[i], metric);
            double less = values->at[metric][order[i]] - value;
            fallen = less > fallen ? less : fallen;
            values->at[metric][order[i]] = value;
        }
    } while (loop && fallen > CLOSE_ENOUGH && ++sweeps < SWEEPS_MAX);
}

static void settle_all(struct values *values, size_t metric)
{
    const struct tally *tally = values->tally;
    const struct space *space = tally->space;
    for (size_t from = 0, to; from < space->count; from = to) {
        for (to = from + 1; to < space->count && tally->component[tally->order[to]] ==
                                                     tally->component[tally->order[from]];)
            to++;
        settle(values, from, to, metric);
    }
}

/* What no run can give away: 1 more than all decisions together, for each is scored
 * once. */
static double beyond_all(const struct tally *tally, size_t metric)
{
    double most = 1;
    for (size_t d = 0; d < tally->space->pack.scenario->decision_count; d++)
        most += tally->stakes[d].most[metric];
    return most;
}

bool values_make(struct values *values, const struct tally *tally, struct err *err)
{
    const struct space *space = tally->space;
    *values = (struct values){.tally = tally};
    for (size_t m = 0; m < METRIC_COUNT; m++) {
        values->at[m] = malloc((space->count + 1) * sizeof *values->at[m]);
        if (values->at[m] == NULL) {
            values_destroy(values);
            return err_memory(err);
        }
        values->critical[m] = beyond_all(tally, m);
        for (size_t state = 0; state < space->count; state++) {
            bool is_end = tally->action[state] == tally->action[state + 1];
            values->at[m][state] = is_end ? 0 : values->critical[m] * VALUES_NO_END;
        }
        settle_all(values, m);
    }
    return true;
}

void values_destroy(struct values *values)
{
    for (size_t m = 0; m < METRIC_COUNT; m++)
        free(values->at[m]);
    *values = (struct values){0};
}

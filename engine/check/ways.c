/* ways.c: the ways out of a step of each kind, as play/walk.c goes them. */
#include "check/ways.h"

#include <stdlib.h>

bool ways_init(struct ways *ways, const struct scenario *scenario, struct err *err)
{
    *ways = (struct ways){.scenario = scenario};
    ways->visits = calloc(scenario->step_count + 1, sizeof *ways->visits);
    if (ways->visits == NULL)
        return err_memory(err);
    for (size_t at = 0; at < scenario->step_count; at++)
        if (scenario->steps[at].kind == STEP_VISIT)
            ways->visits[ways->visit_count++] = (uint16_t)at;
    return true;
}

void ways_destroy(struct ways *ways)
{
    free(ways->visits);
    *ways = (struct ways){0};
}

static uint16_t decision_way(const struct scenario *scenario, const struct decision *decision,
                             size_t nth)
{
    if (decision->kind != DECISION_CHOOSE)
        return nth == 0 ? decision->target : NONE;
    if (nth < decision->reply_count)
        return scenario->replies[decision->reply + nth].target;
    if (nth == decision->reply_count && decision->silence != NONE)
        return scenario->replies[decision->silence].target;
    return NONE;
}

uint16_t ways_next(const struct ways *ways, uint16_t at, size_t nth)
{
    const struct scenario *scenario = ways->scenario;
    const struct step *step = &scenario->steps[at];
    uint16_t next = (uint16_t)(at + 1);
    if (step->when != NONE) {
        if (nth == 0)
            return next;
        nth--;
    }
    switch (step->kind) {
    case STEP_LINE:
    case STEP_CHANGE:
        return nth == 0 ? next : NONE;
    case STEP_GO:
    case STEP_VISIT:
        return nth == 0 ? step->target : NONE;
    case STEP_CHANCE:
        return nth < step->count ? scenario->odds[step->index + nth].target : NONE;
    case STEP_BACK:
        return nth < ways->visit_count ? (uint16_t)(ways->visits[nth] + 1) : NONE;
    case STEP_DECIDE:
        return decision_way(scenario, &scenario->decisions[step->index], nth);
    case STEP_END:
        return NONE;
    }
    return NONE;
}

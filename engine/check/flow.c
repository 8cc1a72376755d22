/* flow.c: a way on within a scene is one that first_of was compiled to. */
#include "check/flow.h"

static const struct step *step_at(const struct scenario *scenario, uint16_t at)
{
    return &scenario->steps[at];
}

bool flow_is_place(const struct scenario *scenario, uint16_t step)
{
    uint16_t scene = step_at(scenario, step)->scene;
    if (scene != NONE)
        return scenario->scenes[scene].first == step;
    for (size_t e = 0; e < scenario->ending_count; e++)
        if (scenario->endings[e].first == step)
            return true;
    return false;
}

static bool leaves(const struct scenario *scenario, uint16_t target)
{
    return flow_is_place(scenario, target) || step_at(scenario, target)->kind == STEP_BACK;
}

/* A jump of first_of: to one of its lines, or past them. */
static bool is_inner(const struct scenario *scenario, uint16_t at)
{
    const struct step *step = step_at(scenario, at);
    return step->kind == STEP_GO && !leaves(scenario, step->target);
}

/* Past the jumps and lines of a first_of: its first jump without a condition that goes
 * furthest ends it. */
static uint16_t past_first_of(const struct scenario *scenario, uint16_t at)
{
    uint16_t end = at;
    while (is_inner(scenario, at)) {
        uint16_t target = step_at(scenario, at)->target;
        end = target > end ? target : end;
        at++;
    }
    return end;
}

uint16_t flow_through(const struct scenario *scenario, uint16_t at)
{
    while (!leaves(scenario, at)) {
        const struct step *step = step_at(scenario, at);
        if (is_inner(scenario, at))
            at = past_first_of(scenario, at);
        else if (step->kind == STEP_GO && step->when == NONE)
            at = step->target;
        else
            at++;
    }
    return at;
}

static bool is_said(const struct scenario *scenario, uint16_t at)
{
    return step_at(scenario, at)->kind == STEP_LINE || is_inner(scenario, at);
}

static void read_lines(struct flow *flow, struct flow_item *item)
{
    const struct scenario *scenario = flow->scenario;
    item->kind = FLOW_LINES;
    while (is_said(scenario, flow->at)) {
        item->count++;
        flow->at = is_inner(scenario, flow->at) ? past_first_of(scenario, flow->at)
                                                : (uint16_t)(flow->at + 1);
    }
}

static enum flow_kind kind_of(const struct step *step)
{
    switch (step->kind) {
    case STEP_LINE:
        return FLOW_LINES;
    case STEP_DECIDE:
        return FLOW_DECIDE;
    case STEP_GO:
        return FLOW_GO;
    case STEP_CHANCE:
        return FLOW_CHANCE;
    case STEP_VISIT:
        return FLOW_VISIT;
    case STEP_CHANGE:
        return FLOW_CHANGE;
    case STEP_BACK:
    case STEP_END:
        return FLOW_BACK;
    }
    return FLOW_BACK;
}

bool flow_next(struct flow *flow, struct flow_item *item)
{
    if (flow->at == NONE || step_at(flow->scenario, flow->at)->kind == STEP_END)
        return false;
    const struct step *step = step_at(flow->scenario, flow->at);
    *item = (struct flow_item){.kind = kind_of(step), .step = flow->at};
    if (is_said(flow->scenario, flow->at)) {
        read_lines(flow, item);
        return true;
    }
    bool stays = step->when != NONE || item->kind == FLOW_VISIT || item->kind == FLOW_CHANGE;
    flow->at = stays ? (uint16_t)(flow->at + 1) : NONE;
    return true;
}

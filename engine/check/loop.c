/* loop.c: Tarjan's search over the steps of a scenario, with its own stack, since a
 * long scenario may be deeper than the C stack is. */
#include "check/loop.h"

#include <stdlib.h>

/* The steps that may follow one; called with each in turn. */
struct ways {
    const struct scenario *scenario;
    uint16_t *visits; /* owned: steps that visit, whose next step a back may reach */
    size_t visit_count;
};

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

/* The nth step that may follow step `at`; NONE after the last. */
static uint16_t way(const struct ways *ways, uint16_t at, size_t nth)
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

struct search {
    struct ways ways;
    uint32_t *order, *low;  /* owned: 0 while not met; by step */
    uint16_t *stack, *path; /* owned: Tarjan's stack; the way down to the step at hand */
    size_t *nth;            /* owned: how far each step of the path has got */
    bool *on_stack;         /* owned */
    size_t stacked, depth;
    uint32_t met;
};

static void enter(struct search *search, uint16_t at)
{
    search->order[at] = search->low[at] = ++search->met;
    search->stack[search->stacked++] = at;
    search->on_stack[at] = true;
    search->path[search->depth] = at;
    search->nth[search->depth++] = 0;
}

static void mark(const struct scenario *scenario, uint16_t at, bool *looping)
{
    if (scenario->steps[at].kind == STEP_DECIDE)
        looping[scenario->steps[at].index] = true;
}

/* Takes the component of `at` off the stack; more than one step makes a loop. A
 * decision cannot follow itself without a step between, so one step never does. */
static void leave(struct search *search, uint16_t at, bool *looping)
{
    if (search->low[at] == search->order[at]) {
        bool alone = search->stack[search->stacked - 1] == at;
        uint16_t taken;
        do {
            taken = search->stack[--search->stacked];
            search->on_stack[taken] = false;
            if (!alone)
                mark(search->ways.scenario, taken, looping);
        } while (taken != at);
    }
    if (--search->depth > 0) {
        uint16_t above = search->path[search->depth - 1];
        if (search->low[at] < search->low[above])
            search->low[above] = search->low[at];
    }
}

static void search_from(struct search *search, uint16_t start, bool *looping)
{
    enter(search, start);
    while (search->depth > 0) {
        uint16_t at = search->path[search->depth - 1];
        uint16_t next = way(&search->ways, at, search->nth[search->depth - 1]++);
        if (next == NONE) {
            leave(search, at, looping);
        } else if (next == at) {
            mark(search->ways.scenario, at, looping);
        } else if (search->order[next] == 0) {
            enter(search, next);
        } else if (search->on_stack[next] && search->order[next] < search->low[at]) {
            search->low[at] = search->order[next];
        }
    }
}

bool loop_find(const struct scenario *scenario, bool *looping, struct err *err)
{
    size_t count = scenario->step_count;
    struct search search = {.ways.scenario = scenario};
    search.ways.visits = calloc(count, sizeof *search.ways.visits);
    search.order = calloc(count, sizeof *search.order);
    search.low = calloc(count, sizeof *search.low);
    search.stack = calloc(count, sizeof *search.stack);
    search.path = calloc(count, sizeof *search.path);
    search.nth = calloc(count, sizeof *search.nth);
    search.on_stack = calloc(count, sizeof *search.on_stack);
    bool ok = search.ways.visits != NULL && search.order != NULL && search.low != NULL &&
              search.stack != NULL && search.path != NULL && search.nth != NULL &&
              search.on_stack != NULL;
    if (ok) {
        for (uint16_t at = 0; at < count; at++)
            if (scenario->steps[at].kind == STEP_VISIT)
                search.ways.visits[search.ways.visit_count++] = at;
        for (size_t i = 0; i < scenario->decision_count; i++)
            looping[i] = false;
        search_from(&search, scenario->start, looping);
    }
    free(search.ways.visits);
    free(search.order);
    free(search.low);
    free(search.stack);
    free(search.path);
    free(search.nth);
    free(search.on_stack);
    return ok || err_memory(err);
}

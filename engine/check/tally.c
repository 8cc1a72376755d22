/* tally.c: the second pass over a space. Tarjan's search gives out components in
 * the order wanted: one is finished only after all that it leads to. */
#include "check/tally.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

static bool add_worth(struct tally *tally, const struct action *action, uint32_t *index,
                      struct err *err)
{
    struct worth worth;
    memset(&worth, 0, sizeof worth); /* compared as bytes */
    memcpy(worth.open, action->open, sizeof worth.open);
    memcpy(worth.most, action->most, sizeof worth.most);
    memcpy(worth.least, action->least, sizeof worth.least);
    worth.critical = action->critical;
    /* The last ones added are the likeliest: neighbouring states rest at one decision. */
    for (size_t i = tally->worth_count; i > 0; i--)
        if (memcmp(&tally->worths[i - 1], &worth, sizeof worth) == 0) {
            *index = (uint32_t)(i - 1);
            return true;
        }
    if (!mem_grow(&tally->worths, &tally->worth_capacity, tally->worth_count, sizeof *tally->worths,
                  err))
        return false;
    tally->worths[tally->worth_count] = worth;
    *index = (uint32_t)tally->worth_count++;
    return true;
}

static bool add_actions(struct tally *tally, size_t state, const struct expander *expander,
                        struct err *err)
{
    for (size_t a = 0; a < expander->action_count; a++) {
        const struct action *action = &expander->actions[a];
        if (!mem_grow(&tally->actions, &tally->action_capacity, tally->action_count,
                      sizeof *tally->actions, err))
            return false;
        struct tally_action *added = &tally->actions[tally->action_count++];
        added->outcomes = (uint32_t)action->outcome_count;
        if (!add_worth(tally, action, &added->worth, err))
            return false;
        for (size_t o = 0; o < action->outcome_count; o++)
            tally->chances[tally->space->edge[state] + action->outcome + o] =
                (float)expander->outcomes[action->outcome + o].chance;
    }
    return true;
}

static bool fill(struct tally *tally, struct space *space, struct err *err)
{
    for (size_t state = 0; state < space->count; state++) {
        tally->action[state] = (uint32_t)tally->action_count;
        if (!expand_state(&space->expander, space_words(space, state), err) ||
            !add_actions(tally, state, &space->expander, err))
            return false;
    }
    tally->action[space->count] = (uint32_t)tally->action_count;
    return true;
}

struct search {
    struct tally *tally;
    const struct space *space;
    uint32_t *met, *low;    /* owned; met 0: not yet */
    uint32_t *stack, *path; /* owned */
    uint32_t *edge;         /* owned: the next edge of each state of the path */
    size_t stacked, depth, ordered;
    uint32_t count;
};

static void enter(struct search *search, uint32_t state)
{
    search->met[state] = search->low[state] = ++search->count;
    search->stack[search->stacked++] = state;
    search->path[search->depth] = state;
    search->edge[search->depth++] = search->space->edge[state];
}

static void leave(struct search *search, uint32_t state)
{
    struct tally *tally = search->tally;
    if (search->low[state] == search->met[state]) {
        uint32_t taken;
        do {
            taken = search->stack[--search->stacked];
            tally->component[taken] = (uint32_t)tally->component_count;
            tally->order[search->ordered++] = taken;
        } while (taken != state);
        tally->component_count++;
    }
    if (--search->depth > 0) {
        uint32_t above = search->path[search->depth - 1];
        if (search->low[state] < search->low[above])
            search->low[above] = search->low[state];
    }
}

static void search_from(struct search *search, uint32_t start)
{
    enter(search, start);
    while (search->depth > 0) {
        uint32_t state = search->path[search->depth - 1];
        uint32_t *edge = &search->edge[search->depth - 1];
        if (*edge == search->space->edge[state + 1]) {
            leave(search, state);
            continue;
        }
        uint32_t next = search->space->edges[(*edge)++];
        if (search->met[next] == 0)
            enter(search, next);
        else if (search->tally->component[next] == NO_STATE &&
                 search->met[next] < search->low[state])
            search->low[state] = search->met[next];
    }
}

static bool find_components(struct tally *tally, struct err *err)
{
    size_t count = tally->space->count;
    struct search search = {.tally = tally, .space = tally->space};
    search.met = calloc(count, sizeof *search.met);
    search.low = calloc(count, sizeof *search.low);
    search.stack = calloc(count, sizeof *search.stack);
    search.path = calloc(count, sizeof *search.path);
    search.edge = calloc(count, sizeof *search.edge);
    bool ok = search.met != NULL && search.low != NULL && search.stack != NULL &&
              search.path != NULL && search.edge != NULL;
    for (size_t i = 0; i < count; i++)
        tally->component[i] = NO_STATE;
    for (uint32_t i = 0; ok && i < count; i++)
        if (search.met[i] == 0)
            search_from(&search, i);
    free(search.met);
    free(search.low);
    free(search.stack);
    free(search.path);
    free(search.edge);
    return ok || err_memory(err);
}

bool tally_make(struct tally *tally, struct space *space, struct err *err)
{
    *tally = (struct tally){.space = space};
    tally->action = calloc(space->count + 1, sizeof *tally->action);
    tally->chances = calloc(space->edge_count + 1, sizeof *tally->chances);
    tally->component = calloc(space->count + 1, sizeof *tally->component);
    tally->order = calloc(space->count + 1, sizeof *tally->order);
    bool ok = (tally->action != NULL && tally->chances != NULL && tally->component != NULL &&
               tally->order != NULL) ||
              err_memory(err);
    ok = ok && fill(tally, space, err) && find_components(tally, err);
    if (!ok)
        tally_destroy(tally);
    return ok;
}

void tally_destroy(struct tally *tally)
{
    free(tally->worths);
    free(tally->actions);
    free(tally->action);
    free(tally->chances);
    free(tally->component);
    free(tally->order);
    *tally = (struct tally){0};
}

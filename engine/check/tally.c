/* tally.c: Tarjan's search gives out components in the order wanted: one is finished
 * only after all that it leads to. */
#include "check/tally.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum { FIRST_TABLE = 256 };

static uint64_t hash_worth(const struct worth *worth)
{
    uint64_t hash = worth->critical;
    for (size_t m = 0; m < METRIC_COUNT; m++)
        hash = random_mix(hash * 31 + (uint32_t)worth->open[m] +
                          ((uint64_t)(uint32_t)worth->most[m] << 16) +
                          ((uint64_t)(uint32_t)worth->least[m] << 32));
    return hash;
}

static bool grow_table(struct tally *tally, struct err *err)
{
    size_t size = tally->table_size == 0 ? FIRST_TABLE : tally->table_size * 2;
    uint32_t *table = calloc(size, sizeof *table);
    if (table == NULL)
        return err_memory(err);
    for (size_t i = 0; i < tally->worth_count; i++) {
        size_t at = hash_worth(&tally->worths[i]) & (size - 1);
        while (table[at] != 0)
            at = (at + 1) & (size - 1);
        table[at] = (uint32_t)i + 1;
    }
    free(tally->table);
    tally->table = table;
    tally->table_size = size;
    return true;
}

static bool find_worth(struct tally *tally, const struct worth *worth, uint32_t *index,
                       struct err *err)
{
    if (tally->worth_count * 2 >= tally->table_size && !grow_table(tally, err))
        return false;
    size_t at = hash_worth(worth) & (tally->table_size - 1);
    for (; tally->table[at] != 0; at = (at + 1) & (tally->table_size - 1)) {
        *index = tally->table[at] - 1;
        if (memcmp(&tally->worths[*index], worth, sizeof *worth) == 0)
            return true;
    }
    if (!mem_grow(&tally->worths, &tally->worth_capacity, tally->worth_count, sizeof *tally->worths,
                  err))
        return false;
    *index = (uint32_t)tally->worth_count;
    tally->worths[tally->worth_count++] = *worth;
    tally->table[at] = *index + 1;
    return true;
}

static void raise_stakes(struct tally *tally, const struct action *action)
{
    for (size_t m = 0; m < METRIC_COUNT; m++) {
        int32_t given = action->open[m] - action->least[m];
        int32_t *most = &tally->stakes[action->decision].most[m];
        *most = given > *most ? given : *most;
    }
}

static bool add_action(struct tally *tally, const struct action *action, struct err *err)
{
    struct worth worth;
    memset(&worth, 0, sizeof worth); /* compared as bytes */
    memcpy(worth.open, action->open, sizeof worth.open);
    memcpy(worth.most, action->most, sizeof worth.most);
    memcpy(worth.least, action->least, sizeof worth.least);
    worth.critical = action->critical;
    raise_stakes(tally, action);
    if (!mem_reserve(&tally->actions, &tally->action_capacity, tally->action_count + 1,
                     sizeof *tally->actions, err))
        return false;
    struct tally_action *added = &tally->actions[tally->action_count++];
    added->outcomes = (uint32_t)action->outcome_count;
    return find_worth(tally, &worth, &added->worth, err);
}

bool tally_begin(struct tally *tally, const struct scenario *scenario, struct err *err)
{
    *tally = (struct tally){0};
    tally->stakes = calloc(scenario->decision_count + 1, sizeof *tally->stakes);
    return tally->stakes != NULL || err_memory(err);
}

bool tally_visit(void *self, size_t state, const struct expander *expander, struct err *err)
{
    struct tally *tally = self;
    if (!mem_reserve(&tally->action, &tally->state_capacity, state + 2, sizeof *tally->action,
                     err) ||
        !mem_reserve(&tally->chances, &tally->chance_capacity,
                     tally->chance_count + expander->outcome_count, sizeof *tally->chances, err))
        return false;
    tally->action[state] = (uint32_t)tally->action_count;
    for (size_t a = 0; a < expander->action_count; a++)
        if (!add_action(tally, &expander->actions[a], err))
            return false;
    for (size_t o = 0; o < expander->outcome_count; o++)
        tally->chances[tally->chance_count++] = expander->outcomes[o].chance;
    tally->action[state + 1] = (uint32_t)tally->action_count;
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

bool tally_finish(struct tally *tally, const struct space *space, struct err *err)
{
    tally->space = space;
    tally->component = calloc(space->count, sizeof *tally->component);
    tally->order = calloc(space->count, sizeof *tally->order);
    return ((tally->component != NULL && tally->order != NULL) || err_memory(err)) &&
           find_components(tally, err);
}

bool tally_make(struct tally *tally, struct space *space, struct err *err)
{
    bool ok = tally_begin(tally, space->pack.scenario, err);
    for (size_t state = 0; ok && state < space->count; state++)
        ok = expand_state(&space->expander, space_words(space, state), err) &&
             tally_visit(tally, state, &space->expander, err);
    ok = ok && tally_finish(tally, space, err);
    if (!ok)
        tally_destroy(tally);
    return ok;
}

void tally_destroy(struct tally *tally)
{
    free(tally->worths);
    free(tally->table);
    free(tally->stakes);
    free(tally->actions);
    free(tally->action);
    free(tally->chances);
    free(tally->component);
    free(tally->order);
    *tally = (struct tally){0};
}

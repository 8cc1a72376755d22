/* plain_search.c: a state is one 64-bit number; breadth first over an array of them,
 * with an open-addressing table, at most half full, to know them again. */
#include "plain_search.h"

#include <stdlib.h>

#include <lauxlib.h>
#include <lua.h>

#include "base/random.h"

enum { FIRST_TABLE = 1 << 12, VALUE_BITS = 8 };

struct search {
    const struct graph *graph;
    uint64_t *states, *table; /* owned; a state is never 0 */
    size_t count, capacity, table_size;
};

static bool holds(const struct graph *graph, int condition, const int32_t *values)
{
    for (int t = 0; t < 2; t++) {
        int32_t value = values[graph->conditions[condition].tests[t].variable];
        int32_t bound = graph->conditions[condition].tests[t].bound;
        if (graph->conditions[condition].tests[t].at_least ? value < bound : value > bound)
            return false;
    }
    return true;
}

static void apply(const struct graph *graph, const struct graph_reply *reply, int32_t *values)
{
    for (int e = 0; e < GRAPH_EFFECTS; e++) {
        int v = reply->effects[e].variable;
        const struct graph_variable *variable = &graph->variables[v];
        int32_t value = reply->effects[e].value + (variable->flag ? 0 : values[v]);
        values[v] = value < variable->least  ? variable->least
                    : value > variable->most ? variable->most
                                             : value;
    }
}

static bool grow_table(struct search *search)
{
    size_t size = search->table_size == 0 ? FIRST_TABLE : search->table_size * 2;
    uint64_t *table = calloc(size, sizeof *table);
    if (table == NULL)
        return false;
    for (size_t i = 0; i < search->count; i++) {
        size_t at = random_mix(search->states[i]) & (size - 1);
        while (table[at] != 0)
            at = (at + 1) & (size - 1);
        table[at] = search->states[i];
    }
    free(search->table);
    search->table = table;
    search->table_size = size;
    return true;
}

static bool grow_states(struct search *search)
{
    size_t capacity = search->capacity == 0 ? FIRST_TABLE : search->capacity * 2;
    uint64_t *states = realloc(search->states, capacity * sizeof *states);
    if (states == NULL)
        return false;
    search->states = states;
    search->capacity = capacity;
    return true;
}

static bool add(struct search *search, uint64_t state)
{
    size_t at = random_mix(state) & (search->table_size - 1);
    for (; search->table[at] != 0; at = (at + 1) & (search->table_size - 1))
        if (search->table[at] == state)
            return true;
    search->table[at] = state;
    if (search->count == search->capacity && !grow_states(search))
        return false;
    search->states[search->count++] = state;
    return search->count * 2 <= search->table_size || grow_table(search);
}

/* Goes on to the next decision or ending, and packs. */
static uint64_t arrive(const struct graph *graph, int at, const int32_t *values)
{
    while (at < GRAPH_SCENES && graph->scenes[at].reply_count == 0) {
        const struct graph_scene *scene = &graph->scenes[at];
        bool other = scene->condition != GRAPH_NONE && holds(graph, scene->condition, values);
        at = other ? scene->other : scene->target;
    }
    uint64_t state = (uint64_t)at + 1;
    for (int v = 0; v < GRAPH_VARIABLES; v++)
        state = state << VALUE_BITS | (at < GRAPH_SCENES ? (uint64_t)values[v] : 0);
    return state;
}

static int unpack(uint64_t state, int32_t *values)
{
    for (int v = GRAPH_VARIABLES - 1; v >= 0; v--) {
        values[v] = (int32_t)(state & ((1 << VALUE_BITS) - 1));
        state >>= VALUE_BITS;
    }
    return (int)state - 1;
}

/* Adds all that can follow the state. */
static bool expand(struct search *search, uint64_t state, struct found *found)
{
    const struct graph *graph = search->graph;
    int32_t values[GRAPH_VARIABLES];
    int at = unpack(state, values);
    if (at >= GRAPH_SCENES) {
        found->endings |= UINT64_C(1) << (at - GRAPH_SCENES);
        return true;
    }
    const struct graph_scene *scene = &graph->scenes[at];
    for (int r = scene->reply; r < scene->reply + scene->reply_count; r++) {
        const struct graph_reply *reply = &graph->replies[r];
        int32_t after[GRAPH_VARIABLES];
        if (reply->condition != GRAPH_NONE && !holds(graph, reply->condition, values))
            continue;
        for (int v = 0; v < GRAPH_VARIABLES; v++)
            after[v] = values[v];
        apply(graph, reply, after);
        found->edges++;
        if (!add(search, arrive(graph, reply->target, after)))
            return false;
    }
    return true;
}

bool plain_c_search(const struct graph *graph, struct found *found, size_t *bytes)
{
    struct search search = {.graph = graph};
    int32_t values[GRAPH_VARIABLES];
    *found = (struct found){0};
    for (int v = 0; v < GRAPH_VARIABLES; v++)
        values[v] = graph->variables[v].start;
    bool ok = grow_table(&search) && add(&search, arrive(graph, 0, values));
    for (size_t i = 0; ok && i < search.count; i++)
        ok = expand(&search, search.states[i], found);
    found->states = search.count;
    *bytes = search.capacity * sizeof *search.states + search.table_size * sizeof *search.table;
    free(search.states);
    free(search.table);
    return ok;
}

bool plain_lua_search(struct lua_State *lua, struct found *found, struct err *err)
{
    lua_getglobal(lua, "search");
    if (lua_pcall(lua, 0, 3, 0) != LUA_OK)
        return err_set(err, ERR_BAD, "%s", lua_tostring(lua, -1));
    found->states = (uint64_t)lua_tointeger(lua, -3);
    found->edges = (uint64_t)lua_tointeger(lua, -2);
    found->endings = (uint64_t)lua_tointeger(lua, -1);
    lua_pop(lua, 3);
    return true;
}

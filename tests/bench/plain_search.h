/* plain_search.h: every state of the graph, found by hand: in C over arrays, which
 * nothing can beat by much, and in Lua over tables. */
#ifndef BENCH_PLAIN_SEARCH_H
#define BENCH_PLAIN_SEARCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "graph.h"

/* What must be the same whoever searched. An ending is one state. */
struct found {
    uint64_t states, edges;
    uint64_t endings; /* a bit for each that is reached */
};

/* *bytes: held at the end by states and table. False when memory is short. */
bool plain_c_search(const struct graph *graph, struct found *found, size_t *bytes);

/* lua: a plain_lua_new with plain_search.lua. */
struct lua_State;
bool plain_lua_search(struct lua_State *lua, struct found *found, struct err *err);

#endif

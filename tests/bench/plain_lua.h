/* plain_lua.h: the graph as a program of tables with a plain loop over them, run by
 * Lua itself. */
#ifndef BENCH_PLAIN_LUA_H
#define BENCH_PLAIN_LUA_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "graph.h"

struct lua_State;

/* The tables with the loop in the file behind them. NULL with err when Lua refuses the
 * program. */
struct lua_State *plain_lua_new(const struct graph *graph, const char *loop, struct err *err);
void plain_lua_free(struct lua_State *lua);

/* As plain_c_play, in *sum. */
bool plain_lua_play(struct lua_State *lua, uint64_t seed, uint64_t count, uint64_t *sum,
                    struct err *err);

#endif

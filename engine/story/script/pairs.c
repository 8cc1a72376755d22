/* pairs.c: the keys are gathered into a userdata of Lua's, sorted, and copied to a
 * table that the iterator walks. The texts stay where they are: their table holds
 * them, and no script code runs meanwhile. */
#include "story/script/pairs.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include <lauxlib.h>

#include "story/script/argument.h"
#include "story/script/sandbox.h"

struct key {
    int rank; /* numbers, texts, truths */
    bool is_integer;
    lua_Integer integer; /* also of a truth */
    lua_Number number;
    const char *text; /* the string's own bytes */
    size_t length;
};

enum { RANK_NUMBER, RANK_TEXT, RANK_TRUTH };

static void read_key(lua_State *lua, struct key *key)
{
    int is_integer = 0;
    switch (lua_type(lua, -1)) {
    case LUA_TNUMBER:
        key->rank = RANK_NUMBER;
        key->integer = lua_tointegerx(lua, -1, &is_integer);
        key->is_integer = is_integer != 0;
        key->number = lua_tonumber(lua, -1);
        break;
    case LUA_TSTRING:
        key->rank = RANK_TEXT;
        key->text = lua_tolstring(lua, -1, &key->length);
        break;
    case LUA_TBOOLEAN:
        key->rank = RANK_TRUTH;
        key->integer = lua_toboolean(lua, -1);
        break;
    default:
        luaL_error(lua,
                   "`pairs` has no order for a table one of whose keys is %s; "
                   "use numbers or texts as keys",
                   argument_shown(lua, -1));
    }
}

static int order(bool less, bool more)
{
    return less ? -1 : more ? 1 : 0;
}

static int compare_texts(const struct key *a, const struct key *b)
{
    size_t shorter = a->length < b->length ? a->length : b->length;
    int difference = memcmp(a->text, b->text, shorter);
    return difference != 0 ? difference : order(a->length<b->length, a->length> b->length);
}

/* A total order: whole numbers too large for a double come after their nearest one. */
static int compare(const void *left, const void *right)
{
    const struct key *a = left, *b = right;
    if (a->rank != b->rank)
        return order(a->rank < b->rank, true);
    if (a->rank == RANK_TEXT)
        return compare_texts(a, b);
    if (a->number < b->number || a->number > b->number)
        return order(a->number < b->number, true);
    if (a->is_integer != b->is_integer)
        return order(a->is_integer, true);
    return order(a->integer<b->integer, a->integer> b->integer);
}

static size_t count_keys(lua_State *lua)
{
    size_t count = 0;
    for (lua_pushnil(lua); lua_next(lua, 1); lua_pop(lua, 1))
        count++;
    return count;
}

/* Sorting n keys takes about n log n comparisons, each of the bytes they share. */
static void charge_sort(lua_State *lua, size_t count, size_t bytes)
{
    size_t turns = 1;
    while (count >> turns > 0)
        turns++;
    sandbox_charge(lua, (count + bytes / 64) * turns);
}

static void push_key(lua_State *lua, const struct key *key)
{
    if (key->rank == RANK_TEXT)
        lua_pushlstring(lua, key->text, key->length);
    else if (key->rank == RANK_TRUTH)
        lua_pushboolean(lua, key->integer != 0);
    else if (key->is_integer)
        lua_pushinteger(lua, key->integer);
    else
        lua_pushnumber(lua, key->number);
}

/* Replaces nothing; pushes the table of sorted keys. */
static void push_keys(lua_State *lua)
{
    size_t count = count_keys(lua), bytes = 0, i = 0;
    sandbox_charge(lua, count);
    struct key *keys = lua_newuserdatauv(lua, (count + 1) * sizeof *keys, 0);
    memset(keys, 0, (count + 1) * sizeof *keys);
    for (lua_pushnil(lua); lua_next(lua, 1); i++) {
        lua_pop(lua, 1);
        read_key(lua, &keys[i]);
        bytes += keys[i].length;
    }
    charge_sort(lua, count, bytes);
    qsort(keys, count, sizeof *keys, compare);
    lua_createtable(lua, (int)count, 0);
    for (i = 0; i < count; i++) {
        push_key(lua, &keys[i]);
        lua_rawseti(lua, -2, (lua_Integer)i + 1);
    }
    lua_remove(lua, -2);
}

/* Upvalues: the table, its keys, how many were given. */
static int step(lua_State *lua)
{
    lua_Integer i = lua_tointeger(lua, lua_upvalueindex(3));
    lua_settop(lua, 0);
    for (;;) {
        i++;
        if (lua_rawgeti(lua, lua_upvalueindex(2), i) == LUA_TNIL)
            return 1;
        lua_pushvalue(lua, 1);
        if (lua_rawget(lua, lua_upvalueindex(1)) != LUA_TNIL)
            break;
        lua_settop(lua, 0);
        sandbox_charge(lua, 1);
    }
    lua_pushinteger(lua, i);
    lua_replace(lua, lua_upvalueindex(3));
    return 2;
}

int pairs_start(lua_State *lua)
{
    argument_table(lua, 1);
    lua_settop(lua, 1);
    lua_pushvalue(lua, 1);
    push_keys(lua);
    lua_pushinteger(lua, 0);
    lua_pushcclosure(lua, step, 3);
    return 1;
}

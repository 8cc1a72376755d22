/* tables.c: tables of scripts have no metatables, so all access is raw.
 *
 * table.sort is a merge sort: it ends after n log n comparisons whatever the
 * comparison answers, keeps equal values in their order, and so gives the same
 * result everywhere. */
#include "story/script/tables.h"

#include <string.h>

#include <lauxlib.h>

#include "story/script/argument.h"
#include "story/script/sandbox.h"

enum { UNPACK_MAX = 200 }; /* values of one table.unpack */

static lua_Integer length_of(lua_State *lua, int index)
{
    return (lua_Integer)lua_rawlen(lua, index);
}

static void move(lua_State *lua, lua_Integer from, lua_Integer to)
{
    lua_rawgeti(lua, 1, from);
    lua_rawseti(lua, 1, to);
}

static int tables_insert(lua_State *lua)
{
    argument_table(lua, 1);
    lua_Integer end = length_of(lua, 1) + 1, at = end;
    int count = lua_gettop(lua);
    if (count != 2 && count != 3)
        return luaL_error(lua, "`table.insert` takes a table, perhaps a place, and a value");
    if (count == 3)
        at = argument_integer(lua, 2);
    if (at < 1 || at > end)
        return luaL_error(lua, "`table.insert` has no place %I in a table of %I", (LUAI_UACINT)at,
                          (LUAI_UACINT)(end - 1));
    sandbox_charge(lua, (size_t)(end - at));
    for (lua_Integer i = end; i > at; i--)
        move(lua, i - 1, i);
    lua_pushvalue(lua, count);
    lua_rawseti(lua, 1, at);
    return 0;
}

static int tables_remove(lua_State *lua)
{
    argument_table(lua, 1);
    lua_Integer end = length_of(lua, 1);
    lua_Integer at = argument_integer_or(lua, 2, end);
    if (at == end && end == 0)
        return 0;
    if (at < 1 || at > end)
        return luaL_error(lua, "`table.remove` has no place %I in a table of %I", (LUAI_UACINT)at,
                          (LUAI_UACINT)end);
    lua_rawgeti(lua, 1, at);
    sandbox_charge(lua, (size_t)(end - at));
    for (lua_Integer i = at; i < end; i++)
        move(lua, i + 1, i);
    lua_pushnil(lua);
    lua_rawseti(lua, 1, end);
    return 1;
}

static int tables_pack(lua_State *lua)
{
    int count = lua_gettop(lua);
    sandbox_charge(lua, (size_t)count);
    lua_createtable(lua, count, 1);
    lua_insert(lua, 1);
    for (int i = count; i >= 1; i--)
        lua_rawseti(lua, 1, i);
    lua_pushinteger(lua, count);
    lua_setfield(lua, 1, "n");
    return 1;
}

static int tables_unpack(lua_State *lua)
{
    argument_table(lua, 1);
    lua_Integer from = argument_integer_or(lua, 2, 1);
    lua_Integer to = argument_integer_or(lua, 3, length_of(lua, 1));
    if (from > to)
        return 0;
    if ((lua_Unsigned)to - (lua_Unsigned)from >= UNPACK_MAX)
        return luaL_error(lua, "`table.unpack` gives %d values at once at most", UNPACK_MAX);
    luaL_checkstack(lua, UNPACK_MAX, NULL);
    lua_Integer count = to - from + 1;
    for (lua_Integer i = 0; i < count; i++)
        lua_rawgeti(lua, 1, from + i);
    return (int)count;
}

/* The element's bytes on the stack, which holds a text or a number. */
static const char *element(lua_State *lua, lua_Integer index, size_t *length)
{
    int type = lua_rawgeti(lua, 1, index);
    if (type != LUA_TSTRING && type != LUA_TNUMBER)
        luaL_error(lua, "`table.concat` joins texts and numbers, but value %I is %s",
                   (LUAI_UACINT)index, argument_shown(lua, -1));
    return lua_tolstring(lua, -1, length);
}

static size_t total_length(lua_State *lua, lua_Integer from, lua_Integer to, size_t between)
{
    size_t total = 0, length;
    for (lua_Integer i = from;; i++) {
        sandbox_charge(lua, 1);
        element(lua, i, &length);
        lua_pop(lua, 1);
        total += length + (i < to ? between : 0);
        if (total > SCRIPT_TEXT_MAX)
            sandbox_stop(lua, SANDBOX_LONG_TEXT);
        if (i == to)
            return total;
    }
}

static int tables_concat(lua_State *lua)
{
    size_t between = 0, length;
    argument_table(lua, 1);
    const char *separator = lua_isnoneornil(lua, 2) ? "" : argument_text(lua, 2, &between);
    lua_Integer from = argument_integer_or(lua, 3, 1);
    lua_Integer to = argument_integer_or(lua, 4, length_of(lua, 1));
    if (from > to) {
        lua_pushliteral(lua, "");
        return 1;
    }
    size_t total = total_length(lua, from, to, between);
    char *all = lua_newuserdatauv(lua, total + 1, 0), *at = all;
    for (lua_Integer i = from;; i++) {
        const char *text = element(lua, i, &length);
        memcpy(at, text, length);
        lua_pop(lua, 1);
        at += length;
        if (i == to)
            break;
        memcpy(at, separator, between);
        at += between;
    }
    lua_pushlstring(lua, all, total);
    return 1;
}

enum { SORT_TABLE = 1, SORT_COMPARISON, SORT_FROM, SORT_TO }; /* places on the stack */

static bool texts_less(lua_State *lua, int left, int right)
{
    size_t a_length, b_length;
    const char *a = lua_tolstring(lua, left, &a_length), *b = lua_tolstring(lua, right, &b_length);
    int difference = memcmp(a, b, a_length < b_length ? a_length : b_length);
    return difference != 0 ? difference < 0 : a_length < b_length;
}

/* Is the value at the top less than the one below it? Texts are compared bytewise,
 * whatever the locale. */
static bool top_is_less(lua_State *lua)
{
    if (lua_isnil(lua, SORT_COMPARISON)) {
        if (lua_type(lua, -1) == LUA_TSTRING && lua_type(lua, -2) == LUA_TSTRING)
            return texts_less(lua, -1, -2);
        return lua_compare(lua, -1, -2, LUA_OPLT) != 0;
    }
    lua_pushvalue(lua, SORT_COMPARISON);
    lua_pushvalue(lua, -2);
    lua_pushvalue(lua, -4);
    lua_call(lua, 2, 1);
    bool less = lua_toboolean(lua, -1) != 0;
    lua_pop(lua, 1);
    return less;
}

/* Merges from[low, middle) and from[middle, high) into to[low, high). */
static void merge(lua_State *lua, int from, int to, lua_Integer low, lua_Integer middle,
                  lua_Integer high)
{
    lua_Integer left = low, right = middle;
    for (lua_Integer i = low; i < high; i++) {
        bool takes_right = left == middle;
        if (left < middle && right < high) {
            lua_rawgeti(lua, from, left);
            lua_rawgeti(lua, from, right);
            takes_right = top_is_less(lua);
            lua_pop(lua, 2);
        }
        lua_rawgeti(lua, from, takes_right ? right++ : left++);
        lua_rawseti(lua, to, i);
    }
}

static void copy(lua_State *lua, int from, int to, lua_Integer count)
{
    for (lua_Integer i = 1; i <= count; i++) {
        lua_rawgeti(lua, from, i);
        lua_rawseti(lua, to, i);
    }
}

static int tables_sort(lua_State *lua)
{
    argument_table(lua, 1);
    if (!lua_isnoneornil(lua, 2) && lua_type(lua, 2) != LUA_TFUNCTION)
        argument_fail(lua, 2, "a function");
    lua_settop(lua, 2);
    lua_Integer count = length_of(lua, 1);
    sandbox_charge(lua, 2 * (size_t)count);
    lua_createtable(lua, (int)count, 0);
    lua_createtable(lua, (int)count, 0);
    copy(lua, SORT_TABLE, SORT_FROM, count);
    for (lua_Integer width = 1; width < count; width *= 2) {
        sandbox_charge(lua, 4 * (size_t)count);
        for (lua_Integer low = 1; low <= count; low += 2 * width) {
            lua_Integer middle = low + width, high = low + 2 * width;
            middle = middle > count + 1 ? count + 1 : middle;
            high = high > count + 1 ? count + 1 : high;
            merge(lua, SORT_FROM, SORT_TO, low, middle, high);
        }
        lua_insert(lua, SORT_FROM); /* the two tables change places */
    }
    copy(lua, SORT_FROM, SORT_TABLE, count);
    return 0;
}

const struct allow_library *tables_library(void)
{
    static const struct allow_entry entries[] = {
        {"concat", tables_concat, "table.concat(t, between)",
         "The texts and numbers of t joined, with `between` between."},
        {"insert", tables_insert, "table.insert(t, place, value)",
         "Puts the value at the place, or at the end when no place is given."},
        {"pack", tables_pack, "table.pack(…)", "A table of the arguments, with their number as n."},
        {"remove", tables_remove, "table.remove(t, place)",
         "Takes out the value at the place, or the last one, and gives it."},
        {"sort", tables_sort, "table.sort(t, comes_before)",
         "Sorts t in place; comes_before(a, b) says whether a stands before b."},
        {"unpack", tables_unpack, "table.unpack(t)", "All values of t, 200 at most."},
    };
    static const struct allow_library library = {"table", entries,
                                                 sizeof entries / sizeof *entries};
    return &library;
}

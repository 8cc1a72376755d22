/* basics.c: pairs has a module of its own; the rest is here. */
#include "story/script/basics.h"

#include <string.h>

#include <lauxlib.h>

#include "story/script/argument.h"
#include "story/script/pairs.h"

enum { NUMERAL_MAX = 200 }; /* bytes of a text that may be a number */

void basics_push_text(lua_State *lua, int index)
{
    switch (lua_type(lua, index)) {
    case LUA_TNUMBER:
    case LUA_TSTRING:
        lua_pushvalue(lua, index);
        lua_tostring(lua, -1);
        break;
    case LUA_TBOOLEAN:
        lua_pushstring(lua, lua_toboolean(lua, index) ? "true" : "false");
        break;
    default:
        lua_pushstring(lua, argument_type(lua, index));
        break;
    }
}

static int basics_tostring(lua_State *lua)
{
    argument_any(lua, 1);
    basics_push_text(lua, 1);
    return 1;
}

static int basics_tonumber(lua_State *lua)
{
    argument_any(lua, 1);
    if (!lua_isnoneornil(lua, 2))
        return luaL_error(lua, "`tonumber` reads decimal numbers only; leave the base out");
    if (lua_type(lua, 1) == LUA_TNUMBER) {
        lua_settop(lua, 1);
        return 1;
    }
    size_t length = 0;
    const char *text = lua_type(lua, 1) == LUA_TSTRING ? lua_tolstring(lua, 1, &length) : "";
    if (length > NUMERAL_MAX || lua_stringtonumber(lua, text) != length + 1)
        lua_pushnil(lua);
    return 1;
}

static int basics_type(lua_State *lua)
{
    argument_any(lua, 1);
    if (lua_type(lua, 1) == LUA_TUSERDATA)
        lua_pushstring(lua, argument_type(lua, 1));
    else
        lua_pushstring(lua, luaL_typename(lua, 1));
    return 1;
}

static int basics_select(lua_State *lua)
{
    int count = lua_gettop(lua) - 1;
    if (lua_type(lua, 1) == LUA_TSTRING && strcmp(lua_tostring(lua, 1), "#") == 0) {
        lua_pushinteger(lua, count);
        return 1;
    }
    lua_Integer from = argument_integer(lua, 1);
    if (from < 0)
        from = count + from + 1;
    if (from < 1)
        argument_fail(lua, 1, "a whole number other than 0");
    return from > count ? 0 : count - (int)from + 1;
}

static int ipairs_step(lua_State *lua)
{
    lua_Integer i = lua_tointeger(lua, 2) + 1;
    lua_pushinteger(lua, i);
    return lua_rawgeti(lua, 1, i) == LUA_TNIL ? 1 : 2;
}

/* The step is called by the script too if it likes: its arguments are checked. */
static int ipairs_checked_step(lua_State *lua)
{
    argument_table(lua, 1);
    argument_integer(lua, 2);
    return ipairs_step(lua);
}

static int basics_ipairs(lua_State *lua)
{
    argument_table(lua, 1);
    lua_pushcfunction(lua, ipairs_checked_step);
    lua_pushvalue(lua, 1);
    lua_pushinteger(lua, 0);
    return 3;
}

static int basics_error(lua_State *lua)
{
    lua_Integer level = argument_integer_or(lua, 2, 1);
    lua_settop(lua, 1);
    if (lua_type(lua, 1) == LUA_TSTRING && level > 0 && level < 100) {
        luaL_where(lua, (int)level);
        lua_insert(lua, 1);
        lua_concat(lua, 2);
    }
    return lua_error(lua);
}

static int basics_assert(lua_State *lua)
{
    argument_any(lua, 1);
    if (lua_toboolean(lua, 1))
        return lua_gettop(lua);
    if (lua_isnoneornil(lua, 2))
        return luaL_error(lua, "an assertion does not hold");
    lua_settop(lua, 2);
    return lua_error(lua);
}

const struct allow_library *basics_library(void)
{
    static const struct allow_entry entries[] = {
        {"assert", basics_assert, "assert(value, message)",
         "Stops the file with the message when the value is false or nil; otherwise gives it back."},
        {"error", basics_error, "error(message)", "Stops the file with the message."},
        {"ipairs", basics_ipairs, "for i, v in ipairs(t)",
         "Goes through t[1], t[2], … up to the first that is nil."},
        {"pairs", pairs_start, "for k, v in pairs(t)",
         "Goes through all of t, always in the same order: number keys from the least, then "
         "texts by their bytes, then false and true."},
        {"select", basics_select, "select(n, …)",
         "The arguments from the nth on; select(\"#\", …) counts them."},
        {"tonumber", basics_tonumber, "tonumber(text)",
         "The number that the text says, or nil when it says none."},
        {"tostring", basics_tostring, "tostring(value)",
         "The value as a text; of a table or function just what it is."},
        {"type", basics_type, "type(value)",
         "\"nil\", \"boolean\", \"number\", \"string\", \"table\", \"function\" or \"node\"."},
    };
    static const struct allow_library library = {NULL, entries, sizeof entries / sizeof *entries};
    return &library;
}

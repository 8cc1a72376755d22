/* argument.c: Lua's own checkers say "string expected, got no value"; an author
 * who has never programmed reads these instead. */
#include "story/script/argument.h"

#include <stdlib.h>

#include <lauxlib.h>

const char *argument_type(lua_State *lua, int index)
{
    if (lua_type(lua, index) != LUA_TUSERDATA ||
        luaL_getmetafield(lua, index, "__name") != LUA_TSTRING)
        return luaL_typename(lua, index);
    const char *name = lua_tostring(lua, -1); /* the metatable keeps it */
    lua_pop(lua, 1);
    return name;
}

const char *argument_shown(lua_State *lua, int index)
{
    switch (lua_type(lua, index)) {
    case LUA_TSTRING:
        return "a text";
    case LUA_TNUMBER:
        return "a number";
    case LUA_TBOOLEAN:
        return "true or false";
    case LUA_TTABLE:
        return "a table";
    case LUA_TFUNCTION:
        return "a function";
    case LUA_TUSERDATA:
        return "something declared by a word";
    default:
        return "nothing (nil)";
    }
}

_Noreturn void argument_fail(lua_State *lua, int index, const char *wanted)
{
    static const char *const ordinals[] = {"1st", "2nd", "3rd", "4th"};
    lua_Debug frame;
    const char *name = NULL;
    if (lua_getstack(lua, 0, &frame) && lua_getinfo(lua, "n", &frame))
        name = frame.name;
    if (index >= 1 && index <= 4)
        luaL_error(lua, "`%s` needs %s as its %s argument, not %s",
                   name == NULL ? "the function" : name, wanted, ordinals[index - 1],
                   argument_shown(lua, index));
    luaL_error(lua, "`%s` needs %s as its argument %d, not %s",
               name == NULL ? "the function" : name, wanted, index, argument_shown(lua, index));
    abort(); /* luaL_error does not return */
}

const char *argument_text(lua_State *lua, int index, size_t *length)
{
    if (lua_type(lua, index) != LUA_TSTRING && lua_type(lua, index) != LUA_TNUMBER)
        argument_fail(lua, index, "a text");
    return lua_tolstring(lua, index, length);
}

lua_Number argument_number(lua_State *lua, int index)
{
    if (lua_type(lua, index) != LUA_TNUMBER)
        argument_fail(lua, index, "a number");
    return lua_tonumber(lua, index);
}

lua_Integer argument_integer(lua_State *lua, int index)
{
    int is_whole = 0;
    lua_Integer value = 0;
    if (lua_type(lua, index) == LUA_TNUMBER)
        value = lua_tointegerx(lua, index, &is_whole);
    if (!is_whole)
        argument_fail(lua, index, "a whole number");
    return value;
}

lua_Integer argument_integer_or(lua_State *lua, int index, lua_Integer otherwise)
{
    return lua_isnoneornil(lua, index) ? otherwise : argument_integer(lua, index);
}

void argument_table(lua_State *lua, int index)
{
    if (lua_type(lua, index) != LUA_TTABLE)
        argument_fail(lua, index, "a table");
}

void argument_any(lua_State *lua, int index)
{
    if (lua_isnone(lua, index))
        argument_fail(lua, index, "a value");
}

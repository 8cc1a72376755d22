/* maths.c: results agree with Lua's own library. */
#include "story/script/maths.h"

#include <math.h>
#include <stdint.h>

#include <lauxlib.h>

#include "story/script/argument.h"

static int maths_abs(lua_State *lua)
{
    if (lua_isinteger(lua, 1)) {
        lua_Integer value = lua_tointeger(lua, 1);
        lua_pushinteger(lua, value < 0 ? (lua_Integer)(0u - (lua_Unsigned)value) : value);
    } else {
        lua_pushnumber(lua, fabs(argument_number(lua, 1)));
    }
    return 1;
}

static int push_whole(lua_State *lua, lua_Number value)
{
    lua_Integer whole;
    if (lua_numbertointeger(value, &whole))
        lua_pushinteger(lua, whole);
    else
        lua_pushnumber(lua, value);
    return 1;
}

static int round_with(lua_State *lua, double (*round)(double))
{
    if (!lua_isinteger(lua, 1))
        return push_whole(lua, round(argument_number(lua, 1)));
    lua_settop(lua, 1);
    return 1;
}

static int maths_ceil(lua_State *lua)
{
    return round_with(lua, ceil);
}

static int maths_floor(lua_State *lua)
{
    return round_with(lua, floor);
}

static int maths_fmod(lua_State *lua)
{
    if (!lua_isinteger(lua, 1) || !lua_isinteger(lua, 2)) {
        lua_pushnumber(lua, fmod(argument_number(lua, 1), argument_number(lua, 2)));
        return 1;
    }
    lua_Integer value = lua_tointeger(lua, 1), by = lua_tointeger(lua, 2);
    if (by == 0)
        argument_fail(lua, 2, "a number other than 0");
    lua_pushinteger(lua, by == -1 ? 0 : value % by); /* the least % -1 overflows */
    return 1;
}

/* Pushes the argument that comes first when ordered by `operation` on the other. */
static int extreme(lua_State *lua, bool largest)
{
    int best = 1, count = lua_gettop(lua);
    argument_number(lua, 1);
    for (int i = 2; i <= count; i++) {
        argument_number(lua, i);
        if (largest ? lua_compare(lua, best, i, LUA_OPLT) : lua_compare(lua, i, best, LUA_OPLT))
            best = i;
    }
    lua_pushvalue(lua, best);
    return 1;
}

static int maths_max(lua_State *lua)
{
    return extreme(lua, true);
}

static int maths_min(lua_State *lua)
{
    return extreme(lua, false);
}

static int maths_sqrt(lua_State *lua)
{
    lua_pushnumber(lua, sqrt(argument_number(lua, 1)));
    return 1;
}

static int maths_tointeger(lua_State *lua)
{
    int is_whole = 0;
    lua_Integer value = 0;
    argument_any(lua, 1);
    if (lua_type(lua, 1) == LUA_TNUMBER)
        value = lua_tointegerx(lua, 1, &is_whole);
    if (is_whole)
        lua_pushinteger(lua, value);
    else
        lua_pushnil(lua);
    return 1;
}

static int maths_type(lua_State *lua)
{
    argument_any(lua, 1);
    if (lua_type(lua, 1) == LUA_TNUMBER)
        lua_pushstring(lua, lua_isinteger(lua, 1) ? "integer" : "float");
    else
        lua_pushnil(lua);
    return 1;
}

void maths_add_constants(lua_State *lua)
{
    lua_pushnumber(lua, HUGE_VAL);
    lua_setfield(lua, -2, "huge");
    lua_pushinteger(lua, LUA_MAXINTEGER);
    lua_setfield(lua, -2, "maxinteger");
    lua_pushinteger(lua, LUA_MININTEGER);
    lua_setfield(lua, -2, "mininteger");
    lua_pushnumber(lua, 3.141592653589793238462643383279502884);
    lua_setfield(lua, -2, "pi");
}

const struct allow_library *maths_library(void)
{
    static const struct allow_entry entries[] = {
        {"abs", maths_abs, "math.abs(x)", "x without its sign."},
        {"ceil", maths_ceil, "math.ceil(x)", "The least whole number that is not below x."},
        {"floor", maths_floor, "math.floor(x)", "The largest whole number that is not above x."},
        {"fmod", maths_fmod, "math.fmod(x, y)", "What is left of x divided by y, with x's sign."},
        {"huge", NULL, "math.huge", "A number larger than any other."},
        {"max", maths_max, "math.max(x, …)", "The largest of the numbers."},
        {"maxinteger", NULL, "math.maxinteger", "The largest whole number."},
        {"min", maths_min, "math.min(x, …)", "The least of the numbers."},
        {"mininteger", NULL, "math.mininteger", "The least whole number."},
        {"pi", NULL, "math.pi", "The circle's number, 3.14159…"},
        {"sqrt", maths_sqrt, "math.sqrt(x)", "The square root of x."},
        {"tointeger", maths_tointeger, "math.tointeger(x)",
         "x as a whole number, or nil when it is none."},
        {"type", maths_type, "math.type(x)", "\"integer\", \"float\", or nil for no number."},
    };
    static const struct allow_library library = {"math", entries, sizeof entries / sizeof *entries};
    return &library;
}

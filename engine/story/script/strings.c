/* strings.c: results are built in a userdata of Lua's, so that an error on the way
 * leaks nothing. Letters change case in ASCII only, whatever the locale says. */
#include "story/script/strings.h"

#include <string.h>

#include <lauxlib.h>

#include "story/script/argument.h"
#include "story/script/format.h"
#include "story/script/sandbox.h"

enum {
    BYTES_MAX = 200,   /* of one string.byte or string.char */
    BYTES_PER_STEP = 8 /* when each is looked at */
};

static char *scratch(lua_State *lua, size_t length)
{
    if (length > SCRIPT_TEXT_MAX)
        sandbox_stop(lua, SANDBOX_LONG_TEXT);
    sandbox_charge(lua, length / BYTES_PER_STEP);
    return lua_newuserdatauv(lua, length + 1, 0);
}

/* Lua's way with positions: from 1, or from the end when negative. */
static lua_Integer position(lua_Integer at, size_t length)
{
    if (at >= 0)
        return at;
    return (lua_Unsigned)(0u - (lua_Unsigned)at) > length ? 0 : (lua_Integer)length + at + 1;
}

/* The range of arguments 2 and 3 within a text, as offsets. */
static void range(lua_State *lua, size_t length, lua_Integer otherwise, size_t *from, size_t *to)
{
    lua_Integer first = position(argument_integer_or(lua, 2, 1), length);
    if (first < 1)
        first = 1;
    lua_Integer last = otherwise == 0 ? first : otherwise;
    last = position(argument_integer_or(lua, 3, last), length);
    if (last > (lua_Integer)length)
        last = (lua_Integer)length;
    *from = (size_t)first - 1;
    *to = last < first ? *from : (size_t)last;
}

static int strings_len(lua_State *lua)
{
    size_t length;
    argument_text(lua, 1, &length);
    lua_pushinteger(lua, (lua_Integer)length);
    return 1;
}

static int strings_sub(lua_State *lua)
{
    size_t length, from, to;
    const char *text = argument_text(lua, 1, &length);
    range(lua, length, -1, &from, &to);
    lua_pushlstring(lua, to > from ? text + from : "", to - from);
    return 1;
}

static int change_case(lua_State *lua, char first, char last)
{
    size_t length;
    const char *text = argument_text(lua, 1, &length);
    char *changed = scratch(lua, length);
    for (size_t i = 0; i < length; i++)
        changed[i] = (char)(text[i] >= first && text[i] <= last ? text[i] ^ 0x20 : text[i]);
    lua_pushlstring(lua, changed, length);
    return 1;
}

static int strings_lower(lua_State *lua)
{
    return change_case(lua, 'A', 'Z');
}

static int strings_upper(lua_State *lua)
{
    return change_case(lua, 'a', 'z');
}

static int strings_reverse(lua_State *lua)
{
    size_t length;
    const char *text = argument_text(lua, 1, &length);
    char *reversed = scratch(lua, length);
    for (size_t i = 0; i < length; i++)
        reversed[i] = text[length - 1 - i];
    lua_pushlstring(lua, reversed, length);
    return 1;
}

static int strings_rep(lua_State *lua)
{
    size_t length, between = 0;
    const char *text = argument_text(lua, 1, &length);
    lua_Integer times = argument_integer(lua, 2);
    const char *separator = lua_isnoneornil(lua, 3) ? "" : argument_text(lua, 3, &between);
    if (times < 1 || length + between == 0) {
        lua_pushliteral(lua, "");
        return 1;
    }
    if ((lua_Unsigned)times > SCRIPT_TEXT_MAX / (length + between) + 1)
        sandbox_stop(lua, SANDBOX_LONG_TEXT);
    size_t total = (size_t)times * (length + between) - between;
    char *all = scratch(lua, total), *at = all;
    for (lua_Integer i = 1; i <= times; i++) {
        memcpy(at, text, length);
        at += length;
        if (i < times)
            memcpy(at, separator, between);
        at += i < times ? between : 0;
    }
    lua_pushlstring(lua, all, total);
    return 1;
}

static int strings_byte(lua_State *lua)
{
    size_t length, from, to;
    const char *text = argument_text(lua, 1, &length);
    range(lua, length, 0, &from, &to);
    if (from >= length || to <= from)
        return 0;
    if (to - from > BYTES_MAX)
        return luaL_error(lua, "`string.byte` gives %d bytes at once at most", BYTES_MAX);
    luaL_checkstack(lua, BYTES_MAX, NULL);
    for (size_t i = from; i < to; i++)
        lua_pushinteger(lua, (unsigned char)text[i]);
    return (int)(to - from);
}

static int strings_char(lua_State *lua)
{
    int count = lua_gettop(lua);
    if (count > BYTES_MAX)
        return luaL_error(lua, "`string.char` takes %d bytes at once at most", BYTES_MAX);
    char bytes[BYTES_MAX];
    for (int i = 1; i <= count; i++) {
        lua_Integer byte = argument_integer(lua, i);
        if (byte < 1 || byte > 255)
            argument_fail(lua, i, "a whole number from 1 to 255");
        bytes[i - 1] = (char)byte;
    }
    lua_pushlstring(lua, bytes, (size_t)count);
    return 1;
}

const struct allow_library *strings_library(void)
{
    static const struct allow_entry entries[] = {
        {"byte", strings_byte, "string.byte(text, i, j)",
         "The numbers of the bytes from i to j; j is i unless given, i is 1."},
        {"char", strings_char, "string.char(n, …)", "The text of these bytes."},
        {"format", format_call, "string.format(format, …)",
         "The format with each %s, %d, %.2f … replaced by the next argument."},
        {"len", strings_len, "string.len(text)", "How many bytes the text has."},
        {"lower", strings_lower, "string.lower(text)", "The text with A to Z in small letters."},
        {"rep", strings_rep, "string.rep(text, n, between)",
         "The text n times, with `between` between."},
        {"reverse", strings_reverse, "string.reverse(text)", "The bytes in the other order."},
        {"sub", strings_sub, "string.sub(text, i, j)",
         "The part from byte i to byte j; negative ones count from the end."},
        {"upper", strings_upper, "string.upper(text)", "The text with a to z in capitals."},
    };
    static const struct allow_library library = {"string", entries,
                                                 sizeof entries / sizeof *entries};
    return &library;
}

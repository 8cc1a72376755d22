/* format.c: each conversion goes through snprintf with a specification that was
 * read and bounded here, never with the script's own text. */
#include "story/script/format.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include <lauxlib.h>

#include "story/script/argument.h"
#include "story/script/basics.h"
#include "story/script/sandbox.h"

enum {
    CONVERSIONS_MAX = 100, /* in one format */
    STEPS_OF_ONE = 100,    /* a long number takes the C library some time */
    FLAGS_MAX = 5,
    ROOM = 512 /* %99.99f of the largest number takes 409 bytes */
};

struct specification {
    char text[24]; /* "%-5.2", to which the length and the letter are added */
    size_t length;
    bool has_precision;
    char letter;
};

static void take(struct specification *specification, const char **at, const char *end,
                 const char *allowed, size_t most)
{
    for (size_t i = 0; i < most && *at < end && **at != '\0' && strchr(allowed, **at) != NULL; i++)
        specification->text[specification->length++] = *(*at)++;
}

/* *at stands behind the '%'. */
static void read_specification(lua_State *lua, struct specification *specification, const char **at,
                               const char *end)
{
    *specification = (struct specification){.text = "%", .length = 1};
    take(specification, at, end, "-+ #0", FLAGS_MAX);
    take(specification, at, end, "0123456789", 2);
    size_t before = specification->length;
    take(specification, at, end, ".", 1);
    specification->has_precision = specification->length > before;
    if (specification->has_precision)
        take(specification, at, end, "0123456789", 2);
    if (*at == end || **at == '\0' || strchr("diouxXcseEfFgG", **at) == NULL)
        luaL_error(lua, "`string.format` knows %%d %%s %%f and their like, with a width of two "
                        "digits at most; for a per cent sign write %%%%");
    specification->letter = *(*at)++;
}

static void finish(struct specification *specification, const char *size)
{
    snprintf(specification->text + specification->length,
             sizeof specification->text - specification->length, "%s%c", size,
             specification->letter);
}

static void push_text(lua_State *lua, struct specification *specification, int argument)
{
    char buffer[ROOM];
    size_t length;
    argument_any(lua, argument);
    basics_push_text(lua, argument);
    const char *text = lua_tolstring(lua, -1, &length);
    if (specification->length == 1 || (length >= 100 && !specification->has_precision))
        return;
    finish(specification, "");
    snprintf(buffer, sizeof buffer, specification->text, text);
    lua_pop(lua, 1);
    lua_pushstring(lua, buffer);
}

static void push_whole(lua_State *lua, struct specification *specification, int argument)
{
    char buffer[ROOM];
    lua_Integer value = argument_integer(lua, argument);
    if (specification->letter == 'c') {
        if (value < 1 || value > 255)
            argument_fail(lua, argument, "a whole number from 1 to 255");
        finish(specification, "");
        snprintf(buffer, sizeof buffer, specification->text, (int)value);
    } else {
        finish(specification, "ll");
        snprintf(buffer, sizeof buffer, specification->text, (long long)value);
    }
    lua_pushstring(lua, buffer);
}

static void push_number(lua_State *lua, struct specification *specification, int argument)
{
    char buffer[ROOM];
    lua_Number value = argument_number(lua, argument);
    finish(specification, "");
    snprintf(buffer, sizeof buffer, specification->text, value);
    lua_pushstring(lua, buffer);
}

static void push_conversion(lua_State *lua, struct specification *specification, int argument)
{
    switch (specification->letter) {
    case 's':
        push_text(lua, specification, argument);
        break;
    case 'd':
    case 'i':
    case 'o':
    case 'u':
    case 'x':
    case 'X':
    case 'c':
        push_whole(lua, specification, argument);
        break;
    default:
        push_number(lua, specification, argument);
        break;
    }
}

int format_call(lua_State *lua)
{
    size_t length;
    const char *at = argument_text(lua, 1, &length);
    const char *end = at + length;
    int arguments = lua_gettop(lua), used = 1, pieces = 0;
    luaL_checkstack(lua, 2 * CONVERSIONS_MAX + 8, NULL);
    while (at < end) {
        const char *percent = memchr(at, '%', (size_t)(end - at));
        const char *stop = percent == NULL ? end : percent;
        lua_pushlstring(lua, at, (size_t)(stop - at));
        pieces++;
        at = stop;
        if (percent == NULL)
            break;
        if (pieces > 2 * CONVERSIONS_MAX)
            return luaL_error(lua, "`string.format` takes %d conversions at most", CONVERSIONS_MAX);
        at++;
        if (at < end && *at == '%') {
            lua_pushliteral(lua, "%");
            at++;
        } else {
            struct specification specification;
            sandbox_charge(lua, STEPS_OF_ONE);
            read_specification(lua, &specification, &at, end);
            if (++used > arguments)
                return luaL_error(lua, "`string.format` has more conversions than values");
            push_conversion(lua, &specification, used);
        }
        pieces++;
    }
    lua_concat(lua, pieces);
    return 1;
}

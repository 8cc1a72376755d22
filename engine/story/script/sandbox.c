/* sandbox.c: the three limits and the one entry.
 *
 * Memory: the allocator refuses what goes over. Steps: a count hook; once there
 * are none left it is set to fire at every instruction, and a script has no way
 * to catch what it raises. Time: one instruction can cost as much as the largest
 * block it may walk over (comparing texts, a chain of hash collisions, a long
 * argument list), and copying costs as much as was allocated; both are counted as
 * steps, so that the step limit bounds time without a clock. The allocator's kinds
 * (the old size of a new block) are as the manual of lua_Alloc gives them. */
#include "story/script/sandbox.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lauxlib.h>

#include "base/utf8.h"
#include "story/script/argument.h"

enum {
    PERIOD = 1000,          /* instructions between two counts */
    BYTES_PER_STEP = 64,    /* allocating */
    READ_PER_STEP = 1024,   /* bytes of the longest text, for each instruction */
    WALKED_PER_STEP = 4096, /* bytes of the largest other block, likewise */
    CALLS_MAX = 190,        /* functions within one another, looked at once a period */
    TEXT_OVERHEAD = 64      /* of Lua's own, in the block of a string */
};

static const char chunk_name[] = "=script";

struct sandbox *sandbox_of(lua_State *lua)
{
    struct sandbox *sandbox;
    memcpy(&sandbox, lua_getextraspace(lua), sizeof sandbox);
    return sandbox;
}

int sandbox_line(lua_State *lua)
{
    lua_Debug frame;
    for (int level = 0; lua_getstack(lua, level, &frame); level++)
        if (lua_getinfo(lua, "l", &frame) && frame.currentline > 0)
            return frame.currentline;
    return 0;
}

_Noreturn void sandbox_stop(lua_State *lua, enum sandbox_end why)
{
    struct sandbox *sandbox = sandbox_of(lua);
    if (sandbox->stopped == SANDBOX_DONE) {
        sandbox->stopped = why;
        sandbox->line = sandbox_line(lua);
    }
    lua_pushnil(lua);
    lua_error(lua);
    abort(); /* lua_error does not return */
}

/* What an instruction may cost, in steps. */
static long long weight(const struct sandbox *sandbox)
{
    return (long long)(1 + sandbox->longest / READ_PER_STEP + sandbox->largest / WALKED_PER_STEP);
}

static void on_count(lua_State *lua, lua_Debug *event)
{
    struct sandbox *sandbox = sandbox_of(lua);
    (void)event;
    sandbox->steps_left -= PERIOD * weight(sandbox);
    if (sandbox->steps_left < 0 || sandbox->stopped != SANDBOX_DONE) {
        lua_sethook(lua, on_count, LUA_MASKCOUNT, 1);
        sandbox_stop(lua, SANDBOX_STEPS);
    }
    lua_Debug frame;
    if (lua_getstack(lua, CALLS_MAX, &frame))
        sandbox_stop(lua, SANDBOX_DEEP);
}

void sandbox_charge(lua_State *lua, size_t steps)
{
    struct sandbox *sandbox = sandbox_of(lua);
    if (steps > (size_t)sandbox->limits.steps)
        steps = (size_t)sandbox->limits.steps + 1;
    sandbox->steps_left -= (long long)steps;
    if (sandbox->steps_left < 0)
        sandbox_stop(lua, SANDBOX_STEPS);
}

/* Remembers where: a memory error of Lua's does not say it. Reading the line
 * allocates nothing and looks only at frames that are complete. */
static bool refuse(struct sandbox *sandbox, enum sandbox_end why)
{
    sandbox->refusal = why;
    if (sandbox->lua != NULL)
        sandbox->line = sandbox_line(sandbox->lua);
    return false;
}

static bool may_have(struct sandbox *sandbox, bool is_text, size_t had, size_t size)
{
    size_t more = size - had;
    if (is_text && size > SCRIPT_TEXT_MAX + TEXT_OVERHEAD)
        return refuse(sandbox, SANDBOX_LONG_TEXT);
    size_t ceiling = sandbox->base + sandbox->limits.memory;
    if (sandbox->used > ceiling || more > ceiling - sandbox->used)
        return refuse(sandbox, SANDBOX_MEMORY);
    if (!sandbox->loading)
        sandbox->steps_left -= (long long)(size / BYTES_PER_STEP);
    if (sandbox->steps_left < 0 && sandbox->lua != NULL)
        lua_sethook(sandbox->lua, on_count, LUA_MASKCOUNT, 1);
    size_t *most = is_text ? &sandbox->longest : &sandbox->largest;
    if (size > *most)
        *most = size;
    return true;
}

static void *allocate(void *self, void *block, size_t old, size_t size)
{
    struct sandbox *sandbox = self;
    size_t had = block == NULL ? 0 : old;
    if (size == 0) {
        free(block);
        sandbox->used -= had;
        return NULL;
    }
    if (size > had && !may_have(sandbox, block == NULL && old == LUA_TSTRING, had, size))
        return NULL;
    void *moved = realloc(block, size);
    if (moved == NULL && size <= had)
        return block; /* Lua relies on it that shrinking cannot fail */
    if (moved == NULL) {
        refuse(sandbox, SANDBOX_BROKEN);
        return NULL;
    }
    sandbox->used = sandbox->used - had + size;
    return moved;
}

bool sandbox_init(struct sandbox *sandbox, const struct script_limits *limits, void *owner,
                  struct err *err)
{
    *sandbox = (struct sandbox){.limits = *limits, .owner = owner, .steps_left = limits->steps};
    lua_State *lua = lua_newstate(allocate, sandbox);
    if (lua == NULL)
        return err_memory(err);
    memcpy(lua_getextraspace(lua), &sandbox, sizeof sandbox);
    sandbox->lua = lua;
    sandbox_set_base(sandbox);
    return true;
}

void sandbox_destroy(struct sandbox *sandbox)
{
    lua_State *lua = sandbox->lua;
    sandbox->lua = NULL;
    if (lua != NULL)
        lua_close(lua);
}

void sandbox_set_base(struct sandbox *sandbox)
{
    sandbox->base = sandbox->used;
}

static const char *read_piece(lua_State *lua, void *self, size_t *length)
{
    struct sandbox_piece **next = self;
    struct sandbox_piece *piece = (*next)++;
    (void)lua;
    *length = piece->length;
    return piece->at;
}

void sandbox_load(lua_State *lua, const struct sandbox_piece *pieces, size_t count)
{
    struct sandbox *sandbox = sandbox_of(lua);
    struct sandbox_piece list[4] = {{0}}; /* ends in an empty one, and has none before */
    struct sandbox_piece *next = list;
    for (size_t i = 0; i < count; i++)
        if (pieces[i].length > 0)
            *next++ = pieces[i];
    next = list;
    sandbox->loading = true;
    int status = lua_load(lua, read_piece, &next, chunk_name, "t");
    if (status != LUA_OK)
        lua_error(lua);
    sandbox->loading = false;
    sandbox->longest = sandbox->largest = 0;
}

/* Runs at the place of an error, before the stack is unwound. */
static int note_line(lua_State *lua)
{
    struct sandbox *sandbox = sandbox_of(lua);
    if (sandbox->stopped == SANDBOX_DONE)
        sandbox->line = sandbox_line(lua);
    return 1;
}

/* The message of Lua's begins with "script:LINE: ". */
static const char *strip_place(struct sandbox *sandbox, const char *text)
{
    const char *name = chunk_name + 1;
    size_t length = strlen(name);
    if (strncmp(text, name, length) != 0 || text[length] != ':')
        return text;
    char *end;
    long line = strtol(text + length + 1, &end, 10);
    if (strncmp(end, ": ", 2) != 0 || line < 0 || line > SCRIPT_SOURCE_MAX)
        return text;
    sandbox->line = (int)line;
    return end + 2;
}

/* Takes what fits of the error value, and allocates nothing: this runs outside. */
static void take_message(struct sandbox *sandbox)
{
    lua_State *lua = sandbox->lua;
    char *message = sandbox->message;
    const size_t size = sizeof sandbox->message;
    if (lua_type(lua, -1) != LUA_TSTRING) {
        snprintf(message, size, "an error was raised with %s instead of a text",
                 argument_shown(lua, -1));
        return;
    }
    const char *text = strip_place(sandbox, lua_tostring(lua, -1));
    size_t length = strlen(text), good;
    if (!utf8_valid(text, length, &good))
        length = good;
    bool cut = length > size - 4;
    length = cut ? utf8_cut(text, size - 4) : length;
    snprintf(message, size, "%.*s%s", (int)length, text, cut ? "…" : "");
}

static enum sandbox_end judge(struct sandbox *sandbox, int status)
{
    if (sandbox->stopped != SANDBOX_DONE)
        return sandbox->stopped;
    if (status == LUA_ERRMEM)
        return sandbox->refusal;
    if (status == LUA_ERRERR)
        return SANDBOX_DEEP;
    take_message(sandbox);
    if (strstr(sandbox->message, "stack overflow") != NULL)
        return SANDBOX_DEEP;
    return sandbox->loading ? SANDBOX_SYNTAX : SANDBOX_RAISED;
}

enum sandbox_end sandbox_enter(struct sandbox *sandbox, lua_CFunction function, void *argument)
{
    lua_State *lua = sandbox->lua;
    int top = lua_gettop(lua);
    sandbox->steps_left = sandbox->limits.steps;
    sandbox->longest = sandbox->largest = 0;
    sandbox->loading = false;
    sandbox->stopped = SANDBOX_DONE;
    sandbox->refusal = SANDBOX_BROKEN;
    sandbox->line = 0;
    sandbox->message[0] = '\0';
    lua_sethook(lua, on_count, LUA_MASKCOUNT, PERIOD);
    lua_pushcfunction(lua, note_line);
    lua_pushcfunction(lua, function);
    lua_pushlightuserdata(lua, argument);
    int status = lua_pcall(lua, 1, 0, top + 1);
    lua_sethook(lua, NULL, 0, 0);
    enum sandbox_end end = status == LUA_OK ? SANDBOX_DONE : judge(sandbox, status);
    lua_settop(lua, top);
    return end;
}

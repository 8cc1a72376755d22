/* evaluator.c: an expression is a function without an environment of its own: for
 * each run the values go into a new table, which the one environment looks into. */
#include "story/script/evaluator.h"

#include <stdlib.h>
#include <string.h>

#include <lauxlib.h>

#include "base/name.h"
#include "base/utf8.h"
#include "story/script/allow.h"
#include "story/script/argument.h"
#include "story/script/complaint.h"
#include "story/script/sandbox.h"

struct evaluator {
    struct sandbox sandbox;
    struct text text; /* of the last result */
    int count;        /* expressions */
};

/* What the state keeps in the registry, at small numbers behind Lua's own. */
enum { PLACE_ENVIRONMENT = LUA_RIDX_LAST + 1, PLACE_VALUES, PLACE_FIRST };

struct script_limits evaluator_limits_default(void)
{
    return (struct script_limits){.memory = 1u << 20, .steps = 100000};
}

static void find_nearest(lua_State *lua, struct nearest *nearest)
{
    lua_rawgeti(lua, LUA_REGISTRYINDEX, PLACE_VALUES);
    for (lua_Integer i = 1; lua_rawgeti(lua, -1, i) == LUA_TSTRING; i++) {
        nearest_offer(nearest, lua_tostring(lua, -1)); /* the table keeps it */
        lua_pop(lua, 1);
    }
    lua_pop(lua, 2);
}

static int fail_unknown(lua_State *lua)
{
    const char *name = lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "?";
    const char *reason = allow_absent(name);
    struct nearest nearest;
    if (reason != NULL)
        return luaL_error(lua, "there is no `%s` here: %s", name, reason);
    nearest_init(&nearest, name);
    find_nearest(lua, &nearest);
    if (nearest.best != NULL)
        return luaL_error(lua, "there is no variable `%s`; did you mean `%s`?", name, nearest.best);
    return luaL_error(lua, "there is no variable `%s`", name);
}

/* Upvalue: the library. */
static int look_up(lua_State *lua)
{
    lua_rawgeti(lua, LUA_REGISTRYINDEX, PLACE_VALUES);
    lua_pushvalue(lua, 2);
    if (lua_type(lua, 2) == LUA_TSTRING && lua_rawget(lua, -2) != LUA_TNIL)
        return 1;
    lua_settop(lua, 2);
    lua_pushvalue(lua, 2);
    if (lua_rawget(lua, lua_upvalueindex(1)) != LUA_TNIL)
        return 1;
    return fail_unknown(lua);
}

static int refuse_change(lua_State *lua)
{
    return luaL_error(lua, "an expression gives a value and changes nothing; a variable changes "
                           "through an effect");
}

static int open(lua_State *lua)
{
    lua_newuserdatauv(lua, 0, 0);
    lua_createtable(lua, 0, 2);
    allow_push(lua);
    lua_pushcclosure(lua, look_up, 1);
    lua_setfield(lua, -2, "__index");
    lua_pushcfunction(lua, refuse_change);
    lua_setfield(lua, -2, "__newindex");
    lua_setmetatable(lua, -2);
    lua_rawseti(lua, LUA_REGISTRYINDEX, PLACE_ENVIRONMENT);
    return 0;
}

static bool tell_message(struct evaluator *evaluator, void (*explain)(const char *, struct text *),
                         struct err *err)
{
    struct text plain;
    text_init(&plain);
    explain(evaluator->sandbox.message, &plain);
    bool ok = text_ok(&plain, err);
    if (ok)
        err_set(err, ERR_BAD, "%s", text_string(&plain));
    text_destroy(&plain);
    return false;
}

static bool tell_end(struct evaluator *evaluator, enum sandbox_end end, struct err *err)
{
    const struct script_limits *limits = &evaluator->sandbox.limits;
    switch (end) {
    case SANDBOX_SYNTAX:
        return tell_message(evaluator, complaint_syntax, err);
    case SANDBOX_RAISED:
        return tell_message(evaluator, complaint_error, err);
    case SANDBOX_STEPS:
        return err_set(err, ERR_BAD,
                       "the expression was stopped after %ld steps; does a loop or "
                       "function in it never end?",
                       limits->steps);
    case SANDBOX_MEMORY:
        return err_set(err, ERR_BAD, "the expression needs more than %zu KiB of memory",
                       limits->memory / 1024);
    case SANDBOX_LONG_TEXT:
        return err_set(err, ERR_BAD, "the expression makes a text of more than %d bytes",
                       SCRIPT_TEXT_MAX);
    case SANDBOX_DEEP:
        return err_set(err, ERR_BAD, "the expression nests too deep");
    case SANDBOX_TOLD:
    case SANDBOX_BROKEN:
        return err_memory(err);
    case SANDBOX_DONE:
        break;
    }
    return true;
}

static bool enter(struct evaluator *evaluator, lua_CFunction function, void *argument,
                  struct err *err)
{
    struct sandbox *sandbox = &evaluator->sandbox;
    enum sandbox_end end = sandbox_enter(sandbox, function, argument);
    if (end == SANDBOX_DONE)
        return true;
    lua_gc(sandbox->lua, LUA_GCCOLLECT);
    return tell_end(evaluator, end, err);
}

static struct script_limits lower(const struct script_limits *limits)
{
    struct script_limits least = evaluator_limits_default();
    if (limits != NULL && limits->memory < least.memory)
        least.memory = limits->memory;
    if (limits != NULL && limits->steps < least.steps)
        least.steps = limits->steps;
    return least;
}

struct evaluator *evaluator_new(const struct script_limits *limits, struct err *err)
{
    struct script_limits wanted = lower(limits), opening = script_limits_default();
    struct evaluator *evaluator = calloc(1, sizeof *evaluator);
    if (evaluator == NULL) {
        err_memory(err);
        return NULL;
    }
    text_init(&evaluator->text);
    if (!sandbox_init(&evaluator->sandbox, &opening, evaluator, err) ||
        !enter(evaluator, open, NULL, err)) {
        evaluator_free(evaluator);
        return NULL;
    }
    evaluator->sandbox.limits = wanted;
    return evaluator;
}

void evaluator_free(struct evaluator *evaluator)
{
    if (evaluator == NULL)
        return;
    sandbox_destroy(&evaluator->sandbox);
    text_destroy(&evaluator->text);
    free(evaluator);
}

struct addition {
    const char *source;
    int id;
};

static void load(lua_State *lua, const char *before, const char *source, const char *after)
{
    struct sandbox_piece pieces[] = {
        {before, strlen(before)}, {source, strlen(source)}, {after, strlen(after)}};
    sandbox_load(lua, pieces, sizeof pieces / sizeof *pieces);
}

/* The second look, without brackets, refuses a source that closes ours itself. */
static int add(lua_State *lua)
{
    struct addition *addition = lua_touserdata(lua, 1);
    load(lua, "return ", addition->source, "\n");
    lua_pop(lua, 1);
    load(lua, "return (", addition->source, "\n)");
    lua_rawgeti(lua, LUA_REGISTRYINDEX, PLACE_ENVIRONMENT);
    lua_setupvalue(lua, -2, 1);
    lua_rawseti(lua, LUA_REGISTRYINDEX, PLACE_FIRST + addition->id);
    return 0;
}

bool evaluator_add(struct evaluator *evaluator, const char *source, int *id, struct err *err)
{
    struct addition addition = {source, evaluator->count};
    if (source[strspn(source, " \t\r\n")] == '\0')
        return err_set(err, ERR_BAD, "an expression is missing here");
    if (strlen(source) > SCRIPT_TEXT_MAX || !utf8_valid(source, strlen(source), NULL))
        return err_set(err, ERR_BAD, "an expression is UTF-8 of at most %d bytes", SCRIPT_TEXT_MAX);
    sandbox_set_base(&evaluator->sandbox);
    if (!enter(evaluator, add, &addition, err))
        return false;
    *id = evaluator->count++;
    return true;
}

struct run {
    struct evaluator *evaluator;
    int id;
    const struct evaluator_value *values;
    size_t count;
    struct evaluator_value *result;
};

static void push_value(lua_State *lua, const struct evaluator_value *value)
{
    switch (value->kind) {
    case SCRIPT_NUMBER:
        lua_pushinteger(lua, value->integer);
        break;
    case SCRIPT_BOOLEAN:
        lua_pushboolean(lua, value->boolean);
        break;
    case SCRIPT_TEXT:
        lua_pushstring(lua, value->text);
        break;
    case SCRIPT_NODE:
    case SCRIPT_TABLE:
    case SCRIPT_OTHER:
        lua_pushnil(lua);
        break;
    }
}

/* By name for looking up, and the names by number for finding the nearest one. */
static void set_values(lua_State *lua, const struct run *run)
{
    lua_createtable(lua, (int)run->count, (int)run->count);
    for (size_t i = 0; i < run->count; i++) {
        lua_pushstring(lua, run->values[i].name);
        lua_pushvalue(lua, -1);
        lua_rawseti(lua, -3, (lua_Integer)i + 1);
        push_value(lua, &run->values[i]);
        lua_rawset(lua, -3);
    }
    lua_rawseti(lua, LUA_REGISTRYINDEX, PLACE_VALUES);
}

static void take_text(lua_State *lua, struct run *run)
{
    size_t length;
    const char *text = lua_tolstring(lua, -1, &length);
    if (!utf8_valid(text, length, NULL))
        luaL_error(lua, "the expression gives a text that is not whole characters (UTF-8)");
    text_clear(&run->evaluator->text);
    text_add_bytes(&run->evaluator->text, text, length);
    if (run->evaluator->text.failed)
        sandbox_stop(lua, SANDBOX_BROKEN);
    run->result->kind = SCRIPT_TEXT;
    run->result->text = text_string(&run->evaluator->text);
}

static void take_number(lua_State *lua, struct run *run)
{
    int is_whole;
    lua_Integer value = lua_tointegerx(lua, -1, &is_whole);
    if (!is_whole || value < INT32_MIN || value > INT32_MAX)
        luaL_error(lua,
                   "the expression gives %s, which is not a whole number of at most 2147483647",
                   lua_tostring(lua, -1));
    run->result->kind = SCRIPT_NUMBER;
    run->result->integer = value;
}

static int evaluate(lua_State *lua)
{
    struct run *run = lua_touserdata(lua, 1);
    set_values(lua, run);
    lua_rawgeti(lua, LUA_REGISTRYINDEX, PLACE_FIRST + run->id);
    lua_call(lua, 0, 1);
    *run->result = (struct evaluator_value){0};
    switch (lua_type(lua, -1)) {
    case LUA_TNUMBER:
        take_number(lua, run);
        break;
    case LUA_TBOOLEAN:
        run->result->kind = SCRIPT_BOOLEAN;
        run->result->boolean = lua_toboolean(lua, -1) != 0;
        break;
    case LUA_TSTRING:
        take_text(lua, run);
        break;
    default:
        return luaL_error(lua,
                          "the expression gives %s; it must give a number, a text, true or "
                          "false",
                          argument_shown(lua, -1));
    }
    return 0;
}

bool evaluator_run(struct evaluator *evaluator, int id, const struct evaluator_value *values,
                   size_t count, struct evaluator_value *result, struct err *err)
{
    struct run run = {evaluator, id, values, count, result};
    sandbox_set_base(&evaluator->sandbox);
    return enter(evaluator, evaluate, &run, err);
}

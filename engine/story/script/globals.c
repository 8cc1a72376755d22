/* globals.c: the environment is an empty userdata; looking a name up comes here.
 * An unknown name becomes the nearest one that there is, words first, then the
 * author's own locals, so that one slip of a finger is told once. */
#include "story/script/globals.h"

#include <string.h>

#include <lauxlib.h>

#include "base/name.h"
#include "story/script/allow.h"
#include "story/script/call.h"
#include "story/script/handle.h"
#include "story/script/reader.h"
#include "story/script/speaker.h"

enum { KNOWN = 1, STRAY = 2 }; /* upvalues: words and library; globals that a file made */

/* Comparing two names takes the product of their lengths. */
static void offer(lua_State *lua, struct nearest *nearest, const char *name)
{
    sandbox_charge(lua, strlen(name) * strlen(nearest->wanted) / 64);
    nearest_offer(nearest, name);
}

/* Offers the locals and upvalues of the function that asks. With `wanted`, pushes the
 * value of the one of that name instead and returns true. */
static bool each_local(lua_State *lua, struct nearest *nearest, const char *wanted)
{
    lua_Debug frame;
    const char *name;
    if (!lua_getstack(lua, 1, &frame) || !lua_getinfo(lua, "f", &frame))
        return false;
    int function = lua_gettop(lua);
    bool found = false;
    for (int i = 1; !found && (name = lua_getlocal(lua, &frame, i)) != NULL; i++) {
        found = wanted != NULL && strcmp(name, wanted) == 0;
        if (wanted == NULL && name[0] != '(')
            offer(lua, nearest, name);
        if (!found)
            lua_pop(lua, 1);
    }
    for (int i = 1; !found && (name = lua_getupvalue(lua, function, i)) != NULL; i++) {
        found = wanted != NULL && strcmp(name, wanted) == 0;
        if (wanted == NULL && strcmp(name, "_ENV") != 0)
            offer(lua, nearest, name);
        if (!found)
            lua_pop(lua, 1);
    }
    lua_remove(lua, function);
    return found;
}

static void find_nearest(lua_State *lua, struct nearest *nearest, const char *name)
{
    struct reader *reader = reader_of(lua);
    nearest_init(nearest, name);
    for (size_t i = 0; i < reader->word_count; i++)
        nearest_offer(nearest, reader->words[i].name);
    each_local(lua, nearest, NULL);
    for (size_t i = 0; i < allow_count(); i++) {
        const struct allow_library *library = allow_library(i);
        if (library->name != NULL)
            nearest_offer(nearest, library->name);
        for (size_t j = 0; library->name == NULL && j < library->count; j++)
            nearest_offer(nearest, library->entries[j].name);
    }
}

/* Pushes what the unknown name was meant for, or what stands for it. */
static int guess(lua_State *lua, const char *name)
{
    struct reader *reader = reader_of(lua);
    struct nearest nearest;
    int line = source_line(&reader->source, sandbox_line(lua), name);
    struct reader_snippet shown = reader_snippet(name);
    find_nearest(lua, &nearest, name);
    if (nearest.best == NULL) {
        reader_tell(lua, line, "unknown-word",
                    "there is no word `%s`; a name of your own needs a `local` line above, and a "
                    "text needs quotes",
                    shown.text);
        handle_push_unknown(lua);
        return 1;
    }
    reader_tell(lua, line, "unknown-word", "there is no word `%s`; did you mean `%s`?", shown.text,
                nearest.best);
    if (each_local(lua, NULL, nearest.best))
        return 1;
    lua_pushstring(lua, nearest.best);
    lua_rawget(lua, lua_upvalueindex(KNOWN));
    return 1;
}

static int look_up(lua_State *lua)
{
    for (int table = KNOWN; table <= STRAY; table++) {
        lua_pushvalue(lua, 2);
        if (lua_rawget(lua, lua_upvalueindex(table)) != LUA_TNIL)
            return 1;
        lua_pop(lua, 1);
    }
    const char *name = lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "?";
    const char *reason = allow_absent(name);
    if (reason == NULL)
        return guess(lua, name);
    reader_tell(lua, sandbox_line(lua), "absent-function", "there is no `%s` here: %s", name,
                reason);
    handle_push_unknown(lua);
    return 1;
}

static void tell_assignment(lua_State *lua, const char *name)
{
    struct reader_snippet shown = reader_snippet(name);
    bool is_function = lua_type(lua, 3) == LUA_TFUNCTION;
    reader_tell(lua, sandbox_line(lua), "global-name", "write `local` in front: local %s%s",
                is_function ? "function " : shown.text, is_function ? shown.text : " = …");
}

static int assign(lua_State *lua)
{
    if (lua_type(lua, 2) != LUA_TSTRING)
        return luaL_error(lua, "only a name can be given a value here");
    const char *name = lua_tostring(lua, 2);
    lua_pushvalue(lua, 2);
    if (lua_rawget(lua, lua_upvalueindex(KNOWN)) != LUA_TNIL) {
        reader_tell(lua, sandbox_line(lua), "word-changed",
                    "`%s` is a word of the language and cannot be given another meaning; choose "
                    "another name, with `local` in front",
                    name);
        return 0;
    }
    lua_pop(lua, 1);
    tell_assignment(lua, name);
    lua_rawset(lua, lua_upvalueindex(STRAY));
    return 0;
}

static void push_known(lua_State *lua)
{
    struct reader *reader = reader_of(lua);
    allow_push(lua);
    for (size_t i = 0; i < reader->word_count; i++) {
        const struct script_word *word = &reader->words[i];
        if (word->form == SCRIPT_VOICE)
            speaker_push_voice(lua, word);
        else
            call_push_word(lua, word);
        lua_setfield(lua, -2, word->name);
    }
}

void globals_push(lua_State *lua)
{
    lua_newuserdatauv(lua, 0, 0);
    lua_createtable(lua, 0, 3);
    push_known(lua);
    lua_newtable(lua);
    lua_pushvalue(lua, -2);
    lua_pushvalue(lua, -2);
    lua_pushcclosure(lua, look_up, 2);
    lua_setfield(lua, -4, "__index");
    lua_pushcclosure(lua, assign, 2);
    lua_setfield(lua, -2, "__newindex");
    lua_setmetatable(lua, -2);
}

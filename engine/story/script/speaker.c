/* speaker.c: a speaker called with a text makes a line; called with a table, it is
 * being declared. `dana:furious` gives a function that knows the speaker and the
 * mood, so that a dot in the colon's place is understood, and told. */
#include "story/script/speaker.h"

#include <lauxlib.h>

#include "story/script/argument.h"
#include "story/script/convert.h"
#include "story/script/handle.h"
#include "story/script/reader.h"

/* Pushes the line that the text at index makes. A table behind a comma is a
 * mistake that is understood. */
static int say(lua_State *lua, const struct handle *speaker, const char *mood, int index)
{
    bool has_more = lua_gettop(lua) > index;
    lua_settop(lua, index + 1);
    struct handle *line = handle_new(lua, NULL, HANDLE_NODE);
    line->node->is_line = true;
    line->node->speaker = speaker->node;
    line->node->mood = mood;
    handle_name(lua, line->node, index);
    if (!has_more)
        return 1;
    handle_tell_comma(lua, line->node);
    if (lua_type(lua, index + 1) == LUA_TTABLE)
        handle_fill(lua, line, index + 1);
    return 1;
}

/* speaker "…", or person "…" { … } */
static int call(lua_State *lua)
{
    struct handle *speaker = luaL_checkudata(lua, 1, HANDLE_SPEAKER);
    const struct script_word *word = speaker->node->word;
    if (lua_type(lua, 2) != LUA_TTABLE || word->form == SCRIPT_VOICE)
        return say(lua, speaker, NULL, 2);
    handle_fill(lua, speaker, 2);
    lua_settop(lua, 1);
    return 1;
}

/* speaker:mood "…". Upvalues: the speaker, the mood (in the arena). */
static int call_mood(lua_State *lua)
{
    struct handle *speaker = handle_at(lua, lua_upvalueindex(1));
    const char *mood = lua_touserdata(lua, lua_upvalueindex(2));
    if (lua_rawequal(lua, 1, lua_upvalueindex(1)))
        return say(lua, speaker, mood, 2);
    reader_tell(lua, sandbox_line(lua), "dot-for-colon",
                "before `%s` stands a colon when somebody speaks: name:%s \"…\"", mood, mood);
    return say(lua, speaker, mood, 1);
}

static int give_mood(lua_State *lua)
{
    if (lua_type(lua, 2) != LUA_TSTRING)
        return luaL_error(lua, "behind a speaker stands a mood, as in dana:happy \"…\", not %s",
                          argument_shown(lua, 2));
    bool told = false;
    const char *mood = convert_text(lua, 2, sandbox_line(lua), &told);
    lua_pushvalue(lua, 1);
    lua_pushlightuserdata(lua, (void *)mood);
    lua_pushcclosure(lua, call_mood, 2);
    return 1;
}

void speaker_open(lua_State *lua)
{
    luaL_getmetatable(lua, HANDLE_SPEAKER);
    lua_pushcfunction(lua, call);
    lua_setfield(lua, -2, "__call");
    lua_pushcfunction(lua, give_mood);
    lua_setfield(lua, -2, "__index");
    lua_pop(lua, 1);
}

void speaker_push_voice(lua_State *lua, const struct script_word *word)
{
    struct script_node *node = reader_alloc(lua, 1, sizeof *node);
    node->word = word;
    struct handle *handle = lua_newuserdatauv(lua, sizeof *handle, 0);
    *handle = (struct handle){.node = node};
    luaL_setmetatable(lua, HANDLE_SPEAKER);
}

/* call.c: one function a form. What is said in the wrong form is told with the
 * right one, and makes a node all the same. */
#include "story/script/call.h"

#include "story/script/argument.h"
#include "story/script/convert.h"
#include "story/script/handle.h"
#include "story/script/reader.h"

/* scene "on-hold", and then the handle takes the table. */
static int call_named(lua_State *lua, const struct script_word *word)
{
    bool has_more = lua_gettop(lua) > 1;
    lua_settop(lua, 2);
    struct handle *handle =
        handle_new(lua, word, word->form == SCRIPT_SPEAKER ? HANDLE_SPEAKER : HANDLE_NODE);
    handle_name(lua, handle->node, 1);
    if (has_more)
        handle_tell_comma(lua, handle->node);
    int table = lua_type(lua, 1) == LUA_TTABLE ? 1 : 2;
    if (lua_type(lua, table) == LUA_TTABLE)
        handle_fill(lua, handle, table);
    return 1;
}

/* decide { … } */
static int call_plain(lua_State *lua, const struct script_word *word)
{
    bool has_more = lua_gettop(lua) > 1;
    lua_settop(lua, 1);
    struct handle *handle = handle_new(lua, word, HANDLE_NODE);
    if (lua_type(lua, 1) == LUA_TTABLE)
        handle_fill(lua, handle, 1);
    handle->node->told = has_more || lua_type(lua, 1) != LUA_TTABLE;
    if (handle->node->told && !handle_is_unknown(lua, 1))
        reader_tell(lua, handle->node->line, "word-use",
                    "`%s` takes one table and nothing else: %s { … }", word->name, word->name);
    return 1;
}

static bool is_scalar(lua_State *lua, int index)
{
    int type = lua_type(lua, index);
    return type == LUA_TSTRING || type == LUA_TNUMBER || type == LUA_TBOOLEAN;
}

/* Told in the node's place among the arguments, which keeps its number. */
static void tell_argument(lua_State *lua, struct script_node *node, int index)
{
    struct script_value *value = &node->items[index - 1];
    *value = (struct script_value){.kind = SCRIPT_OTHER, .type_name = "mistake", .told = true};
    node->told = true;
    if (handle_is_unknown(lua, index))
        return;
    reader_tell(lua, node->line, "word-use",
                "`%s` takes numbers, texts, true or false; its argument %d is %s", node->word->name,
                index, argument_shown(lua, index));
}

/* meter(40), one_of { "a", "b" } */
static int call_value(lua_State *lua, const struct script_word *word)
{
    int count = lua_gettop(lua), depth = 0;
    struct handle *handle = handle_new(lua, word, HANDLE_NODE);
    struct script_node *node = handle->node;
    if (count == 1 && lua_type(lua, 1) == LUA_TTABLE) {
        handle_fill(lua, handle, 1);
        return 1;
    }
    node->items = reader_alloc(lua, (size_t)count, sizeof *node->items);
    node->item_count = (size_t)count;
    for (int i = 1; i <= count; i++) {
        if (is_scalar(lua, i))
            convert_value(lua, i, node, &node->items[i - 1], &depth);
        else
            tell_argument(lua, node, i);
    }
    return 1;
}

static int call(lua_State *lua)
{
    const struct script_word *word = lua_touserdata(lua, lua_upvalueindex(1));
    switch (word->form) {
    case SCRIPT_NAMED:
    case SCRIPT_SPEAKER:
        return call_named(lua, word);
    case SCRIPT_PLAIN:
        return call_plain(lua, word);
    case SCRIPT_VALUE:
        return call_value(lua, word);
    case SCRIPT_VOICE:
        break; /* a speaker from the start, and no function: see globals.c */
    }
    return 0;
}

void call_push_word(lua_State *lua, const struct script_word *word)
{
    lua_pushlightuserdata(lua, (void *)word);
    lua_pushcclosure(lua, call, 1);
}

/* handle.c: a wrong call is told, and the handle stays good, so that the file goes
 * on and its other mistakes are found too. */
#include "story/script/handle.h"

#include <lauxlib.h>

#include "story/script/argument.h"
#include "story/script/convert.h"
#include "story/script/reader.h"

#define HANDLE_UNKNOWN "unknown word"

struct handle *handle_new(lua_State *lua, const struct script_word *word, const char *type)
{
    struct reader *reader = reader_of(lua);
    struct script_node *node = reader_alloc(lua, 1, sizeof *node);
    struct handle *handle = lua_newuserdatauv(lua, sizeof *handle, 0);
    node->word = word;
    node->line = source_line(&reader->source, sandbox_line(lua), word == NULL ? NULL : word->name);
    *handle = (struct handle){.node = node};
    luaL_setmetatable(lua, type);
    if (reader->last == NULL)
        reader->tree->first = node;
    else
        reader->last->next = node;
    reader->last = node;
    return handle;
}

struct handle *handle_at(lua_State *lua, int index)
{
    struct handle *handle = luaL_testudata(lua, index, HANDLE_NODE);
    return handle != NULL ? handle : luaL_testudata(lua, index, HANDLE_SPEAKER);
}

bool handle_is_unknown(lua_State *lua, int index)
{
    return luaL_testudata(lua, index, HANDLE_UNKNOWN) != NULL;
}

void handle_name(lua_State *lua, struct script_node *node, int index)
{
    node->name = "";
    if (lua_type(lua, index) == LUA_TSTRING) {
        node->name = convert_text(lua, index, node->line, &node->told);
        return;
    }
    node->told = true;
    if (handle_is_unknown(lua, index))
        return;
    const char *title = convert_title(node);
    if (node->is_line)
        reader_tell(lua, node->line, "line-text",
                    "a line needs what is said, a text in quotes, not %s",
                    argument_shown(lua, index));
    else if (lua_type(lua, index) == LUA_TTABLE)
        reader_tell(lua, node->line, "word-use",
                    "`%s` needs a text in front of its table: %s \"…\" { … }", title, title);
    else
        reader_tell(lua, node->line, "word-use", "`%s` needs a text behind it: %s \"…\", not %s",
                    title, title, argument_shown(lua, index));
}

void handle_fill(lua_State *lua, struct handle *handle, int index)
{
    struct script_node *node = handle->node;
    const char *title = convert_title(node);
    int line = sandbox_line(lua);
    if (handle->filling || handle->placed) {
        reader_tell(
            lua, line, "late-table",
            "the `%s` declared in line %d gets its table after it was put somewhere; write the "
            "table right behind it",
            title, node->line);
    } else if (node->has_body) {
        reader_tell(lua, line, "second-table",
                    "the `%s` declared in line %d has two tables; is a comma missing between them?",
                    title, node->line);
    } else {
        node->has_body = handle->filling = true;
        handle->depth = convert_table(lua, index, node);
        handle->filling = false;
        if (handle->depth >= SCRIPT_NESTING_MAX)
            sandbox_stop(lua, SANDBOX_DEEP);
        return;
    }
    node->told = true;
}

void handle_tell_comma(lua_State *lua, const struct script_node *node)
{
    const char *title = node->is_line ? "dana" : convert_title(node);
    reader_tell(lua, node->line, "word-use",
                "write the table right behind the text, without a comma: %s \"…\" { … }", title);
}

/* node { … }, and what it is mistaken for. */
static int call(lua_State *lua)
{
    struct handle *handle = luaL_checkudata(lua, 1, HANDLE_NODE);
    const char *title = convert_title(handle->node);
    switch (lua_type(lua, 2)) {
    case LUA_TTABLE:
        handle_fill(lua, handle, 2);
        break;
    case LUA_TSTRING:
        handle->node->told = true;
        reader_tell(lua, sandbox_line(lua), "second-text",
                    "the text \"%s\" stands right behind a `%s`; is a comma missing between them?",
                    reader_snippet(lua_tostring(lua, 2)).text, title);
        break;
    default:
        handle->node->told = true;
        if (!handle_is_unknown(lua, 2))
            reader_tell(lua, sandbox_line(lua), "word-use",
                        "behind a `%s` stands a table, { … }, not %s", title,
                        argument_shown(lua, 2));
        break;
    }
    lua_settop(lua, 1);
    return 1;
}

static int read(lua_State *lua)
{
    struct handle *handle = luaL_checkudata(lua, 1, HANDLE_NODE);
    reader_tell(lua, sandbox_line(lua), "node-use",
                "a `%s` is declared, not looked into: nothing can be read from it",
                convert_title(handle->node));
    handle_push_unknown(lua);
    return 1;
}

static int change(lua_State *lua)
{
    struct handle *handle = handle_at(lua, 1);
    if (handle != NULL)
        reader_tell(lua, sandbox_line(lua), "node-use",
                    "a `%s` cannot be changed after it was made; write the field in its table",
                    convert_title(handle->node));
    return 0;
}

static int stay_unknown(lua_State *lua)
{
    handle_push_unknown(lua);
    return 1;
}

void handle_push_unknown(lua_State *lua)
{
    lua_newuserdatauv(lua, 0, 0);
    luaL_setmetatable(lua, HANDLE_UNKNOWN);
}

void handle_open(lua_State *lua)
{
    static const luaL_Reg node[] = {
        {"__call", call}, {"__index", read}, {"__newindex", change}, {NULL, NULL}};
    static const luaL_Reg unknown[] = {{"__call", stay_unknown},   {"__index", stay_unknown},
                                       {"__newindex", change},     {"__add", stay_unknown},
                                       {"__sub", stay_unknown},    {"__mul", stay_unknown},
                                       {"__div", stay_unknown},    {"__unm", stay_unknown},
                                       {"__concat", stay_unknown}, {NULL, NULL}};
    luaL_newmetatable(lua, HANDLE_NODE);
    luaL_setfuncs(lua, node, 0);
    luaL_newmetatable(lua, HANDLE_UNKNOWN);
    luaL_setfuncs(lua, unknown, 0);
    luaL_newmetatable(lua, HANDLE_SPEAKER);
    lua_pushcfunction(lua, change);
    lua_setfield(lua, -2, "__newindex");
    lua_pop(lua, 3);
}

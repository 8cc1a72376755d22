/* plain_lua.c: writes the tables as Lua source, puts a loop of plain_….lua behind
 * them, and hands both to a Lua without sandbox, limits or hooks. */
#include "plain_lua.h"

#include <inttypes.h>

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>

#include "base/file.h"
#include "base/text.h"

enum { LOOP_BYTES_MAX = 1 << 16 };

static void add_variables(const struct graph *graph, struct text *text)
{
    text_add(text, "local variables, order = {}, {}\n");
    for (int v = 0; v < GRAPH_VARIABLES; v++) {
        const struct graph_variable *variable = &graph->variables[v];
        text_addf(text, "order[%d] = \"%s\"\nvariables.%s = { ", v + 1, variable->name,
                  variable->name);
        if (variable->flag)
            text_add(text, "flag = true, start = false }\n");
        else
            text_addf(text, "start = %" PRId32 ", least = %" PRId32 ", most = %" PRId32 " }\n",
                      variable->start, variable->least, variable->most);
    }
}

static void add_target(const char *key, int target, struct text *text)
{
    text_addf(text, "%s = \"", key);
    graph_target(target, text);
    text_add(text, "\", ");
}

static void add_condition(const struct graph *graph, int condition, struct text *text)
{
    if (condition == GRAPH_NONE)
        return;
    text_add(text, "when = function(v) return ");
    for (int t = 0; t < 2; t++) {
        int variable = graph->conditions[condition].tests[t].variable;
        bool at_least = graph->conditions[condition].tests[t].at_least;
        text_add(text, t > 0 ? " and " : "");
        if (graph->variables[variable].flag)
            text_addf(text, "%sv.%s", at_least ? "" : "not ", graph->variables[variable].name);
        else
            text_addf(text, "v.%s %s %" PRId32, graph->variables[variable].name,
                      at_least ? ">=" : "<=", graph->conditions[condition].tests[t].bound);
    }
    text_add(text, " end, ");
}

static void add_reply(const struct graph *graph, int scene, const struct graph_reply *reply,
                      struct text *text)
{
    text_add(text, "    { text = \"");
    graph_line(scene, (int)(reply - graph->replies), text);
    text_add(text, "\", ");
    add_condition(graph, reply->condition, text);
    add_target("go", reply->target, text);
    text_addf(text, "points = { %d, %d, %d }, effects = { ", reply->points[0], reply->points[1],
              reply->points[2]);
    for (int e = 0; e < GRAPH_EFFECTS; e++) {
        const struct graph_variable *variable = &graph->variables[reply->effects[e].variable];
        text_addf(text, "{ variable = \"%s\", value = ", variable->name);
        if (variable->flag)
            text_addf(text, "%s }, ", reply->effects[e].value ? "true" : "false");
        else
            text_addf(text, "%" PRId32 " }, ", reply->effects[e].value);
    }
    text_add(text, "} },\n");
}

static void add_scene(const struct graph *graph, int index, struct text *text)
{
    const struct graph_scene *scene = &graph->scenes[index];
    text_addf(text, "story[\"scene-%d\"] = { lines = { ", index);
    for (int l = 0; l < scene->line_count; l++) {
        text_add(text, "\"");
        graph_line(index, l, text);
        text_add(text, "\", ");
    }
    text_add(text, "}, ");
    add_condition(graph, scene->condition, text);
    if (scene->reply_count > 0) {
        text_add(text, "replies = {\n");
        for (int r = 0; r < scene->reply_count; r++)
            add_reply(graph, index, &graph->replies[scene->reply + r], text);
        text_add(text, "} }\n");
        return;
    }
    add_target("other", scene->other, text);
    add_target("go", scene->target, text);
    text_add(text, "}\n");
}

static bool write_program(const struct graph *graph, const char *file, struct text *text,
                          struct err *err)
{
    struct text loop;
    text_init(&loop);
    add_variables(graph, text);
    text_add(text, "local story, endings = {}, {}\n");
    for (int s = 0; s < GRAPH_SCENES; s++)
        add_scene(graph, s, text);
    for (int e = 0; e < GRAPH_ENDINGS; e++)
        text_addf(text, "endings[\"ending-%d\"] = %d\n", e, e);
    bool read = file_read(file, LOOP_BYTES_MAX, &loop, err);
    text_add(text, text_string(&loop));
    text_destroy(&loop);
    return read && text_ok(text, err);
}

struct lua_State *plain_lua_new(const struct graph *graph, const char *loop, struct err *err)
{
    struct text program;
    text_init(&program);
    lua_State *lua = luaL_newstate();
    if (lua == NULL)
        return err_memory(err), NULL;
    luaL_openlibs(lua);
    bool made = write_program(graph, loop, &program, err);
    if (made && luaL_dostring(lua, text_string(&program)) != LUA_OK)
        made = err_set(err, ERR_BAD, "%s", lua_tostring(lua, -1));
    text_destroy(&program);
    if (made)
        return lua;
    lua_close(lua);
    return NULL;
}

void plain_lua_free(struct lua_State *lua)
{
    lua_close(lua);
}

bool plain_lua_play(struct lua_State *lua, uint64_t seed, uint64_t count, uint64_t *sum,
                    struct err *err)
{
    lua_getglobal(lua, "play_many");
    lua_pushinteger(lua, (lua_Integer)seed);
    lua_pushinteger(lua, (lua_Integer)count);
    if (lua_pcall(lua, 2, 1, 0) != LUA_OK)
        return err_set(err, ERR_BAD, "%s", lua_tostring(lua, -1));
    *sum = (uint64_t)lua_tointeger(lua, -1);
    lua_pop(lua, 1);
    return true;
}

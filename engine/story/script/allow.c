/* allow.c: gathers the libraries and makes them read-only: a script sees a
 * library through an empty userdata whose metatable looks names up, so that there
 * is no table to change, to iterate in an unfixed order or to hand to a function. */
#include "story/script/allow.h"

#include <string.h>

#include <lauxlib.h>

#include "base/name.h"
#include "story/script/basics.h"
#include "story/script/maths.h"
#include "story/script/strings.h"
#include "story/script/tables.h"

size_t allow_count(void)
{
    return 4;
}

const struct allow_library *allow_library(size_t index)
{
    const struct allow_library *const libraries[] = {basics_library(), maths_library(),
                                                     strings_library(), tables_library()};
    return libraries[index];
}

static int fail_unknown(lua_State *lua, const struct allow_library *library)
{
    if (lua_type(lua, 2) != LUA_TSTRING)
        return luaL_error(lua, "`%s` has only functions with a name", library->name);
    const char *name = lua_tostring(lua, 2);
    struct nearest nearest;
    nearest_init(&nearest, name);
    for (size_t i = 0; i < library->count; i++)
        nearest_offer(&nearest, library->entries[i].name);
    if (nearest.best != NULL)
        return luaL_error(lua, "there is no `%s.%s` here; did you mean `%s.%s`?", library->name,
                          name, library->name, nearest.best);
    return luaL_error(lua, "there is no `%s.%s` in the safe library", library->name, name);
}

/* Upvalues: the names' table, the library. */
static int look_up(lua_State *lua)
{
    lua_pushvalue(lua, 2);
    if (lua_rawget(lua, lua_upvalueindex(1)) != LUA_TNIL)
        return 1;
    return fail_unknown(lua, lua_touserdata(lua, lua_upvalueindex(2)));
}

static int refuse_change(lua_State *lua)
{
    const struct allow_library *library = lua_touserdata(lua, lua_upvalueindex(1));
    return luaL_error(lua, "`%s` belongs to the safe library and cannot be changed", library->name);
}

static void push_functions(lua_State *lua, const struct allow_library *library)
{
    lua_createtable(lua, 0, (int)library->count);
    for (size_t i = 0; i < library->count; i++) {
        if (library->entries[i].function == NULL)
            continue;
        lua_pushcfunction(lua, library->entries[i].function);
        lua_setfield(lua, -2, library->entries[i].name);
    }
}

/* Replaces the table of functions on the stack by a metatable that guards it. */
static void make_guard(lua_State *lua, const struct allow_library *library)
{
    lua_createtable(lua, 0, 3);
    lua_insert(lua, -2);
    lua_pushlightuserdata(lua, (void *)library);
    lua_pushcclosure(lua, look_up, 2);
    lua_setfield(lua, -2, "__index");
    lua_pushlightuserdata(lua, (void *)library);
    lua_pushcclosure(lua, refuse_change, 1);
    lua_setfield(lua, -2, "__newindex");
    lua_pushliteral(lua, "library");
    lua_setfield(lua, -2, "__name");
}

static void add_library(lua_State *lua, const struct allow_library *library)
{
    push_functions(lua, library);
    if (library == maths_library())
        maths_add_constants(lua);
    make_guard(lua, library);
    if (library == strings_library()) {
        lua_pushliteral(lua, "");
        lua_pushvalue(lua, -2);
        lua_setmetatable(lua, -2);
        lua_pop(lua, 1);
    }
    lua_newuserdatauv(lua, 0, 0);
    lua_insert(lua, -2);
    lua_setmetatable(lua, -2);
    lua_setfield(lua, -2, library->name);
}

void allow_push(lua_State *lua)
{
    push_functions(lua, basics_library());
    for (size_t i = 0; i < allow_count(); i++)
        if (allow_library(i)->name != NULL)
            add_library(lua, allow_library(i));
}

const char *allow_absent(const char *name)
{
    static const struct {
        const char *name, *reason;
    } absent[] = {
        {"next", "go through a table with `pairs`"},
        {"print", "a file declares and prints nothing"},
        {"require", "a file stands alone; people are shared through cast.lua"},
        {"dofile", "a file stands alone; people are shared through cast.lua"},
        {"load", "a file cannot run other text as a program"},
        {"loadstring", "a file cannot run other text as a program"},
        {"loadfile", "a file cannot run other files"},
        {"io", "a file cannot reach other files"},
        {"os", "a file cannot reach the system"},
        {"debug", "a file cannot look into the engine"},
        {"package", "a file stands alone"},
        {"coroutine", "a file only declares, and runs to its end at once"},
        {"pcall", "a mistake is told to you instead of being caught"},
        {"xpcall", "a mistake is told to you instead of being caught"},
        {"setmetatable", "tables here are plain"},
        {"getmetatable", "tables here are plain"},
        {"rawget", "tables here are plain: write t[key]"},
        {"rawset", "tables here are plain: write t[key] = value"},
        {"rawequal", "tables here are plain: write a == b"},
        {"rawlen", "tables here are plain: write #t"},
        {"collectgarbage", "memory looks after itself"},
        {"utf8", "texts are UTF-8 as they are"},
        {"_G", "write the name itself"},
    };
    for (size_t i = 0; i < sizeof absent / sizeof *absent; i++)
        if (strcmp(name, absent[i].name) == 0)
            return absent[i].reason;
    return NULL;
}

/* allow.h: the safe library: all that a script may call beside the words. Every
 * entry is bounded, deterministic, and carries its documentation. */
#ifndef STORY_SCRIPT_ALLOW_H
#define STORY_SCRIPT_ALLOW_H

#include <stddef.h>

#include <lua.h>

struct allow_entry {
    const char *name;
    lua_CFunction function; /* NULL: a constant, which the library's module pushes */
    const char *usage, *meaning;
};

struct allow_library {
    const char *name; /* "math"; NULL: globals */
    const struct allow_entry *entries;
    size_t count;
};

size_t allow_count(void);
const struct allow_library *allow_library(size_t index);

/* Pushes a table from names to all that is allowed; "math", "string" and "table"
 * are read-only values in it. Also lets texts be called: ("x"):upper(). */
void allow_push(lua_State *lua);

/* Why a well-known function of Lua's is not there, and what to do; or NULL. */
const char *allow_absent(const char *name);

#endif

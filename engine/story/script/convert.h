/* convert.h: Lua's values as the tree's. Every function may raise. */
#ifndef STORY_SCRIPT_CONVERT_H
#define STORY_SCRIPT_CONVERT_H

#include <stdbool.h>

#include <lua.h>

#include "story/script/script.h"

/* The string at index, checked, in the arena; "" with *told set when it is not
 * UTF-8 or holds a NUL, which is told at `line`. */
const char *convert_text(lua_State *lua, int index, int line, bool *told);

/* The value at index, as part of holder. False when it is to be dropped: it is
 * nil, or a node that was told to be wrong there. *depth grows to that of holder. */
bool convert_value(lua_State *lua, int index, const struct script_node *holder,
                   struct script_value *value, int *depth);

/* The table at index becomes the fields and items of node; returns how deep its
 * contents nest. */
int convert_table(lua_State *lua, int index, struct script_node *node);

/* "reply", "line", "table": for messages. */
const char *convert_title(const struct script_node *node);

#endif

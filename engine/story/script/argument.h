/* argument.h: arguments of the safe library's functions, checked, with messages in
 * plain words: "`string.rep` needs a whole number as its 2nd argument, not nothing (nil)". */
#ifndef STORY_SCRIPT_ARGUMENT_H
#define STORY_SCRIPT_ARGUMENT_H

#include <stdbool.h>
#include <stddef.h>

#include <lua.h>

/* What the value is, for a message: "nothing (nil)", "a text", "a table", … */
const char *argument_shown(lua_State *lua, int index);

/* As Lua's type, but what a userdata stands for: "node", "speaker", "library", … */
const char *argument_type(lua_State *lua, int index);

const char *argument_text(lua_State *lua, int index, size_t *length); /* or a number's text */
lua_Number argument_number(lua_State *lua, int index);
lua_Integer argument_integer(lua_State *lua, int index);
lua_Integer argument_integer_or(lua_State *lua, int index, lua_Integer otherwise);
void argument_table(lua_State *lua, int index);
void argument_any(lua_State *lua, int index);

/* Raises the message above; wanted begins with an article. */
_Noreturn void argument_fail(lua_State *lua, int index, const char *wanted);

#endif

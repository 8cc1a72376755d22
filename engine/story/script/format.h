/* format.h: string.format with % d i c o x X e E f F g G s and %%; a width and a
 * precision of two digits at most. */
#ifndef STORY_SCRIPT_FORMAT_H
#define STORY_SCRIPT_FORMAT_H

#include <lua.h>

int format_call(lua_State *lua);

#endif

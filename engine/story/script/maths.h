/* maths.h: the safe library's `math`: the exact part, which is the same on every
 * machine; no random numbers, no logarithms, no angles. */
#ifndef STORY_SCRIPT_MATHS_H
#define STORY_SCRIPT_MATHS_H

#include <lua.h>

#include "story/script/allow.h"

const struct allow_library *maths_library(void);

/* Adds the constants to the table on the stack. */
void maths_add_constants(lua_State *lua);

#endif

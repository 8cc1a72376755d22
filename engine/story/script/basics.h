/* basics.h: the safe library's globals. */
#ifndef STORY_SCRIPT_BASICS_H
#define STORY_SCRIPT_BASICS_H

#include <lua.h>

#include "story/script/allow.h"

const struct allow_library *basics_library(void);

/* Pushes the text that stands for a value: never an address, never a trap. */
void basics_push_text(lua_State *lua, int index);

#endif

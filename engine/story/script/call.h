/* call.h: the words that are functions. */
#ifndef STORY_SCRIPT_CALL_H
#define STORY_SCRIPT_CALL_H

#include <lua.h>

#include "story/script/script.h"

/* Pushes the function of a word of any form but VOICE. */
void call_push_word(lua_State *lua, const struct script_word *word);

#endif

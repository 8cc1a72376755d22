/* speaker.h: people and voices: dana "…", dana:furious "…", narrator "…". */
#ifndef STORY_SCRIPT_SPEAKER_H
#define STORY_SCRIPT_SPEAKER_H

#include <lua.h>

#include "story/script/script.h"

/* Prepares a new state, after handle_open. */
void speaker_open(lua_State *lua);

/* Pushes the speaker of a VOICE: its node is in no chain, and has no line. */
void speaker_push_voice(lua_State *lua, const struct script_word *word);

#endif

/* globals.h: what a name means in a file that no `local` made: a word, or something
 * of the safe library; anything else is told, with the nearest name. */
#ifndef STORY_SCRIPT_GLOBALS_H
#define STORY_SCRIPT_GLOBALS_H

#include <lua.h>

/* Pushes the environment of the file. */
void globals_push(lua_State *lua);

#endif

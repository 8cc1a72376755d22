/* pairs.h: pairs in a fixed order. Lua seeds its hashes per process, so its own
 * order would make a file's meaning differ from run to run. */
#ifndef STORY_SCRIPT_PAIRS_H
#define STORY_SCRIPT_PAIRS_H

#include <lua.h>

/* pairs(t): an iterator over a snapshot of the keys: numbers ascending, then texts
 * bytewise, then false and true. A key of another kind has no order and raises.
 * A key whose value is gone when its turn comes is passed over. */
int pairs_start(lua_State *lua);

#endif

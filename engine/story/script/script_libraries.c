/* script_libraries.c: Lua tells its release only in its identification string,
 * "$LuaVersion: Lua 5.4.4  Copyright …". */
#include "story/script/script_libraries.h"

#include <string.h>

#include <lua.h>

void script_libraries(struct text *text)
{
    const char *release = strstr(lua_ident, "Lua 5");
    const char *end = release == NULL ? NULL : strstr(release, "  ");
    if (end != NULL)
        text_add_bytes(text, release, (size_t)(end - release));
    else
        text_add(text, LUA_RELEASE);
    text_add(text, "\n");
}

/* script_libraries.h: which Lua it runs with. */
#ifndef STORY_SCRIPT_SCRIPT_LIBRARIES_H
#define STORY_SCRIPT_SCRIPT_LIBRARIES_H

#include "base/text.h"

/* Appends "Lua 5.4.4" and a newline: the library that is loaded, not the header. */
void script_libraries(struct text *text);

#endif

/* strings.h: the safe library's `string`: no patterns, and nothing longer than
 * SCRIPT_TEXT_MAX. Positions count bytes, as in Lua. */
#ifndef STORY_SCRIPT_STRINGS_H
#define STORY_SCRIPT_STRINGS_H

#include "story/script/allow.h"

const struct allow_library *strings_library(void);

#endif

/* complaint.h: Lua's messages in plain words. */
#ifndef STORY_SCRIPT_COMPLAINT_H
#define STORY_SCRIPT_COMPLAINT_H

#include "base/text.h"

/* Appends what Lua says of a file that is not Lua, in words for an author. */
void complaint_syntax(const char *message, struct text *plain);

/* Appends what Lua says of a running file. */
void complaint_error(const char *message, struct text *plain);

#endif

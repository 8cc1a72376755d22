/* story_libraries.h: which Nettle it runs with. */
#ifndef STORY_STORY_LIBRARIES_H
#define STORY_STORY_LIBRARIES_H

#include "base/text.h"

/* Appends "Nettle 3.8" and a newline: the library that is loaded, not the header. */
void story_libraries(struct text *text);

#endif

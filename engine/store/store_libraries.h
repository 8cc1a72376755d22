/* store_libraries.h: which cJSON it runs with. */
#ifndef STORE_STORE_LIBRARIES_H
#define STORE_STORE_LIBRARIES_H

#include "base/text.h"

/* Appends "cJSON 1.7.15" and a newline: the library that is loaded, not the header. */
void store_libraries(struct text *text);

#endif

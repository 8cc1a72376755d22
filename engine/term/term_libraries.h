/* term_libraries.h: which utf8proc it runs with. */
#ifndef TERM_TERM_LIBRARIES_H
#define TERM_TERM_LIBRARIES_H

#include "base/text.h"

/* Appends "utf8proc 2.8.0" and a newline: the library that is loaded, not the header. */
void term_libraries(struct text *text);

#endif

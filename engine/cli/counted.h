/* counted.h: numbers as a person reads them. */
#ifndef CLI_COUNTED_H
#define CLI_COUNTED_H

#include <stddef.h>

#include "base/text.h"

/* Appends "1,234,567". */
void counted_add(struct text *text, size_t number);

/* Appends "1 file", "0 files", "1,234 files": the noun gets an s unless it is one. */
void counted_add_noun(struct text *text, size_t number, const char *noun);

#endif

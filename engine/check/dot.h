/* dot.h: the pieces of a text in Graphviz's DOT language, escaped. */
#ifndef CHECK_DOT_H
#define CHECK_DOT_H

#include <stddef.h>

#include "base/text.h"

/* Appends a quoted id: any text can be one. */
void dot_add_id(struct text *dot, const char *text);

/* Appends a text for a label in Graphviz's HTML: on one line, and at most so many
 * characters, with "…" where it was cut between words. SIZE_MAX: all of it. */
void dot_add_label(struct text *dot, const char *text, size_t characters);

#endif

/* wrap.h: text broken into lines, counted in the columns of a terminal.
 *
 * Breaks come at spaces and around wide characters, never inside a grapheme
 * cluster (UAX #29, by utf8proc); a word wider than a line is broken where it
 * must be. Control characters are dropped and bytes that are not UTF-8 become
 * U+FFFD, so that no scenario and no typed line can steer the terminal. */
#ifndef TERM_WRAP_H
#define TERM_WRAP_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

struct wrap {
    struct text *out; /* borrowed */
    int width;        /* columns of a line */
    int indent;       /* columns left empty before every line but the first */
    int column;       /* where the next character goes */
    int spaces;       /* read, and written only when a word follows on the same line */
    bool started;     /* the line holds a word */
};

/* A width below 2 counts as 2; an indent that leaves less than half the line
 * is left out. */
void wrap_init(struct wrap *wrap, struct text *out, int width, int indent);

/* Goes on from where the last call ended. A newline in the text begins a line. */
void wrap_add(struct wrap *wrap, const char *text);

/* The columns that the text takes on one line. */
int wrap_width(const char *text);

#endif

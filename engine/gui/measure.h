/* measure.h: how wide text is, asked through a function, so that layout needs
 * neither fonts nor SDL; and the breaking of paragraphs into lines. */
#ifndef GUI_MEASURE_H
#define GUI_MEASURE_H

#include <stdbool.h>
#include <stddef.h>

#include "gui/theme.h"

struct measure {
    void *self;
    /* The bytes at the start of text[0..length) that fit into `width` pixels when
     * set in a style at a scale (percent), and in *taken the pixels they take.
     * Never splits a code point. */
    size_t (*fit)(void *self, enum type type, int scale, const char *text, size_t length, int width,
                  int *taken);
};

/* One line of a paragraph: text[from .. from + length), without its final spaces. */
struct wrap_line {
    size_t from, length;
    int width;
};

/* Makes the tables of the line breaking ready: once, before the first wrap_next. */
void measure_init(void);

/* Walks the lines of a paragraph: begin with next = 0 and go on while it returns
 * true. Breaks at each newline, where Unicode allows it (UAX 14, by libunibreak),
 * and within a word only when the word alone is too wide. */
bool wrap_next(const struct measure *measure, enum type type, int scale, const char *text,
               int width, size_t *next, struct wrap_line *line);

/* The width of a text on one line. */
int measure_width(const struct measure *measure, enum type type, int scale, const char *text);

#endif

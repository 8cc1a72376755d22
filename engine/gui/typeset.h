/* typeset.h: one line of text set with the typefaces: how wide it is, and how it
 * looks. What is measured is what is painted: both set the same runs. */
#ifndef GUI_TYPESET_H
#define GUI_TYPESET_H

#include <SDL.h>
#include <stddef.h>

#include "gui/color.h"
#include "gui/typeface.h"

struct typeset_fit {
    size_t bytes; /* at the start of the text, of whole code points */
    int taken;    /* pixels */
};

/* What of the text fits into a width. Of a text longer than RUN_TEXT bytes, no
 * more than those are looked at. */
struct typeset_fit typeset_fit(struct typefaces *typefaces, enum type type, const char *text,
                               size_t length, int width);

/* The text in that colour, as if opaque, on nothing; NULL when it cannot be had. The
 * baseline is where the first font has it when the picture is centred on the line. */
SDL_Surface *typeset_draw(struct typefaces *typefaces, enum type type, const char *text,
                          struct color color);

#endif

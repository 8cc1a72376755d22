/* replies.h: the decision at hand, as cards: to choose one, pick several, or sort. */
#ifndef GUI_REPLIES_H
#define GUI_REPLIES_H

#include "gui/app.h"
#include "gui/frame.h"

/* Draws from x, y downward, as wide as `width`, and returns the height. */
int replies_draw(const struct app *app, struct frame *frame, int x, int y, int width);

/* What the reply or item at a place says, in the frame's arena. */
const char *replies_words(const struct app *app, struct frame *frame, size_t place);

/* The button that ends a pick or sort, or what is still to be done for it. */
int replies_confirm(const struct app *app, struct frame *frame, int x, int y, int width,
                    const char *label, const char *hint);

#endif

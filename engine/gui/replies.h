/* replies.h: the decision at hand, as cards: to choose one, pick several, or sort. */
#ifndef GUI_REPLIES_H
#define GUI_REPLIES_H

#include "gui/app.h"
#include "gui/frame.h"

/* Draws from x, y downward, as wide as `width`, and returns the height. */
int replies_draw(const struct app *app, struct frame *frame, int x, int y, int width);

#endif

/* curve.h: how the other person felt over the conversation, as a curve with the
 * decisions on it, in words as well, and where it turned. */
#ifndef GUI_CURVE_H
#define GUI_CURVE_H

#include "gui/app.h"
#include "gui/frame.h"

/* Draws from x, y downward, as wide as `width`, and returns the height. Without a mood
 * meter the decisions stand in a row; without decisions there is nothing. */
int curve_draw(const struct app *app, struct frame *frame, int x, int y, int width);

#endif

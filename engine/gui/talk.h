/* talk.h: what was said so far, as a column to scroll back through: the other
 * person on the left, the trainee on the right, and in practice the coaching. */
#ifndef GUI_TALK_H
#define GUI_TALK_H

#include "gui/app.h"
#include "gui/frame.h"

/* Draws from x, y downward, as wide as `width`, and returns the height. Sets
 * app->scroll.reveal to where the newest begins. */
int talk_draw(struct app *app, struct frame *frame, int x, int y, int width);

#endif

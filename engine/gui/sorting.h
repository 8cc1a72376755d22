/* sorting.h: items and the groups that they go into: by a press on a group, by the
 * item's number, which gives it the next one, or by dragging its card. */
#ifndef GUI_SORTING_H
#define GUI_SORTING_H

#include "gui/app.h"
#include "gui/frame.h"

int sorting_draw(const struct app *app, struct frame *frame, int x, int y, int width);

/* While a card is dragged: the groups at the foot of the view, and the card under
 * the pointer. */
void sorting_draw_dragged(const struct app *app, struct frame *frame, struct rect view);

#endif

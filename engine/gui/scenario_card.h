/* scenario_card.h: one scenario of the course: whom one meets, how one stands with
 * it, and what can be done: practise, be assessed, take up where one left. */
#ifndef GUI_SCENARIO_CARD_H
#define GUI_SCENARIO_CARD_H

#include "gui/app.h"

/* The catalogue's entry `index`; returns the height. */
int scenario_card(const struct app *app, struct frame *frame, int x, int y, int width,
                  size_t index);

#endif

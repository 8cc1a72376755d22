/* masthead.h: the strip at the top of the course: who one is, and the ways to the
 * other screens; those that have no room in it stand at the top of the page. */
#ifndef GUI_MASTHEAD_H
#define GUI_MASTHEAD_H

#include "gui/app.h"

void masthead(const struct app *app, struct frame *frame, struct rect header);

/* What had no room, within the scrolled part; returns the height, with the gap below. */
int masthead_links(const struct app *app, struct frame *frame, struct rect column, int y);

#endif

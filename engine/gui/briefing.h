/* briefing.h: who one is, what is the matter, what one knows and has at hand, and
 * what practice and assessed mean. */
#ifndef GUI_BRIEFING_H
#define GUI_BRIEFING_H

#include "gui/app.h"
#include "gui/frame.h"

int briefing_draw(const struct app *app, struct frame *frame, int x, int y, int width);

#endif

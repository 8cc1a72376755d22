/* suggestion.h: the card that says what to do next, and does it. */
#ifndef GUI_SUGGESTION_H
#define GUI_SUGGESTION_H

#include "gui/app.h"
#include "gui/frame.h"

/* Draws over the width of `column` from y downward, and returns the height; 0 while
 * nothing is suggested. reason: why, in a sentence; NULL: nothing more is said. The
 * syllabus is up to date. */
int suggestion_draw(const struct app *app, struct frame *frame, struct rect column, int y,
                    const char *reason);

#endif

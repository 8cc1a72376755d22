/* sheet.h: what covers the talk: the briefing, the documents, what was edited, or a
 * pause. */
#ifndef GUI_SHEET_H
#define GUI_SHEET_H

#include "gui/app.h"
#include "gui/frame.h"

/* Draws app->sheet, which is one; returns the height. */
int sheet_draw(const struct app *app, struct frame *frame, int x, int y, int width);

#endif

/* edited.h: what covers a conversation that was taken up again after its scenario was
 * edited: what became of it, and the choice to go on or to begin anew. */
#ifndef GUI_EDITED_H
#define GUI_EDITED_H

#include "gui/app.h"
#include "gui/frame.h"

/* Returns the height. */
int edited_draw(const struct app *app, struct frame *frame, int x, int y, int width);

#endif

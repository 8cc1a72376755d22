/* notice.h: what the person should know now, in a strip at the top of any screen. */
#ifndef GUI_NOTICE_H
#define GUI_NOTICE_H

#include "gui/app.h"
#include "gui/frame.h"

/* Cuts the strip off the top of frame->room, so that it covers nothing; at most half of the
 * window. Nothing to say: nothing. */
void notice_build(const struct app *app, struct frame *frame);

/* The person has read it; what was unsaved is tried again. */
void notice_dismiss(struct app *app, struct action action);

#endif

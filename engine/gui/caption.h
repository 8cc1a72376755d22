/* caption.h: sounds in words, in a strip at the foot of the stage, or of the window where
 * there is no stage. It covers nothing. */
#ifndef GUI_CAPTION_H
#define GUI_CAPTION_H

#include "gui/app.h"
#include "gui/frame.h"

/* 0: there is none now. In a conversation it is there throughout, so that nothing jumps. */
int caption_height(const struct app *app, const struct frame *frame);

/* Nothing to hear: nothing is drawn. */
void caption_draw(const struct app *app, struct frame *frame, struct rect rect);

/* Cuts it off the foot of frame->room, where it does not belong to a stage. */
void caption_cut(const struct app *app, struct frame *frame);

#endif

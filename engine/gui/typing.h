/* typing.h: SDL's text input for the entry that has the focus: letters, what an input
 * method composes, and the clipboard. */
#ifndef GUI_TYPING_H
#define GUI_TYPING_H

#include <SDL.h>
#include <stdbool.h>

#include "gui/app.h"
#include "gui/frame.h"

/* After a frame is shown: text input runs while an entry has the focus, so that an
 * on-screen keyboard and an input method know. */
void typing_follow(const struct app *app, const struct frame *frame);

/* True when the event was text, or a key that pastes, and was taken. */
bool typing_take(struct app *app, const struct frame *frame, const SDL_Event *event);

#endif

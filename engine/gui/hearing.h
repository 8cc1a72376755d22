/* hearing.h: the window for who listens to it: after each picture, a screen reader is
 * shown it in words and the window's own voice says what is new; and what a screen
 * reader wants done comes back as an SDL event. */
#ifndef GUI_HEARING_H
#define GUI_HEARING_H

#include <SDL.h>

#include "gui/app.h"
#include "gui/frame.h"
#include "gui/outline.h"
#include "gui/reader.h"
#include "gui/speech.h"

struct hearing {
    struct reader *reader; /* owned; NULL: nobody reads */
    struct speech *speech; /* owned; NULL: nothing was said yet */
    bool spoke;            /* the voice was on at the last picture */
    Uint32 wished;         /* the type of SDL event that carries a wish */
    struct outline shown;  /* what was told last */
};

/* It must not move while it is in use. A hearing of zeros hears nothing, and is fine. */
void hearing_begin(struct hearing *hearing);
void hearing_end(struct hearing *hearing);

/* Tells what is on the screen now. A voice that cannot be had is told on the screen, and
 * set off. */
void hearing_show(struct hearing *hearing, SDL_Window *window, struct app *app,
                  const struct frame *frame);

/* Does what a screen reader wants, when the event is of that kind. */
void hearing_take(const struct hearing *hearing, const SDL_Event *event, struct app *app,
                  const struct frame *frame);

#endif

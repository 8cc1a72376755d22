/* editing.h: keys, text and clicks in the entry that has the focus. */
#ifndef GUI_EDITING_H
#define GUI_EDITING_H

#include <stdbool.h>

#include "gui/app.h"
#include "gui/frame.h"
#include "gui/input.h"

/* False: the key means what it means elsewhere. */
bool editing_key(struct app *app, const struct frame *frame, const struct input *input);
void editing_text(struct app *app, const struct input *input); /* typed or composed */

/* The target was clicked, where the pointer is. focused: before that. */
void editing_point(struct app *app, const struct frame *frame, const struct target *target,
                   bool focused);

#endif

/* option.h: something that can be chosen: a radio among others, or a tick. */
#ifndef GUI_OPTION_H
#define GUI_OPTION_H

#include <stdbool.h>

#include "gui/frame.h"

/* On one line; and how high it is when it may be no wider than `width`. */
int option_width(const struct frame *frame, const char *label);
int option_height(const struct frame *frame, int width, const char *label);

/* Draws it no wider than `width`; returns its width. role: RADIO or CHECK. */
int option_draw(struct frame *frame, int x, int y, int width, const char *label,
                struct action action, enum role role, bool on);

#endif

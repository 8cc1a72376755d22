/* appear.h: a line that appears word by word. Its whole text is laid out before, so
 * nothing moves while it does; only what is seen of it grows. */
#ifndef GUI_APPEAR_H
#define GUI_APPEAR_H

#include <stddef.h>
#include <stdint.h>

#include "gui/frame.h"
#include "gui/motion.h"

/* The letters of a text, as motion counts them. */
size_t appear_letters(const char *text);

/* Hides what is not there yet of the text commands from place `first` on, which are
 * one line of the talk from its beginning. */
void appear(struct frame *frame, size_t first, const struct motion *motion, uint64_t now);

#endif

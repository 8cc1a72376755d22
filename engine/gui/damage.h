/* damage.h: which part of the window a new picture changes, so that a portrait that
 * breathes or a button under the pointer costs no more than its own place. */
#ifndef GUI_DAMAGE_H
#define GUI_DAMAGE_H

#include "gui/draw.h"
#include "gui/rect.h"

/* The smallest rectangle outside of which both lists paint the same; empty when they
 * do everywhere. Both are of a window of the same size, with the same fonts. */
struct rect damage_between(const struct draw_list *before, const struct draw_list *after);

#endif

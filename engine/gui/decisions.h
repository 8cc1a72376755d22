/* decisions.h: the debrief's decisions, each a card that folds: its number and grade,
 * what was said and replied, what that showed and missed, why, what was better, and a
 * way to try again from there. */
#ifndef GUI_DECISIONS_H
#define GUI_DECISIONS_H

#include <stdint.h>

#include "gui/app.h"
#include "gui/frame.h"

/* Which are folded at first, by place: none where they are few; otherwise all but the
 * turning point and critical errors. Those past the 64th are never folded. */
uint64_t decisions_folded(const struct review *review);

/* What folds them all, or unfolds them all when one is folded. */
uint64_t decisions_all(const struct review *review);

/* Draws from x, y downward, as wide as `width`, and returns the height. Sets
 * app->scroll.reveal to the decision that was asked for. */
int decisions_draw(struct app *app, struct frame *frame, int x, int y, int width);

#endif

/* timer.h: the time that is left for a reply, told calmly: words that change by the
 * second, a thin bar, and whether the clock was slowed. */
#ifndef GUI_TIMER_H
#define GUI_TIMER_H

#include <stdint.h>

#include "base/text.h"
#include "gui/app.h"
#include "gui/frame.h"

/* "About 20 seconds left": in minutes, then in steps of five seconds, then in seconds. */
void timer_words(uint64_t milliseconds, struct text *text);

/* Draws the clock that runs; returns the height. */
int timer_draw(const struct app *app, struct frame *frame, int x, int y, int width);

#endif

/* coaching.h: what an answer was worth, as it is shown beside it in practice and
 * in the debrief: behaviours shown and missed, points, the items of a pick or sort. */
#ifndef GUI_COACHING_H
#define GUI_COACHING_H

#include "check/retelling.h"
#include "gui/frame.h"

/* Each draws from x, y downward, as wide as `width`, and returns the height. */
int coaching_behaviours(struct frame *frame, int x, int y, int width,
                        const struct told_answer *answer);
int coaching_points(struct frame *frame, int x, int y, int width, const struct told_answer *answer);
int coaching_items(struct frame *frame, int x, int y, int width, const struct told_answer *answer);

#endif

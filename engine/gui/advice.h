/* advice.h: what the review says: where the conversation turned, and of each decision
 * its grade as a mark and a word, what was given away, what was better and what that
 * would have led to. */
#ifndef GUI_ADVICE_H
#define GUI_ADVICE_H

#include "check/review.h"
#include "gui/frame.h"

/* Each draws from x, y downward, as wide as `width`, and returns the height: 0 when
 * there is nothing to say. */

/* The turning point in a sentence, over a row of all grades. */
int advice_course(struct frame *frame, int x, int y, int width, const struct scenario *scenario,
                  const struct review *review);

/* Of the decision at place `index`. */
int advice_grade(struct frame *frame, int x, int y, int width, const struct review *review,
                 size_t index);
int advice_loss(struct frame *frame, int x, int y, int width, const struct scenario *scenario,
                const struct review *review, size_t index);
int advice_better(struct frame *frame, int x, int y, int width, const struct scenario *scenario,
                  const struct review_decision *decision);

#endif

/* advice.h: what the review says: where the conversation turned, and of each decision
 * its grade as a mark and a word, what was given away, what was better and what that
 * would have led to. */
#ifndef GUI_ADVICE_H
#define GUI_ADVICE_H

#include "check/review.h"
#include "gui/chart.h"
#include "gui/frame.h"

/* The grade of the decision at place `index` as a word, NULL when it has none; and as
 * it is marked on a chart. */
const char *advice_grade_word(const struct review *review, size_t index);
struct chart_mark advice_mark(const struct review *review, size_t index);

/* Each draws from x, y downward, as wide as `width`, and returns the height: 0 when
 * there is nothing to say. */

/* All grades in a row, to go to each; and what the marks mean. */
int advice_row(struct frame *frame, int x, int y, int width, const struct review *review);
int advice_legend(struct frame *frame, int x, int y, int width, const struct review *review);

/* Of the decision at place `index`. */
int advice_grade(struct frame *frame, int x, int y, int width, const struct review *review,
                 size_t index);
int advice_loss(struct frame *frame, int x, int y, int width, const struct scenario *scenario,
                const struct review *review, size_t index);
int advice_better(struct frame *frame, int x, int y, int width, const struct scenario *scenario,
                  const struct review_decision *decision);

#endif

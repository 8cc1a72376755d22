/* remark.h: a review in sentences, the same in the terminal and in the window. */
#ifndef CHECK_REMARK_H
#define CHECK_REMARK_H

#include "base/text.h"
#include "check/review.h"

/* "best", "good", "missed" or "harmful"; NULL where nothing was at stake and nothing
 * hurt: there is no merit in it. */
const char *remark_grade(const struct judgement *judgement);

/* Appends what an answer of an exact review gave away: "This gave away 3 of the 7
 * points at stake here." Where competencies weigh differently, in weighted points. */
void remark_loss(const struct rubric *rubric, const struct judgement *judgement, struct text *text);

/* Appends where the conversation turned: "The turning point was decision 5: it gave
 * away 6 points, and no other gave away more."; or, when the review is not exact,
 * what it goes by. Nothing when nothing was decided. */
void remark_turning(const struct rubric *rubric, const struct review *review, struct text *text);

/* Appends who says a line, "Dana Reyes would have said", "You would have said", or
 * "Then" for the narrator. */
void remark_speaker(const struct scenario *scenario, const struct line *line, struct text *text);

/* Appends a hint that names a behaviour, NONE for none. */
void remark_hint(const struct rubric *rubric, uint16_t behaviour, struct text *text);

#endif

/* feeling.h: the other person's mood meter in words: the same in the terminal and in
 * the window. Percent is of the meter's range, 0 to 100. */
#ifndef CHECK_FEELING_H
#define CHECK_FEELING_H

#include "base/text.h"
#include "check/review.h"
#include "story/scenario.h"

/* Appends whose meter it is and what it measures: "Dana's patience". The scenario has
 * a mood meter. */
void feeling_name(const struct scenario *scenario, struct text *text);

/* "very low", "low", "middling", "high" or "very high". */
const char *feeling_height(int percent);

/* Appends how it went over a run: "Dana's patience: middling at first, lowest after
 * decision 3 (very low), high at the end." Nothing without a mood meter. */
void feeling_course(const struct scenario *scenario, const struct review *review,
                    struct text *text);

#endif

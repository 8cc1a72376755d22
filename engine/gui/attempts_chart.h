/* attempts_chart.h: attempts one after the other as a picture, a line for each competency,
 * and the same in words for who does not see it. */
#ifndef GUI_ATTEMPTS_CHART_H
#define GUI_ATTEMPTS_CHART_H

#include <stddef.h>

#include "gui/section.h"
#include "story/rubric.h"

enum { ATTEMPTS_CHART_MOST = 20 }; /* the newest: what is older would crowd the picture */

struct attempts_chart {
    size_t count;                                        /* of all that were added */
    int percents[ATTEMPTS_CHART_MOST][COMPETENCY_COUNT]; /* the attempt n at n modulo MOST */
};

/* Adds the next attempt; a percent below 0 was not observed. Begin with all 0. */
void attempts_chart_add(struct attempts_chart *attempts, const int *percents);

/* At least one was added. axis: whose they are. */
void attempts_chart_draw(struct section *section, const struct attempts_chart *attempts,
                         const char *axis);

#endif

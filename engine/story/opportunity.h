/* opportunity.h: what a decision offers, given the replies or items that are open. */
#ifndef STORY_OPPORTUNITY_H
#define STORY_OPPORTUNITY_H

#include <stdint.h>

#include "story/scenario.h"

/* The most that can be earned in each competency: by one open reply of a choose,
 * by an allowed set of the open items of a pick, by every item of a sort placed
 * right; never below 0. `open` has a bit for each reply by place as written. */
void opportunity_points(const struct scenario *scenario, const struct decision *decision,
                        uint32_t open, int16_t *points);

/* The open reply of a choose that is worth most, all competencies weighed as the
 * rubric says; the first such. NONE for a pick or a sort. */
uint16_t opportunity_best_reply(const struct scenario *scenario, const struct decision *decision,
                                uint32_t open);

/* The same for the items of a pick or a sort: an allowed set worth most, with no
 * item in it that adds nothing, as bits by place. */
uint32_t opportunity_best_set(const struct scenario *scenario, const struct decision *decision,
                              uint32_t open);

/* How many of the open items of a pick must be picked: fewer than its at_least
 * when fewer are open. */
unsigned opportunity_least(const struct decision *decision, uint32_t open);

#endif

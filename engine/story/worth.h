/* worth.h: what a decision offers when all of its replies are open. */
#ifndef STORY_WORTH_H
#define STORY_WORTH_H

#include <stdint.h>

#include "story/scenario.h"

/* The opportunity in each competency: the most that any single reply earns; of a
 * pick, an allowed set of items; of a sort, all items placed right. Never below
 * 0. `replies` are the decision's own. */
void worth_of_decision(const struct decision *decision, const struct reply *replies,
                       int16_t *points);

#endif

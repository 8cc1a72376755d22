/* loop.h: which decisions a run can meet more than once, from the scenes alone.
 *
 * Only these need a "met" mark in a searched state, and only their once-only
 * replies a "given" mark; all other marks can never matter again. */
#ifndef CHECK_LOOP_H
#define CHECK_LOOP_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "story/scenario.h"

/* looping has one element for each decision; true where its step lies on a cycle of
 * steps. Conditions are taken as possible, and a shared scene comes back to
 * every visit, so the answer errs on the side of true.
 * Method: strongly connected components (Tarjan 1972), without recursion. */
bool loop_find(const struct scenario *scenario, bool *looping, struct err *err);

#endif

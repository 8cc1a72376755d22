/* live.h: what can still matter from a step on: variables that play may yet read
 * before it writes them, decisions that it may yet meet.
 *
 * Method: the backward data-flow analysis of compilers, in its strong form, where a
 * variable that is read only to reckon a dead one is dead itself (Giegerich, Möncke,
 * Wilhelm: Invariance of approximate semantics with respect to program
 * transformations, 1981). Lines, texts and the mood do not steer play, so a
 * condition that decides over lines only does not count; one that is left to Lua
 * does, for it might raise. */
#ifndef CHECK_LIVE_H
#define CHECK_LIVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "story/scenario.h"

struct live {
    uint64_t *variables; /* owned: for each step, a bit for every variable */
    uint64_t *decisions; /* owned: for each step, `words` words, a bit for every decision */
    bool *loops;         /* owned: for each decision: a run may meet it more than once */
    uint16_t *through;   /* owned: for each step, the first at or behind it that steers play */
    size_t words;
};

/* all: take every variable for live everywhere. */
bool live_find(struct live *live, const struct scenario *scenario, bool all, struct err *err);
void live_destroy(struct live *live);

/* Whether the decision may be met from the step on (at it, included). */
bool live_may_meet(const struct live *live, uint16_t step, uint16_t decision);

#endif

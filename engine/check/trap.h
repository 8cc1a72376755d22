/* trap.h: decisions from which no ending can be reached any more.
 *
 * Code: no-way-out. A state is trapped when no way from it leads to an ending. Trapped
 * decisions that lead to one another are one trap; it is told once, at the trapped
 * state that is nearest to the start, with the shortest moves that lead there. */
#ifndef CHECK_TRAP_H
#define CHECK_TRAP_H

#include <stdbool.h>

#include "base/err.h"
#include "base/problem.h"
#include "check/tally.h"

/* The space of the tally is complete; no move fails in it. */
bool trap_tell(const struct tally *tally, struct space *space, struct problems *problems,
               struct err *err);

#endif

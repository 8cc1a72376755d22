/* incidents.h: what goes wrong in some state, with the shortest moves that lead there.
 *
 * Codes: fails-in-play (an expression, or the text of a line, prompt, reply or
 * reflection that cannot be evaluated there), nothing-open (a decision at which
 * every reply is closed), goes-round (scenes that lead to one another for ever without
 * a decision), leaves-range (a count that would, and is held). Each mistake is told
 * once, for the first state in which it shows. */
#ifndef CHECK_INCIDENTS_H
#define CHECK_INCIDENTS_H

#include <stdbool.h>

#include "base/err.h"
#include "base/problem.h"
#include "check/space.h"

/* The space has marks. States are expanded a second time only where the search met a
 * failure, a count at its edge, or expressions that only Lua can evaluate. Of a merged
 * space only failures of play are told: the values that texts show and counts hold are
 * not kept in it. */
bool incidents_tell(struct space *space, bool merged, struct problems *problems, struct err *err);

#endif

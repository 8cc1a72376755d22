/* giveaway.h: best replies that can be told by how they look. Codes:
 * best-is-longest, best-is-shortest, best-in-one-place (where the order is pinned),
 * only-polite (where only one reply has polite words). When one stands out, guess.h
 * says. Lengths are of the text as written. */
#ifndef CHECK_GIVEAWAY_H
#define CHECK_GIVEAWAY_H

#include <stdbool.h>

#include "base/err.h"
#include "base/problem.h"
#include "check/best.h"
#include "story/scenario.h"

bool giveaway_check(const struct scenario *scenario, const struct best *best,
                    struct problems *problems, struct err *err);

#endif

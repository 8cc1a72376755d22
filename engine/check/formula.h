/* formula.h: best replies that can be told by a formula. Code: formula, once for the
 * words and once for the behaviour.
 *
 * Words: what a reply begins with (one or two words), a stock phrase of one to three
 * words, or ending in a question mark; capitals and punctuation do not count. Every
 * such pattern that occurs in more than a third of the decisions is a way of guessing
 * (guess.h), and the one that tells most is told when it stands out among them all.
 * Behaviour: where one can choose in at least FORMULA_DECISIONS decisions, all best
 * replies of more than half of them show one and the same behaviour. */
#ifndef CHECK_FORMULA_H
#define CHECK_FORMULA_H

#include <stdbool.h>

#include "base/err.h"
#include "base/problem.h"
#include "check/best.h"
#include "story/scenario.h"

enum { FORMULA_DECISIONS = 4 };

bool formula_check(const struct scenario *scenario, const struct best *best,
                   struct problems *problems, struct err *err);

#endif

/* purity.h: whether what Lua evaluates depends on the declared variables and on
 * nothing else.
 *
 * Every dynamic expression is evaluated in up to PURITY_STATES states, evenly spread
 * over those of the space, once in each of two evaluators that share nothing; where
 * the two give different values, or only one gives any, it is no pure function. Code:
 * not-pure. The sandbox is made so that none can be written; this is the check of
 * the sandbox that an author's file passes through anyway. */
#ifndef CHECK_PURITY_H
#define CHECK_PURITY_H

#include <stdbool.h>

#include "base/err.h"
#include "base/problem.h"
#include "check/space.h"

enum { PURITY_STATES = 1000 };

/* The evaluators hold the scenario's expressions; the space keeps every variable apart. */
bool purity_compare(struct space *space, struct evaluator *one, struct evaluator *other,
                    struct problems *problems, struct err *err);

/* The same with two evaluators of its own. */
bool purity_tell(struct space *space, struct problems *problems, struct err *err);

#endif

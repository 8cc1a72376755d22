/* temptation.h: replies and decisions that teach nothing. Codes:
 * reply-never-best-nor-tempting: in no state is it the best for any metric, and
 *   nothing draws anybody to it. What draws: it earns points; it pleases (an effect of
 *   it raises the mood meter); it sounds kind (polite words); or it shows a behaviour
 *   that hurts, for those are the habits that people fall into, unless it is a slap in
 *   the face: takes more than TEMPTATION_SLAP percent of the mood meter's range. Told
 *   of the replies of a choose, but for fallbacks and critical errors.
 * decision-tells-nothing: nothing in it earns anything in any competency. */
#ifndef CHECK_TEMPTATION_H
#define CHECK_TEMPTATION_H

#include "base/problem.h"
#include "check/best.h"
#include "story/scenario.h"

enum { TEMPTATION_SLAP = 20 };

void temptation_check(const struct scenario *scenario, const struct best *best,
                      struct problems *problems);

#endif

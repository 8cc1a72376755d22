/* writing.h: the warnings on the writing of one scenario. The codes are in the headers
 * of the parts: giveaway.h, formula.h, temptation.h, legible.h; those on the lessons of
 * a course, in exercise.h. Reasons that are missing are told by the loader already. */
#ifndef CHECK_WRITING_H
#define CHECK_WRITING_H

#include <stdbool.h>

#include "base/err.h"
#include "base/problem.h"
#include "check/best.h"
#include "story/scenario.h"

/* False with err when memory is short. */
bool writing_check(const struct scenario *scenario, const struct best *best,
                   struct problems *problems, struct err *err);

#endif

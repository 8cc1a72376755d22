/* writing.c: the parts, one after the other. */
#include "check/writing.h"

#include "check/formula.h"
#include "check/giveaway.h"
#include "check/legible.h"
#include "check/temptation.h"

bool writing_check(const struct scenario *scenario, const struct best *best,
                   struct problems *problems, struct err *err)
{
    temptation_check(scenario, best, problems);
    return giveaway_check(scenario, best, problems, err) &&
           formula_check(scenario, best, problems, err) && legible_check(scenario, problems, err);
}

/* usage.h: variables that nothing depends on, and variables that nothing changes.
 *
 * A variable is used when a condition or a text reads it, when it is the meter of the
 * mood, or when a used variable is computed from it. Codes: never-read, never-written. */
#ifndef CHECK_USAGE_H
#define CHECK_USAGE_H

#include "base/problem.h"
#include "story/scenario.h"

void usage_tell(const struct scenario *scenario, struct problems *problems);

#endif

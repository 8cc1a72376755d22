/* overpaid.h: answers that earn more than their decision says it is worth.
 *
 * A decision is worth what its best open reply earns, or all items sorted right. An
 * item that earns by being misplaced, or silence worth more than any reply that is
 * open, would earn beyond that, and a score could pass 100 percent unearned. Codes:
 * misplaced-earns, silence-earns. */
#ifndef CHECK_OVERPAID_H
#define CHECK_OVERPAID_H

#include <stdbool.h>

#include "base/problem.h"
#include "check/expand.h"
#include "story/scenario.h"

/* Notes, in `silences` (one for each decision), where silence earns more than every
 * reply that is open in the state that was expanded. */
void overpaid_visit(const struct expander *expander, bool *silences);

/* silences: noted in all states; NULL: silence is compared with all replies as written. */
void overpaid_tell(const struct scenario *scenario, const bool *silences,
                   struct problems *problems);

#endif

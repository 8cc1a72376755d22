/* verdict.h: how a run went as a whole: the ending, the scores with the
 * opportunities behind them, and whether it passes and why. */
#ifndef TERM_VERDICT_H
#define TERM_VERDICT_H

#include "check/retelling.h"
#include "play/debrief.h"
#include "play/run.h"
#include "term/talk.h"

/* Critical errors come first; then the ending, the scores, the verdict. */
void verdict_tell(struct talk *talk, const struct run *run, const struct retelling *retelling);

/* "Acknowledges the feeling: 3 of 4 times": each behaviour that was shown or missed. */
void verdict_behaviours(struct talk *talk, const struct run *run, const struct debrief *debrief);

#endif

/* meter.h: the mood meter in words: "Dana's patience: low, rising." */
#ifndef TERM_METER_H
#define TERM_METER_H

#include "story/scenario.h"
#include "term/talk.h"

/* percent: now; before: at the last decision, or -1. A percent of -1 says nothing. */
void meter_tell(struct talk *talk, const struct scenario *scenario, int percent, int before);

#endif

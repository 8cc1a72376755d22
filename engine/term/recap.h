/* recap.h: the debrief's second part: where the conversation turned, and decision by
 * decision what was said, what you replied, what that showed and gave away, and what
 * was better and would have followed. */
#ifndef TERM_RECAP_H
#define TERM_RECAP_H

#include "check/review.h"
#include "play/debrief.h"
#include "play/run.h"
#include "term/talk.h"

/* Debrief and review are of the run. */
void recap_tell(struct talk *talk, const struct run *run, const struct debrief *debrief,
                const struct review *review);

#endif

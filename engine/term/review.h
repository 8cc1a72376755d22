/* review.h: the debrief's second part: decision by decision, what was said, what
 * you replied, what that showed and missed, and a better reply. */
#ifndef TERM_REVIEW_H
#define TERM_REVIEW_H

#include "play/debrief.h"
#include "play/run.h"
#include "term/talk.h"

void review_tell(struct talk *talk, const struct run *run, const struct debrief *debrief);

#endif

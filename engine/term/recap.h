/* recap.h: the debrief's second part: where the conversation turned, and decision by
 * decision what was said, what you replied, what that showed and gave away, and what
 * was better and would have followed. */
#ifndef TERM_RECAP_H
#define TERM_RECAP_H

#include "check/retelling.h"
#include "check/review.h"
#include "term/talk.h"

/* Both are of one run, the retelling made with the review. */
void recap_tell(struct talk *talk, const struct retelling *retelling, const struct review *review);

#endif

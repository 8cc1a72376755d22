/* resuming.h: the question whether to go on with an attempt that was left. */
#ifndef TERM_RESUMING_H
#define TERM_RESUMING_H

#include <stdbool.h>

#include "base/err.h"
#include "store/training.h"
#include "term/talk.h"

/* Takes the attempt in hand and asks. RESUMING_ON: it is in hand, to be played.
 * RESUMING_ANEW: begin another, because the person wants that, or because this
 * one cannot be resumed, which they have been told. RESUMING_LEAVE: neither. */
enum resuming { RESUMING_ON, RESUMING_ANEW, RESUMING_LEAVE };

bool resuming_offer(struct talk *talk, struct training *training, const struct attempt *attempt,
                    enum resuming *answer, struct err *err);

#endif

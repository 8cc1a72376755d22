/* lookback.h: the conversations that one finished, to hear again how they went. */
#ifndef TERM_LOOKBACK_H
#define TERM_LOOKBACK_H

#include "check/tutor.h"
#include "store/catalogue.h"
#include "store/training.h"
#include "term/talk.h"

/* Lists them, the newest first, and tells of those that are asked for, as they were
 * played; a conversation that was edited since is told as it was. Nothing is in hand
 * afterwards. */
bool lookback_run(struct talk *talk, struct training *training, const struct catalogue *catalogue,
                  struct tutor *tutor, struct err *err);

#endif

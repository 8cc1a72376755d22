/* again.h: a conversation and the question after it: to do it again, from the beginning
 * or from a decision, or not. */
#ifndef TERM_AGAIN_H
#define TERM_AGAIN_H

#include <stdbool.h>

#include "base/err.h"
#include "check/tutor.h"
#include "store/training.h"
#include "term/talk.h"

/* Plays the run in hand with its debrief, and asks; what is practised from a decision
 * likewise, until nothing more is. *anew: to begin the conversation again was asked for;
 * NULL: it is not offered. */
bool again_play(struct talk *talk, struct training *training, struct tutor *tutor, bool *anew,
                struct err *err);

#endif

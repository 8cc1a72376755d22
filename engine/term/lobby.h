/* lobby.h: the list of conversations, and what is asked before and after each. */
#ifndef TERM_LOBBY_H
#define TERM_LOBBY_H

#include <stdbool.h>

#include "base/err.h"
#include "store/training.h"
#include "term/talk.h"

/* Until the person leaves or the input ends. */
bool lobby_run(struct talk *talk, struct training *training, struct err *err);

#endif

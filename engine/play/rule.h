/* rule.h: which moves are possible where. */
#ifndef PLAY_RULE_H
#define PLAY_RULE_H

#include <stdbool.h>

#include "base/err.h"
#include "play/move.h"
#include "play/session.h"

/* True when the session can take the move; otherwise ERR_BAD says why not and
 * what is possible. Any content of the move is safe to ask about. */
bool rule_allows(const struct session *session, const struct move *move, struct err *err);

#endif

/* shown.h: what an answer shows, reply by reply, whether or not it counts. */
#ifndef CHECK_SHOWN_H
#define CHECK_SHOWN_H

#include <stdint.h>

#include "check/metric.h"
#include "play/move.h"
#include "play/session.h"

/* How many replies the decision where the session rests may have to ask about: its
 * silence is the last. */
uint16_t shown_count(const struct session *session);

/* What the nth of them shows when this is the answer (choose, pick, sort, or the wait
 * that ends in silence); NULL when it is no part of it. */
const struct showing *shown_nth(const struct session *session, const struct move *move,
                                uint16_t nth);

/* The points of all that the answer shows, of each metric. */
void shown_points(const struct session *session, const struct move *move, int32_t *points);

#endif

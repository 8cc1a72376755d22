/* wander.h: random players: one that plays by the rules, one that does anything. */
#ifndef PROPERTY_WANDER_H
#define PROPERTY_WANDER_H

#include "base/random.h"
#include "play/move.h"
#include "play/session.h"

/* A move that is possible; the session is not over. Gives up now and then. */
struct move wander_move(const struct session *session, struct random *random);

/* A move made of random numbers; most are refused. */
struct move wander_anything(struct random *random);

#endif

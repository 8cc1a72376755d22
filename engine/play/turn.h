/* turn.h: one move while it is being done: who does it, where it is told, and what
 * it earned. For the modules of this folder that do a move: session, walk, answer. */
#ifndef PLAY_TURN_H
#define PLAY_TURN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "play/event.h"
#include "play/probe.h"
#include "play/session.h"
#include "story/scenario.h"

struct turn {
    struct session *session;         /* borrowed, as all here */
    const struct scenario *scenario; /* the session's */
    struct events *events;           /* NULL: not wanted */
    struct err *err;
    struct probe *probe; /* NULL: nobody searches */
    uint32_t critical;   /* critical errors made */
    bool scored;         /* a decision was met for the first time: */
    int16_t earned[COMPETENCY_COUNT], open[COMPETENCY_COUNT];
};

/* Out of the way of a turn that tells nobody: see turn_tell. */
bool turn_record(struct turn *turn, enum event_kind kind, uint16_t index, uint16_t decision,
                 int32_t value, int32_t before);

/* Tells of an event (see event.h for the meaning of the numbers; decision NONE
 * where it has none). False with err when memory is short. */
static inline bool turn_tell(struct turn *turn, enum event_kind kind, uint16_t index,
                             uint16_t decision, int32_t value, int32_t before)
{
    return turn->events == NULL || turn_record(turn, kind, index, decision, value, before);
}

/* Tells which behaviours were shown by reply `index`, each worth its points when
 * the decision counts, and which of them are critical. */
bool turn_tell_showing(struct turn *turn, uint16_t index, uint16_t decision,
                       const struct showing *showing, bool counts);

/* Tells what the decision earned: turn->earned of turn->open. */
bool turn_tell_scored(struct turn *turn, uint16_t decision);

#endif

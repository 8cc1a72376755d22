/* probe.h: how a search looks into a move: it decides what chance does, and learns
 * which steps were passed, which conditions held and why a move failed. Play itself
 * has none.
 *
 * Walking stops at a chance: the session's step is then the chance's, and at_chance
 * is set. Walking on from that step with `force` goes the way of odds number `odds`
 * and stops at the next chance, if there is one. */
#ifndef PLAY_PROBE_H
#define PLAY_PROBE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"

struct session;

enum { PROBE_SAW_FALSE = 1, PROBE_SAW_TRUE = 2 };

/* Why a move failed. */
enum probe_failure { PROBE_RAISED, PROBE_NOTHING_OPEN, PROBE_GOES_ROUND };

/* Told of each step that is done, before it is; false with err ends the move. */
typedef bool probe_see(void *self, const struct session *session, uint16_t step, struct err *err);

struct probe {
    bool at_chance;  /* whoever begins to walk makes it false */
    bool force;      /* taken back by the chance that it steers */
    uint16_t odds;   /* counted from 0 in the chance */
    uint8_t *steps;  /* one for each step: set to 1 when it is done; borrowed, as all three here,
                      * and NULL, all three, when nobody wants to know */
    uint8_t *truths; /* one for each expression asked as a condition: PROBE_SAW_… are added */
    uint8_t *held;   /* one for each variable: set to 1 when a count would leave its range */
    enum probe_failure failure; /* of a move that failed; whoever begins one makes it RAISED */
    probe_see *see;             /* NULL: nobody looks */
    void *see_self;
};

#endif

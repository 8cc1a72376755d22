/* probe.h: how a search looks into a move: it decides what chance does, and learns
 * which steps were passed and which conditions held. Play itself has none. */
#ifndef PLAY_PROBE_H
#define PLAY_PROBE_H

#include <stddef.h>
#include <stdint.h>

enum { PROBE_CHANCES = 8 }; /* in one move; more is an ERR_BAD of the move */

enum { PROBE_SAW_FALSE = 1, PROBE_SAW_TRUE = 2 };

struct probe {
    uint8_t forced[PROBE_CHANCES]; /* the place of the odds to take at the first, second … chance */
    size_t forced_count;           /* beyond these, the first odds are taken */
    uint16_t chances[PROBE_CHANCES]; /* the steps of the chances met in the move, in order */
    size_t chance_count;             /* set to 0 by whoever begins the move */
    uint8_t *steps;  /* one for each step: set to 1 when it is done; borrowed, as both here */
    uint8_t *truths; /* one for each expression asked as a condition: PROBE_SAW_… are added */
    uint8_t *held;   /* one for each variable: set to 1 when a count would leave its range */
};

#endif

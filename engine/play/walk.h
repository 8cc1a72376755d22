/* walk.h: going along the steps of a scenario until it is the person's turn. */
#ifndef PLAY_WALK_H
#define PLAY_WALK_H

#include <stdbool.h>
#include <stdint.h>

#include "play/turn.h"

enum {
    /* Steps in one move; more means that scenes go round without a decision. */
    WALK_MAX = 10000
};

/* Goes on from step `at` to the next stop: a line (passed over when all_lines),
 * a decision or the end. False with err as in session_start; the session and the
 * events are then somewhere on the way. */
bool walk_on(struct turn *turn, uint16_t at, bool all_lines);

/* As walk_on, for going to another step: tells which scene is entered. */
bool walk_to(struct turn *turn, uint16_t target, bool all_lines);

#endif

/* rehearsal.h: for the tests of play: a scenario of tests/lua/play, and runs of it
 * made from moves as text. Whatever goes wrong fails the test that asked. */
#ifndef UNIT_REHEARSAL_H
#define UNIT_REHEARSAL_H

#include <stdbool.h>

#include "base/err.h"
#include "play/run.h"
#include "story/library.h"
#include "story/scenario.h"

struct rehearsal {
    struct library *library;   /* owned */
    struct scenario *scenario; /* owned */
};

/* The scenario by its id, or by the path of its file. */
void rehearsal_open(struct rehearsal *rehearsal, const char *scenario);
void rehearsal_close(struct rehearsal *rehearsal);

/* Starts a practice run and does the moves, given as lines. */
void rehearsal_run(const struct rehearsal *rehearsal, struct run *run, uint64_t seed,
                   const char *moves);

/* Does more moves. */
void rehearsal_play(struct run *run, const char *moves);

/* Tries one move and returns whether it was possible; *err says why not. */
bool rehearsal_try(struct run *run, const char *move, struct err *err);

/* What move `number` (from 1; 0: the start) caused, as lines, against what is expected. */
void rehearsal_expect(const struct run *run, size_t number, const char *lines);

#endif

/* run.h: a session with its journal and everything that happened in it: what a
 * front end holds. */
#ifndef PLAY_RUN_H
#define PLAY_RUN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/text.h"
#include "play/journal.h"
#include "play/score.h"
#include "play/session.h"

struct run {
    const struct scenario *scenario; /* borrowed */
    struct evaluator *evaluator;     /* owned; NULL when nothing is dynamic */
    struct session session;
    struct journal journal; /* owned */
    struct events events;   /* owned: of the whole run */
    size_t *ends;           /* owned: ends[0] events after the start, ends[i] after move i */
    size_t end_capacity;
    struct score score;
};

/* After a failure there is nothing to destroy, but run_destroy does no harm. */
bool run_start(struct run *run, const struct scenario *scenario, uint64_t seed, enum mode mode,
               struct err *err);
void run_destroy(struct run *run);

/* Does the move and writes it into the journal; all or nothing. */
bool run_apply(struct run *run, const struct move *move, struct err *err);

/* Does the journal's moves on a fresh run of the same seed and mode. A move that
 * is not possible names its number (from 1), and the run stands before it; so
 * run_destroy follows in every case. */
bool run_replay(struct run *run, const struct scenario *scenario, const struct journal *journal,
                struct err *err);

/* Practice only: back to the last decision that was answered (or silent), with
 * all its time to come if it is timed. False with ERR_BAD when the run is
 * assessed or there is none. */
bool run_take_back(struct run *run, struct err *err);

/* Begins a practice run that stands where the other stood before it did move `move`
 * (from 1, an answer or a silence; with all its time to come if it is timed). It has
 * the other's scenario, seed and moves so far, in *shared how many, and may take them
 * back. ERR_BAD when the other has no such move. */
bool run_branch(struct run *run, const struct run *other, size_t move, size_t *shared,
                struct err *err);

/* Reached an ending with a score that passes; giving up never passes. */
bool run_passed(const struct run *run);

/* The whole run as a journal's text (see journal.h). */
void run_encode(const struct run *run, struct text *text);

/* Replays a journal's text and compares what comes out with it, byte for byte
 * (but for comments and blank lines). ERR_BAD names the first line that differs,
 * with what was recorded and what happened now. */
bool run_verify(const char *text, const struct scenario *scenario, struct err *err);

#endif

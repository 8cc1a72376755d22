/* walks.h: many runs of a scenario by one bot, and what came of them.
 *
 * Run i is played with seed walks_seed(seed, i), so the figures depend on the
 * scenario, the bot, the seed and the number of runs, and on nothing else: not on
 * how many threads shared the work. */
#ifndef CHECK_WALKS_H
#define CHECK_WALKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/spread.h"
#include "check/bot.h"
#include "check/expand.h"
#include "story/scenario.h"

struct walks_plan {
    enum bot bot;
    uint64_t seed;
    size_t runs;
    size_t threads; /* 0: one for each core */
};

/* More decisions than this in one run: it is given up as endless. */
enum { WALKS_LENGTH_MAX = SPREAD_MOST };

struct walks {
    const struct scenario *scenario;    /* borrowed */
    size_t runs;                        /* done: fewer than planned when stopped */
    size_t ended;                       /* reached an ending; only these have a score */
    size_t endless, failed;             /* the others; failed: play itself failed */
    size_t passed, critical;            /* passed; with a critical error (of those that ended) */
    struct spread scores[METRIC_COUNT]; /* in percent; runs where it was observed */
    struct spread lengths;              /* decisions answered, silence too */
    uint64_t *endings;                  /* owned: how often each was reached */
    bool *scenes, *decisions, *replies; /* owned: whether it was met, or given */
    size_t first_failed;                /* the first run that failed, with `failure` */
    struct err failure;
};

/* Told now and then how many runs are done; returning false stops there. */
typedef bool walks_progress(void *self, size_t done);

/* progress may be NULL. False with err when memory is short. */
bool walks_run(struct walks *walks, const struct scenario *scenario, const struct walks_plan *plan,
               walks_progress *progress, void *self, struct err *err);
void walks_destroy(struct walks *walks);

uint64_t walks_seed(uint64_t seed, size_t run);

/* How many scenes (replies, decisions) were met; an ending was met when it was reached. */
size_t walks_met(const bool *met, size_t count);
size_t walks_endings_met(const struct walks *walks);

#endif

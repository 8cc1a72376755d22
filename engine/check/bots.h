/* bots.h: how far each bot comes in a scenario.
 *
 * The rule: a bot passes a scenario when it passes in more than 1 of 100 of its runs;
 * then its habit is a way to pass without judgement, and in an assessed scenario that
 * is an error (code bot-passes). Up to 1 in 100 it is luck. Each bot plays BOTS_RUNS
 * runs with always the same seeds, so the verdict does not change from day to day. */
#ifndef CHECK_BOTS_H
#define CHECK_BOTS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/problem.h"
#include "check/bot.h"
#include "story/scenario.h"

enum { BOTS_RUNS = 200, BOTS_SEED = 1 };

struct bot_result {
    double mean; /* of the overall score, in percent, where the run ended */
    size_t runs, ended, passed;
    bool passes; /* by the rule */
};

struct bots {
    struct bot_result of[BOT_COUNT]; /* by enum bot */
};

/* Lets every bot play, on the caller's thread alone, and tells those that pass a
 * scenario that is assessed. False with err when memory is short. */
bool bots_judge(struct bots *bots, const struct scenario *scenario, struct problems *problems,
                struct err *err);

#endif

/* bots.c: walks by each bot, and the rule. */
#include "check/bots.h"

#include "check/walks.h"

/* What the author can do about a habit that passes. */
static const char *remedy(enum bot bot)
{
    switch (bot) {
    case BOT_FIRST:
    case BOT_LAST:
        return "leave out `pinned`, or write the good replies in other places";
    case BOT_LONGEST:
        return "make some good replies shorter, or some weak ones longer";
    case BOT_SHORTEST:
        return "make some good replies longer, or some weak ones shorter";
    case BOT_POLITEST:
        return "let polite words stand in weak replies too";
    case BOT_RANDOM:
        return "raise the pass mark, or let weak replies show nothing good";
    case BOT_MOOD:
        return "let some weak replies please at once";
    }
    return "";
}

static void tell(const struct scenario *scenario, enum bot bot, const struct bot_result *result,
                 struct problems *problems)
{
    problems_add(problems, SEVERITY_ERROR, scenario->file, 0, "bot-passes",
                 "the bot \"%s\" passes in %zu of %zu runs, more than 1 in 100, without any "
                 "judgement (mean overall score %.0f %%); %s",
                 bot_name(bot), result->passed, result->runs, result->mean, remedy(bot));
}

static bool judge(enum bot bot, const struct scenario *scenario, struct bot_result *result,
                  struct err *err)
{
    struct walks walks;
    struct walks_plan plan = {.bot = bot, .seed = BOTS_SEED, .runs = BOTS_RUNS, .threads = 1};
    if (!walks_run(&walks, scenario, &plan, NULL, NULL, err))
        return false;
    *result = (struct bot_result){
        .mean = spread_mean(&walks.scores[METRIC_OVERALL]),
        .runs = walks.runs,
        .ended = walks.ended,
        .passed = walks.passed,
        .passes = walks.passed * 100 > walks.runs,
    };
    walks_destroy(&walks);
    return true;
}

bool bots_judge(struct bots *bots, const struct scenario *scenario, struct problems *problems,
                struct err *err)
{
    for (size_t i = 0; i < BOT_COUNT; i++) {
        struct bot_result *result = &bots->of[i];
        if (!judge((enum bot)i, scenario, result, err))
            return false;
        if (result->passes && scenario->assessed)
            tell(scenario, (enum bot)i, result, problems);
    }
    return true;
}

/* command_walk.c: `understudy walk`: many runs of a scenario by a bot. */
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/name.h"
#include "check/walks.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/interrupt.h"
#include "cli/opening.h"
#include "cli/walk_figures.h"

enum { RUNS_USUAL = 1000, RUNS_MAX = 1000000000 };

enum { OPTION_RUNS, OPTION_BOT, OPTION_SEED, OPTION_JSON };

struct walk {
    struct walks_plan plan;
    bool json;
    bool shown;     /* progress is shown: standard error is a terminal */
    bool has_shown; /* and something is to be wiped off */
    time_t last;    /* the second in which it was shown last */
};

static bool take_bot(struct walk *walk, const char *name, struct err *err)
{
    if (bot_find(name, &walk->plan.bot))
        return true;
    struct nearest nearest;
    nearest_init(&nearest, name);
    for (size_t i = 0; i < BOT_COUNT; i++)
        nearest_offer(&nearest, bot_name((enum bot)i));
    if (nearest.best != NULL)
        return err_set(err, ERR_USAGE, "unknown bot \"%s\"; did you mean \"%s\"?", name,
                       nearest.best);
    return err_set(err, ERR_USAGE, "unknown bot \"%s\"; see understudy walk --help", name);
}

static bool take(void *self, int id, const char *value, struct err *err)
{
    struct walk *walk = self;
    uint64_t runs;
    switch (id) {
    case OPTION_RUNS:
        if (!arguments_whole("-n", value, 1, RUNS_MAX, &runs, err))
            return false;
        walk->plan.runs = (size_t)runs;
        return true;
    case OPTION_BOT:
        return take_bot(walk, value, err);
    case OPTION_SEED:
        return arguments_whole("--seed", value, 0, UINT64_MAX, &walk->plan.seed, err);
    default:
        return walk->json = true;
    }
}

static bool show_progress(void *self, size_t done)
{
    struct walk *walk = self;
    time_t now = time(NULL);
    if (walk->shown && now != walk->last) {
        fprintf(stderr, "\r%zu of %zu runs (%.0f %%)", done, walk->plan.runs,
                100 * (double)done / (double)walk->plan.runs);
        fflush(stderr);
        walk->has_shown = true;
        walk->last = now;
    }
    return !interrupt_waits();
}

static bool print_figures(const struct walk *walk, const struct walks *walks, struct err *err)
{
    struct text text;
    text_init(&text);
    if (walk->json)
        walk_figures_json(walks, &walk->plan, &text);
    else
        walk_figures_tell(walks, &walk->plan, &text);
    bool ok = text_ok(&text, err);
    if (ok)
        fputs(text_string(&text), stdout);
    text_destroy(&text);
    return ok;
}

static bool walk_scenario(struct walk *walk, const struct scenario *scenario, struct err *err)
{
    struct walks walks;
    interrupt_hold();
    walk->shown = isatty(STDERR_FILENO) == 1;
    walk->last = time(NULL); /* a short walk shows none */
    bool ok = walks_run(&walks, scenario, &walk->plan, show_progress, walk, err);
    if (walk->has_shown)
        fputs("\r\033[K", stderr);
    ok = ok && print_figures(walk, &walks, err);
    if (ok && walks.failed > 0)
        ok = err_set(err, ERR_BAD, "%s", ""); /* the figures tell of it */
    walks_destroy(&walks);
    return ok;
}

static bool run(struct arguments *arguments, struct err *err)
{
    static const struct argument own[] = {{"n", OPTION_RUNS, true},     {"runs", OPTION_RUNS, true},
                                          {"bot", OPTION_BOT, true},    {"seed", OPTION_SEED, true},
                                          {"json", OPTION_JSON, false}, {NULL, 0, false}};
    struct walk walk = {.plan = {.bot = BOT_RANDOM, .seed = 1, .runs = RUNS_USUAL}};
    if (!arguments_read(arguments, own, take, &walk, false, err))
        return false;
    if (arguments->help)
        return true;
    struct library *library;
    struct scenario *scenario;
    if (!arguments_operands(arguments, 1, 1, "the scenario to walk through", err) ||
        !opening_library(&arguments->options, arguments->operands[0], &library, err))
        return false;
    bool ok = opening_scenario(library, arguments->operands[0], &scenario, err) &&
              walk_scenario(&walk, scenario, err);
    scenario_free(scenario);
    library_free(library);
    return ok;
}

const struct command *command_walk(void)
{
    static const struct command command = {
        .name = "walk",
        .usage = "Usage: understudy walk [OPTION…] SCENARIO\n"
                 "\n"
                 "Plays the scenario (an id of the course, or a file) many times without a\n"
                 "person, on all cores, and tells how often each ending was reached, how the\n"
                 "scores are spread, and what was never met. The same options give the same\n"
                 "figures on every machine. Ctrl-C stops, and tells what was done so far. The\n"
                 "exit status is 1 when the scenario failed in a run.\n"
                 "\n"
                 "  -n N, --runs N  so many runs (1000)\n"
                 "  --bot NAME      who plays: first, last, longest, shortest, politest, random,\n"
                 "                  or mood, which takes what pleases most at once (random)\n"
                 "  --seed S        the seed that the seeds of the runs are made of (1)\n"
                 "  --json          the figures as JSON: see assets/schema/walk.schema.json\n"
                 "  --scenarios FOLDER, -h, --help: see understudy --help\n",
        .run = run,
    };
    return &command;
}

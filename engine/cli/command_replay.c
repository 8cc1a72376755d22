/* command_replay.c: `understudy replay`: whether recorded runs come out the same. */
#include <stdio.h>

#include "base/file.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/opening.h"
#include "story/scenario.h"
#include "term/term.h"

enum { JOURNAL_MAX_BYTES = 16 << 20 };

enum { OPTION_SHOW, OPTION_SCENARIO };

struct replay {
    const struct library *library;
    const char *scenario; /* instead of the one that the journal names; may be NULL */
    bool show;
};

static bool take(void *self, int id, const char *value, struct err *err)
{
    struct replay *replay = self;
    (void)err;
    if (id == OPTION_SHOW)
        replay->show = true;
    else
        replay->scenario = value;
    return true;
}

static bool show(const char *text, const struct scenario *scenario, struct err *err)
{
    struct journal journal;
    struct run run = {0};
    struct console console;
    if (!journal_decode(text, scenario, &journal, err))
        return false;
    console_init(&console, TIMERS_OFF);
    bool ok = run_replay(&run, scenario, &journal, err) && term_transcript(&console.io, &run, err);
    run_destroy(&run);
    journal_destroy(&journal);
    return ok;
}

static bool replay_text(const struct replay *replay, const char *text, struct err *err)
{
    struct journal header;
    struct scenario *scenario;
    if (!journal_decode_header(text, &header, err) ||
        !opening_scenario(replay->library,
                          replay->scenario == NULL ? header.scenario : replay->scenario, &scenario,
                          err))
        return false;
    bool ok = (!replay->show || show(text, scenario, err)) && run_verify(text, scenario, err);
    scenario_free(scenario);
    return ok;
}

static bool replay_file(const struct replay *replay, const char *path, struct err *err)
{
    struct text text;
    text_init(&text);
    bool ok = file_read(path, JOURNAL_MAX_BYTES, &text, err) &&
              (replay_text(replay, text_string(&text), err) || err_prefix(err, "%s", path));
    if (ok)
        printf("%s: comes out the same\n", path);
    text_destroy(&text);
    return ok;
}

/* Every journal is tried; those that differ are told as they are met. */
static bool replay_all(const struct replay *replay, const struct arguments *arguments,
                       struct err *err)
{
    int bad = 0;
    for (int i = 0; i < arguments->operand_count; i++) {
        if (replay_file(replay, arguments->operands[i], err))
            continue;
        if (err->kind != ERR_BAD)
            return false;
        fflush(stdout);
        fprintf(stderr, "understudy: %s\n", err->text);
        bad++;
    }
    return bad == 0 || err_set(err, ERR_BAD, "%s", "");
}

static bool run(struct arguments *arguments, struct err *err)
{
    static const struct argument own[] = {
        {"show", OPTION_SHOW, false}, {"scenario", OPTION_SCENARIO, true}, {NULL, 0, false}};
    struct replay replay = {0};
    if (!arguments_read(arguments, own, take, &replay, false, err))
        return false;
    if (arguments->help)
        return true;
    struct library *library;
    if (!arguments_operands(arguments, 1, -1, "the journal to replay", err) ||
        !opening_library(&arguments->options, replay.scenario, &library, err))
        return false;
    replay.library = library;
    bool ok = replay_all(&replay, arguments, err);
    library_free(library);
    return ok;
}

const struct command *command_replay(void)
{
    static const struct command command = {
        .name = "replay",
        .usage = "Usage: understudy replay [OPTION…] JOURNAL…\n"
                 "\n"
                 "Does the moves of each journal (written by play --journal) again, and\n"
                 "compares what happens, and the score, with what was recorded. Names the\n"
                 "first difference of each; the exit status is then 1.\n"
                 "\n"
                 "  --show           prints what was said\n"
                 "  --scenario FILE  the scenario, if it is not one of the course\n"
                 "  --scenarios FOLDER, -h, --help: see understudy --help\n",
        .run = run,
    };
    return &command;
}

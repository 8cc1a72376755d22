/* command_play.c: `understudy play`: one conversation, played by a person or by a
 * record of moves. */
#include <string.h>

#include "base/file.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/front.h"
#include "cli/opening.h"
#include "cli/preferences.h"
#include "story/scenario.h"
#include "term/term.h"

enum { MOVES_MAX_BYTES = 4 << 20 };

enum { OPTION_SEED, OPTION_PRACTICE, OPTION_ASSESSED, OPTION_MOVES, OPTION_JOURNAL };

struct play {
    const struct options *options;
    struct preferences preferences;
    const char *scenario; /* an id, or the path of a file */
    const char *moves, *journal;
    uint64_t seed;
    enum mode mode;
    bool seeded, mode_given;
    bool outside; /* a file of the author's: a trial */
};

static bool take_mode(struct play *play, enum mode mode, struct err *err)
{
    if (play->mode_given && play->mode != mode)
        return err_set(err, ERR_USAGE, "--practice and --assessed cannot go together");
    play->mode = mode;
    play->mode_given = true;
    return true;
}

static bool take(void *self, int id, const char *value, struct err *err)
{
    struct play *play = self;
    switch (id) {
    case OPTION_SEED:
        play->seeded = true;
        return arguments_whole("--seed", value, 0, UINT64_MAX, &play->seed, err);
    case OPTION_PRACTICE:
        return take_mode(play, MODE_PRACTICE, err);
    case OPTION_ASSESSED:
        return take_mode(play, MODE_ASSESSED, err);
    case OPTION_MOVES:
        play->moves = value;
        return true;
    case OPTION_JOURNAL:
        play->journal = value;
        return true;
    default:
        return false;
    }
}

static bool is_of_course(const struct library *library, const char *id)
{
    for (size_t l = 0; l < library->lesson_count; l++)
        for (size_t s = 0; s < library->lessons[l].scenario_count; s++)
            if (strcmp(library->lessons[l].scenarios[s], id) == 0)
                return true;
    return false;
}

/* What is not said by options comes from the record, else from the scenario, else
 * from chance. */
static void settle(struct play *play, const struct scenario *scenario, const struct journal *moves,
                   bool recorded)
{
    enum mode usual = scenario->assessed ? MODE_ASSESSED : MODE_PRACTICE;
    if (!play->mode_given)
        play->mode = recorded ? moves->mode : usual;
    if (!play->seeded)
        play->seed = play->moves != NULL ? moves->seed : console_seed();
}

static bool read_moves(const struct play *play, const struct scenario *scenario,
                       struct journal *moves, bool *recorded, struct err *err)
{
    struct text text;
    struct err none;
    struct journal header;
    text_init(&text);
    bool standard = strcmp(play->moves, "-") == 0;
    bool ok = (standard ? console_read_all(MOVES_MAX_BYTES, &text, err)
                        : file_read(play->moves, MOVES_MAX_BYTES, &text, err)) &&
              (journal_decode(text_string(&text), scenario, moves, err) ||
               err_prefix(err, "%s", standard ? "standard input" : play->moves));
    *recorded = ok && journal_decode_header(text_string(&text), &header, &none);
    text_destroy(&text);
    return ok;
}

static bool write_journal(const struct play *play, const struct training *training, struct err *err)
{
    if (play->journal == NULL || training->scenario == NULL)
        return true;
    struct text text;
    text_init(&text);
    run_encode(&training->run, &text);
    bool ok = text_ok(&text, err) && file_write(play->journal, text.at, text.length, err);
    text_destroy(&text);
    return ok;
}

/* In the window one that was left is taken up at once: nothing is lost by that, and
 * the course there begins it anew. */
static bool take_up(const struct play *play, struct training *training, bool *begin,
                    struct err *err)
{
    const struct attempt *attempt = training_unfinished(training, play->scenario);
    if (attempt == NULL)
        return true;
    struct problems problems;
    problems_init(&problems);
    *begin = !training_resume(training, attempt, &problems, err);
    problems_destroy(&problems);
    return !*begin || err->kind == ERR_BAD;
}

/* Nobody is assessed before the course lets them; who did not ask to be practises. */
static bool keep_order(struct play *play, const struct training *training, struct err *err)
{
    struct text reason;
    bool locked = false;
    if (play->outside || training->folder == NULL || play->mode != MODE_ASSESSED)
        return true;
    text_init(&reason);
    bool ok = opening_lock(training, play->scenario, &locked, &reason, err);
    if (ok && locked && play->mode_given)
        ok = err_set(err, ERR_BAD, "%s cannot be taken as an assessment yet. %s.", play->scenario,
                     text_string(&reason));
    if (locked)
        play->mode = MODE_PRACTICE;
    text_destroy(&reason);
    return ok;
}

/* A new attempt, or one that was left, when nothing else was asked for. io NULL: in
 * the window. */
static bool take_in_hand(struct play *play, const struct term_io *io, struct training *training,
                         struct err *err)
{
    bool begin = true;
    bool asked = play->seeded || play->mode_given || play->outside;
    if (!asked && !(io == NULL ? take_up(play, training, &begin, err)
                               : term_offer(io, training, play->scenario, &begin, err)))
        return false;
    return !begin || (keep_order(play, training, err) &&
                      opening_attempt(training, play->scenario, play->mode, play->seed, err));
}

static bool perform(struct play *play, struct training *training, struct err *err)
{
    bool window;
    if (!front_is_window(play->options, &window, err))
        return false;
    if (window)
        return take_in_hand(play, NULL, training, err) &&
               front_window(play->options, &play->preferences, training, true, err) &&
               write_journal(play, training, err);
    struct console console;
    preferences_tell(&play->preferences);
    console_init(&console, play->preferences.used.timers);
    if (!take_in_hand(play, &console.io, training, err))
        return false;
    return training->scenario == NULL ||
           (term_play(&console.io, training, err) && write_journal(play, training, err));
}

static bool follow(const struct play *play, struct training *training, const struct journal *moves,
                   struct err *err)
{
    struct console console;
    console_init(&console, TIMERS_OFF); /* time is in the moves */
    return opening_attempt(training, play->scenario, play->mode, play->seed, err) &&
           term_follow(&console.io, training, moves, err) && write_journal(play, training, err);
}

static bool play_with(struct play *play, struct training *training, struct err *err)
{
    struct scenario *scenario;
    struct journal moves = {0};
    bool recorded = false;
    if (!opening_scenario(training->library, play->scenario, &scenario, err))
        return false;
    bool ok = play->moves == NULL || read_moves(play, scenario, &moves, &recorded, err);
    settle(play, scenario, &moves, recorded);
    scenario_free(scenario);
    if (ok)
        ok = play->moves == NULL ? perform(play, training, err)
                                 : follow(play, training, &moves, err);
    journal_destroy(&moves);
    return ok;
}

static bool play_in(struct play *play, const struct library *library, struct err *err)
{
    struct training training;
    play->outside = !is_of_course(library, play->scenario);
    bool kept = play->options->data != NULL || (!play->outside && play->moves == NULL);
    if (!preferences_read(&play->preferences, play->options, err))
        return false;
    bool ok = opening_training(&play->preferences.used, library, kept, &training, err);
    if (ok) {
        ok = play_with(play, &training, err);
        training_close(&training);
    }
    preferences_destroy(&play->preferences);
    return ok;
}

static bool run(struct arguments *arguments, struct err *err)
{
    static const struct argument own[] = {
        {"seed", OPTION_SEED, true},          {"practice", OPTION_PRACTICE, false},
        {"assessed", OPTION_ASSESSED, false}, {"moves", OPTION_MOVES, true},
        {"journal", OPTION_JOURNAL, true},    {NULL, 0, false},
    };
    struct play play = {.options = &arguments->options};
    if (!arguments_read(arguments, own, take, &play, false, err))
        return false;
    if (arguments->help)
        return true;
    if (!arguments_operands(arguments, 1, 1, "the scenario to play", err))
        return false;
    if (play.moves != NULL && arguments->options.window)
        return err_set(err, ERR_USAGE, "--moves plays in the terminal, so not with --window");
    play.scenario = arguments->operands[0];
    struct library *library;
    if (!opening_library(&arguments->options, play.scenario, &library, err))
        return false;
    bool ok = play_in(&play, library, err);
    library_free(library);
    return ok;
}

const struct command *command_play(void)
{
    static const struct command command = {
        .name = "play",
        .usage = "Usage: understudy play [OPTION…] SCENARIO\n"
                 "\n"
                 "Plays one conversation: SCENARIO is an id of the course (late-refund) or the\n"
                 "path of a file (./late-refund.lua). In a window where there is a display, in\n"
                 "the terminal otherwise.\n"
                 "\n"
                 "A scenario of the course, named by its id, counts: the attempt is kept after\n"
                 "every move, and one that was left is offered again (in the window: goes on),\n"
                 "unless a mode or a seed is given. A file is a trial, and so are recorded\n"
                 "moves: nothing is kept, unless --data says where.\n"
                 "\n"
                 "  --practice      hints, coaching after each reply, which can be taken back\n"
                 "  --assessed      feedback at the end, nothing can be taken back; opens when\n"
                 "                  the lesson was practised\n"
                 "                  (neither: as the scenario says, practice if it says nothing)\n"
                 "  --seed N        chance and the order of replies come from this number, so\n"
                 "                  that the same moves give the same run\n"
                 "  --moves FILE    does the moves of a journal, or of a plain list with one move\n"
                 "                  a line, and prints what happens and the score; - reads them\n"
                 "                  from standard input. Seed and mode are the journal's unless\n"
                 "                  given; a plain list has the seed 0.\n"
                 "  --journal FILE  writes the run to FILE afterwards, to be replayed\n"
                 "  --no-timers     timed decisions wait for you\n"
                 "  --text, --window, --trainee ID, --data FOLDER, --scenarios FOLDER,\n"
                 "  --assets FOLDER, --screenshot FILE, --first-frame, -h, --help: see\n"
                 "  understudy --help\n",
        .run = run,
    };
    return &command;
}

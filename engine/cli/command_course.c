/* command_course.c: bare `understudy`: the course, in the window or the terminal. */
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/front.h"
#include "cli/opening.h"
#include "cli/preferences.h"
#include "term/term.h"

static bool open_course(const struct options *options, const struct preferences *preferences,
                        struct training *training, struct err *err)
{
    bool window;
    if (!front_is_window(options, &window, err))
        return false;
    if (window)
        return front_window(options, preferences, training, false, err);
    struct console console;
    preferences_tell(preferences);
    console_init(&console, preferences->used.timers);
    return term_course(&console.io, training, err);
}

static bool open_library(const struct options *options, const struct library *library,
                         struct err *err)
{
    struct preferences preferences;
    struct training training;
    if (!preferences_read(&preferences, options, err))
        return false;
    bool ok = opening_training(&preferences.used, library, true, &training, err);
    if (ok) {
        training.open_lessons =
            options->scenarios != NULL; /* somebody who looks after the course */
        ok = open_course(options, &preferences, &training, err);
        training_close(&training);
    }
    preferences_destroy(&preferences);
    return ok;
}

static bool run(struct arguments *arguments, struct err *err)
{
    struct library *library;
    if (!opening_library(&arguments->options, NULL, &library, err))
        return false;
    bool ok = open_library(&arguments->options, library, err);
    library_free(library);
    return ok;
}

const struct command *command_course(void)
{
    static const struct command command = {
        .name = "",
        .usage =
            "Usage: understudy [OPTION…]\n"
            "       understudy [OPTION…] COMMAND [OPTION…] [ARGUMENT…]\n"
            "\n"
            "Without a command: opens the course, in a window where there is a display\n"
            "and in the terminal otherwise.\n"
            "\n"
            "Commands (understudy help COMMAND tells more):\n"
            "  play SCENARIO    one conversation\n"
            "  check [FILE…]    proves scenarios, and tells every mistake\n"
            "  walk SCENARIO    many runs of it by a bot, and what came of them\n"
            "  graph SCENARIO   the map of it, for Graphviz or as a picture\n"
            "  report [DIR]     how the people of a folder do, for who trains them\n"
            "  replay JOURNAL…  whether recorded runs still come out the same\n"
            "  verify [DIR]     whether every score that is kept is what was played\n"
            "  folder [DIR]     what holds for everybody in a folder, and when lessons are due\n"
            "  export           all that is kept about one person, for that person\n"
            "  erase            removes all that is kept about one person\n"
            "  import FROM      brings in what was saved in another folder\n"
            "  api              the author's language, for reading or for an editor\n"
            "  version          this version, and the libraries that it runs with\n"
            "  help [COMMAND]   this text, or a command's\n"
            "\n"
            "Options, before a command or after it:\n"
            "  --text             play in the terminal\n"
            "  --window           play in a window\n"
            "  --no-timers        timed decisions wait for you, whatever your settings say\n"
            "  --screenshot FILE  writes a picture of the first screen and closes (window)\n"
            "  --first-frame      closes when the first frame is on the screen, to measure it\n"
            "  --trainee ID       whose progress it is (else UNDERSTUDY_TRAINEE, else your\n"
            "                     settings; else the window asks, and the terminal takes\n"
            "                     your login name)\n"
            "  --data FOLDER      where progress is kept (else UNDERSTUDY_DATA, else your\n"
            "                     settings, else $XDG_DATA_HOME/understudy or\n"
            "                     ~/.local/share/understudy)\n"
            "  --scenarios FOLDER the course (else UNDERSTUDY_SCENARIOS, else the one that\n"
            "                     came with the program)\n"
            "  --assets FOLDER    fonts and portraits (else UNDERSTUDY_ASSETS, likewise)\n"
            "  -h, --help         this text\n"
            "  --version          as the command version\n"
            "\n"
            "Your settings (text size, theme, timers and more) are chosen in the window and\n"
            "kept in $XDG_CONFIG_HOME/understudy/settings.json (else in ~/.config). Options\n"
            "win over them, for this once.\n"
            "\n"
            "NO_COLOR=1 or TERM=dumb turns colour off. Exit status: 0 done, 1 the thing\n"
            "asked about is bad, 2 wrong usage, 3 the system failed.\n",
        .run = run,
    };
    return &command;
}

/* command_version.c: `understudy version`, for a report of a fault. */
#include <stdio.h>

#include "cli/arguments.h"
#include "cli/command.h"
#include "store/store_libraries.h"
#include "story/script/script_libraries.h"
#include "story/story_libraries.h"
#include "term/term_libraries.h"

#if UNDERSTUDY_WINDOW
#include "gui/gui_libraries.h"
#endif

static bool print_version(struct err *err)
{
    struct text text;
    text_init(&text);
    text_add(&text, "understudy " UNDERSTUDY_VERSION "\n");
    script_libraries(&text);
    story_libraries(&text);
    store_libraries(&text);
    term_libraries(&text);
#if UNDERSTUDY_WINDOW
    gui_libraries(&text);
#else
    text_add(&text, "built without the window\n");
#endif
    bool ok = text_ok(&text, err);
    if (ok)
        fputs(text_string(&text), stdout);
    text_destroy(&text);
    return ok;
}

static bool run(struct arguments *arguments, struct err *err)
{
    if (!arguments_read(arguments, NULL, NULL, NULL, false, err))
        return false;
    return arguments->help || (arguments_operands(arguments, 0, 0, "", err) && print_version(err));
}

const struct command *command_version(void)
{
    static const struct command command = {
        .name = "version",
        .usage = "Usage: understudy version\n"
                 "\n"
                 "Prints the version of this program, and of each library as it is loaded.\n",
        .run = run,
    };
    return &command;
}

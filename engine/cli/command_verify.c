/* command_verify.c: `understudy verify`: whether what is kept is true. */
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/opening.h"
#include "cli/preferences.h"
#include "cli/verify_page.h"
#include "cli/verify_work.h"

static bool take(void *self, int id, const char *value, struct err *err)
{
    (void)id;
    (void)value;
    (void)err;
    return *(bool *)self = true;
}

static bool print(const struct verify_work *work, bool json, struct err *err)
{
    struct text text;
    text_init(&text);
    if (json)
        verify_page_json(work, &text);
    else
        verify_page_tell(work, &text);
    bool ok = text_ok(&text, err);
    if (ok)
        fputs(text_string(&text), stdout);
    text_destroy(&text);
    return ok;
}

static bool verify_with(const struct library *course, const char *folder, bool json,
                        struct err *err)
{
    struct verify_work work;
    bool shown = isatty(STDERR_FILENO) == 1;
    if (!verify_work_make(&work, folder, course, (int64_t)time(NULL), shown, err))
        return false;
    struct verify_counts counts = verify_work_counts(&work);
    bool ok = print(&work, json, err);
    if (ok && !verify_work_is_true(&counts))
        ok = err_set(err, ERR_BAD, "%s", ""); /* the page tells of it */
    verify_work_destroy(&work);
    return ok;
}

/* It does without a course, unless one was asked for. */
static bool verify(const struct options *options, const char *folder, bool json, struct err *err)
{
    struct library *course = NULL;
    struct err why = {0};
    if (!opening_library(options, NULL, &course, &why) && options->scenarios != NULL)
        return err_set(err, why.kind, "%s", why.text);
    bool ok = verify_with(course, folder, json, err);
    library_free(course);
    return ok;
}

static bool run(struct arguments *arguments, struct err *err)
{
    static const struct argument own[] = {{"json", 0, false}, {NULL, 0, false}};
    struct preferences preferences;
    bool json = false;
    if (!arguments_read(arguments, own, take, &json, false, err))
        return false;
    if (arguments->help)
        return true;
    if (!arguments_operands(arguments, 0, 1, "the data folder", err))
        return false;
    if (arguments->operand_count == 1)
        return verify(&arguments->options, arguments->operands[0], json, err);
    if (!preferences_read(&preferences, &arguments->options, err))
        return false;
    const char *folder = preferences_data(&preferences, err);
    bool ok = folder != NULL && verify(&arguments->options, folder, json, err);
    preferences_destroy(&preferences);
    return ok;
}

const struct command *command_verify(void)
{
    static const struct command command = {
        .name = "verify",
        .usage = "Usage: understudy verify [OPTION…] [DIR]\n"
                 "\n"
                 "Plays every attempt of everybody in the data folder DIR (yours, if none is\n"
                 "named) again, on the scenario as it was then, and compares the ending, the\n"
                 "scores, the behaviours and the critical errors with what is kept. Names each\n"
                 "difference with its trainee and attempt; the exit status is then 1. Nothing\n"
                 "is changed. What DIR does not keep of a scenario, older versions kept none,\n"
                 "is taken from the course where that has not been edited since.\n"
                 "\n"
                 "It cannot tell who sat at the screen, or a run that somebody made up whole so\n"
                 "that it fits together. It lists what may tell of it: replies that came faster\n"
                 "than one can read, and a pass only after many attempts.\n"
                 "\n"
                 "  --json           what was found as JSON: see assets/schema/verify.schema.json\n"
                 "  --data FOLDER, --scenarios FOLDER, -h, --help: see understudy --help\n",
        .run = run,
    };
    return &command;
}

/* command_erase.c: `understudy erase`: all that is kept about a person is removed. */
#include <stdio.h>
#include <string.h>

#include "base/bundle.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/preferences.h"
#include "report/cache.h"
#include "store/belongings.h"
#include "store/progress.h"

static bool take(void *self, int id, const char *value, struct err *err)
{
    (void)id;
    (void)value;
    (void)err;
    return *(bool *)self = true;
}

/* What they are called, or the id where the file cannot be read; and the attempts. */
static void add_name(const struct settings *used, struct text *name, size_t *attempts)
{
    struct progress progress;
    bool read = progress_load(used->data, used->trainee, &progress, NULL);
    text_add(name, read ? progress.profile.name : used->trainee);
    *attempts = progress.count;
    progress_destroy(&progress);
}

static bool type_name(const char *name, bool *typed)
{
    struct console console;
    struct text line;
    console_init(&console, TIMERS_OFF);
    text_init(&line);
    *typed = console.io.read_line(console.io.self, &line) && strcmp(text_string(&line), name) == 0;
    bool ok = !line.failed;
    text_destroy(&line);
    return ok;
}

/* *sure: the name was typed. */
static bool ask(const struct settings *used, size_t files, bool *sure, struct err *err)
{
    struct text name;
    size_t attempts;
    text_init(&name);
    add_name(used, &name, &attempts);
    bool ok = text_ok(&name, err);
    if (ok) {
        printf("This removes everything that %s keeps about %s (%s): %zu file%s, %zu attempt%s.\n"
               "It cannot be undone. understudy export gives a copy first.\n"
               "Type the name, %s, and press Enter to go on; anything else leaves all as it is: ",
               used->data, name.at, used->trainee, files, files == 1 ? "" : "s", attempts,
               attempts == 1 ? "" : "s", name.at);
        fflush(stdout);
        ok = type_name(name.at, sure) || err_memory(err);
    }
    text_destroy(&name);
    return ok;
}

/* What a report remembers of the files has people's records in it. */
static bool forget_report(const char *folder, struct err *err)
{
    struct text path;
    text_init(&path);
    text_addf(&path, "%s/%s", folder, CACHE_NAME);
    bool ok = text_ok(&path, err) && bundle_remove(path.at, err);
    text_destroy(&path);
    return ok;
}

/* This computer does not remember them as the last one either. */
static bool forget(struct preferences *preferences, struct err *err)
{
    struct settings *kept = &preferences->kept;
    if (strcmp(kept->trainee, preferences->used.trainee) != 0 || preferences->file.length == 0)
        return true;
    kept->trainee[0] = '\0';
    return settings_save(preferences->file.at, kept, err);
}

static bool erase(struct preferences *preferences, const struct belongings *belongings, bool sure,
                  struct err *err)
{
    const struct settings *used = &preferences->used;
    if (belongings->count == 0)
        return err_set(err, ERR_BAD, "nothing is kept about \"%s\" in %s", used->trainee,
                       used->data);
    if (!sure && !ask(used, belongings->count, &sure, err))
        return false;
    if (!sure)
        return err_set(err, ERR_BAD, "that is not the name; all is as it was");
    if (!forget_report(used->data, err) ||
        !belongings_erase(used->data, used->trainee, belongings, err) || !forget(preferences, err))
        return false;
    printf("Nothing is kept about them any more.\n");
    return true;
}

static bool run(struct arguments *arguments, struct err *err)
{
    static const struct argument own[] = {{"yes", 0, false}, {NULL, 0, false}};
    struct preferences preferences;
    struct belongings belongings;
    bool sure = false;
    if (!arguments_read(arguments, own, take, &sure, false, err))
        return false;
    if (arguments->help)
        return true;
    if (!arguments_operands(arguments, 0, 0, "", err))
        return false;
    if (arguments->options.trainee == NULL)
        return err_set(err, ERR_USAGE, "say whom with --trainee ID; see understudy erase --help");
    if (!preferences_read(&preferences, &arguments->options, err))
        return false;
    bool ok = preferences_data(&preferences, err) != NULL &&
              belongings_find(preferences.used.data, preferences.used.trainee, &belongings, err);
    if (ok) {
        ok = erase(&preferences, &belongings, sure, err);
        belongings_destroy(&belongings);
    }
    preferences_destroy(&preferences);
    return ok;
}

const struct command *command_erase(void)
{
    static const struct command command = {
        .name = "erase",
        .usage = "Usage: understudy erase [OPTION…] --trainee ID\n"
                 "\n"
                 "Removes everything that a data folder keeps about one person: the profile, all\n"
                 "attempts, copies and damaged files. It asks for the name to be typed first.\n"
                 "It cannot be undone; understudy export gives a copy. What was written to other\n"
                 "places on purpose (journals, certificates, exports) is not looked for.\n"
                 "\n"
                 "  --trainee ID    whom; the name of the file in DATA/trainees\n"
                 "  --yes           does not ask\n"
                 "  --data FOLDER, -h, --help: see understudy --help\n",
        .run = run,
    };
    return &command;
}

/* command_export.c: `understudy export`: a person gets all that is kept about them. */
#include <stdio.h>

#include "base/file.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/preferences.h"
#include "store/belongings.h"

static bool take(void *self, int id, const char *value, struct err *err)
{
    (void)id;
    (void)err;
    *(const char **)self = value;
    return true;
}

static bool put(const char *output, const struct text *text, struct err *err)
{
    if (output != NULL)
        return file_write(output, text->at, text->length, err);
    fwrite(text->at, 1, text->length, stdout);
    return true;
}

static bool export(const struct settings *used, const char *output, struct err *err)
{
    struct belongings belongings;
    struct text text;
    if (!belongings_find(used->data, used->trainee, &belongings, err))
        return false;
    text_init(&text);
    bool ok = belongings.count > 0 || err_set(err, ERR_BAD, "nothing is kept about \"%s\" in %s",
                                              used->trainee, used->data);
    ok = ok && belongings_export(used->data, used->trainee, &belongings, &text, err) &&
         put(output, &text, err);
    text_destroy(&text);
    belongings_destroy(&belongings);
    return ok;
}

static bool run(struct arguments *arguments, struct err *err)
{
    static const struct argument own[] = {{"o", 0, true}, {"output", 0, true}, {NULL, 0, false}};
    struct preferences preferences;
    const char *output = NULL;
    if (!arguments_read(arguments, own, take, &output, false, err))
        return false;
    if (arguments->help)
        return true;
    if (!arguments_operands(arguments, 0, 0, "", err) ||
        !preferences_read(&preferences, &arguments->options, err))
        return false;
    bool ok = preferences_data(&preferences, err) != NULL && export(&preferences.used, output, err);
    preferences_destroy(&preferences);
    return ok;
}

const struct command *command_export(void)
{
    static const struct command command = {
        .name = "export",
        .usage = "Usage: understudy export [OPTION…]\n"
                 "\n"
                 "Writes everything that a data folder keeps about one person as one JSON text:\n"
                 "profile and attempts with every move, copies and damaged files as well, which\n"
                 "scenarios they are of, and what managers see. The format is\n"
                 "assets/schema/export.schema.json.\n"
                 "\n"
                 "  --trainee ID    whose; the name of the file in DATA/trainees (you)\n"
                 "  -o FILE, --output FILE\n"
                 "                  into this file, which only you can read, rather than standard\n"
                 "                  output\n"
                 "  --data FOLDER, -h, --help: see understudy --help\n",
        .run = run,
    };
    return &command;
}

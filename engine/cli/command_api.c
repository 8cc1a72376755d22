/* command_api.c: `understudy api`: the author's language, from the same table that
 * the checks use. */
#include <stdio.h>

#include "cli/arguments.h"
#include "cli/command.h"
#include "story/vocabulary.h"

enum { OPTION_MARKDOWN, OPTION_ANNOTATIONS };

struct wanted {
    bool markdown, annotations;
};

static bool take(void *self, int id, const char *value, struct err *err)
{
    struct wanted *wanted = self;
    (void)value;
    (void)err;
    if (id == OPTION_MARKDOWN)
        wanted->markdown = true;
    else
        wanted->annotations = true;
    return true;
}

static bool run(struct arguments *arguments, struct err *err)
{
    static const struct argument own[] = {{"markdown", OPTION_MARKDOWN, false},
                                          {"annotations", OPTION_ANNOTATIONS, false},
                                          {NULL, 0, false}};
    struct wanted wanted = {0};
    if (!arguments_read(arguments, own, take, &wanted, false, err))
        return false;
    if (arguments->help)
        return true;
    if (!arguments_operands(arguments, 0, 0, "", err))
        return false;
    if (wanted.markdown == wanted.annotations)
        return err_set(err, ERR_USAGE,
                       "api takes --markdown or --annotations; see understudy api "
                       "--help");
    struct text text;
    text_init(&text);
    if (wanted.markdown)
        vocabulary_markdown(&text);
    else
        vocabulary_annotations(&text);
    bool ok = text_ok(&text, err);
    if (ok)
        fputs(text_string(&text), stdout);
    text_destroy(&text);
    return ok;
}

const struct command *command_api(void)
{
    static const struct command command = {
        .name = "api",
        .usage = "Usage: understudy api --markdown | --annotations\n"
                 "\n"
                 "Prints every word of the author's language, with its fields.\n"
                 "\n"
                 "  --markdown     as the reference, in Markdown\n"
                 "  --annotations  as a LuaLS meta file, for completion in an editor\n"
                 "  -h, --help     this text\n",
        .run = run,
    };
    return &command;
}

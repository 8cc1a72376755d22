/* command_help.c: `understudy help`. */
#include <stdio.h>

#include "cli/arguments.h"
#include "cli/command.h"

static bool run(struct arguments *arguments, struct err *err)
{
    if (!arguments_read(arguments, NULL, NULL, NULL, false, err))
        return false;
    if (arguments->help)
        return true;
    if (!arguments_operands(arguments, 0, 1, "", err))
        return false;
    const struct command *about = arguments->operand_count == 0
                                      ? command_course()
                                      : command_find(arguments->operands[0], err);
    if (about == NULL)
        return false;
    fputs(about->usage, stdout);
    return true;
}

const struct command *command_help(void)
{
    static const struct command command = {
        .name = "help",
        .usage = "Usage: understudy help [COMMAND]\n"
                 "\n"
                 "Tells what understudy can do, or more of one command.\n",
        .run = run,
    };
    return &command;
}

/* command.c: the list of commands. */
#include "cli/command.h"

#include <string.h>

#include "base/name.h"

const struct command *command_at(size_t index)
{
    const struct command *(*const commands[])(void) = {
        command_play,   command_check,  command_walk,    command_graph,  command_replay,
        command_report, command_verify, command_folder,  command_export, command_erase,
        command_import, command_api,    command_version, command_help,
    };
    return index < sizeof commands / sizeof *commands ? commands[index]() : NULL;
}

const struct command *command_find(const char *name, struct err *err)
{
    const struct command *command;
    struct nearest nearest;
    nearest_init(&nearest, name);
    for (size_t i = 0; (command = command_at(i)) != NULL; i++) {
        if (strcmp(command->name, name) == 0)
            return command;
        nearest_offer(&nearest, command->name);
    }
    if (nearest.best != NULL)
        err_set(err, ERR_USAGE, "unknown command \"%s\"; did you mean \"%s\"?", name, nearest.best);
    else
        err_set(err, ERR_USAGE, "unknown command \"%s\"; understudy help lists the commands", name);
    return NULL;
}

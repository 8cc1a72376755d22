/* command.h: what a command of the program is, and the list of them. */
#ifndef CLI_COMMAND_H
#define CLI_COMMAND_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

struct arguments;

struct command {
    const char *name;  /* "play" */
    const char *usage; /* what --help prints; the course's lists all commands */
    /* Reads the arguments and does it. An err without a text has been told. */
    bool (*run)(struct arguments *arguments, struct err *err);
};

const struct command *command_course(void); /* without a name: what runs when none is given */
const struct command *command_play(void);
const struct command *command_check(void);
const struct command *command_walk(void);
const struct command *command_graph(void);
const struct command *command_report(void);
const struct command *command_replay(void);
const struct command *command_verify(void);
const struct command *command_folder(void);
const struct command *command_export(void);
const struct command *command_erase(void);
const struct command *command_import(void);
const struct command *command_api(void);
const struct command *command_version(void);
const struct command *command_help(void);

/* Those with a name, in the order to list them; NULL at the end. */
const struct command *command_at(size_t index);

/* ERR_USAGE names the nearest. */
const struct command *command_find(const char *name, struct err *err);

#endif

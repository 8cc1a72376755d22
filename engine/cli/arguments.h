/* arguments.h: a command's options and operands, by the conventions of getopt_long.
 *
 * The options that say where things are and who is there are understood by every
 * command, before its name and after it. */
#ifndef CLI_ARGUMENTS_H
#define CLI_ARGUMENTS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "cli/command.h"

/* What was asked for by options; NULL: not given. Borrowed from argv. */
struct options {
    const char *scenarios, *assets, *data, *trainee, *screenshot;
    bool text, window; /* the front end that was asked for */
    bool no_timers, first_frame;
};

/* A value that may be left out stands behind a '=': --csv, --csv=decisions. Of a long
 * option only; left out it is NULL. */
enum { ARGUMENT_MAY = 2 };

/* An option of one command. */
struct argument {
    const char *name; /* long, without its dashes, or one letter; NULL ends a list */
    int id;           /* what `take` is told */
    int has_value;    /* false, true, or ARGUMENT_MAY */
};

struct arguments {
    const struct command *command;
    int count; /* of `at` */
    char **at; /* borrowed: at[0] is the command's name */
    struct options options;
    bool help; /* --help was given, and has been answered */
    int operand_count;
    char **operands; /* borrowed */
};

/* Whoever takes an option: false with ERR_USAGE when its value is wrong. */
typedef bool arguments_take(void *self, int id, const char *value, struct err *err);

/* Reads all options, those of every command into the options, and its own by
 * `take`. With `stop`, options end at the first operand. */
bool arguments_read(struct arguments *arguments, const struct argument *own, arguments_take *take,
                    void *self, bool stop, struct err *err);

/* The value of an option ("--seed") as a number; ERR_USAGE when it is none in that range. */
bool arguments_whole(const char *option, const char *value, uint64_t least, uint64_t most,
                     uint64_t *whole, struct err *err);

/* ERR_USAGE unless there are as many operands as that; most -1: any number. */
bool arguments_operands(const struct arguments *arguments, int least, int most, const char *what,
                        struct err *err);

#endif

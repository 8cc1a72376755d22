/* main.c: finds the command, runs it, and tells what failed, once. The kind of the
 * failure is the exit status. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/arguments.h"
#include "cli/command.h"

enum { OPTION_VERSION };

static bool take(void *self, int id, const char *value, struct err *err)
{
    (void)id;
    (void)value;
    (void)err;
    *(bool *)self = true;
    return true;
}

/* A file that is opened must not get the number of a standard stream that the
 * caller left closed: what is printed would go into it. */
static void hold_standard_streams(void)
{
    for (int file = STDIN_FILENO; file <= STDERR_FILENO; file++)
        if (fcntl(file, F_GETFD) == -1)
            open("/dev/null", file == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

static bool run_command(struct arguments *arguments, struct err *err)
{
    if (arguments->operand_count == 0)
        return arguments->command->run(arguments, err);
    const struct command *command = command_find(arguments->operands[0], err);
    if (command == NULL)
        return false;
    struct arguments own = {.command = command,
                            .count = arguments->operand_count,
                            .at = arguments->operands,
                            .options = arguments->options};
    return command->run(&own, err);
}

static bool run(int count, char **at, struct err *err)
{
    static const struct argument own[] = {{"version", OPTION_VERSION, false}, {NULL, 0, false}};
    struct arguments arguments = {.command = command_course(), .count = count, .at = at};
    bool version = false;
    if (!arguments_read(&arguments, own, take, &version, true, err) || arguments.help)
        return arguments.help;
    if (!version)
        return run_command(&arguments, err);
    struct arguments none = {.command = command_version(), .count = 1, .at = at};
    return none.command->run(&none, err);
}

/* What was printed may still wait to be written. */
static bool close_output(struct err *err)
{
    bool failed = ferror(stdout) != 0;
    if (fclose(stdout) == 0 && !failed)
        return true;
    return err_set(err, ERR_SYSTEM, "cannot write to the standard output: %s",
                   errno == 0 ? "it is closed" : strerror(errno));
}

int main(int argc, char **argv)
{
    struct err err, closing;
    err_clear(&err);
    hold_standard_streams();
    signal(SIGPIPE, SIG_IGN);
    bool ok = run(argc, argv, &err);
    errno = 0;
    if (!close_output(&closing) && (ok || err.kind == ERR_BAD)) {
        err = closing;
        ok = false;
    }
    if (!ok && err.text[0] != '\0')
        fprintf(stderr, "understudy: %s\n", err.text);
    return ok ? 0 : (int)err.kind;
}

/* arguments.c: getopt_long does the reading; the messages are ours, because they
 * name what was probably meant. */
#include "cli/arguments.h"

#include <errno.h>
#include <getopt.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/name.h"

enum {
    OPTION_MAX = 24,
    OPTION_SCENARIOS = 1000,
    OPTION_ASSETS,
    OPTION_DATA,
    OPTION_TRAINEE,
    OPTION_TEXT,
    OPTION_WINDOW,
    OPTION_NO_TIMERS,
    OPTION_SCREENSHOT,
    OPTION_FIRST_FRAME,
    OPTION_HELP
};

static const struct argument *common(void)
{
    static const struct argument arguments[] = {
        {"scenarios", OPTION_SCENARIOS, true},
        {"assets", OPTION_ASSETS, true},
        {"data", OPTION_DATA, true},
        {"trainee", OPTION_TRAINEE, true},
        {"text", OPTION_TEXT, false},
        {"window", OPTION_WINDOW, false},
        {"no-timers", OPTION_NO_TIMERS, false},
        {"screenshot", OPTION_SCREENSHOT, true},
        {"first-frame", OPTION_FIRST_FRAME, false},
        {"help", OPTION_HELP, false},
        {NULL, 0, false},
    };
    return arguments;
}

static bool is_letter(const struct argument *argument)
{
    return argument->name[1] == '\0';
}

static int value_of(const struct argument *argument)
{
    if (argument->has_value == ARGUMENT_MAY)
        return optional_argument;
    return argument->has_value ? required_argument : no_argument;
}

static size_t add(struct option *options, size_t count, const struct argument *arguments)
{
    for (; arguments->name != NULL && count + 1 < OPTION_MAX; arguments++)
        if (!is_letter(arguments))
            options[count++] =
                (struct option){arguments->name, value_of(arguments), NULL, arguments->id};
    return count;
}

/* What getopt_long is to know of letters: a ':' behind one that has a value. */
static void add_letters(char *letters, size_t size, const struct argument *own)
{
    for (; own != NULL && own->name != NULL; own++)
        if (is_letter(own)) {
            size_t length = strlen(letters);
            snprintf(letters + length, size - length, "%s%s", own->name, own->has_value ? ":" : "");
        }
}

/* The id of what getopt_long returned: a letter of the command's, or an id already. */
static int id_of(int code, const struct argument *own)
{
    for (; own != NULL && own->name != NULL; own++)
        if (is_letter(own) && own->name[0] == code)
            return own->id;
    return code;
}

/* Whether the option is one of those that every command understands. */
static bool take_common(struct arguments *arguments, int id, const char *value)
{
    struct options *options = &arguments->options;
    switch (id) {
    case OPTION_SCENARIOS:
        options->scenarios = value;
        return true;
    case OPTION_ASSETS:
        options->assets = value;
        return true;
    case OPTION_DATA:
        options->data = value;
        return true;
    case OPTION_TRAINEE:
        options->trainee = value;
        return true;
    case OPTION_TEXT:
        options->text = true;
        return true;
    case OPTION_WINDOW:
        options->window = true;
        return true;
    case OPTION_NO_TIMERS:
        options->no_timers = true;
        return true;
    case OPTION_SCREENSHOT:
        options->screenshot = value;
        return true;
    case OPTION_FIRST_FRAME:
        options->first_frame = true;
        return true;
    default:
        return false;
    }
}

static const char *help_of(const struct command *command, char *buffer, size_t size)
{
    snprintf(buffer, size, "understudy %s%s--help", command->name,
             command->name[0] == '\0' ? "" : " ");
    return buffer;
}

/* The word that getopt_long refused. */
static bool refuse(const struct arguments *arguments, const struct option *options, int code,
                   struct err *err)
{
    char help[64], letter[3] = {'-', (char)optopt, '\0'};
    const char *word = arguments->at[optind - 1];
    bool is_long = strncmp(word, "--", 2) == 0;
    help_of(arguments->command, help, sizeof help);
    if (code == ':')
        return err_set(err, ERR_USAGE, "%s needs a value; see %s", is_long ? word : letter, help);
    if (!is_long)
        return err_set(err, ERR_USAGE, "unknown option %s; see %s", letter, help);
    char name[NAME_MAX_BYTES + 1];
    snprintf(name, sizeof name, "%.*s", (int)strcspn(word + 2, "="), word + 2);
    struct nearest nearest;
    nearest_init(&nearest, name);
    size_t begun = 0;
    for (const struct option *option = options; option->name != NULL; option++) {
        if (strcmp(option->name, name) == 0)
            return err_set(err, ERR_USAGE, "--%s takes no value; see %s", name, help);
        begun += strncmp(option->name, name, strlen(name)) == 0;
        nearest_offer(&nearest, option->name);
    }
    if (begun > 1)
        return err_set(err, ERR_USAGE, "--%s is the beginning of several options; see %s", name,
                       help);
    if (nearest.best != NULL)
        return err_set(err, ERR_USAGE, "unknown option --%s; did you mean --%s?", name,
                       nearest.best);
    return err_set(err, ERR_USAGE, "unknown option --%s; see %s", name, help);
}

bool arguments_read(struct arguments *arguments, const struct argument *own, arguments_take *take,
                    void *self, bool stop, struct err *err)
{
    struct option options[OPTION_MAX] = {0};
    char letters[OPTION_MAX * 2] = ":h";
    size_t count = add(options, 0, common());
    if (stop)
        snprintf(letters, sizeof letters, "+:h");
    if (own != NULL)
        add(options, count, own);
    add_letters(letters, sizeof letters, own);
    opterr = 0;
    optind = 0; /* glibc: begin anew */
    for (int id;
         (id = getopt_long(arguments->count, arguments->at, letters, options, NULL)) != -1;) {
        if (id == OPTION_HELP || id == 'h') {
            fputs(arguments->command->usage, stdout);
            return arguments->help = true;
        }
        if (id == '?' || id == ':')
            return refuse(arguments, options, id, err);
        if (!take_common(arguments, id, optarg) && !take(self, id_of(id, own), optarg, err))
            return false;
    }
    arguments->operand_count = arguments->count - optind;
    arguments->operands = arguments->at + optind;
    return true;
}

bool arguments_whole(const char *option, const char *value, uint64_t least, uint64_t most,
                     uint64_t *whole, struct err *err)
{
    char *end;
    errno = 0;
    *whole = strtoull(value, &end, 10);
    if (value[0] >= '0' && value[0] <= '9' && *end == '\0' && errno == 0 && *whole >= least &&
        *whole <= most)
        return true;
    return err_set(err, ERR_USAGE,
                   "%s takes a whole number from %" PRIu64 " to %" PRIu64 ", not \"%s\"", option,
                   least, most, value);
}

bool arguments_operands(const struct arguments *arguments, int least, int most, const char *what,
                        struct err *err)
{
    char help[64];
    help_of(arguments->command, help, sizeof help);
    if (arguments->operand_count < least)
        return err_set(err, ERR_USAGE, "%s is missing; see %s", what, help);
    if (most >= 0 && arguments->operand_count > most)
        return err_set(err, ERR_USAGE, "\"%s\" is one too many; see %s", arguments->operands[most],
                       help);
    return true;
}

/* command_folder.c: `understudy folder`: what holds for everybody in a data folder, in plain
 * words, and how that is changed. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/opening.h"
#include "cli/preferences.h"
#include "store/amendment.h"

enum { OPTION_DUE, OPTION_LEAST_GROUP, OPTION_PRACTICE, OPTION_GROUP };

/* What was asked for; each change is checked as it is read, and done in the order given. */
struct change {
    int option;
    struct due due; /* DUE */
    bool none;      /* DUE: takes the day away */
    bool yes;       /* PRACTICE, GROUP */
    int least;      /* LEAST_GROUP */
};

enum { CHANGES_MAX = 256 };

struct changes {
    struct change at[CHANGES_MAX];
    size_t count;
};

static bool take_day(const char *value, struct change *change, struct err *err)
{
    uint64_t days;
    change->due.day = day_parse(value);
    change->none = strcmp(value, "none") == 0;
    if (change->due.day != DAY_NONE || change->none)
        return true;
    if (!arguments_whole("--due", value, 0, DUE_DAYS_MAX, &days, NULL))
        return err_set(err, ERR_USAGE,
                       "--due LESSON= needs a day of the calendar such as 2026-12-01, a number of "
                       "days after a person's first day (0 to %d), or none; not \"%s\"",
                       DUE_DAYS_MAX, value);
    change->due.after = (int32_t)days;
    return true;
}

static bool take_due(const char *value, struct change *change, struct err *err)
{
    const char *equals = strchr(value, '=');
    size_t length = equals == NULL ? 0 : (size_t)(equals - value);
    if (length == 0 || length > NAME_MAX_BYTES)
        return err_set(err, ERR_USAGE,
                       "--due needs LESSON=DAY, such as 02-listening=2026-12-01; not \"%s\"",
                       value);
    memcpy(change->due.lesson, value, length);
    change->due.lesson[length] = '\0';
    return take_day(equals + 1, change, err);
}

static bool take_answer(const char *option, const char *value, bool *yes, struct err *err)
{
    *yes = strcmp(value, "yes") == 0;
    return *yes || strcmp(value, "no") == 0 ||
           err_set(err, ERR_USAGE, "%s is yes or no, not \"%s\"", option, value);
}

static bool take(void *self, int id, const char *value, struct err *err)
{
    struct changes *changes = self;
    struct change *change = &changes->at[changes->count];
    uint64_t least;
    if (changes->count == CHANGES_MAX)
        return err_set(err, ERR_USAGE, "no more than %d changes at a time", CHANGES_MAX);
    changes->count++;
    *change = (struct change){.option = id};
    switch (id) {
    case OPTION_DUE:
        return take_due(value, change, err);
    case OPTION_PRACTICE:
        return take_answer("--managers-see-practice", value, &change->yes, err);
    case OPTION_GROUP:
        return take_answer("--group", value, &change->yes, err);
    default:
        if (!arguments_whole("--least-group", value, 1, RULES_LEAST_GROUP_MAX, &least, err))
            return false;
        change->least = (int)least;
        return true;
    }
}

/* A day can be taken away from a lesson that the course no longer has. */
static bool change_due(struct amendment *amendment, const struct change *change,
                       const struct library *library, struct err *err)
{
    struct err why;
    size_t index;
    if (change->none && rules_due(&amendment->rules, change->due.lesson) != NULL) {
        amendment_drop_due(amendment, change->due.lesson);
        return true;
    }
    if (!library_lesson(library, change->due.lesson, &index, &why))
        return err_set(err, ERR_USAGE, "--due: %s", why.text);
    return change->none || amendment_set_due(amendment, &change->due, err);
}

static bool apply(struct amendment *amendment, const struct changes *changes,
                  const struct library *library, struct err *err)
{
    for (size_t i = 0; i < changes->count; i++) {
        const struct change *change = &changes->at[i];
        switch (change->option) {
        case OPTION_DUE:
            if (!change_due(amendment, change, library, err))
                return false;
            break;
        case OPTION_PRACTICE:
            amendment->rules.managers_see_practice = change->yes;
            break;
        case OPTION_GROUP:
            amendment->rules.group = change->yes;
            break;
        default:
            amendment->rules.least_group = change->least;
        }
    }
    return amendment_save(amendment, err);
}

static bool amend(const char *folder, const struct changes *changes, const struct library *library,
                  struct err *err)
{
    struct amendment amendment;
    if (!amendment_open(&amendment, folder, err))
        return false;
    bool ok = apply(&amendment, changes, library, err);
    amendment_close(&amendment);
    return ok;
}

static void say_due(const struct due *due, struct text *text)
{
    if (due == NULL)
        text_add(text, "no day");
    else if (due->day == DAY_NONE)
        text_addf(text, "%d day%s after a person's first day", (int)due->after,
                  due->after == 1 ? "" : "s");
    else {
        text_add(text, "by ");
        day_say(due->day, DAY_NONE, text);
    }
}

static void say_dues(const struct rules *rules, const struct library *library, struct text *text)
{
    text_add(text, "By when lessons are to be done:\n");
    for (size_t i = 0; i < library->lesson_count; i++) {
        const struct lesson *lesson = &library->lessons[i];
        text_addf(text, "  %s, “%s”: ", lesson->id, lesson->title);
        say_due(rules_due(rules, lesson->id), text);
        text_add(text, "\n");
    }
    for (size_t i = 0; i < rules->due_count; i++) {
        size_t index;
        if (library_lesson(library, rules->due[i].lesson, &index, NULL))
            continue;
        text_addf(text, "  %s, which this course has not: ", rules->due[i].lesson);
        say_due(&rules->due[i], text);
        text_add(text, "\n");
    }
    if (rules->due_count > 0)
        text_add(text, "A day is one of UTC, and a lesson is overdue when its day has ended.\n");
}

/* Without what could steer the terminal. */
static void say_others(const char *others, struct text *text)
{
    text_add(text, "\nNot known to this version, and kept as it stands: ");
    for (const unsigned char *at = (const unsigned char *)others; *at != '\0'; at++) {
        if (at[0] == 0xC2 && at[1] >= 0x80 && at[1] < 0xA0)
            at++;
        else if (*at >= ' ' && *at != 0x7F)
            text_add_bytes(text, (const char *)at, 1);
    }
    text_add(text, "\n");
}

static void say_rules(const char *folder, const struct rules *rules, const char *others,
                      const struct library *library, struct text *text)
{
    text_addf(text, "What holds for everybody in %s:\n\n", folder);
    if (!file_is_folder(folder))
        text_add(text, "There is no such folder yet; this is what would hold in it.\n");
    text_addf(text, "Managers see assessed conversations, and %s.\n",
              rules->managers_see_practice ? "practice as well" : "not practice");
    if (rules->least_group == 1)
        text_add(text, "Figures are shown of groups of any size.\n");
    else
        text_addf(text, "Figures of groups of fewer than %d people are not shown.\n",
                  rules->least_group);
    text_add(text, rules->group ? "The folder's group shares its files.\n"
                                : "Files are for their owner alone.\n");
    text_add(text, "\n");
    say_dues(rules, library, text);
    if (others != NULL)
        say_others(others, text);
}

static bool print(const char *folder, const struct library *library, struct err *err)
{
    struct rules rules;
    struct text text;
    char *others;
    if (!rules_read_all(folder, &rules, &others, err))
        return false;
    text_init(&text);
    say_rules(folder, &rules, others, library, &text);
    bool ok = text_ok(&text, err);
    if (ok)
        fputs(text_string(&text), stdout);
    text_destroy(&text);
    free(others);
    return ok;
}

static bool work(const char *folder, const struct changes *changes, const struct library *library,
                 struct err *err)
{
    return (changes->count == 0 || amend(folder, changes, library, err)) &&
           print(folder, library, err);
}

/* The operand, or one's own. */
static bool work_on(struct arguments *arguments, const struct changes *changes,
                    const struct library *library, struct err *err)
{
    struct preferences preferences;
    if (arguments->operand_count == 1)
        return work(arguments->operands[0], changes, library, err);
    if (!preferences_read(&preferences, &arguments->options, err))
        return false;
    const char *folder = preferences_data(&preferences, err);
    bool ok = folder != NULL && work(folder, changes, library, err);
    preferences_destroy(&preferences);
    return ok;
}

static bool run(struct arguments *arguments, struct err *err)
{
    static const struct argument own[] = {{"due", OPTION_DUE, true},
                                          {"least-group", OPTION_LEAST_GROUP, true},
                                          {"managers-see-practice", OPTION_PRACTICE, true},
                                          {"group", OPTION_GROUP, true},
                                          {NULL, 0, false}};
    struct changes *changes = calloc(1, sizeof *changes);
    struct library *library = NULL;
    if (changes == NULL)
        return err_memory(err);
    bool ok = arguments_read(arguments, own, take, changes, false, err);
    if (ok && !arguments->help)
        ok = arguments_operands(arguments, 0, 1, "the data folder", err) &&
             opening_library(&arguments->options, NULL, &library, err) &&
             work_on(arguments, changes, library, err);
    library_free(library);
    free(changes);
    return ok;
}

const struct command *command_folder(void)
{
    static const struct command command = {
        .name = "folder",
        .usage =
            "Usage: understudy folder [OPTION…] [DIR]\n"
            "\n"
            "Tells what holds for everybody in the data folder DIR (yours, if none is named): who\n"
            "sees what, and by when which lesson is to be done. With an option it is changed\n"
            "first; it is kept in DIR/folder.json (assets/schema/folder.schema.json).\n"
            "\n"
            "  --due LESSON=2026-12-01     the lesson is due by the end of that day (UTC)\n"
            "  --due LESSON=14             so many days after each person's first day\n"
            "  --due LESSON=none           it has no day any more\n"
            "  --managers-see-practice yes|no\n"
            "                              whether reports have practice attempts too\n"
            "  --least-group N             figures of groups of fewer people are not shown\n"
            "  --group yes|no              whether the folder's group shares its files; chgrp the\n"
            "                              folder to that group first\n"
            "  --data DIR, --scenarios FOLDER, -h, --help: see understudy --help\n"
            "\n"
            "A person's first day is the one on which they were added in the window; where that\n"
            "is not known, the day of their first attempt.\n",
        .run = run,
    };
    return &command;
}

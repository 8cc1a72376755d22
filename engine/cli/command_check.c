/* command_check.c: `understudy check`: every mistake of every file, at once. */
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/listing.h"
#include "cli/places.h"
#include "story/library.h"
#include "story/scenario.h"

enum { OPTION_STRICT };

struct check {
    const struct settings *settings;
    struct text folder;      /* of the library that is open */
    struct library *library; /* owned; NULL: none is open, or it has mistakes */
    size_t files, errors, warnings;
    bool strict;
};

static bool take(void *self, int id, const char *value, struct err *err)
{
    (void)id;
    (void)value;
    (void)err;
    ((struct check *)self)->strict = true;
    return true;
}

/* Lists and counts what was found. */
static bool report(struct check *check, size_t files, struct problems *problems, struct err *err)
{
    if (problems->failed)
        return err_memory(err);
    listing_print(problems, stdout);
    check->files += files;
    check->errors += problems->errors;
    check->warnings += problems->warnings;
    return true;
}

/* Opens the library in `folder`, if another is open; its mistakes are told once. */
static bool use_library(struct check *check, const char *folder, struct err *err)
{
    enum { SHARED_FILES = 4 };
    if (strcmp(text_string(&check->folder), folder) == 0)
        return true;
    struct problems problems;
    problems_init(&problems);
    library_free(check->library);
    check->library = NULL;
    text_clear(&check->folder);
    text_add(&check->folder, folder);
    bool ok = text_ok(&check->folder, err) &&
              library_open(folder, &check->library, &problems, err) &&
              report(check, SHARED_FILES, &problems, err);
    problems_destroy(&problems);
    return ok;
}

static bool check_scenario(struct check *check, const char *path, struct err *err)
{
    struct scenario *scenario = NULL;
    struct problems problems;
    problems_init(&problems);
    bool ok = scenario_load(path, check->library, &scenario, &problems, err) &&
              report(check, 1, &problems, err);
    scenario_free(scenario);
    problems_destroy(&problems);
    return ok;
}

static bool check_course(struct check *check, const char *folder, struct err *err)
{
    if (!use_library(check, folder, err))
        return false;
    struct text path;
    text_init(&path);
    bool ok = true;
    const struct library *library = check->library;
    for (size_t l = 0; ok && library != NULL && l < library->lesson_count; l++)
        for (size_t s = 0; ok && s < library->lessons[l].scenario_count; s++)
            ok = library_path(library, library->lessons[l].scenarios[s], &path, err) &&
                 check_scenario(check, path.at, err);
    text_destroy(&path);
    return ok;
}

/* rubric.lua and the other three are checked by opening their library. */
static bool is_shared(const char *path)
{
    static const char *const names[] = {"rubric.lua", "cast.lua", "curriculum.lua", "course.lua"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(file_name(path), names[i]) == 0)
            return true;
    return false;
}

static bool check_shared(struct check *check, const char *path, struct err *err)
{
    struct text folder;
    text_init(&folder);
    size_t length = (size_t)(file_name(path) - path);
    text_add_bytes(&folder, length == 0 ? "." : path, length == 0 ? 1 : length - (length > 1));
    bool ok = text_ok(&folder, err) && use_library(check, folder.at, err);
    text_destroy(&folder);
    return ok;
}

static bool check_file(struct check *check, const char *path, struct err *err)
{
    if (is_shared(path))
        return check_shared(check, path, err);
    struct text folder;
    text_init(&folder);
    bool ok = places_scenarios_of(check->settings, path, &folder, err) &&
              use_library(check, folder.at, err);
    if (ok && check->library != NULL)
        ok = check_scenario(check, path, err);
    text_destroy(&folder);
    return ok;
}

static bool is_lua(const char *name)
{
    size_t length = strlen(name);
    return length > 4 && strcmp(name + length - 4, ".lua") == 0;
}

/* A course, or the scenario files that lie in a folder. */
static bool check_folder(struct check *check, const char *folder, struct err *err)
{
    struct text path;
    struct file_names names;
    text_init(&path);
    text_addf(&path, "%s/course.lua", folder);
    bool ok = text_ok(&path, err);
    if (ok && file_exists(path.at)) {
        text_destroy(&path);
        return check_course(check, folder, err);
    }
    ok = ok && file_list(folder, &names, err);
    size_t count = ok ? names.count : 0;
    for (size_t i = 0; ok && i < count; i++) {
        text_clear(&path);
        text_addf(&path, "%s/%s", folder, names.at[i]);
        ok = text_ok(&path, err) && (!is_lua(names.at[i]) || check_file(check, path.at, err));
    }
    if (ok || count > 0)
        file_names_destroy(&names);
    text_destroy(&path);
    return ok;
}

/* A path, or an id of the course. */
static bool check_operand(struct check *check, const char *operand, struct err *err)
{
    if (file_is_folder(operand))
        return check_folder(check, operand, err);
    if (file_exists(operand))
        return check_file(check, operand, err);
    struct text path;
    text_init(&path);
    bool ok = places_scenarios(check->settings, &path, err) && use_library(check, path.at, err);
    if (ok && check->library != NULL)
        ok = library_path(check->library, operand, &path, err) &&
             check_scenario(check, path.at, err);
    text_destroy(&path);
    return ok;
}

static bool check_whole_course(struct check *check, struct err *err)
{
    struct text folder;
    text_init(&folder);
    bool ok =
        places_scenarios(check->settings, &folder, err) && check_course(check, folder.at, err);
    text_destroy(&folder);
    return ok;
}

static const char *plural(size_t count)
{
    return count == 1 ? "" : "s";
}

static bool judge(const struct check *check, struct err *err)
{
    printf("%zu file%s: %zu error%s, %zu warning%s\n", check->files, plural(check->files),
           check->errors, plural(check->errors), check->warnings, plural(check->warnings));
    bool bad = check->errors > 0 || (check->strict && check->warnings > 0);
    return !bad || err_set(err, ERR_BAD, "%s", "");
}

static bool run(struct arguments *arguments, struct err *err)
{
    static const struct argument own[] = {{"strict", OPTION_STRICT, false}, {NULL, 0, false}};
    struct check check = {.settings = &arguments->settings};
    if (!arguments_read(arguments, own, take, &check, false, err))
        return false;
    if (arguments->help)
        return true;
    text_init(&check.folder);
    bool ok = arguments->operand_count > 0 || check_whole_course(&check, err);
    for (int i = 0; ok && i < arguments->operand_count; i++)
        ok = check_operand(&check, arguments->operands[i], err);
    ok = ok && judge(&check, err);
    library_free(check.library);
    text_destroy(&check.folder);
    return ok;
}

const struct command *command_check(void)
{
    static const struct command command = {
        .name = "check",
        .summary = "every mistake in scenario files, at once",
        .usage = "Usage: understudy check [OPTION…] [FILE…]\n"
                 "\n"
                 "Reads scenarios and tells every mistake, a line each:\n"
                 "  FILE:LINE: error: what is wrong and what to do [code]\n"
                 "FILE is a scenario file, one of rubric.lua, cast.lua, curriculum.lua and\n"
                 "course.lua, an id of the course, or a folder. Without FILE: the whole course.\n"
                 "A file that lies in a course of its own is checked with that one's rubric and\n"
                 "cast.\n"
                 "\n"
                 "The exit status is 1 when there are errors.\n"
                 "\n"
                 "  --strict  exit status 1 for warnings too\n"
                 "  --scenarios FOLDER, -h, --help: see understudy --help\n",
        .run = run,
    };
    return &command;
}

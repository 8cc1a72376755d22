/* command_check.c: `understudy check`: proves scenarios before anyone plays them. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "check/coverage.h"
#include "cli/arguments.h"
#include "cli/check_json.h"
#include "cli/check_list.h"
#include "cli/check_page.h"
#include "cli/check_work.h"
#include "cli/command.h"
#include "cli/coverage_page.h"
#include "cli/listing.h"
#include "cli/places.h"

enum { OPTION_STATES, OPTION_JSON, OPTION_EDITOR, OPTION_STRICT, OPTION_CURRICULUM };

enum { STATES_MAX = 500000000 };

struct check {
    struct check_list list;
    size_t states;
    bool json, editor, strict, curriculum;
};

static bool take(void *self, int id, const char *value, struct err *err)
{
    struct check *check = self;
    uint64_t states;
    switch (id) {
    case OPTION_STATES:
        if (!arguments_whole("--states", value, 1, STATES_MAX, &states, err))
            return false;
        check->states = (size_t)states;
        return true;
    case OPTION_JSON:
        return check->json = true;
    case OPTION_EDITOR:
        return check->editor = true;
    case OPTION_CURRICULUM:
        return check->curriculum = true;
    default:
        return check->strict = true;
    }
}

static bool print(struct text *text, struct err *err)
{
    bool ok = text_ok(text, err);
    if (ok)
        fputs(text_string(text), stdout);
    text_clear(text);
    return ok;
}

/* Whether what was found is bad enough for the exit status. */
static bool judge(const struct check *check, struct err *err)
{
    struct check_counts counts = check_list_counts(&check->list);
    bool bad = counts.errors > 0 || (check->strict && counts.warnings > 0);
    return !bad || err_set(err, ERR_BAD, "%s", "");
}

static bool print_pages(struct check *check, struct err *err)
{
    struct text text;
    text_init(&text);
    bool ok = true;
    for (size_t i = 0; ok && i < check->list.count; i++) {
        struct check_file *file = &check->list.at[i];
        check_page_add(file, &text);
        bool is_shown = text.length > 0;
        ok = print(&text, err);
        listing_print(&file->problems, stdout);
        fputs(is_shown ? "\n" : "", stdout);
    }
    if (ok)
        check_page_add_counts(&check->list, &text);
    ok = ok && print(&text, err);
    text_destroy(&text);
    return ok;
}

static bool print_json(const struct check *check, struct err *err)
{
    struct text text;
    text_init(&text);
    check_json_add(&check->list, &text);
    bool ok = print(&text, err);
    text_destroy(&text);
    return ok;
}

static bool check_files(struct check *check, const struct options *options, struct err *err)
{
    struct text assets;
    text_init(&assets);
    bool ok = places_assets(options, &assets, err);
    struct check_plan plan = {.states = check->states,
                              .assets = text_string(&assets),
                              .shown = isatty(STDERR_FILENO) == 1};
    ok = ok && check_work_analyse(&check->list, &plan, err);
    text_destroy(&assets);
    for (size_t i = 0; ok && check->editor && i < check->list.count; i++)
        listing_print(&check->list.at[i].problems, stdout);
    if (ok && !check->editor)
        ok = check->json ? print_json(check, err) : print_pages(check, err);
    return ok && judge(check, err);
}

/* The mistakes that hinder are listed; a library that cannot be read has no rows. */
static bool list_mistakes(struct check *check, struct err *err)
{
    struct check_counts counts = check_list_counts(&check->list);
    if (counts.errors == 0)
        return true;
    for (size_t i = 0; i < check->list.count; i++)
        listing_print(&check->list.at[i].problems, stderr);
    return err_set(err, ERR_BAD, "the curriculum is not covered: there %s %zu mistake%s",
                   counts.errors == 1 ? "is" : "are", counts.errors, counts.errors == 1 ? "" : "s");
}

static bool print_coverage(const struct check *check, const struct coverage *coverage,
                           struct err *err)
{
    struct text text;
    text_init(&text);
    if (check->json)
        coverage_page_json(coverage, &text);
    else
        coverage_page_tell(coverage, &text);
    bool ok = print(&text, err);
    text_destroy(&text);
    return ok;
}

static bool cover_curriculum(struct check *check, struct err *err)
{
    struct check_list *list = &check->list;
    struct coverage coverage;
    size_t count = 0;
    if (!list_mistakes(check, err))
        return false;
    if (list->library_count != 1)
        return err_set(err, ERR_USAGE, "--curriculum is of one course at a time");
    const struct scenario **scenarios = calloc(list->count, sizeof *scenarios);
    if (scenarios == NULL)
        return err_memory(err);
    for (size_t i = 0; i < list->count; i++)
        if (list->at[i].scenario != NULL)
            scenarios[count++] = list->at[i].scenario;
    bool ok = coverage_make(&coverage, list->libraries[0]->curriculum, scenarios, count, err);
    if (ok) {
        ok = print_coverage(check, &coverage, err);
        coverage_destroy(&coverage);
    }
    free(scenarios);
    return ok;
}

static bool gather(struct check *check, const struct arguments *arguments, struct err *err)
{
    bool ok = arguments->operand_count > 0 ||
              check_list_add_course(&check->list, &arguments->options, err);
    for (int i = 0; ok && i < arguments->operand_count; i++)
        ok = check_list_add(&check->list, &arguments->options, arguments->operands[i], err);
    return ok && check_work_load(&check->list, err);
}

static bool run(struct arguments *arguments, struct err *err)
{
    static const struct argument own[] = {
        {"states", OPTION_STATES, true},          {"json", OPTION_JSON, false},
        {"editor", OPTION_EDITOR, false},         {"strict", OPTION_STRICT, false},
        {"curriculum", OPTION_CURRICULUM, false}, {NULL, 0, false}};
    struct check check = {.states = ANALYSIS_STATES};
    if (!arguments_read(arguments, own, take, &check, false, err))
        return false;
    if (arguments->help)
        return true;
    if (check.editor && (check.json || check.curriculum))
        return err_set(err, ERR_USAGE, "--editor goes with neither --json nor --curriculum");
    check_list_init(&check.list);
    bool ok = gather(&check, arguments, err) &&
              (check.curriculum ? cover_curriculum(&check, err)
                                : check_files(&check, &arguments->options, err));
    check_list_destroy(&check.list);
    return ok;
}

const struct command *command_check(void)
{
    static const struct command command = {
        .name = "check",
        .usage = "Usage: understudy check [OPTION…] [FILE…]\n"
                 "\n"
                 "Visits every state that play can reach in each scenario, on all cores, and\n"
                 "tells what can be proved: what is never reached, where nobody gets on, what\n"
                 "the least and the most are that can be scored, whether one passes by habit\n"
                 "alone, and what gives good replies away. Mistakes are told as\n"
                 "  FILE:LINE: error: what is wrong and what to do [code]\n"
                 "FILE is a scenario file, one of rubric.lua, cast.lua, curriculum.lua and\n"
                 "course.lua, an id of the course, or a folder. Without FILE: the whole course.\n"
                 "A file that lies in a course of its own is checked with that one's rubric and\n"
                 "cast.\n"
                 "\n"
                 "The exit status is 1 when there are errors.\n"
                 "\n"
                 "  --strict      exit status 1 for warnings too\n"
                 "  --editor      nothing but the mistakes, a line each, for an editor to jump to\n"
                 "  --json        everything as JSON: see assets/schema/check.schema.json, with a\n"
                 "                run for each bound\n"
                 "  --states N    give the search up after so many states (5000000), and go on\n"
                 "                with random runs\n"
                 "  --curriculum  instead: which decisions train which row of the curriculum, and\n"
                 "                what nothing trains; with --json, as coverage.schema.json says\n"
                 "  --scenarios FOLDER, --assets FOLDER, -h, --help: see understudy --help\n",
        .run = run,
    };
    return &command;
}

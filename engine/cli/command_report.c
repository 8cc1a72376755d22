/* command_report.c: `understudy report`: what a folder of progress says. */
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "base/name.h"
#include "base/thread.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/front.h"
#include "cli/interrupt.h"
#include "cli/opening.h"
#include "cli/places.h"
#include "report/page.h"
#include "report/report.h"
#include "report/sources.h"
#include "store/progress_time.h"
#include "store/rules.h"

enum {
    OPTION_TEAM,
    OPTION_LESSON,
    OPTION_SCENARIO,
    OPTION_FROM,
    OPTION_TO,
    OPTION_MODE,
    OPTION_ATTEMPTS,
    OPTION_CSV,
    OPTION_JSON,
    OPTION_HTML,
    OPTION_NO_CACHE,
    OPTION_THREADS
};

/* Usual: the summary, unless a page is written. */
enum output { OUTPUT_USUAL, OUTPUT_CSV, OUTPUT_CSV_DECISIONS, OUTPUT_JSON };

struct reporting {
    struct filter filter;
    struct rules rules;
    size_t threads;
    bool no_cache;
    enum output output;
    const char *html;          /* a file for the page; NULL: none is asked for */
    const struct text *assets; /* borrowed: the folder, for the page */
    const char *counted;       /* what progress counts: "files", "people"; NULL: none is shown */
    bool has_shown;            /* and something is to be wiped off */
    time_t last;               /* the second in which it was shown last */
};

/* "2026-11-21": from its first second, or to its last. */
static bool take_date(const char *option, const char *value, bool end, int64_t *moment,
                      struct err *err)
{
    char text[PROGRESS_TIME_BYTES + 16];
    snprintf(text, sizeof text, "%sT%s", value, end ? "23:59:59Z" : "00:00:00Z");
    return progress_time_parse(text, moment) ||
           err_set(err, ERR_USAGE, "%s needs a date such as 2026-11-21, not \"%s\"", option, value);
}

static bool take_mode(struct reporting *reporting, const char *value, struct err *err)
{
    reporting->filter.mode = value;
    return strcmp(value, mode_name(MODE_PRACTICE)) == 0 ||
           strcmp(value, mode_name(MODE_ASSESSED)) == 0 ||
           err_set(err, ERR_USAGE, "--mode is practice or assessed, not \"%s\"", value);
}

static bool take_threads(struct reporting *reporting, const char *value, struct err *err)
{
    uint64_t threads;
    if (!arguments_whole("--threads", value, 1, THREAD_MAX, &threads, err))
        return false;
    reporting->threads = (size_t)threads;
    return true;
}

static bool take(void *self, int id, const char *value, struct err *err)
{
    struct reporting *reporting = self;
    struct filter *filter = &reporting->filter;
    switch (id) {
    case OPTION_TEAM:
        filter->team = value;
        return true;
    case OPTION_LESSON:
        filter->lesson = value;
        return true;
    case OPTION_SCENARIO:
        filter->scenario = value;
        return true;
    case OPTION_FROM:
        return take_date("--from", value, false, &filter->from, err);
    case OPTION_TO:
        return take_date("--to", value, true, &filter->to, err);
    case OPTION_MODE:
        return take_mode(reporting, value, err);
    case OPTION_ATTEMPTS:
        return attempts_find(value, &filter->attempts) ||
               err_set(err, ERR_USAGE, "--attempts is first, best, latest or all, not \"%s\"",
                       value);
    case OPTION_NO_CACHE:
        return reporting->no_cache = true;
    case OPTION_THREADS:
        return take_threads(reporting, value, err);
    case OPTION_HTML:
        reporting->html = value;
        return true;
    case OPTION_CSV:
        reporting->output = value == NULL ? OUTPUT_CSV : OUTPUT_CSV_DECISIONS;
        return value == NULL || strcmp(value, "decisions") == 0 ||
               err_set(err, ERR_USAGE,
                       "--csv is of attempts, --csv=decisions of decisions; "
                       "not \"%s\"",
                       value);
    default:
        reporting->output = OUTPUT_JSON;
        return true;
    }
}

static bool show_progress(void *self, size_t done, size_t all)
{
    struct reporting *reporting = self;
    time_t now = time(NULL);
    if (reporting->counted != NULL && now != reporting->last) {
        fprintf(stderr, "\r%zu of %zu %s", done, all, reporting->counted);
        fflush(stderr);
        reporting->has_shown = true;
        reporting->last = now;
    }
    return !interrupt_waits();
}

static void wipe_progress(struct reporting *reporting)
{
    if (reporting->has_shown)
        fputs("\r\033[K", stderr);
    reporting->has_shown = false;
}

static bool print(void *self, const struct text *piece, struct err *err)
{
    (void)self;
    (void)err;
    fwrite(text_string(piece), 1, piece->length, stdout);
    return true; /* whether all of it could be written, main asks at the end */
}

static bool put_output(const struct reporting *reporting, const struct report *report,
                       struct err *err)
{
    if (reporting->html != NULL &&
        !page_write(report, text_string(reporting->assets), reporting->html, err))
        return false;
    switch (reporting->output) {
    case OUTPUT_USUAL:
        return reporting->html != NULL || report_tell(report, print, NULL, err);
    case OUTPUT_CSV:
        return report_csv(report, print, NULL, err);
    case OUTPUT_CSV_DECISIONS:
        return report_csv_decisions(report, print, NULL, err);
    case OUTPUT_JSON:
        return report_json(report, print, NULL, err);
    }
    return true;
}

/* The summary and the JSON tell of them; a spreadsheet has no room. */
static void list_problems(const struct reporting *reporting, const struct cohort *cohort)
{
    if (reporting->output == OUTPUT_JSON ||
        (reporting->output == OUTPUT_USUAL && reporting->html == NULL))
        return;
    for (size_t i = 0; i < cohort->problem_count; i++)
        fprintf(stderr, "could not use %s (%s): %s\n", cohort->problems[i].file,
                trouble_name(cohort->problems[i].trouble), cohort->problems[i].what);
}

static bool put(struct reporting *reporting, const char *folder, const struct cohort *cohort,
                struct err *err)
{
    struct report report = {.folder = folder,
                            .made = (int64_t)time(NULL),
                            .least_group = (size_t)reporting->rules.least_group,
                            .threads = reporting->threads,
                            .rules = &reporting->rules,
                            .progress = show_progress,
                            .self = reporting};
    if (reporting->counted != NULL)
        reporting->counted = reporting->html == NULL && isatty(STDOUT_FILENO) ? NULL : "people";
    if (!report_init(&report, cohort, err))
        return false;
    bool ok = put_output(reporting, &report, err);
    wipe_progress(reporting);
    report_destroy(&report);
    list_problems(reporting, cohort);
    return ok;
}

/* A scenario may be gone from the course, and still be in the folder. */
static bool has_scenario(const struct cohort *cohort, const char *id)
{
    const struct versions *versions = &cohort->people.versions;
    for (size_t i = 0; i < versions->count; i++)
        if (strcmp(versions->at[i].scenario, id) == 0)
            return true;
    return subjects_find(versions->subjects, id) < versions->subjects->count;
}

static bool unknown(const char *what, const struct nearest *nearest, struct err *err)
{
    if (nearest->best == NULL)
        return err_set(err, ERR_USAGE, "there is no %s \"%s\"", what, nearest->wanted);
    return err_set(err, ERR_USAGE, "there is no %s \"%s\"; did you mean \"%s\"?", what,
                   nearest->wanted, nearest->best);
}

static bool check_lesson(const struct filter *filter, const struct library *library,
                         struct err *err)
{
    struct err why;
    size_t index;
    return filter->lesson == NULL || library_lesson(library, filter->lesson, &index, &why) ||
           err_set(err, ERR_USAGE, "%s", why.text);
}

/* A filter that nothing can meet is a slip of the keys. */
static bool check_filter(const struct filter *filter, const struct cohort *cohort, struct err *err)
{
    const struct subjects *subjects = cohort->people.versions.subjects;
    struct nearest nearest;
    if (filter->team != NULL && cohort->people.count == 0)
        return err_set(err, ERR_USAGE,
                       "nobody is of the team \"%s\"; without --team all teams are listed",
                       filter->team);
    if (filter->scenario == NULL || has_scenario(cohort, filter->scenario))
        return true;
    nearest_init(&nearest, filter->scenario);
    for (size_t i = 0; i < subjects->count; i++)
        nearest_offer(&nearest, subjects->at[i].id);
    return unknown("scenario", &nearest, err);
}

static bool report_folder(struct reporting *reporting, const char *folder,
                          struct subjects *subjects, struct err *err)
{
    struct cohort cohort;
    struct cohort_plan plan = {.folder = folder,
                               .subjects = subjects,
                               .filter = &reporting->filter,
                               .threads = reporting->threads,
                               .cached = !reporting->no_cache,
                               .now = (int64_t)time(NULL),
                               .progress = show_progress,
                               .self = reporting};
    interrupt_hold();
    reporting->counted = isatty(STDERR_FILENO) ? "files" : NULL;
    reporting->last = time(NULL); /* a quick one shows none */
    bool ok = cohort_read(&cohort, &plan, err);
    wipe_progress(reporting);
    ok = ok && check_filter(&reporting->filter, &cohort, err) &&
         put(reporting, folder, &cohort, err);
    cohort_destroy(&cohort);
    return ok;
}

static bool report_course(struct reporting *reporting, const char *folder,
                          const struct library *library, struct err *err)
{
    struct subjects subjects;
    if (!check_lesson(&reporting->filter, library, err) || !sources_check(folder, err) ||
        !rules_read(folder, &reporting->rules, err) ||
        !rules_check(&reporting->rules, folder, library, err))
        return false;
    reporting->filter.sees_practice = reporting->rules.managers_see_practice;
    bool ok =
        subjects_init(&subjects, library, err) && report_folder(reporting, folder, &subjects, err);
    subjects_destroy(&subjects);
    return ok;
}

/* The window has the choice of a team; of what else is asked for it knows nothing. */
static bool report_in_window(const struct reporting *reporting, const struct options *options,
                             const char *folder, const struct library *library, struct err *err)
{
    struct filter none;
    filter_init(&none);
    const struct filter *filter = &reporting->filter;
    if (reporting->output != OUTPUT_USUAL || reporting->html != NULL || filter->team != NULL ||
        filter->lesson != NULL || filter->scenario != NULL || filter->mode != NULL ||
        filter->from != none.from || filter->to != none.to || filter->attempts != none.attempts)
        return err_set(err, ERR_USAGE,
                       "--window shows everything of the folder: leave out what says how, or of "
                       "which attempts");
    return front_team(options, library, folder, err);
}

static bool run(struct arguments *arguments, struct err *err)
{
    static const struct argument own[] = {{"team", OPTION_TEAM, true},
                                          {"lesson", OPTION_LESSON, true},
                                          {"scenario", OPTION_SCENARIO, true},
                                          {"from", OPTION_FROM, true},
                                          {"to", OPTION_TO, true},
                                          {"mode", OPTION_MODE, true},
                                          {"attempts", OPTION_ATTEMPTS, true},
                                          {"json", OPTION_JSON, false},
                                          {"csv", OPTION_CSV, ARGUMENT_MAY},
                                          {"html", OPTION_HTML, true},
                                          {"no-cache", OPTION_NO_CACHE, false},
                                          {"threads", OPTION_THREADS, true},
                                          {NULL, 0, false}};
    struct reporting reporting = {.threads = thread_cores()};
    struct library *library;
    struct text folder, assets;
    filter_init(&reporting.filter);
    if (!arguments_read(arguments, own, take, &reporting, false, err))
        return false;
    if (arguments->help)
        return true;
    if (!arguments_operands(arguments, 0, 1, "the folder of data", err) ||
        !opening_library(&arguments->options, NULL, &library, err))
        return false;
    text_init(&folder);
    text_init(&assets);
    reporting.assets = &assets;
    if (arguments->operand_count > 0)
        text_add(&folder, arguments->operands[0]);
    bool ok =
        (arguments->operand_count > 0 ? text_ok(&folder, err)
                                      : places_data(&arguments->options, "", &folder, err)) &&
        (reporting.html == NULL || places_assets(&arguments->options, &assets, err)) &&
        (arguments->options.window
             ? report_in_window(&reporting, &arguments->options, text_string(&folder), library, err)
             : report_course(&reporting, text_string(&folder), library, err));
    text_destroy(&assets);
    text_destroy(&folder);
    library_free(library);
    return ok;
}

const struct command *command_report(void)
{
    static const struct command command = {
        .name = "report",
        .usage =
            "Usage: understudy report [OPTION…] [DIR]\n"
            "\n"
            "Reads the progress of everybody in a data folder (DIR/trainees; without DIR your\n"
            "own) and tells how they do: people, teams, lessons, scenarios, decisions, and how\n"
            "far the figures can be relied on. Each figure is told with how many it is of, and\n"
            "an estimate with its 95 % interval. A file that cannot be read is named at the end\n"
            "and stops nothing. Ctrl-C ends it without a report.\n"
            "\n"
            "Without one of these a summary is printed:\n"
            "  --csv            a row for each attempt, for a spreadsheet\n"
            "  --csv=decisions  a row for each decision\n"
            "                   Commas, UTF-8, times in UTC. Where the decimal mark is a comma,\n"
            "                   let Excel read it by Data, From Text/CSV.\n"
            "  --json           all of it: see assets/schema/report.schema.json\n"
            "  --html FILE      a page for a browser, complete in itself\n"
            "  --window         in a window, where people can be sorted and looked at\n"
            "\n"
            "Of which attempts:\n"
            "  --team NAME, --lesson ID, --scenario ID\n"
            "  --from DATE, --to DATE        that ended on or between these days (2026-11-21)\n"
            "  --mode practice|assessed\n"
            "  --attempts first|best|latest|all\n"
            "                   of each person at each version of a scenario (latest)\n"
            "\n"
            "Practice is private, groups of fewer than five people are not shown, and no lesson is\n"
            "overdue, unless DIR/folder.json says otherwise: see understudy folder --help.\n"
            "\n"
            "What was read is remembered in DIR/report.cache, which can be removed at any time.\n"
            "\n"
            "  --no-cache       without it\n"
            "  --threads N      on so many cores (all)\n"
            "  --data DIR, --scenarios FOLDER, -h, --help: see understudy --help\n",
        .run = run,
    };
    return &command;
}

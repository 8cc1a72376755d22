/* report_tell.c: the overview for a person at a terminal. Numbers stand first in a line and
 * names last, so that the columns hold whatever the names are made of; and what a name is
 * made of cannot steer the terminal. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/day.h"
#include "report/report_tell.h"
#include "report/summary.h"
#include "store/progress_time.h"

enum { PEOPLE_TOLD = 20, BEHAVIOURS_TOLD = 5, PROBLEMS_TOLD = 50 };

void report_tell_name(struct text *text, const char *name)
{
    for (const unsigned char *at = (const unsigned char *)name; *at != '\0'; at++) {
        if (at[0] == 0xC2 && at[1] >= 0x80 && at[1] < 0xA0)
            at++;
        else if (*at >= ' ' && *at != 0x7F)
            text_add_bytes(text, (const char *)at, 1);
    }
}

void report_tell_count(struct text *text, size_t count, const char *one, const char *more)
{
    text_addf(text, "%zu %s", count, count == 1 ? one : more);
}

static void tell_filter(struct text *text, const struct filter *filter)
{
    const struct {
        const char *what, *value;
    } given[] = {{"team", filter->team},
                 {"lesson", filter->lesson},
                 {"scenario", filter->scenario},
                 {"mode", filter->mode}};
    for (size_t i = 0; i < sizeof given / sizeof *given; i++)
        if (given[i].value != NULL) {
            text_addf(text, "Only %s ", given[i].what);
            report_tell_name(text, given[i].value);
            text_add(text, ".\n");
        }
    char moment[PROGRESS_TIME_BYTES];
    if (filter->from != INT64_MIN) {
        progress_time(filter->from, moment);
        text_addf(text, "Only what ended on %.10s or later.\n", moment);
    }
    if (filter->to != INT64_MAX) {
        progress_time(filter->to, moment);
        text_addf(text, "Only what ended on %.10s or earlier.\n", moment);
    }
    if (filter->attempts == ATTEMPTS_ALL)
        text_add(text, "Figures are of all attempts; who tried more often counts more, and the "
                       "intervals are too narrow.\n");
    else
        text_addf(text, "Figures are of each person's %s attempt at a scenario.\n",
                  attempts_name(filter->attempts));
    if (!filter->sees_practice)
        text_add(text, "Practice is private in this folder: only assessed attempts are told.\n");
}

static void tell_head(struct text *text, const struct report *report)
{
    const struct people *people = &report->cohort->people;
    char made[PROGRESS_TIME_BYTES];
    size_t seen = 0, counted = 0, former = 0;
    for (size_t i = 0; i < people->count; i++)
        for (size_t o = 0; o < people->at[i].count; o++) {
            seen += people->at[i].outings[o].seen;
            counted += people->at[i].outings[o].counted;
            former += people->at[i].outings[o].counted &&
                      people->versions.at[people->at[i].outings[o].version].former;
        }
    progress_time(report->made, made);
    text_add(text, "Report of ");
    report_tell_name(text, report->folder);
    text_addf(text, ", %.10s\n", made);
    report_tell_count(text, people->count, "person", "people");
    text_add(text, ", ");
    report_tell_count(text, seen, "attempt", "attempts");
    text_addf(text, ", of which %zu came to an ending.\n", counted);
    if (former > 0) {
        report_tell_count(text, former, "of these was at a scenario as it was before an edit.",
                          "of these were at scenarios as they were before an edit.");
        text_add(text, " Each version\nstands by itself, and counts as a scenario of its own in "
                       "what is told of people, lessons and teams.\n");
    }
    tell_filter(text, people->filter);
}

static void tell_lessons(struct text *text, const struct report *report, const size_t *passed)
{
    const struct library *library = report->cohort->people.versions.subjects->library;
    text_add(text, "\nLessons passed\n");
    for (size_t i = 0; i < library->lesson_count; i++)
        text_addf(text, "  %6zu of %zu  %zu %s\n", passed[i], report->cohort->people.count, i + 1,
                  library->lessons[i].title);
}

/* Of the lessons that have a day. */
static void tell_overdue(struct text *text, const struct report *report,
                         const struct summary *summary)
{
    const struct library *library = report->cohort->people.versions.subjects->library;
    size_t all = report->cohort->people.count;
    if (report->rules->due_count == 0)
        return;
    text_addf(text, "\nLessons overdue: %zu of %zu people have one", summary->behind, all);
    if (summary->known < all)
        text_addf(text, " (days are known of %zu; no first day is known of the others)",
                  summary->known);
    text_add(text, "\n");
    for (size_t i = 0; i < library->lesson_count; i++)
        if (rules_due(report->rules, library->lessons[i].id) != NULL)
            text_addf(text, "  %6zu of %zu  %zu %s\n", summary->overdue[i], all, i + 1,
                      library->lessons[i].title);
}

static void tell_played(struct text *text, const struct version *version)
{
    text_add(text, " (");
    report_tell_count(text, version->attempts, "attempt", "attempts");
    text_add(text, " from ");
    day_say(day_of_moment(version->first), DAY_NONE, text);
    text_add(text, " on)");
}

static void tell_group(struct text *text, const struct group *group, size_t least)
{
    struct group_figures figures = group_figures(group, least);
    text_addf(text, "  %6zu  %5.1f %5.1f  %5.1f %5.1f %5.1f  ", group->people, figures.mean,
              figures.deviation, figures.lower_quartile, figures.median, figures.upper_quartile);
    text_addf(text, "%4.0f (%.0f to %.0f)  ", 100 * figures.passed.value, 100 * figures.passed.low,
              100 * figures.passed.high);
    if (figures.gain.has_interval)
        text_addf(text, "%+.1f (%+.1f to %+.1f, %" PRIu64 ")  ", figures.gain.value,
                  figures.gain.low, figures.gain.high, figures.gain.n);
    else
        text_add(text, "-  ");
    text_addf(text, "%.0f min  ", figures.seconds / 60);
    report_tell_name(text, group->title[0] == '\0' ? "(no team)" : group->title);
    if (group->version != NULL && group->version->former)
        tell_played(text, group->version);
    text_add(text, "\n");
}

static void tell_groups(struct text *text, const struct report *report, enum group_kind kind,
                        const char *title)
{
    size_t hidden = 0, told = 0;
    for (size_t i = 0; i < report->groups.count; i++) {
        const struct group *group = &report->groups.at[i];
        if (group->kind != kind)
            continue;
        if (group->people < report->least_group) {
            hidden++;
            continue;
        }
        if (told++ == 0)
            text_addf(text,
                      "\n%s\n  people   mean  s.d.     q1  med.    q3  passed %%  gain (people)  "
                      "time\n",
                      title);
        tell_group(text, group, report->least_group);
    }
    if (hidden > 0)
        text_addf(text, "%s%zu %s fewer than %zu people and %s not shown.\n",
                  told == 0 ? "\n" : "  ", hidden,
                  kind == GROUP_TEAM ? hidden == 1 ? "team has" : "teams have"
                  : kind == GROUP_SCENARIO
                      ? hidden == 1 ? "version of a scenario has" : "versions of scenarios have"
                  : hidden == 1 ? "lesson has"
                                : "lessons have",
                  report->least_group, hidden == 1 ? "is" : "are");
}

struct sum {
    size_t behaviour;
    uint64_t shown, open;
};

static int by_share(const void *a, const void *b)
{
    const struct sum *one = a, *other = b;
    uint64_t left = one->shown * other->open, right = other->shown * one->open;
    if (left != right)
        return left < right ? -1 : 1;
    return (one->behaviour > other->behaviour) - (one->behaviour < other->behaviour);
}

static void tell_sums(struct text *text, const struct rubric *rubric, const struct sum *sums,
                      size_t count)
{
    for (size_t i = 0; i < count; i++)
        text_addf(text, "  %3.0f %%  %6" PRIu64 " of %-6" PRIu64 "  %s\n",
                  100 * (double)sums[i].shown / (double)sums[i].open, sums[i].shown, sums[i].open,
                  rubric->behaviours[sums[i].behaviour].title);
}

static bool tell_behaviours(struct text *text, const struct people *people, struct err *err)
{
    const struct rubric *rubric = people->versions.subjects->library->rubric;
    struct sum *sums = calloc(rubric->behaviour_count + 1, sizeof *sums);
    size_t count = 0;
    if (sums == NULL)
        return err_memory(err);
    for (size_t i = 0; i < people->count; i++)
        for (size_t b = 0; b < rubric->behaviour_count; b++) {
            sums[b].shown += people->at[i].behaviours[b].shown;
            sums[b].open += people->at[i].behaviours[b].open;
        }
    for (size_t b = 0; b < rubric->behaviour_count; b++)
        if (rubric->behaviours[b].points > 0 && sums[b].open > 0)
            sums[count++] = (struct sum){b, sums[b].shown, sums[b].open};
    qsort(sums, count, sizeof *sums, by_share);
    size_t told = count < BEHAVIOURS_TOLD ? count : BEHAVIOURS_TOLD;
    if (count > 0) {
        text_add(text, "\nBehaviours shown least\n");
        tell_sums(text, rubric, sums, told);
        text_add(text, "Behaviours shown most\n");
        tell_sums(text, rubric, &sums[count - told], told);
    }
    free(sums);
    return true;
}

static void tell_need(struct text *text, const struct record *record, const struct need *need)
{
    text_addf(text, "  %zu passed", need->passed);
    if (need->latest >= 0)
        text_addf(text, "  %3.0f %%  ", need->latest);
    else
        text_add(text, "      -  ");
    report_tell_name(text, need->trainee->name);
    if (need->trainee->team[0] != '\0') {
        text_add(text, " (");
        report_tell_name(text, need->trainee->team);
        text_add(text, ")");
    }
    if (need->overdue > 0)
        text_addf(text, ", %zu lesson%s overdue", need->overdue, need->overdue == 1 ? "" : "s");
    if (record->has_days && !record->knows_days)
        text_add(text, ", no first day known");
    if (record->next != NULL)
        text_addf(text, ": next “%s”. %s", subject_title(record->next),
                  text_string(&record->reason));
    text_add(text, "\n");
}

static void tell_needs(struct text *text, const struct people *people, struct summary *summary)
{
    struct record *record = &summary->record;
    const struct need *needs = summary->needs;
    size_t told = people->count < PEOPLE_TOLD ? people->count : PEOPLE_TOLD;
    text_add(text, "\nWho needs what (lessons passed, latest score)\n");
    for (size_t i = 0; i < told; i++) {
        record_make(record, &people->versions, needs[i].trainee);
        record_suggest(record, &people->versions, needs[i].trainee);
        tell_need(text, record, &needs[i]);
    }
    if (people->count > told)
        text_addf(text, "  and %zu more who are further on: see --csv or --html\n",
                  people->count - told);
}

static void tell_problems(struct text *text, const struct cohort *cohort)
{
    if (cohort->problem_count == 0)
        return;
    text_add(text, "\n");
    report_tell_count(text, cohort->problem_count, "file", "files");
    text_add(text, " could not be used\n");
    for (size_t i = 0; i < cohort->problem_count && i < PROBLEMS_TOLD; i++) {
        text_add(text, "  ");
        report_tell_name(text, cohort->problems[i].file);
        text_addf(text, " (%s): ", trouble_name(cohort->problems[i].trouble));
        report_tell_name(text, cohort->problems[i].what);
        text_add(text, "\n");
    }
    if (cohort->problem_count > PROBLEMS_TOLD)
        text_addf(text, "  and %zu more: see --json\n", cohort->problem_count - PROBLEMS_TOLD);
}

static bool tell_all(struct text *text, const struct report *report, struct summary *summary,
                     struct err *err)
{
    const struct people *people = &report->cohort->people;
    tell_head(text, report);
    tell_lessons(text, report, summary->passed);
    tell_overdue(text, report, summary);
    tell_groups(text, report, GROUP_TEAM, "Teams");
    tell_groups(text, report, GROUP_LESSON, "Lessons");
    tell_groups(text, report, GROUP_SCENARIO, "Scenarios");
    if (!tell_behaviours(text, people, err))
        return false;
    report_tell_versions(text, report, summary);
    tell_needs(text, people, summary);
    tell_problems(text, report->cohort);
    return text_ok(&summary->record.reason, err);
}

bool report_tell(const struct report *report, report_sink *sink, void *self, struct err *err)
{
    struct summary summary;
    struct text text;
    if (!summary_make(&summary, report, err))
        return false;
    text_init(&text);
    bool ok =
        tell_all(&text, report, &summary, err) && text_ok(&text, err) && sink(self, &text, err);
    text_destroy(&text);
    summary_destroy(&summary);
    return ok;
}

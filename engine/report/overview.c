/* overview.c: the record of each person is kept as a few numbers; of the groups and the
 * decisions, only those that would be shown. */
#include "report/overview.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "store/roster.h"

enum { QUOTED_MOST = 2 };

static const char *keep(struct overview *overview, const char *text)
{
    return arena_copy(&overview->arena, text, strlen(text));
}

static const char *keep_folded(struct overview *overview, const char *text)
{
    char *folded = roster_fold(text);
    const char *kept = folded == NULL ? NULL : keep(overview, folded);
    free(folded);
    return kept;
}

static const char *keep_both(struct overview *overview, const struct overview_person *one)
{
    struct text both;
    text_init(&both);
    text_addf(&both, "%s %s", one->name, one->team);
    const char *kept = both.failed ? NULL : keep(overview, text_string(&both));
    text_destroy(&both);
    return kept;
}

static bool keep_person(struct overview *overview, const struct record *record,
                        const struct trainee *person, size_t lesson_count)
{
    struct overview_person *one = &overview->people[overview->count++];
    struct record_standing *lessons =
        arena_alloc(&overview->arena, lesson_count + 1, sizeof *lessons);
    *one = (struct overview_person){.person = person,
                                    .name = keep_folded(overview, person->name),
                                    .team = keep_folded(overview, person->team),
                                    .lessons = lessons,
                                    .passed = record->passed,
                                    .overdue = record->overdue,
                                    .knows_days = record->knows_days,
                                    .attempts = record->attempts,
                                    .critical = record->critical,
                                    .seconds = record->seconds};
    for (size_t i = 0; lessons != NULL && i < lesson_count; i++)
        lessons[i] = record->lessons[i];
    for (int p = 0; p < PERCENT_COUNT; p++)
        one->latest[p] =
            record->scores[p].known ? (int)lround(record->scores[p].latest) : OVERVIEW_NOT_OBSERVED;
    overview->attempts += record->attempts;
    overview->behind += record->overdue > 0;
    overview->known += record->knows_days;
    bool ok = lessons != NULL && one->name != NULL && one->team != NULL &&
              (one->folded = keep_both(overview, one)) != NULL;
    if (record->next == NULL)
        return ok;
    one->next = subject_title(record->next);
    one->reason = keep(overview, text_string(&record->reason));
    return ok && one->reason != NULL;
}

static bool take_people(struct overview *overview, const struct report *report, struct err *err)
{
    const struct people *people = &report->cohort->people;
    struct record record;
    size_t lesson_count = people->versions.subjects->library->lesson_count;
    overview->people = arena_alloc(&overview->arena, people->count + 1, sizeof *overview->people);
    if (overview->people == NULL || !record_init(&record, report, err))
        return overview->people != NULL || err_memory(err);
    bool ok = true;
    for (size_t i = 0; ok && i < people->count; i++) {
        record_make(&record, &people->versions, &people->at[i]);
        record_suggest(&record, &people->versions, &people->at[i]);
        ok = text_ok(&record.reason, err) &&
             (keep_person(overview, &record, &people->at[i], lesson_count) || err_memory(err));
    }
    record_destroy(&record);
    return ok;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool list_teams(struct overview *overview, struct err *err)
{
    const char **teams = arena_alloc(&overview->arena, overview->count + 1, sizeof *teams);
    if (teams == NULL)
        return err_memory(err);
    for (size_t i = 0; i < overview->count; i++)
        teams[i] = overview->people[i].person->team;
    qsort(teams, overview->count, sizeof *teams, by_name);
    for (size_t i = 0; i < overview->count; i++)
        if (i == 0 || strcmp(teams[overview->team_count - 1], teams[i]) != 0)
            teams[overview->team_count++] = teams[i];
    overview->teams = teams;
    return true;
}

/* Among the hardest of its kind, if it is one of them. */
static void place_group(struct overview *overview, const struct overview_group *one)
{
    size_t *count = &overview->hardest_count[one->kind];
    struct overview_group *list = overview->hardest[one->kind];
    size_t at = *count;
    while (at > 0 && list[at - 1].mean > one->mean)
        at--;
    if (at == OVERVIEW_HARDEST)
        return;
    size_t last = *count < OVERVIEW_HARDEST ? (*count)++ : OVERVIEW_HARDEST - 1;
    memmove(&list[at + 1], &list[at], (last - at) * sizeof *list);
    list[at] = *one;
}

static void take_groups(struct overview *overview, const struct report *report)
{
    for (size_t i = 0; i < report->groups.count; i++) {
        const struct group *group = &report->groups.at[i];
        if (group->kind == GROUP_TEAM)
            continue;
        if (group->people < report->least_group) {
            overview->hidden[group->kind]++;
            continue;
        }
        struct group_figures figures = group_figures(group, report->least_group);
        struct overview_group one = {.kind = group->kind,
                                     .title = group->title,
                                     .people = group->people,
                                     .mean = figures.mean,
                                     .passed = figures.passed};
        place_group(overview, &one);
    }
}

static const char *words_of(const struct version *version, size_t index, size_t reply)
{
    const struct sketch_decision *decision = &version->model->decisions[index];
    bool silent = reply >= decision->reply_count;
    return silent ? NULL : decision->replies[reply].text;
}

/* The replies that nobody gave, the first of them by its words. */
static void say_unused(const struct version *version, size_t index, struct text *text)
{
    const struct choice *choice = &version->choices[index];
    size_t count = 0;
    for (size_t r = 0; r < choice->reply_count; r++) {
        if (choice->taken[r] > 0 || count++ >= QUOTED_MOST)
            continue;
        const char *words =
            version->model == NULL ? choice->replies[r] : words_of(version, index, r);
        text_add(text, count == 1 ? "Nobody chose " : " or ");
        text_addf(text, words == NULL ? "to say nothing" : "“%s”", words);
    }
    if (count > QUOTED_MOST)
        text_addf(text, ", nor %zu more", count - QUOTED_MOST);
    text_add(text, ".");
}

static void say_flag(enum item_flag flag, const struct version *version, size_t index,
                     struct text *text)
{
    switch (flag) {
    case ITEM_REPLY_UNUSED:
        say_unused(version, index, text);
        return;
    case ITEM_BEST_AVOIDED:
        text_add(text, "Who does well otherwise earns all of it less often than who does not: is "
                       "what counts as best really the best?");
        return;
    case ITEM_ALL_RIGHT:
        text_add(text, "Everybody earned all of it, so it tells nobody apart: is it too easy?");
        return;
    case ITEM_IS_FEW:
        return;
    }
}

static bool describe(struct overview *overview, const struct version *version, size_t index,
                     const struct item *item, struct overview_flaw *flaw)
{
    struct text text;
    text_init(&text);
    *flaw = (struct overview_flaw){.scenario = version->title,
                                   .decision = version->choices[index].label,
                                   .reached = version->choices[index].reached};
    bool ok = true;
    for (int flag = ITEM_IS_FEW + 1; ok && flag < ITEM_FLAGS; flag++) {
        if (!item->flags[flag])
            continue;
        text_clear(&text);
        say_flag((enum item_flag)flag, version, index, &text);
        const char *says = text_ok(&text, NULL) ? keep(overview, text_string(&text)) : NULL;
        flaw->says[flaw->count++] = says;
        ok = says != NULL;
    }
    text_destroy(&text);
    return ok;
}

static void place_flaw(struct overview *overview, const struct overview_flaw *flaw)
{
    size_t at = overview->flaw_count;
    struct overview_flaw *list = overview->flaws;
    while (at > 0 && (list[at - 1].count < flaw->count ||
                      (list[at - 1].count == flaw->count && list[at - 1].reached < flaw->reached)))
        at--;
    if (at == OVERVIEW_FLAWS)
        return;
    size_t last =
        overview->flaw_count < OVERVIEW_FLAWS ? overview->flaw_count++ : OVERVIEW_FLAWS - 1;
    memmove(&list[at + 1], &list[at], (last - at) * sizeof *list);
    list[at] = *flaw;
}

static bool take_decisions(struct overview *overview, const struct version *version,
                           struct err *err)
{
    struct item *items = calloc(version->choice_count + 1, sizeof *items);
    bool ok = items != NULL;
    if (ok)
        items_make(version, items);
    for (size_t i = 0; ok && i < version->choice_count; i++) {
        struct overview_flaw flaw;
        ok = describe(overview, version, i, &items[i], &flaw);
        if (ok && flaw.count > 0)
            place_flaw(overview, &flaw);
    }
    free(items);
    return ok || err_memory(err);
}

/* What was edited since is not to be mended any more. */
static bool take_versions(struct overview *overview, const struct report *report, struct err *err)
{
    const struct cohort *cohort = report->cohort;
    for (size_t i = 0; i < cohort->people.versions.count; i++) {
        uint32_t index = cohort->order[i];
        const struct version *version = &cohort->people.versions.at[index];
        if (!version->former && report_shows(report, index) &&
            !take_decisions(overview, version, err))
            return false;
    }
    return true;
}

bool overview_init(struct overview *overview, const struct report *report, struct err *err)
{
    *overview = (struct overview){.has_days = report->rules->due_count > 0,
                                  .today = day_of_moment(report->made)};
    arena_init(&overview->arena);
    if (take_people(overview, report, err) && list_teams(overview, err) &&
        take_versions(overview, report, err)) {
        take_groups(overview, report);
        overview_sort(overview, OVERVIEW_NAME, false);
        overview_find(overview, "", false);
        return true;
    }
    overview_destroy(overview);
    return false;
}

void overview_destroy(struct overview *overview)
{
    arena_destroy(&overview->arena);
    *overview = (struct overview){.count = 0};
}

/* What it is ordered by, as a number; a text: 0. */
static int64_t number_of(const struct overview_person *one, enum overview_column column)
{
    switch (column) {
    case OVERVIEW_NAME:
    case OVERVIEW_TEAM:
    case OVERVIEW_COLUMNS:
        return 0;
    case OVERVIEW_LESSONS:
        return (int64_t)one->passed;
    case OVERVIEW_LISTENING:
    case OVERVIEW_EMPATHY:
    case OVERVIEW_PROFESSIONALISM:
    case OVERVIEW_OVERALL:
        return one->latest[column - OVERVIEW_LISTENING];
    case OVERVIEW_CRITICAL:
        return (int64_t)one->critical;
    }
    return 0;
}

static int by_key(const void *a, const void *b)
{
    const struct overview_key *left = &((const struct overview_person *)a)->key;
    const struct overview_key *right = &((const struct overview_person *)b)->key;
    int order = (left->number > right->number) - (left->number < right->number);
    if ((left->number < 0) != (right->number < 0))
        return left->number < 0 ? 1 : -1;
    if (order == 0)
        order = strcmp(left->text, right->text);
    if (order != 0)
        return left->falling ? -order : order;
    return strcmp(((const struct overview_person *)a)->person->id,
                  ((const struct overview_person *)b)->person->id);
}

void overview_sort(struct overview *overview, enum overview_column column, bool falling)
{
    overview->column = column;
    overview->falling = falling;
    for (size_t i = 0; i < overview->count; i++) {
        struct overview_person *one = &overview->people[i];
        one->key = (struct overview_key){.text = column == OVERVIEW_NAME   ? one->name
                                                 : column == OVERVIEW_TEAM ? one->team
                                                                           : "",
                                         .number = number_of(one, column),
                                         .falling = falling};
    }
    qsort(overview->people, overview->count, sizeof *overview->people, by_key);
}

void overview_find(struct overview *overview, const char *typed, bool overdue)
{
    overview->found = 0;
    for (size_t i = 0; i < overview->count; i++) {
        struct overview_person *one = &overview->people[i];
        one->found = roster_matches(one->folded, typed) && (!overdue || one->overdue > 0);
        overview->found += one->found;
    }
}

/* groups.c: person by person, in order; what one person did in a group is gathered
 * before it is added, so that nobody counts more for having tried more often. */
#include "report/groups.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/spread.h"

enum { TEAMS_KNOWN = 64 };

/* What one person did at a version, or in a lesson, or at all. */
struct share {
    int64_t sum, count;        /* of selected percents, and how many of those there are */
    int64_t gains, gain_count; /* over versions */
    int first, latest;         /* of a version: percents of counted attempts */
    size_t tries;              /* of a version: counted */
};

struct gathering {
    const struct cohort *cohort;
    struct groups *groups;
    size_t versions, lessons; /* the groups of versions stand first, then lessons, then teams */
    struct share *shares;     /* owned: of the person at hand: versions, lessons, team */
};

const char *group_kind_name(enum group_kind kind)
{
    static const char *const names[] = {"lesson", "scenario", "team"};
    return names[kind];
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Puts the names in order, each once; how many remain. */
static size_t put_in_order(const char **names, size_t all)
{
    size_t count = 0;
    qsort(names, all, sizeof *names, by_name);
    for (size_t i = 0; i < all; i++)
        if (count == 0 || strcmp(names[count - 1], names[i]) != 0)
            names[count++] = names[i];
    return count;
}

/* The names of the teams, each once, in order; how many. Most people are of a team that
 * was met before: the first teams are kept in order to see that at once. */
static size_t list_teams(const struct people *people, const char **teams)
{
    size_t count = 0, known = 0;
    for (size_t i = 0; i < people->count; i++) {
        const char *team = people->at[i].team;
        if (known > 0 && bsearch(&team, teams, known, sizeof *teams, by_name) != NULL)
            continue;
        teams[count++] = team;
        if (count <= TEAMS_KNOWN)
            known = put_in_order(teams, count);
    }
    return put_in_order(teams, count);
}

static struct group version_group(const struct versions *versions, uint32_t index)
{
    const struct version *version = &versions->at[index];
    return (struct group){GROUP_SCENARIO, version->scenario, version->title, .version = version};
}

static bool begin(struct gathering *gathering, const char **teams, size_t team_count,
                  struct err *err)
{
    const struct versions *versions = &gathering->cohort->people.versions;
    const struct library *library = versions->subjects->library;
    size_t count = gathering->versions + gathering->lessons + team_count, next = 0;
    struct group *at = calloc(count + 1, sizeof *at);
    gathering->shares =
        calloc(gathering->versions + gathering->lessons + 1, sizeof *gathering->shares);
    if (at == NULL || gathering->shares == NULL) {
        free(at);
        return err_memory(err);
    }
    for (uint32_t i = 0; i < versions->count; i++)
        at[next++] = version_group(versions, i);
    for (size_t i = 0; i < library->lesson_count; i++)
        at[next++] = (struct group){GROUP_LESSON, library->lessons[i].id, library->lessons[i].title,
                                    .version = NULL};
    for (size_t i = 0; i < team_count; i++)
        at[next++] = (struct group){GROUP_TEAM, teams[i], teams[i], .version = NULL};
    gathering->groups->at = at;
    gathering->groups->count = count;
    return true;
}

static bool add_score(struct group *group, int64_t sum, int64_t count, struct err *err)
{
    if (!mem_grow(&group->scores, &group->score_capacity, group->score_count, sizeof *group->scores,
                  err))
        return false;
    group->scores[group->score_count++] = (uint16_t)((20 * sum + count) / (2 * count));
    return true;
}

static bool add_attempt(struct group *group, const struct outing *outing, struct err *err)
{
    if (!mem_grow(&group->seconds, &group->second_capacity, group->second_count,
                  sizeof *group->seconds, err))
        return false;
    group->seconds[group->second_count++] = outing->seconds;
    group->attempts++;
    group->passed += outing->passed;
    return true;
}

static void add_gain(struct group *group, const struct share *share)
{
    if (share->gain_count > 0)
        moments_add(&group->gain, share->gains * 100 / share->gain_count);
}

/* The places of the groups and shares that an attempt belongs to; how many. */
static size_t places_of(const struct gathering *gathering, const struct outing *outing, size_t team,
                        size_t *groups, size_t *shares)
{
    const struct versions *versions = &gathering->cohort->people.versions;
    size_t count = 0, subject = versions->at[outing->version].subject;
    groups[count] = shares[count] = outing->version;
    count++;
    if (subject < versions->subjects->count) {
        groups[count] = shares[count] =
            gathering->versions + versions->subjects->at[subject].lesson;
        count++;
    }
    groups[count] = team;
    shares[count] = gathering->versions + gathering->lessons;
    return count + 1;
}

static void take_try(struct share *share, const struct outing *outing)
{
    int percent = outing->percent[PERCENT_OVERALL];
    if (percent < 0)
        return;
    if (share->tries++ == 0)
        share->first = percent;
    share->latest = percent;
}

static bool gather(struct gathering *gathering, const struct trainee *person, size_t team,
                   struct err *err)
{
    const struct versions *versions = &gathering->cohort->people.versions;
    size_t groups[3], shares[3];
    for (size_t i = 0; i < person->count; i++) {
        const struct outing *outing = &person->outings[i];
        int percent = outing->percent[PERCENT_OVERALL];
        if (outing->counted)
            take_try(&gathering->shares[outing->version], outing);
        if (!outing->selected)
            continue;
        size_t count = places_of(gathering, outing, team, groups, shares);
        for (size_t p = 0; p < count; p++) {
            struct group *group = &gathering->groups->at[groups[p]];
            struct share *share = &gathering->shares[shares[p]];
            share->sum += percent < 0 ? 0 : percent;
            share->count += percent >= 0;
            if (!add_attempt(group, outing, err) ||
                (p == 0 && percent >= 0 && !add_score(group, percent, 1, err)))
                return false;
            group->former += versions->at[outing->version].former;
        }
    }
    return true;
}

/* From the versions to the lessons and the team. */
static void gather_gains(struct gathering *gathering, const struct trainee *person, size_t team)
{
    size_t groups[3], shares[3];
    for (size_t i = 0; i < person->count; i++) {
        struct share *version = &gathering->shares[person->outings[i].version];
        if (version->tries < 2)
            continue;
        size_t count = places_of(gathering, &person->outings[i], team, groups, shares);
        for (size_t p = 0; p < count; p++) {
            gathering->shares[shares[p]].gains += version->latest - version->first;
            gathering->shares[shares[p]].gain_count++;
        }
        version->tries = 0;
    }
}

/* Adds the person to each group once, and clears their shares. */
static bool settle(struct gathering *gathering, const struct trainee *person, size_t team,
                   struct err *err)
{
    size_t groups[3], shares[3];
    for (size_t i = 0; i < person->count; i++) {
        size_t count = places_of(gathering, &person->outings[i], team, groups, shares);
        for (size_t p = 0; p < count; p++) {
            struct group *group = &gathering->groups->at[groups[p]];
            struct share *share = &gathering->shares[shares[p]];
            group->people += share->count > 0;
            if (share->count > 0 && p > 0 && !add_score(group, share->sum, share->count, err))
                return false;
            add_gain(group, share);
            *share = (struct share){0};
        }
    }
    return true;
}

static bool add_people(struct gathering *gathering, const char **teams, size_t team_count,
                       struct err *err)
{
    const struct people *people = &gathering->cohort->people;
    for (size_t i = 0; i < people->count; i++) {
        const struct trainee *person = &people->at[i];
        const char **found = bsearch(&person->team, teams, team_count, sizeof *teams, by_name);
        size_t team = gathering->versions + gathering->lessons + (size_t)(found - teams);
        if (!gather(gathering, person, team, err))
            return false;
        gather_gains(gathering, person, team);
        if (!settle(gathering, person, team, err))
            return false;
    }
    return true;
}

static void group_destroy(struct group *group)
{
    free(group->scores);
    free(group->seconds);
}

/* Scenarios in the cohort's order; those without people go. */
static bool arrange(struct gathering *gathering, struct err *err)
{
    struct groups *groups = gathering->groups;
    struct group *at = calloc(groups->count + 1, sizeof *at);
    size_t count = 0;
    if (at == NULL)
        return err_memory(err);
    for (size_t i = 0; i < groups->count; i++) {
        size_t from = i < gathering->versions ? gathering->cohort->order[i] : i;
        if (groups->at[from].people > 0)
            at[count++] = groups->at[from];
        else
            group_destroy(&groups->at[from]);
    }
    free(groups->at);
    groups->at = at;
    groups->count = count;
    return true;
}

bool groups_make(struct groups *groups, const struct cohort *cohort, struct err *err)
{
    const struct versions *versions = &cohort->people.versions;
    struct gathering gathering = {.cohort = cohort,
                                  .groups = groups,
                                  .versions = versions->count,
                                  .lessons = versions->subjects->library->lesson_count};
    *groups = (struct groups){0};
    const char **teams = calloc(cohort->people.count + 1, sizeof *teams);
    if (teams == NULL)
        return err_memory(err);
    size_t team_count = list_teams(&cohort->people, teams);
    bool ok = begin(&gathering, teams, team_count, err) &&
              add_people(&gathering, teams, team_count, err) && arrange(&gathering, err);
    free(gathering.shares);
    free(teams);
    if (!ok)
        groups_destroy(groups);
    return ok;
}

void groups_destroy(struct groups *groups)
{
    for (size_t i = 0; i < groups->count; i++)
        group_destroy(&groups->at[i]);
    free(groups->at);
    *groups = (struct groups){0};
}

/* The number at that place of all in order. Method: Hoare, Algorithm 65: Find, 1961. */
static uint32_t find(uint32_t *numbers, size_t count, size_t place)
{
    ptrdiff_t low = 0, high = (ptrdiff_t)count - 1, wanted = (ptrdiff_t)place;
    while (low < high) {
        uint32_t pivot = numbers[wanted];
        ptrdiff_t i = low, j = high;
        while (i <= j) {
            while (numbers[i] < pivot)
                i++;
            while (numbers[j] > pivot)
                j--;
            if (i <= j) {
                uint32_t number = numbers[i];
                numbers[i++] = numbers[j];
                numbers[j--] = number;
            }
        }
        if (j < wanted)
            low = i;
        if (i > wanted)
            high = j;
    }
    return numbers[wanted];
}

static double median_of(uint32_t *numbers, size_t count)
{
    if (count == 0)
        return 0;
    return ((double)find(numbers, count, (count - 1) / 2) + find(numbers, count, count / 2)) / 2;
}

static struct estimate divided(struct estimate estimate, double by)
{
    estimate.value /= by;
    estimate.low /= by;
    estimate.high /= by;
    return estimate;
}

struct group_figures group_figures(const struct group *group, size_t least)
{
    struct spread spread = {.count = 0};
    for (size_t i = 0; i < group->score_count; i++)
        spread_add(&spread, group->scores[i]);
    return (struct group_figures){
        .mean = spread_mean(&spread) / 10,
        .deviation = spread_deviation(&spread) / 10,
        .median = spread_quantile(&spread, 0.5) / 10,
        .lower_quartile = spread_quantile(&spread, 0.25) / 10,
        .upper_quartile = spread_quantile(&spread, 0.75) / 10,
        .seconds = median_of(group->seconds, group->second_count),
        .passed = statistics_share(group->passed, group->attempts),
        .gain = statistics_of_enough(divided(statistics_mean(&group->gain), 100), least),
    };
}

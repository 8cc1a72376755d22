/* filter.c: an attempt is chosen among those of its person at the same version. */
#include "report/filter.h"

#include <string.h>

static const char *const NAMES[] = {"first", "best", "latest", "all"};

const char *attempts_name(enum attempts_of attempts)
{
    return NAMES[attempts];
}

bool attempts_find(const char *name, enum attempts_of *attempts)
{
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++)
        if (strcmp(NAMES[i], name) == 0) {
            *attempts = (enum attempts_of)i;
            return true;
        }
    return false;
}

void filter_init(struct filter *filter)
{
    *filter = (struct filter){.from = INT64_MIN, .to = INT64_MAX, .attempts = ATTEMPTS_LATEST};
}

bool filter_takes_team(const struct filter *filter, struct slice team)
{
    return filter->team == NULL || slice_is(team, filter->team);
}

static bool is_of_lesson(const struct versions *versions, const struct version *version,
                         const char *lesson)
{
    const struct subjects *subjects = versions->subjects;
    return version->subject < subjects->count &&
           strcmp(subjects->library->lessons[subjects->at[version->subject].lesson].id, lesson) ==
               0;
}

static bool sees(const struct filter *filter, const struct versions *versions,
                 const struct outing *outing)
{
    const struct version *version = &versions->at[outing->version];
    const char *mode = mode_name(outing->assessed ? MODE_ASSESSED : MODE_PRACTICE);
    return (outing->assessed || filter->sees_practice) && outing->ended >= filter->from &&
           outing->ended <= filter->to &&
           (filter->mode == NULL || strcmp(filter->mode, mode) == 0) &&
           (filter->scenario == NULL || strcmp(filter->scenario, version->scenario) == 0) &&
           (filter->lesson == NULL || is_of_lesson(versions, version, filter->lesson));
}

/* The later of two that are as good is not better. */
static bool replaces(const struct filter *filter, const struct outing *now,
                     const struct outing *then)
{
    switch (filter->attempts) {
    case ATTEMPTS_FIRST:
        return false;
    case ATTEMPTS_BEST:
        return now->percent[PERCENT_OVERALL] > then->percent[PERCENT_OVERALL];
    case ATTEMPTS_LATEST:
    case ATTEMPTS_ALL:
        return true;
    }
    return true;
}

void filter_select(const struct filter *filter, const struct versions *versions,
                   struct outing *outings, size_t count, struct chosen *scratch)
{
    for (size_t i = 0; i < count; i++) {
        struct outing *outing = &outings[i];
        struct chosen *chosen = &scratch[outing->version];
        outing->seen = sees(filter, versions, outing);
        outing->counted = outing->seen && outing->whole;
        outing->selected = outing->counted && filter->attempts == ATTEMPTS_ALL;
        if (outing->counted &&
            (chosen->outing == 0 || replaces(filter, outing, &outings[chosen->outing - 1])))
            chosen->outing = (uint32_t)i + 1;
    }
    for (size_t i = 0; i < count; i++) {
        struct chosen *chosen = &scratch[outings[i].version];
        if (chosen->outing != 0)
            outings[chosen->outing - 1].selected = true;
        chosen->outing = 0;
    }
}

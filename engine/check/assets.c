/* assets.c: each picture that is missing is told where it is named first. */
#include "check/assets.h"

#include <string.h>

static void check_portrait(const struct person *person, const char *file, assets_has *has,
                           void *self, struct problems *problems)
{
    if (person->portrait != NULL && !has(self, "portraits", person->portrait))
        problems_add(problems, SEVERITY_ERROR, file, person->line, "missing-portrait",
                     "there is no portrait \"%s\" for %s; draw portraits/%s.svg in the assets, or "
                     "name another",
                     person->portrait, person->name, person->portrait);
}

static bool is_of_cast(const struct person *person, const struct cast *cast)
{
    const struct person *known = cast_find(cast, person->name);
    return known != NULL && known->portrait != NULL && person->portrait != NULL &&
           strcmp(known->portrait, person->portrait) == 0;
}

static void check_moods(const struct scenario *scenario, assets_has *has, void *self,
                        struct problems *problems)
{
    uint32_t tried = 0;
    for (size_t i = 0; i < scenario->line_count; i++) {
        const struct line *line = &scenario->lines[i];
        if (scenario->people[line->person].portrait == NULL || (tried >> line->mood & 1) != 0)
            continue;
        tried |= UINT32_C(1) << line->mood;
        if (!has(self, "portraits/moods", mood_name(line->mood)))
            problems_add(problems, SEVERITY_ERROR, scenario->file, line->source_line,
                         "missing-mood",
                         "there is no face for the mood \"%s\"; draw portraits/moods/%s.svg in the "
                         "assets, or use another mood",
                         mood_name(line->mood), mood_name(line->mood));
    }
}

void assets_tell(const struct scenario *scenario, const struct cast *cast, assets_has *has,
                 void *self, struct problems *problems)
{
    for (size_t i = PERSON_FIRST_OF_CAST; i < scenario->person_count; i++)
        if (!is_of_cast(&scenario->people[i], cast))
            check_portrait(&scenario->people[i], scenario->file, has, self, problems);
    check_moods(scenario, has, self, problems);
    if (scenario->place != NULL && !has(self, "places", scenario->place))
        problems_add(problems, SEVERITY_ERROR, scenario->file, 0, "missing-place",
                     "there is no place \"%s\"; draw places/%s.svg in the assets, or name another",
                     scenario->place, scenario->place);
}

void assets_tell_cast(const struct cast *cast, const char *file, assets_has *has, void *self,
                      struct problems *problems)
{
    for (size_t i = 0; i < cast->count; i++)
        check_portrait(&cast->people[i], file, has, self, problems);
}

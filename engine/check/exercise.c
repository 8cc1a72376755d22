/* exercise.c: looks for each behaviour in all that can be answered. */
#include "check/exercise.h"

#include <stdbool.h>

static bool shows(const struct showing *showing, size_t behaviour)
{
    for (uint16_t i = 0; i < showing->count; i++)
        if (showing->behaviours[i] == behaviour)
            return true;
    return false;
}

static bool exercises(const struct scenario *scenario, size_t behaviour)
{
    for (size_t r = 0; r < scenario->reply_count; r++)
        if (shows(&scenario->replies[r].shows, behaviour) ||
            shows(&scenario->replies[r].misplaced, behaviour))
            return true;
    return false;
}

void exercise_check(const struct library *library, const struct lesson *lesson,
                    const struct scenario *const *scenarios, size_t count, const char *file,
                    struct problems *problems)
{
    for (size_t b = 0; b < lesson->behaviour_count; b++) {
        size_t s = 0;
        while (s < count && !exercises(scenarios[s], lesson->behaviours[b]))
            s++;
        if (s == count)
            problems_add(problems, SEVERITY_WARNING, file, lesson->line, "behaviour-not-exercised",
                         "no decision of lesson \"%s\" exercises \"%s\"; let a reply of its "
                         "scenarios show it, or take it off the lesson's list",
                         lesson->id, library->rubric->behaviours[lesson->behaviours[b]].id);
    }
}

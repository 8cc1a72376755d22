/* lacking.c: the behaviour that was missed most often; of several, the one shown least. */
#include "store/lacking.h"

static bool is_worse(const struct attempt_behaviour *a, const struct attempt_behaviour *b)
{
    return a->missed > b->missed || (a->missed == b->missed && a->shown < b->shown);
}

static const struct attempt_behaviour *missed_most(const struct attempt *attempt)
{
    const struct attempt_behaviour *most = NULL;
    for (size_t i = 0; i < attempt->behaviour_count; i++) {
        const struct attempt_behaviour *one = &attempt->behaviours[i];
        if (one->missed > 0 && (most == NULL || is_worse(one, most)))
            most = one;
    }
    return most;
}

static void say_lesson(const struct library *library, const struct behaviour *behaviour,
                       struct text *text)
{
    for (size_t l = 0; l < library->lesson_count; l++) {
        const struct lesson *lesson = &library->lessons[l];
        for (size_t b = 0; b < lesson->behaviour_count; b++)
            if (&library->rubric->behaviours[lesson->behaviours[b]] == behaviour) {
                text_addf(text, " Lesson %zu, “%s”, trains it.", l + 1, lesson->title);
                return;
            }
    }
}

void lacking_say(const struct attempt *attempt, const struct library *library, struct text *text)
{
    const struct attempt_behaviour *most = missed_most(attempt);
    const struct behaviour *behaviour =
        most != NULL ? rubric_find(library->rubric, most->id) : NULL;
    if (behaviour == NULL)
        return;
    uint64_t chances = (uint64_t)most->shown + most->missed;
    if (chances == 1)
        text_addf(text, "“%s” was missed where it was called for.", behaviour->title);
    else
        text_addf(text, "“%s” was missed most: %u of %llu times.", behaviour->title, most->missed,
                  (unsigned long long)chances);
    say_lesson(library, behaviour, text);
}

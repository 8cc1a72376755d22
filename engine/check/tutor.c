/* tutor.c: what cannot be searched is remembered too, so that it is tried once. */
#include "check/tutor.h"

#include <string.h>

void tutor_init(struct tutor *tutor)
{
    *tutor = (struct tutor){0};
}

void tutor_destroy(struct tutor *tutor)
{
    coach_free(tutor->coach);
    tutor_init(tutor);
}

static bool learn(struct tutor *tutor, const struct run *run, struct err *err)
{
    const struct scenario *scenario = run->scenario;
    if (strcmp(tutor->content, scenario->hash) == 0)
        return true;
    tutor_destroy(tutor);
    if (!coach_new(scenario, run->evaluator, TUTOR_STATES, &tutor->coach, err))
        return false;
    memcpy(tutor->content, scenario->hash, sizeof tutor->content);
    return true;
}

bool tutor_review(struct tutor *tutor, const struct run *run, const struct debrief *debrief,
                  struct review *review, struct err *err)
{
    return learn(tutor, run, err) && review_make(run, debrief, tutor->coach, review, err);
}

bool tutor_hint(struct tutor *tutor, const struct run *run, uint16_t *behaviour, struct err *err)
{
    return learn(tutor, run, err) && coach_hint(tutor->coach, &run->session, behaviour, err);
}

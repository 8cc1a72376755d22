/* score.c: whole numbers throughout, so that a score is the same on every machine. */
#include "play/score.h"

void score_decision(struct score *score, const int16_t *earned, const int16_t *open)
{
    for (unsigned c = 0; c < COMPETENCY_COUNT; c++) {
        score->earned[c] += earned[c];
        score->open[c] += open[c];
        score->opportunities[c] += open[c] > 0;
    }
}

void score_add(struct score *score, const struct events *events, size_t from)
{
    for (size_t i = from; i < events->count; i++) {
        const struct event *event = &events->at[i];
        if (event->kind == EVENT_SCORED)
            score_decision(score, event->scored.earned, event->scored.open);
        else if (event->kind == EVENT_CRITICAL)
            score->critical++;
    }
}

/* In percent, rounded half up, kept within 0 to 100. */
static int percent(int64_t earned, int64_t open)
{
    if (open <= 0)
        return SCORE_NOT_OBSERVED;
    if (earned <= 0)
        return 0;
    if (earned >= open)
        return 100;
    return (int)((200 * earned + open) / (2 * open));
}

int score_percent(const struct score *score, enum competency competency)
{
    return percent(score->earned[competency], score->open[competency]);
}

int score_overall(const struct score *score, const struct rubric *rubric)
{
    int64_t earned = 0, open = 0;
    for (unsigned c = 0; c < COMPETENCY_COUNT; c++) {
        earned += (int64_t)rubric->weight[c] * score->earned[c];
        open += (int64_t)rubric->weight[c] * score->open[c];
    }
    return percent(earned, open);
}

bool score_passes(const struct score *score, const struct scenario *scenario)
{
    int overall = score_overall(score, scenario->rubric);
    if (score->critical > 0 || overall == SCORE_NOT_OBSERVED || overall < scenario->pass.overall)
        return false;
    for (unsigned c = 0; c < COMPETENCY_COUNT; c++) {
        int reached = score_percent(score, (enum competency)c);
        if (reached != SCORE_NOT_OBSERVED && reached < scenario->pass.floor[c])
            return false;
    }
    return true;
}

/* score.h: points earned over points open, as a fold over events.
 *
 * A competency's score is what was earned over the opportunities met on the path
 * taken, in percent, never below 0; without an opportunity it is "not observed".
 * The overall score is one ratio: weighted points earned over weighted points
 * open. (The project's RUBRIC; weights from the rubric file.) */
#ifndef PLAY_SCORE_H
#define PLAY_SCORE_H

#include <stdbool.h>
#include <stdint.h>

#include "play/event.h"
#include "story/scenario.h"

enum { SCORE_NOT_OBSERVED = -1 };

struct score {
    int32_t earned[COMPETENCY_COUNT];
    int32_t open[COMPETENCY_COUNT];
    uint32_t opportunities[COMPETENCY_COUNT]; /* decisions that gave one */
    uint32_t critical;                        /* critical errors */
};

/* Takes events[from .. events->count) into the score; begin with (struct score){0}. */
void score_add(struct score *score, const struct events *events, size_t from);

/* Takes one decision, met for the first time, into the score. */
void score_decision(struct score *score, const int16_t *earned, const int16_t *open);

/* 0 to 100, rounded half up; SCORE_NOT_OBSERVED. */
int score_percent(const struct score *score, enum competency competency);
int score_overall(const struct score *score, const struct rubric *rubric);

/* The pass mark is met, and no critical error was made. Something must have been observed. */
bool score_passes(const struct score *score, const struct scenario *scenario);

#endif

/* debrief.h: decision by decision, what was replied, what it showed and missed,
 * and why: every point with its reason. A fold over a run's events. */
#ifndef PLAY_DEBRIEF_H
#define PLAY_DEBRIEF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "play/run.h"

struct debrief_decision {
    uint16_t decision;
    uint16_t heard; /* the last line said before it, or NONE */
    size_t move;    /* the move that answered it, from 1 */
    uint16_t reply; /* CHOOSE or silence: the reply given; otherwise NONE */
    bool silent;    /* time ran out */
    bool scored;    /* met for the first time */
    int16_t earned[COMPETENCY_COUNT], open[COMPETENCY_COUNT];
    uint16_t best;            /* CHOOSE, scored: the best open reply; otherwise NONE */
    uint32_t picked;          /* PICK: bits by place as written */
    uint8_t groups[OPEN_MAX]; /* SORT: by place as written */
    int mood_percent;         /* of the mood meter after it, -1 when there is none */
};

/* How often each behaviour of the rubric was shown, and missed, at scored
 * decisions; a critical one counts as shown everywhere. A behaviour with points
 * above 0 is missed when the best open reply (of a pick or sort: a best set, every
 * item right) shows it and the one given does not: once for each item too few. */
struct debrief_behaviour {
    uint32_t shown, missed;
};

struct debrief {
    struct debrief_decision *decisions; /* owned, in the order played */
    size_t count, capacity;
    struct debrief_behaviour *behaviours; /* owned: one for each of the rubric's */
    size_t behaviour_count;
};

bool debrief_make(const struct run *run, struct debrief *debrief, struct err *err);
void debrief_destroy(struct debrief *debrief);

#endif

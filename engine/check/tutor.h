/* tutor.h: the coach of the conversation in hand, made when it is first asked for and
 * kept for as long as the content of the scenario is the same: a second debrief
 * costs nothing. What the terminal and the window each hold. */
#ifndef CHECK_TUTOR_H
#define CHECK_TUTOR_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "check/coach.h"
#include "check/review.h"
#include "play/debrief.h"
#include "play/run.h"

/* About half a second's search. A scenario with more has no coach. */
enum { TUTOR_STATES = 250000 };

struct tutor {
    struct coach *coach; /* owned; NULL: there is none */
    char content[65];    /* the hash of what was searched; "": nothing yet */
};

void tutor_init(struct tutor *tutor);
void tutor_destroy(struct tutor *tutor);

/* As review_make, exact where the scenario can be searched. */
bool tutor_review(struct tutor *tutor, const struct run *run, const struct debrief *debrief,
                  struct review *review, struct err *err);

/* As coach_hint, where the run rests. */
bool tutor_hint(struct tutor *tutor, const struct run *run, uint16_t *behaviour, struct err *err);

#endif

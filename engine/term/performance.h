/* performance.h: the run in hand from where it stands to its end: played by the
 * person, or by a record of moves. */
#ifndef TERM_PERFORMANCE_H
#define TERM_PERFORMANCE_H

#include <stdbool.h>

#include "base/err.h"
#include "check/tutor.h"
#include "play/journal.h"
#include "store/training.h"
#include "term/talk.h"

/* Briefs, asks for every decision, and tells how it went. *left: the person is
 * done here, because they left or the input ended. */
bool performance_play(struct talk *talk, struct training *training, struct tutor *tutor, bool *left,
                      struct err *err);

/* Does the moves instead, and any `continue` that the record leaves out. */
bool performance_follow(struct talk *talk, struct training *training, struct tutor *tutor,
                        const struct journal *moves, struct err *err);

/* Tells how a run went. */
bool performance_debrief(struct talk *talk, const struct run *run, struct tutor *tutor,
                         struct err *err);

#endif

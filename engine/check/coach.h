/* coach.h: what a reply kept or gave away, compared with the best that was open:
 * the debrief's analysis, as of a game of chess.
 *
 * Built on values.h: the loss of a reply is what it gives away now and must still
 * give away after it, less the same for the best reply there. 0: nothing better was
 * open. Losses of one run add up only where chance is as expected. */
#ifndef CHECK_COACH_H
#define CHECK_COACH_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "check/expand.h"
#include "play/move.h"
#include "play/session.h"

enum grade {
    GRADE_BEST,   /* nothing better was open */
    GRADE_GOOD,   /* gave away at most a third of what could be given away here */
    GRADE_MISSED, /* gave away more */
    GRADE_HARMFUL /* took points away, or was a critical error */
};

/* "best", "good", "missed", "harmful". */
const char *grade_name(enum grade grade);

struct judgement {
    double lost[METRIC_COUNT]; /* in points of each metric, never below 0 */
    double worst;              /* the most that could be lost here, overall */
    enum grade grade;          /* by the overall metric */
    struct move better;        /* the best move here, overall; the move itself when it is best */
};

struct coach;

/* Searches the scenario. *coach is NULL, without an error, when it has more than
 * `limit` states or some of its moves fail: then there is nothing exact to say. */
bool coach_new(const struct scenario *scenario, struct evaluator *evaluator, size_t limit,
               struct coach **coach, struct err *err);
void coach_free(struct coach *coach);

/* Judges a move (choose, pick, sort, or the wait that ends in silence) that is
 * possible where the session rests. */
bool coach_judge(struct coach *coach, const struct session *before, const struct move *move,
                 struct judgement *judgement, struct err *err);

/* A behaviour that the best move here shows, for a hint that does not give the reply
 * away: the one worth most; NONE when the best shows none. At a decision. */
bool coach_hint(struct coach *coach, const struct session *session, uint16_t *behaviour,
                struct err *err);

/* What the move would lead to: the lines said after it, up to the next decision or
 * the end, appended to events. Chance is as it would have been in this run. */
bool coach_after(const struct session *before, const struct move *move, struct events *events,
                 struct err *err);

#endif

/* coach.h: what a reply kept or gave away, compared with the best that was open:
 * the debrief's analysis, as of a game of chess.
 *
 * Built on values.h: the loss of a reply is what it gives away now and must still
 * give away after it, less the same for the best reply there. 0: nothing better was
 * open. Without chance the losses of a run, with the value of its start, add up to
 * what it gave away. */
#ifndef CHECK_COACH_H
#define CHECK_COACH_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "check/metric.h"
#include "play/move.h"
#include "play/session.h"

enum grade {
    GRADE_BEST,   /* nothing better was open */
    GRADE_GOOD,   /* gave away at most a third of what could be given away here */
    GRADE_MISSED, /* gave away more */
    GRADE_HARMFUL /* took away more points than it gave, though better was open or it
                   * counted no more; or was a critical error */
};

/* "best", "good", "missed", "harmful". */
const char *grade_name(enum grade grade);

struct judgement {
    double lost[METRIC_COUNT]; /* of each metric, in points, never below 0 */
    double worst;              /* the most points that could be lost here, overall */
    bool critical;             /* the move was a critical error */
    bool beyond;               /* lost overall is more than points: a critical error, now or
                                * later, which `worst` leaves out */
    enum grade grade;          /* by the overall metric */
    struct move better;        /* the best move here, overall; the move itself when it is best */
};

struct coach;

/* Searches the scenario. *coach is NULL, without an error, when it has more than
 * `limit` states or some of its moves fail: then there is nothing exact to say.
 * evaluator: the scenario's, or NULL to make one. The coach keeps neither: the
 * sessions handed in below bring theirs, of any copy of the scenario that has the
 * same content. */
bool coach_new(const struct scenario *scenario, struct evaluator *evaluator, size_t limit,
               struct coach **coach, struct err *err);
void coach_free(struct coach *coach);

/* The fewest points of a metric that must still be given away from the decision where
 * the session rests: an expectation where chance decides. */
bool coach_value(struct coach *coach, const struct session *session, size_t metric, double *value,
                 struct err *err);

/* Judges a move (choose, pick, sort, or the wait that ends in silence) that is
 * possible where the session rests. */
bool coach_judge(struct coach *coach, const struct session *before, const struct move *move,
                 struct judgement *judgement, struct err *err);

/* For want of a coach: the answer worth most points at once (of a choose a reply, not
 * its silence). At a decision. */
void coach_by_points(const struct session *session, struct move *best);

/* A behaviour that the best move here shows, for a hint that does not give the reply
 * away: the one worth most; NONE when the best shows none. At a decision. coach NULL:
 * the best move is then that of coach_by_points. */
bool coach_hint(struct coach *coach, const struct session *session, uint16_t *behaviour,
                struct err *err);

/* What the move would lead to: the lines said after it, up to the next decision or
 * the end, appended to events. Chance is as it would have been in this run. */
bool coach_after(const struct session *before, const struct move *move, struct events *events,
                 struct err *err);

#endif

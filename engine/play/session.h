/* session.h: a run of a scenario is a pure function of (scenario, seed, moves).
 *
 * The struct is plain data: copy it with `=`; the copy goes its own way. It owns
 * nothing. No clock, no allocation, no I/O: time comes in as a `wait` move.
 *
 * A run rests at a stop: a line that was just said, a decision, or the end. */
#ifndef PLAY_SESSION_H
#define PLAY_SESSION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/random.h"
#include "play/event.h"
#include "play/move.h"
#include "story/scenario.h"

struct evaluator;

enum stop { STOP_LINE, STOP_DECISION, STOP_ENDED, STOP_QUIT };

struct session {
    const struct scenario *scenario; /* borrowed */
    struct evaluator *evaluator;     /* borrowed; NULL when nothing is dynamic */
    uint64_t seed;
    struct random random;
    enum stop stop;
    uint32_t open;   /* STOP_DECISION: the open replies or items, never 0; otherwise 0 */
    uint32_t waited; /* milliseconds at this decision */
    uint16_t step;   /* STOP_LINE, STOP_DECISION: the step it rests at; ENDED: the STEP_END */
    uint16_t depth;  /* shared scenes being visited */
    uint16_t back[VISIT_DEPTH_MAX];  /* from depth on: 0 */
    uint64_t given[ONCE_MAX / 64];   /* once-only replies that were given */
    uint64_t met[DECISION_MAX / 64]; /* decisions that were scored */
    int32_t values[VARIABLE_MAX];    /* beyond the scenario's variables: 0 */
};

/* Begins a run and goes to its first stop. events (here and below) receives what
 * happened, appended; NULL: not wanted. False with ERR_BAD when a dynamic
 * expression raises, scenes go round without a line or decision, or a decision
 * is met at which nothing is open. */
bool session_start(struct session *session, const struct scenario *scenario,
                   struct evaluator *evaluator, uint64_t seed, struct events *events,
                   struct err *err);

/* Does a move. A move that is not possible here is an ERR_BAD that says why; the
 * session and the events are then as they were. */
bool session_apply(struct session *session, const struct move *move, struct events *events,
                   struct err *err);

/* As session_apply without events, for players that make millions of moves: adds
 * to score what score_add would have taken from the events. */
struct score;
bool session_apply_scored(struct session *session, const struct move *move, struct score *score,
                          struct err *err);

/* At a decision: which replies (or items) are open, as bits by place in the
 * decision as written. False with ERR_BAD anywhere else. */
bool session_open(const struct session *session, uint32_t *open, struct err *err);

/* The decision it rests at, or NULL. */
static inline const struct decision *session_decision(const struct session *session)
{
    const struct scenario *scenario = session->scenario;
    return session->stop != STOP_DECISION
               ? NULL
               : &scenario->decisions[scenario->steps[session->step].index];
}

static inline bool session_is_over(const struct session *session)
{
    return session->stop == STOP_ENDED || session->stop == STOP_QUIT;
}

/* Same scenario and same state in every respect. */
bool session_equal(const struct session *a, const struct session *b);

#endif

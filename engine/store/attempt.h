/* attempt.h: one run of a scenario as it is kept: how it was begun, its moves, and
 * how it went. */
#ifndef STORE_ATTEMPT_H
#define STORE_ATTEMPT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "play/journal.h"
#include "play/run.h"
#include "play/score.h"
#include "story/scenario.h"

struct attempt_behaviour {
    char *id; /* owned */
    uint32_t shown, missed;
    char *others; /* as an attempt's */
};

struct attempt_error {                  /* a critical error */
    char *decision, *reply, *behaviour; /* owned: ids */
    char *others;                       /* as an attempt's */
};

/* ended >= started. Until `finished`, what stands below `moves` is empty and every
 * percent SCORE_NOT_OBSERVED. */
struct attempt {
    char *scenario; /* owned: id */
    char content[65];
    uint64_t seed; /* a decimal string in the file: JSON numbers end at 2^53 */
    enum mode mode;
    int64_t started, ended; /* seconds since 1970, UTC; ended: of the last move */
    bool finished;          /* reached an ending, or was given up */
    char **moves;           /* owned, each owned: as move_encode writes them */
    size_t move_count, move_capacity;
    size_t from_move; /* so many moves were made in another attempt, from which this one
                         branched: it is a rehearsal of a part, and its score is not one of
                         a whole conversation; 0: begun at the beginning */
    char *ending;     /* owned: id; NULL while unfinished, and when given up */
    bool passed;      /* only with an ending */
    struct score score;
    int percent[COMPETENCY_COUNT], overall; /* SCORE_NOT_OBSERVED when not */
    int32_t overall_earned, overall_open;   /* weighted points: the rubric's weights then */
    struct attempt_behaviour *behaviours;   /* owned: those shown or missed at least once */
    size_t behaviour_count;
    struct attempt_error *critical; /* owned: score.critical of them */
    size_t critical_count;
    char *others; /* owned: fields of the file that are not known, to be kept as they are;
                     NULL: none. They go with the object that they stand in. */
    char *scores_others, *score_others[COMPETENCY_COUNT + 1]; /* the same; the last: overall's */
    bool unsaved; /* in memory, and perhaps in a hand file, but not so in the trainee's file */
};

/* Of a run that has just started. */
bool attempt_init(struct attempt *attempt, const struct run *run, int64_t now, struct err *err);
void attempt_destroy(struct attempt *attempt);

/* Makes the attempt say what its run says: the content, the moves and, when the run is over,
 * how it went. After a failure (memory) it holds the first of the moves and no
 * result, and can be called again. */
bool attempt_follow(struct attempt *attempt, const struct run *run, struct err *err);

/* The moment of the last move; a clock that was set back does not end an attempt
 * before it started. */
void attempt_touch(struct attempt *attempt, int64_t now);

/* The journal that replays it, to be destroyed after true. ERR_BAD when the
 * scenario has changed since, or a move is not known there. */
bool attempt_journal(const struct attempt *attempt, const struct scenario *scenario,
                     struct journal *journal, struct err *err);

/* The same attempt, however far each of them knows it: of a trainee's, no two have
 * scenario, seed and start in common. */
bool attempt_same(const struct attempt *a, const struct attempt *b);

/* A number made of those, from 1 to below 2^62. */
uint64_t attempt_token(const struct attempt *attempt);

/* Makes it an unfinished one: nothing below `moves` stays. */
void attempt_forget_result(struct attempt *attempt);

#endif

/* progress.h: what is kept about one trainee: a profile and every attempt.
 *
 * One file a trainee, FOLDER/trainees/ID.json, in the format of
 * assets/schema/progress.schema.json. The moves are the truth; ending, scores
 * and behaviours are kept beside them so that a report need not replay. */
#ifndef STORE_PROGRESS_H
#define STORE_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/text.h"
#include "play/journal.h"
#include "play/score.h"
#include "store/progress_time.h"

enum { PROGRESS_VERSION = 1 };

struct attempt_behaviour {
    char *id; /* owned */
    uint32_t shown, missed;
};

struct attempt_error {                  /* a critical error */
    char *decision, *reply, *behaviour; /* owned: ids */
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
    char *ending; /* owned: id; NULL while unfinished, and when given up */
    bool passed;  /* only with an ending */
    struct score score;
    int percent[COMPETENCY_COUNT], overall; /* SCORE_NOT_OBSERVED when not */
    int32_t overall_earned, overall_open;   /* weighted points: the rubric's weights then */
    struct attempt_behaviour *behaviours;   /* owned: those shown or missed at least once */
    size_t behaviour_count;
    struct attempt_error *critical; /* owned: score.critical of them */
    size_t critical_count;
};

struct progress {
    char *id, *name;          /* owned: of the trainee; id is a name_is_id */
    struct attempt *attempts; /* owned, in the order begun */
    size_t count, capacity;
};

/* Empty, for a trainee; ERR_BAD when the id or the name (1 to 200 bytes of UTF-8)
 * cannot be one. A failed one is all zero, and can be neither saved nor harm. */
bool progress_init(struct progress *progress, const char *id, const char *name, struct err *err);
void progress_destroy(struct progress *progress);

void attempt_destroy(struct attempt *attempt);

/* Makes it an unfinished one: nothing below `moves` stays. */
void attempt_forget_result(struct attempt *attempt);

/* Reads a trainee's file in a data folder. No file: an empty progress, whose name
 * is the id, and true. ERR_BAD names what is wrong and where; the file is left alone. */
bool progress_load(const char *folder, const char *id, struct progress *progress, struct err *err);

/* Replaces the trainee's file: afterwards it is the old one or the new one. What
 * progress_load would refuse is not written. */
bool progress_save(const char *folder, const struct progress *progress, struct err *err);

#endif

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
#include "play/journal.h"
#include "play/score.h"

enum { PROGRESS_VERSION = 1 };

struct attempt_behaviour {
    char *id; /* owned */
    uint32_t shown, missed;
};

struct attempt_error { /* a critical error */
    char *decision, *reply, *behaviour; /* owned: ids */
};

struct attempt {
    char *scenario;  /* owned: id */
    char content[65];
    uint64_t seed;   /* a decimal string in the file: JSON numbers end at 2^53 */
    enum mode mode;
    int64_t started, ended; /* seconds since 1970, UTC; ended: of the last move */
    bool finished;   /* reached an ending, or was given up */
    char **moves;    /* owned, each owned: as move_encode writes them */
    size_t move_count;
    char *ending;    /* owned: id; NULL while unfinished, and when given up */
    bool passed;
    struct score score;
    int percent[COMPETENCY_COUNT], overall; /* SCORE_NOT_OBSERVED when not */
    struct attempt_behaviour *behaviours; /* owned: those shown or missed at least once */
    size_t behaviour_count;
    struct attempt_error *critical; /* owned */
    size_t critical_count;
};

struct progress {
    char *id, *name; /* owned: of the trainee; id is a name_is_id */
    struct attempt *attempts; /* owned, oldest first */
    size_t count, capacity;
};

bool progress_init(struct progress *progress, const char *id, const char *name, struct err *err);
void progress_destroy(struct progress *progress);
void attempt_destroy(struct attempt *attempt);

/* Reads a trainee's file in a data folder. No file: an empty progress, and true.
 * ERR_BAD names what is wrong and where; the file is left alone. */
bool progress_load(const char *folder, const char *id, struct progress *progress, struct err *err);

/* Replaces the trainee's file: afterwards it is the old one or the new one. */
bool progress_save(const char *folder, const struct progress *progress, struct err *err);

/* JSON text of a progress, and back. Unknown fields are an error in version 1. */
struct text;
bool progress_encode(const struct progress *progress, struct text *text, struct err *err);
bool progress_decode(const char *json, size_t length, struct progress *progress, struct err *err);

/* Seconds since 1970 to "2026-11-21T09:30:00Z" (21 bytes with the NUL), and back
 * (false when it is not exactly of that form or not a real date). */
void progress_time(int64_t seconds, char *text);
bool progress_time_parse(const char *text, int64_t *seconds);

#endif

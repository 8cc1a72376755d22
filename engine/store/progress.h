/* progress.h: what is kept about one trainee: a profile and every attempt.
 *
 * One file a trainee, FOLDER/trainees/ID.json, in the format of
 * assets/schema/progress.schema.json. The moves are the truth; ending, scores
 * and behaviours are kept beside them so that a report need not replay. */
#ifndef STORE_PROGRESS_H
#define STORE_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "store/attempt.h"
#include "store/profile.h"
#include "store/progress_time.h"

enum { PROGRESS_VERSION = 2 }; /* of the format; version 1 is still read */

struct progress {
    struct profile profile;   /* owned */
    struct attempt *attempts; /* owned, in the order begun */
    size_t count, capacity;
};

/* Empty, for a trainee; ERR_BAD when the id or the name (1 to 200 bytes of UTF-8)
 * cannot be one. A failed one is all zero, and can be neither saved nor harm. */
bool progress_init(struct progress *progress, const char *id, const char *name, struct err *err);
void progress_destroy(struct progress *progress);

/* Whether the trainee has a file in the data folder. */
bool progress_is_kept(const char *folder, const char *id);

/* Reads a trainee's file in a data folder. No file: an empty progress, whose name
 * is the id, and true. ERR_BAD names what is wrong and where; the file is left alone. */
bool progress_load(const char *folder, const char *id, struct progress *progress, struct err *err);

/* Replaces the trainee's file: afterwards it is the old one or the new one. What
 * progress_load would refuse is not written. */
bool progress_save(const char *folder, const struct progress *progress, struct err *err);

#endif

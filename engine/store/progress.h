/* progress.h: what is kept about one trainee: a profile and every attempt.
 *
 * One file a trainee, FOLDER/trainees/ID.json (see shelf.h), in the format of
 * assets/schema/progress.schema.json. The moves are the truth; ending, scores
 * and behaviours are kept beside them so that a report need not replay. */
#ifndef STORE_PROGRESS_H
#define STORE_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/text.h"
#include "store/attempt.h"
#include "store/profile.h"
#include "store/progress_time.h"

enum { PROGRESS_VERSION = 2 }; /* of the format; version 1 is still read */

struct progress {
    struct profile profile;   /* owned */
    struct attempt *attempts; /* owned, in the order begun */
    size_t count, capacity;
    char *others; /* owned, as an attempt's: beside the profile and the attempts */
    int version;  /* of the file that it was read from */
};

/* Empty, for a trainee; ERR_BAD when the id or the name (1 to 200 bytes of UTF-8)
 * cannot be one. A failed one is all zero, and can be neither saved nor harm. */
bool progress_init(struct progress *progress, const char *id, const char *name, struct err *err);
void progress_destroy(struct progress *progress);

/* The place of the attempt, as attempt_same has it (of several, the last one);
 * `count` when it is not there. */
size_t progress_find(const struct progress *progress, const struct attempt *attempt);

/* Whether no attempt before it was at the same content: for going through contents once. */
bool progress_is_first_of_content(const struct progress *progress, size_t attempt);

/* Room for so many more, so that progress_put cannot fail. */
bool progress_reserve(struct progress *progress, size_t more, struct err *err);

/* Takes the attempt over: in place of the one that is the same, else where its start
 * belongs. Returns its place. */
size_t progress_put(struct progress *progress, struct attempt *attempt);

/* Whether the trainee has a file in the data folder. */
bool progress_is_kept(const char *folder, const char *id);

/* Reads a trainee's file in a data folder, and what is in hand in some program now. No
 * file: an empty progress, whose name is the id, and true. ERR_BAD names what is wrong
 * and where; nothing is written. For reading only: who works on it takes a keeper. */
bool progress_load(const char *folder, const char *id, struct progress *progress, struct err *err);

/* One file of that trainee's, as it stands: ERR_BAD when it is damaged or another's. */
bool progress_read(const char *path, const char *id, struct progress *progress, struct err *err);

/* Appends the JSON text, and proves that it can be read back: ERR_BAD when it cannot. */
bool progress_encode_readable(const struct progress *progress, struct text *json, struct err *err);

/* Replaces the trainee's file and then its copy by such a text. */
bool progress_write(const char *folder, const char *id, const struct text *json, struct err *err);

/* Replaces the trainee's file: afterwards it is the old one or the new one. What
 * progress_load would refuse is not written. For who has the trainee's lock (keeper.h),
 * or a folder of their own. */
bool progress_save(const char *folder, const struct progress *progress, struct err *err);

#endif

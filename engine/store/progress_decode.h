/* progress_decode.h: a progress from JSON that may be damaged, edited or hostile. */
#ifndef STORE_PROGRESS_DECODE_H
#define STORE_PROGRESS_DECODE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "store/progress.h"

/* Takes exactly what assets/schema/progress.schema.json allows and what a schema
 * cannot say: times in order, a behaviour once, results with finished attempts
 * only. Otherwise ERR_BAD with the place, and *progress is all zero. */
bool progress_decode(const char *json, size_t length, struct progress *progress, struct err *err);

/* Whether it is JSON that names a version which is still to come. False: no memory. */
bool progress_is_newer(const char *json, size_t length, bool *newer, struct err *err);

/* One attempt alone, of any version: for what is left of a damaged file. ERR_BAD when it is
 * none. */
bool progress_decode_attempt(const char *json, size_t length, struct attempt *attempt,
                             struct err *err);

/* The same of a profile. */
bool progress_decode_profile(const char *json, size_t length, struct profile *profile,
                             struct err *err);

#endif

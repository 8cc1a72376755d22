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

#endif

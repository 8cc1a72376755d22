/* merge.h: the same trainee's attempts from two folders, put together: nothing that one
 * of them knows is lost. */
#ifndef STORE_MERGE_H
#define STORE_MERGE_H

#include <stdbool.h>
#include <stddef.h>

#include "store/attempt.h"
#include "store/progress.h"

/* What was done: attempts that were not there at all; those that went on elsewhere and now
 * stand where they came to; those that were known already. */
struct merged {
    size_t added, furthered, known;
};

/* Whether the attempt's moves begin with all of the other's. */
bool merge_goes_on_from(const struct attempt *attempt, const struct attempt *other);

/* Whether merge_progress would take it: the progress does not know as much of it. */
bool merge_is_news(const struct progress *progress, const struct attempt *attempt);

/* Takes over what is news, marked as unsaved; the rest stays in `more`. The same attempt
 * (attempt_same) that went on in both, in different ways, is kept as two, begun a second
 * apart. Merging the same once more changes nothing. Room for all of `more` is reserved. */
void merge_progress(struct progress *progress, struct progress *more, struct merged *merged);

#endif

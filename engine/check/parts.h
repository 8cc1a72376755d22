/* parts.h: the answers to a pick or sort, counted by what they add up to.
 *
 * Item by item, each partial answer is extended with and without the item; partial
 * answers that leave the same variables, the same number of items (as far as it
 * still matters) and the same critical errors are merged, keeping the most and the
 * least earned of each metric. So the work grows with the distinct sums, not with
 * the subsets. */
#ifndef CHECK_PARTS_H
#define CHECK_PARTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "check/expand.h"

struct part {
    uint32_t count; /* items picked, while it matters; 0 for a sort, and in the end */
    bool critical;
    int32_t most[METRIC_COUNT], least[METRIC_COUNT];
    uint32_t most_by[METRIC_COUNT], least_by[METRIC_COUNT]; /* picked, or placed right */
    int32_t values[VARIABLE_MAX];                           /* of the touched variables */
};

struct parts {
    struct part *at; /* owned: the answers */
    size_t count, capacity;
    uint16_t touched[VARIABLE_MAX]; /* the variables that answers may change, and that live on */
    size_t touched_count;
    struct part *next; /* owned: the list being made */
    size_t next_count, next_capacity;
    uint32_t *table; /* owned: open addressing over `next`; index + 1 */
    size_t table_size;
};

void parts_destroy(struct parts *parts);

/* All answers to the pick or sort where the session rests; live: the variables that
 * matter after it. The probe may be NULL. */
bool parts_find(struct parts *parts, const struct session *session, uint64_t live,
                struct probe *probe, struct err *err);

/* Puts what the part leaves into the session. */
void parts_leave(const struct parts *parts, const struct part *part, struct session *session);

/* The part that left the session so, or parts->count. */
size_t parts_like(const struct parts *parts, const struct session *session, bool critical);

#endif

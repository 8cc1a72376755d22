/* stretch.h: a stretch of states that one thread expands, and what they lead to, kept
 * until the search takes it in. */
#ifndef CHECK_STRETCH_H
#define CHECK_STRETCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "check/expand.h"

/* Told of each state as it is expanded, in order; false with err ends the search. */
typedef bool stretch_visit(void *self, size_t state, const struct expander *expander,
                           struct err *err);

struct stretch {
    uint64_t *words, *hashes; /* owned: of each outcome, state by state */
    size_t word_capacity, hash_capacity, outcome_count;
    uint32_t *counts; /* owned: the outcomes of each state */
    size_t count_capacity, first, state_count;
    size_t failed, failed_action; /* the first state from which play fails, or SIZE_MAX */
    struct err failure;
    bool ok;
    struct err err; /* when not ok */
};

/* Expands states [first, first + count), whose words begin at `words`. */
void stretch_expand(struct stretch *stretch, struct expander *expander, const uint64_t *words,
                    size_t first, size_t count, stretch_visit *visit, void *self);

/* Expands the start instead, as one state. */
void stretch_start(struct stretch *stretch, struct expander *expander);

void stretch_destroy(struct stretch *stretch);

#endif

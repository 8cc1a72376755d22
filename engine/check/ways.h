/* ways.h: which step may follow which, from the scenes alone: every condition is
 * taken as possible, and a shared scene comes back to every visit. So what is found
 * by following these ways errs on the side of "can be". */
#ifndef CHECK_WAYS_H
#define CHECK_WAYS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "story/scenario.h"

struct ways {
    const struct scenario *scenario; /* borrowed */
    uint16_t *visits;                /* owned: the steps that visit a shared scene, in order */
    size_t visit_count;
};

bool ways_init(struct ways *ways, const struct scenario *scenario, struct err *err);
void ways_destroy(struct ways *ways);

/* The nth step that may follow step `at`; NONE after the last. */
uint16_t ways_next(const struct ways *ways, uint16_t at, size_t nth);

#endif

/* carry.h: the moves of a run carried over to the same scenario as it was edited since, by
 * the ids of decisions and replies.
 *
 * An id that only says a reply's place ("b") is not enough: where a reply was removed, the
 * next one has its place. So a reply is the same when its text is, or, where only texts
 * were edited, when it shows the same behaviours and as many replies are there. Lines
 * that came or went move nothing. */
#ifndef STORE_CARRY_H
#define STORE_CARRY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/text.h"
#include "play/run.h"

struct carry {
    bool possible;  /* every reply is carried over */
    size_t replies; /* that were carried over */
    uint16_t lost;  /* not possible: the decision, in the old scenario, whose answer is not */
};

/* Plays the old run's moves on the edited scenario, from the same seed and in the same
 * mode. *run is to be destroyed after true with carry->possible, and only then. False
 * when memory is short. */
bool carry_over(const struct run *old, const struct scenario *edited, struct run *run,
                struct carry *carry, struct err *err);

#endif

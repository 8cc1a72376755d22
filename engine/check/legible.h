/* legible.h: what makes a scenario hard to read, or read twice. Codes:
 * reading-level: all lines and replies together are above grade LEGIBLE_GRADE by
 *   wording.h; a scenario of fewer than LEGIBLE_WORDS words is not judged.
 * long-line, long-reply: more words than these, as written; items are replies.
 * same-text: two lines of one person, or replies, that are the same but for capitals
 *   and punctuation. Up to three words may be said again elsewhere. In one decision
 *   only one reply is given: what is said after another may be the same, and so may
 *   two replies that both have a condition; other replies must differ. */
#ifndef CHECK_LEGIBLE_H
#define CHECK_LEGIBLE_H

#include <stdbool.h>

#include "base/err.h"
#include "base/problem.h"
#include "story/scenario.h"

enum {
    LEGIBLE_GRADE = 9,
    LEGIBLE_WORDS = 100,
    LINE_WORDS_MAX = 45,
    REPLY_WORDS_MAX = 35,
    SAME_WORDS_MIN = 4
};

bool legible_check(const struct scenario *scenario, struct problems *problems, struct err *err);

#endif

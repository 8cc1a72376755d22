/* history.h: what a trainee's attempts say together: which behaviours come, which are
 * missed, and how long it took. */
#ifndef STORE_HISTORY_H
#define STORE_HISTORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/text.h"
#include "store/progress.h"
#include "story/rubric.h"

enum { HISTORY_STRONG = 75 }; /* from so many percent of its opportunities on, it is strong */

/* A behaviour worth points, with at least one opportunity. */
struct history_behaviour {
    const struct behaviour *behaviour; /* borrowed from the rubric */
    uint32_t shown, opportunities;
    int percent; /* shown of the opportunities */
};

struct history {
    struct history_behaviour *behaviours; /* owned: the weakest first */
    size_t behaviour_count;
    const struct attempt **ended; /* owned: those that came to an end of the story, in order */
    size_t ended_count;
    int64_t seconds; /* from the first to the last move of each attempt */
};

bool history_make(const struct progress *progress, const struct rubric *rubric,
                  struct history *history, struct err *err);
void history_destroy(struct history *history);

/* Appends when and how an attempt that is finished was: "21 November 2026 · practice ·
 * 75 %". */
void history_say(const struct attempt *attempt, struct text *text);

/* Appends "2 hours 5 minutes", "less than a minute". */
void history_time(int64_t seconds, struct text *text);

#endif

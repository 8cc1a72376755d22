/* revival.h: an attempt brought back to where it was left: on the scenario as it is; where
 * that was edited since, carried over to it (carry.h), or else on the scenario as it was
 * (archive.h). One that is finished is shown as it was played, and never carried over. */
#ifndef STORE_REVIVAL_H
#define STORE_REVIVAL_H

#include <stdbool.h>

#include "base/err.h"
#include "base/problem.h"
#include "play/run.h"
#include "store/attempt.h"
#include "story/library.h"
#include "story/scenario.h"

enum revival_kind {
    REVIVAL_SAME,  /* nothing was edited */
    REVIVAL_MOVED, /* it goes on with the scenario as it is now */
    REVIVAL_AS_IT_WAS
};

struct revival {
    enum revival_kind kind;
    char note[512];            /* for the trainee, whole sentences; "" when nothing was edited */
    struct library *library;   /* owned: what rules the scenario as it was; otherwise NULL */
    struct scenario *scenario; /* owned */
    struct run run;            /* owned */
};

/* What it holds is the caller's. folder: of the data; NULL: nothing is kept. ERR_BAD when it can be
 * brought back in no way. A failed one is all zero. */
bool revival_make(struct revival *revival, const struct attempt *attempt,
                  const struct library *library, const char *folder, struct problems *problems,
                  struct err *err);

#endif

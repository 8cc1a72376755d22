/* audit.h: whether what is kept of an attempt is true: it is played again, on the
 * scenario as it was, and what comes out is compared with what is kept.
 *
 * It cannot see what leaves no trace in the file: a trainee who tries until they pass, or
 * a run that was made up whole and fits together. What may tell of those is noticed: how
 * often somebody tried, and how fast they replied. */
#ifndef STORE_AUDIT_H
#define STORE_AUDIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "store/progress.h"

enum finding_kind {
    FINDING_DIFFERS, /* what is kept is not what comes out */
    FINDING_MISSING, /* the scenario as it was is not kept */
    FINDING_CANNOT,  /* the scenario as it was was changed, or the moves are not possible in it */
    FINDING_UNREADABLE, /* the trainee's file */
    FINDING_NOTICED     /* nothing is wrong; it is worth a look */
};
const char *finding_name(enum finding_kind kind); /* "differs" */

struct finding {
    enum finding_kind kind;
    size_t attempt;    /* of the trainee's, from 1; 0: the file as a whole */
    char scenario[64]; /* id; "" for the file as a whole */
    int64_t started;   /* of the attempt; 0 for the file as a whole */
    char *what;        /* owned: "ending", "listening", "behaviour ask_open", … */
    char *kept;        /* owned: what is kept; NULL when there is nothing to compare */
    char *found;       /* owned: what comes out, or what was noticed, or the reason */
};

/* Of one trainee. */
struct audit {
    struct finding *at; /* owned; in the order of the attempts */
    size_t count, capacity;
    size_t attempts, sound; /* how many there are, and of how many all is true */
};

enum {
    AUDIT_SECONDS = 2, /* for a reply, on average: who is faster has not read them */
    AUDIT_REPLIES = 4, /* from so many replies on */
    AUDIT_TRIES = 4    /* passed at this assessed attempt, or a later one */
};

/* Where the scenario of a hash is: NULL when it is not kept or was changed; then *wrong
 * says which (FINDING_MISSING, FINDING_CANNOT) and *why is a sentence without its stop. */
typedef const struct scenario *audit_find(void *self, const char *hash, enum finding_kind *wrong,
                                          const char **why);

struct audit_plan {
    audit_find *find;
    void *find_self;
    int64_t now;   /* seconds since 1970: nothing has begun later, or it is noticed */
    bool practice; /* practice is noticed too, where managers may see it */
};

/* Audits all that a trainee has. False when memory is short; then *audit is empty. */
bool audit_make(struct audit *audit, const struct progress *progress, const struct audit_plan *plan,
                struct err *err);

/* Of a file that cannot be read, for the reason that `why` tells. */
bool audit_unreadable(struct audit *audit, const char *why, struct err *err);

void audit_destroy(struct audit *audit);

#endif

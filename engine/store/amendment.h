/* amendment.h: a change of what a data folder says of itself: read, altered and written while
 * nobody else does the same. What is not known in the file stays in it. */
#ifndef STORE_AMENDMENT_H
#define STORE_AMENDMENT_H

#include <stdbool.h>

#include "base/err.h"
#include "base/lock.h"
#include "store/rules.h"

struct amendment {
    struct rules rules; /* as they are; to be altered */
    bool shared;        /* the folder's group had it */
    char *others;       /* owned: fields that are not known; NULL: none */
    char *folder;       /* owned */
    struct lock lock;   /* owned */
};

/* ERR_BAD when there is no such folder, or what its file says cannot be followed; ERR_SYSTEM
 * when another program changes it. A failed one is closed. */
bool amendment_open(struct amendment *amendment, const char *folder, struct err *err);
void amendment_close(struct amendment *amendment); /* a closed one is fine */

/* Gives the lesson a day, in place of the one that it had; due->lesson says which. ERR_BAD when
 * too many have one. */
bool amendment_set_due(struct amendment *amendment, const struct due *due, struct err *err);
void amendment_drop_due(struct amendment *amendment, const char *lesson);

/* Writes the file: afterwards it is the old one or the new one. When the group is to share the
 * folder, or no longer, the folder and what is in it are made so (see rules_apply). */
bool amendment_save(struct amendment *amendment, struct err *err);

#endif

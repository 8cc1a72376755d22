/* recovery.h: the trainee's file as it is now, or what can take the place of a damaged
 * one: its copy, with every attempt that can still be read of the damaged file itself.
 *
 * Reading changes nothing on the disk. Before the file is written again, what is there
 * is set aside under a name of its own: a damaged one, and one of an older version. */
#ifndef STORE_RECOVERY_H
#define STORE_RECOVERY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/text.h"
#include "store/progress.h"

struct recovery {
    uint64_t seen;     /* a sum of the file's content as it was read or written last; 0: none */
    int version;       /* of the file, when that is an older one; else 0 */
    struct err damage; /* what is wrong with it; kind ERR_NONE: nothing */
    bool copied;       /* the copy took its place, */
    bool copy_damaged; /* or that is damaged as well, */
    size_t salvaged;   /* and so many attempts of what is damaged */
};

/* Reads the file, unless it is as it was seen last: then *changed is false and progress
 * is not touched. No file and no copy: an empty progress. False: it cannot be read, or a
 * newer program wrote it. */
bool recovery_read(struct recovery *recovery, const char *folder, const char *id,
                   struct progress *progress, bool *changed, struct err *err);

/* To be called before the file is replaced. What was done is told, when anything was. */
bool recovery_set_aside(struct recovery *recovery, const char *folder, const char *id,
                        struct err *told, struct err *err);

/* To be called after it was replaced by this text. */
void recovery_note(struct recovery *recovery, const struct text *json);

#endif

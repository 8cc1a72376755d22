/* lock.h: places of a file that one program at a time can hold: how several programs
 * agree, on one machine or over a network folder.
 *
 * The file has no content; a place is a number. Who dies lets go: the kernel, or the
 * file server, sees to it, so nothing is ever stale and no clock or process number is
 * needed. Some network folders have no locks; the answer is then LOCK_IMPOSSIBLE. */
#ifndef BASE_LOCK_H
#define BASE_LOCK_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"

struct lock {
    char *path; /* owned; NULL: not open */
    int file;
};

enum lock_answer { LOCK_HELD, LOCK_BUSY, LOCK_IMPOSSIBLE };

/* Makes the file when it is not there; its folder must be. A failed one is not open. */
bool lock_open(struct lock *lock, const char *path, struct err *err);

/* Lets go of every place. A lock that is all zero, or not open, is fine. */
void lock_close(struct lock *lock);

bool lock_is_open(const struct lock *lock);

/* Takes a place, below 2^62, for this lock; one that it has is taken again at no cost. */
enum lock_answer lock_take(struct lock *lock, uint64_t place);

/* As lock_take, but asks again for some seconds while another has it. */
enum lock_answer lock_wait(struct lock *lock, uint64_t place);

void lock_release(struct lock *lock, uint64_t place);

#endif

/* disk.h: a disk whose power is cut: what was done in a folder, and everything that may
 * be found there afterwards.
 *
 * The model keeps to what POSIX promises, and promises no more. Data that was written is
 * sure once its file was synced; until then there is all of it, nothing, half, or zeros.
 * A name that was made, replaced or removed is so for sure once its folder was synced
 * (that its file was, does not help); until then each change has happened or not, in any
 * combination, but that a rename does not remove the old name without making the new.
 *
 * Calls of open, write, fsync, rename, link, close, mkdir, unlink and rmdir made by our
 * code go to the __wrap_ functions here, and are done for real as well, but for the
 * syncing. Files are expected to be written from their beginning to their end. */
#ifndef FAULT_DISK_H
#define FAULT_DISK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum disk_kind { DISK_ENTRY, DISK_WRITE, DISK_SYNC };

enum { DISK_OBJECTS_MAX = 4096, DISK_NAME_MAX = 128 };
#define DISK_GONE SIZE_MAX

struct disk_operation {
    enum disk_kind kind;
    size_t object;            /* what is written or synced; the folder whose entry changes */
    size_t entry;             /* what the name stands for then, or DISK_GONE */
    bool follows;             /* happens only when the operation before it has */
    char name[DISK_NAME_MAX]; /* of the entry */
    char *bytes;              /* owned: what is written */
    size_t length;
};

/* The folder is object 0. */
struct disk {
    char folder[64];
    struct disk_operation *operations; /* owned */
    size_t count, capacity;
    bool is_folder[DISK_OBJECTS_MAX];
    size_t objects;
    bool syncless; /* set by the caller: syncing is not recorded */
};

/* What is in the folder now is there for sure. */
void disk_init(struct disk *disk, const char *folder);
void disk_destroy(struct disk *disk);

/* One disk at a time records what is done in its folder; NULL: none. */
void disk_record(struct disk *disk);

/* How many states, not all of them different, a cut after the first `count` operations
 * can leave; UINT64_MAX when they are too many to be counted. */
uint64_t disk_states(const struct disk *disk, size_t count);

/* Makes the folder, which is empty, what one of these states is: a number below theirs. */
void disk_lay(const struct disk *disk, size_t count, uint64_t state, const char *folder);

#endif

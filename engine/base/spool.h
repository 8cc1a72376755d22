/* spool.h: a file of many pieces, written by several threads at once and read at any place:
 * for what can be made again, such as a cache. Nothing is synced, so after a power cut it
 * may hold anything: whoever reads it checks what it reads. */
#ifndef BASE_SPOOL_H
#define BASE_SPOOL_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What tells a file from what it was before: as good as its content for all that people do
 * to files, unless it was changed within the last tick of the clock. */
struct file_stamp {
    uint64_t size, inode;
    int64_t modified, changed; /* nanoseconds since 1970; changed cannot be set by hand */
};

/* A folder that is held open, so that its files are soon looked at. */
struct file_folder {
    int file; /* -1: none */
};

bool file_folder_open(struct file_folder *folder, const char *path);
void file_folder_close(struct file_folder *folder);

/* Of the file of that name in it. False when it is not a regular file (a link is none), or
 * cannot be looked at. */
bool file_stamp_in(const struct file_folder *folder, const char *name, struct file_stamp *stamp);

struct spool {
    int file; /* -1: none */
    atomic_uint_fast64_t size;
    char *path, *fresh; /* owned; of one that is written: to be, and until then */
};

/* Begins a new one, readable by its owner alone; PATH stays as it is until it is finished. */
bool spool_create(struct spool *spool, const char *path);

/* Any thread; *offset is where it went. */
bool spool_append(struct spool *spool, const void *bytes, size_t length, uint64_t *offset);

/* PATH is replaced. */
bool spool_finish(struct spool *spool);

/* One that is there; its size is set. */
bool spool_open(struct spool *spool, const char *path);

/* Any thread; false also beyond its end. */
bool spool_read(const struct spool *spool, uint64_t offset, void *bytes, size_t length);

/* What was created and not finished goes. One that failed is fine. */
void spool_close(struct spool *spool);

#endif

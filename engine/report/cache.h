/* cache.h: what is known of files that have not changed, in FOLDER/report.cache.
 *
 * It can be removed at any time, and only saves time: what is of another course, another
 * version of this format, a file with another stamp, or damaged, is not used. It holds
 * nothing that the files do not, and its owner alone can read it. */
#ifndef REPORT_CACHE_H
#define REPORT_CACHE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/spool.h"
#include "base/text.h"
#include "report/digest.h"
#include "report/people.h"
#include "report/versions.h"

/* The file's name in the data folder. */
#define CACHE_NAME "report.cache"

/* Where the record of a file is. */
struct cache_entry {
    uint64_t name; /* a hash of the file's */
    struct file_stamp stamp;
    uint64_t offset, length, check; /* of the record, and a hash of it */
};

struct cache {
    struct spool spool;
    struct cache_entry *entries; /* owned; by name */
    size_t count;
    struct text sketches; /* owned: those of the course, as they were kept */
    uint64_t course, asked;
    uint64_t image_at, image_length; /* 0: there is none */
};

/* Of the folder. One that cannot be used is empty. */
void cache_open(struct cache *cache, const char *folder);
void cache_close(struct cache *cache);

/* Gives each scenario whose file has not changed its sketch. */
void cache_sketch(const struct cache *cache, struct subjects *subjects);

/* All are sketched: forgets the entries of another course. */
void cache_settle(struct cache *cache, const struct subjects *subjects);

/* The entry of the file, if it is of the file as it is; or NULL. */
const struct cache_entry *cache_find(const struct cache *cache, const char *name,
                                     const struct file_stamp *stamp);

/* A stretch of the cache, for one thread: records that were written together are read
 * together. */
struct cache_window {
    struct text bytes; /* owned */
    uint64_t offset;
};

void cache_window_init(struct cache_window *window);
void cache_window_destroy(struct cache_window *window);

/* What was kept of the file; false: read it. The digest borrows from the window, which the
 * next call moves. */
bool cache_load(const struct cache *cache, const struct cache_entry *entry, const char *name,
                struct cache_window *window, struct digest *digest, struct versions *versions);

/* All files are as they were, and there are no others: everybody, if the same is asked as
 * when the cache was written. False: the people, who were empty, are so again. */
bool cache_people(const struct cache *cache, struct people *people);

/* The next cache, while it is written; each thread has a shelf. What cannot be written is
 * forgotten: the cache is then smaller, or not there. */
struct cache_shelf {
    struct spool *spool;         /* borrowed */
    struct cache_entry *entries; /* owned */
    size_t count, capacity;
    struct text chunk; /* owned: records that have not been written */
    size_t waiting;    /* the entries of them, the last ones */
    bool broken;
};

void cache_shelf_init(struct cache_shelf *shelf, struct spool *spool);
void cache_shelf_destroy(struct cache_shelf *shelf);

/* A digest, or what the former cache has of a file. */
void cache_keep(struct cache_shelf *shelf, const char *name, const struct file_stamp *stamp,
                const struct digest *digest, const struct versions *versions);
void cache_keep_on(struct cache_shelf *shelf, const struct cache *former,
                   const struct cache_entry *entry, struct cache_window *window);

/* All shelves are full: makes their spool the folder's cache, with the people, if `files`
 * are all on the shelves. */
void cache_finish(struct spool *spool, const struct people *people, size_t files,
                  struct cache_shelf *const *shelves, size_t count);

#endif

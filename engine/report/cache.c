/* cache.c: records, then the entries, then a foot that says where those are.
 *
 * The numbers are as this machine has them; a file from another kind of machine has
 * another foot. Attempts at a scenario as it is now name it by its place in the course;
 * the foot's hash of the course says that it is the same course. */
#include "report/cache.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/random.h"
#include "report/cache_record.h"

enum { CACHE_VERSION = 1, CHUNK = 1 << 18 };

struct foot {
    uint64_t magic, course, entries_at, count, check;
};

static const uint64_t MAGIC = UINT64_C(0x7564737475647972);

static uint64_t mix_text(uint64_t hash, const char *text)
{
    return random_mix(hash ^ cache_check(text, strlen(text)));
}

/* All that a digest depends on beside the file. */
static uint64_t course_of(const struct subjects *subjects)
{
    const struct rubric *rubric = subjects->library->rubric;
    uint64_t hash = CACHE_VERSION;
    hash = random_mix(hash ^ sizeof(struct outing) << 8 ^ sizeof(struct detail) << 16 ^
                      sizeof(struct answer) << 24);
    for (size_t i = 0; i < rubric->behaviour_count; i++)
        hash = mix_text(hash, rubric->behaviours[i].id);
    for (int c = 0; c < COMPETENCY_COUNT; c++)
        hash = random_mix(hash + (uint64_t)rubric->weight[c]);
    for (size_t i = 0; i < subjects->count; i++) {
        const struct scenario *scenario = subjects->at[i].scenario;
        hash = mix_text(hash, subjects->at[i].id);
        hash = mix_text(hash, scenario == NULL ? "" : scenario->hash);
    }
    return hash;
}

static bool path_of(const char *folder, struct text *path)
{
    text_init(path);
    text_addf(path, "%s/" CACHE_NAME, folder);
    if (!path->failed)
        return true;
    text_destroy(path);
    return false;
}

static bool read_entries(struct cache *cache, const struct subjects *subjects)
{
    struct foot foot;
    uint64_t size = atomic_load(&cache->spool.size);
    if (size < sizeof foot || !spool_read(&cache->spool, size - sizeof foot, &foot, sizeof foot) ||
        foot.magic != MAGIC || foot.course != course_of(subjects) ||
        foot.count > size / sizeof *cache->entries ||
        foot.entries_at != size - sizeof foot - foot.count * sizeof *cache->entries)
        return false;
    cache->count = (size_t)foot.count;
    cache->entries = calloc(cache->count + 1, sizeof *cache->entries);
    size_t bytes = cache->count * sizeof *cache->entries;
    return cache->entries != NULL &&
           spool_read(&cache->spool, foot.entries_at, cache->entries, bytes) &&
           cache_check(cache->entries, bytes) == foot.check;
}

void cache_open(struct cache *cache, const char *folder, const struct subjects *subjects)
{
    struct text path;
    *cache = (struct cache){.spool = {.file = -1}};
    if (!path_of(folder, &path))
        return;
    if (spool_open(&cache->spool, path.at) && !read_entries(cache, subjects))
        cache_close(cache);
    text_destroy(&path);
}

void cache_close(struct cache *cache)
{
    spool_close(&cache->spool);
    free(cache->entries);
    cache->entries = NULL;
    cache->count = 0;
}

static uint64_t hash_of(const char *name)
{
    return cache_check(name, strlen(name));
}

const struct cache_entry *cache_find(const struct cache *cache, const char *name,
                                     const struct file_stamp *stamp)
{
    uint64_t hash = hash_of(name);
    size_t low = 0, high = cache->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (cache->entries[middle].name < hash)
            low = middle + 1;
        else
            high = middle;
    }
    const struct cache_entry *entry = &cache->entries[low];
    bool same = low < cache->count && entry->name == hash && entry->stamp.size == stamp->size &&
                entry->stamp.inode == stamp->inode && entry->stamp.modified == stamp->modified &&
                entry->stamp.changed == stamp->changed;
    return same ? entry : NULL;
}

bool cache_load(const struct cache *cache, const struct cache_entry *entry, const char *name,
                struct text *record, struct digest *digest, struct versions *versions)
{
    struct err err;
    text_clear(record);
    if (entry->length > atomic_load(&cache->spool.size) ||
        !mem_reserve(&record->at, &record->capacity, (size_t)entry->length + 1, 1, &err) ||
        !spool_read(&cache->spool, entry->offset, record->at, (size_t)entry->length))
        return false;
    record->length = (size_t)entry->length;
    record->at[record->length] = '\0';
    return cache_check(record->at, record->length) == entry->check &&
           cache_record_read(record, name, digest, versions);
}

void cache_shelf_init(struct cache_shelf *shelf, struct spool *spool)
{
    *shelf = (struct cache_shelf){.spool = spool};
    text_init(&shelf->chunk);
}

void cache_shelf_destroy(struct cache_shelf *shelf)
{
    free(shelf->entries);
    text_destroy(&shelf->chunk);
    *shelf = (struct cache_shelf){0};
}

/* The entries' offsets are within the chunk until it is written. */
static void write_chunk(struct cache_shelf *shelf)
{
    uint64_t offset = 0;
    shelf->broken =
        shelf->broken || shelf->chunk.failed ||
        !spool_append(shelf->spool, text_string(&shelf->chunk), shelf->chunk.length, &offset);
    for (size_t i = shelf->count - shelf->waiting; i < shelf->count; i++)
        shelf->entries[i].offset += offset;
    shelf->waiting = 0;
    text_clear(&shelf->chunk);
}

static void keep(struct cache_shelf *shelf, struct cache_entry entry, size_t from)
{
    struct err err;
    if (!mem_grow(&shelf->entries, &shelf->capacity, shelf->count, sizeof *shelf->entries, &err)) {
        shelf->broken = true;
        return;
    }
    entry.offset = from;
    entry.length = shelf->chunk.length - from;
    entry.check = cache_check(shelf->chunk.at + from, (size_t)entry.length);
    shelf->entries[shelf->count++] = entry;
    shelf->waiting++;
    if (shelf->chunk.length >= CHUNK)
        write_chunk(shelf);
}

void cache_keep(struct cache_shelf *shelf, const char *name, const struct file_stamp *stamp,
                const struct digest *digest, const struct versions *versions)
{
    size_t from = shelf->chunk.length;
    if (shelf->broken || !cache_record_add(&shelf->chunk, name, digest, versions))
        return;
    keep(shelf, (struct cache_entry){.name = hash_of(name), .stamp = *stamp}, from);
}

void cache_keep_record(struct cache_shelf *shelf, const struct cache_entry *entry,
                       const struct text *record)
{
    size_t from = shelf->chunk.length;
    if (shelf->broken)
        return;
    text_add_bytes(&shelf->chunk, record->at, record->length);
    if (!shelf->chunk.failed)
        keep(shelf, *entry, from);
}

static int by_name(const void *a, const void *b)
{
    uint64_t one = ((const struct cache_entry *)a)->name;
    uint64_t other = ((const struct cache_entry *)b)->name;
    return (one > other) - (one < other);
}

/* NULL without memory, or when something was not written. */
static struct cache_entry *gather(struct cache_shelf *const *shelves, size_t count, size_t *all)
{
    *all = 0;
    for (size_t i = 0; i < count; i++) {
        write_chunk(shelves[i]);
        if (shelves[i]->broken)
            return NULL;
        *all += shelves[i]->count;
    }
    struct cache_entry *entries = calloc(*all + 1, sizeof *entries);
    size_t next = 0;
    for (size_t i = 0; entries != NULL && i < count; i++) {
        if (shelves[i]->count > 0)
            memcpy(&entries[next], shelves[i]->entries, shelves[i]->count * sizeof *entries);
        next += shelves[i]->count;
    }
    if (entries != NULL)
        qsort(entries, *all, sizeof *entries, by_name);
    return entries;
}

void cache_finish(struct spool *spool, const struct subjects *subjects,
                  struct cache_shelf *const *shelves, size_t count)
{
    size_t all;
    struct foot foot = {.magic = MAGIC, .course = course_of(subjects)};
    uint64_t foot_at;
    struct cache_entry *entries = gather(shelves, count, &all);
    size_t bytes = all * sizeof *entries;
    if (entries != NULL) {
        foot.count = all;
        foot.check = cache_check(entries, bytes);
        if (spool_append(spool, entries, bytes, &foot.entries_at) &&
            spool_append(spool, &foot, sizeof foot, &foot_at))
            spool_finish(spool);
    }
    free(entries);
    spool_close(spool);
}

/* cache.c: records, then everybody as counted, then the sketches of the scenarios, then the
 * entries, then a foot that says where those are.
 *
 * The numbers are as this machine has them; a file from another kind of machine has
 * another foot. Attempts at a scenario as it is now name it by its place in the course;
 * the foot's hash of the course says that it is the same course. */
#include "report/cache.h"

#include <stdlib.h>
#include <string.h>

#include "base/checksum.h"
#include "base/file.h"
#include "base/memory.h"
#include "base/random.h"
#include "report/cache_image.h"
#include "report/cache_record.h"
#include "story/script/script.h"

enum { CACHE_VERSION = 5, CHUNK = 1 << 18, WINDOW = 1 << 17, NEAR = 32 };

struct foot {
    uint64_t magic, version, course, asked, image_at, image_length, sketches_at, sketches_check,
        entries_at, count, check;
};

/* Before the bytes of a sketch. */
struct sketch_head {
    uint64_t origin, length;
};

static const uint64_t MAGIC = UINT64_C(0x7564737475647972);

/* All that a digest depends on beside the file. */
static uint64_t course_of(const struct subjects *subjects)
{
    const struct rubric *rubric = subjects->library->rubric;
    uint64_t hash = CACHE_VERSION;
    hash = random_mix(hash ^ sizeof(struct outing) << 8 ^ sizeof(struct detail) << 16 ^
                      sizeof(struct answer) << 24);
    hash = checksum_add(hash, UNDERSTUDY_VERSION);
    for (size_t i = 0; i < rubric->behaviour_count; i++)
        hash = checksum_add(hash, rubric->behaviours[i].id);
    for (int c = 0; c < COMPETENCY_COUNT; c++)
        hash = random_mix(hash + (uint64_t)rubric->weight[c]);
    for (size_t i = 0; i < subjects->count; i++) {
        const struct sketch *sketch = subjects->at[i].sketch;
        hash = checksum_add(hash, subjects->library->lessons[subjects->at[i].lesson].id);
        hash = checksum_add(hash, subjects->at[i].id);
        hash = checksum_add(hash, sketch == NULL ? "" : sketch->hash);
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

static bool read_foot(const struct cache *cache, uint64_t size, struct foot *foot)
{
    return size >= sizeof *foot &&
           spool_read(&cache->spool, size - sizeof *foot, foot, sizeof *foot) &&
           foot->magic == MAGIC && foot->version == CACHE_VERSION &&
           foot->count <= size / sizeof *cache->entries &&
           foot->entries_at == size - sizeof *foot - foot->count * sizeof *cache->entries &&
           foot->sketches_at <= foot->entries_at && foot->image_at <= foot->sketches_at &&
           foot->image_length <= foot->sketches_at - foot->image_at;
}

static bool read_sketches(struct cache *cache, const struct foot *foot)
{
    struct err err;
    struct text *sketches = &cache->sketches;
    size_t length = (size_t)(foot->entries_at - foot->sketches_at);
    if (!mem_reserve(&sketches->at, &sketches->capacity, length + 1, 1, &err) ||
        !spool_read(&cache->spool, foot->sketches_at, sketches->at, length))
        return false;
    sketches->length = length;
    sketches->at[length] = '\0';
    return checksum(sketches->at, length) == foot->sketches_check;
}

static bool read_entries(struct cache *cache, const struct foot *foot)
{
    cache->count = (size_t)foot->count;
    cache->entries = calloc(cache->count + 1, sizeof *cache->entries);
    size_t bytes = cache->count * sizeof *cache->entries;
    return cache->entries != NULL &&
           spool_read(&cache->spool, foot->entries_at, cache->entries, bytes) &&
           checksum(cache->entries, bytes) == foot->check;
}

void cache_open(struct cache *cache, const char *folder)
{
    struct text path;
    struct foot foot;
    *cache = (struct cache){.spool = {.file = -1}};
    text_init(&cache->sketches);
    if (!path_of(folder, &path))
        return;
    if (spool_open(&cache->spool, path.at)) {
        bool ok = read_foot(cache, atomic_load(&cache->spool.size), &foot) &&
                  read_sketches(cache, &foot) && read_entries(cache, &foot);
        cache->course = foot.course;
        cache->asked = foot.asked;
        cache->image_at = foot.image_at;
        cache->image_length = foot.image_length;
        if (!ok)
            cache_close(cache);
    }
    text_destroy(&path);
}

static void forget_entries(struct cache *cache)
{
    free(cache->entries);
    cache->entries = NULL;
    cache->count = 0;
}

void cache_close(struct cache *cache)
{
    spool_close(&cache->spool);
    text_destroy(&cache->sketches);
    text_init(&cache->sketches);
    forget_entries(cache);
}

/* The sketch that was made of the same files; NULL: there is none. */
static struct sketch *find_sketch(const struct cache *cache, uint64_t origin)
{
    const char *at = cache->sketches.at;
    size_t left = cache->sketches.length;
    struct sketch_head head;
    while (left >= sizeof head) {
        memcpy(&head, at, sizeof head);
        at += sizeof head;
        left -= sizeof head;
        if (head.length > left)
            return NULL;
        if (head.origin == origin)
            return sketch_read(at, (size_t)head.length, origin);
        at += head.length;
        left -= (size_t)head.length;
    }
    return NULL;
}

void cache_sketch(const struct cache *cache, struct subjects *subjects)
{
    struct text path, content;
    struct err err;
    text_init(&path);
    text_init(&content);
    for (size_t i = 0; cache->sketches.length > 0 && i < subjects->count; i++) {
        struct subject *subject = &subjects->at[i];
        if (subject->sketch == NULL && library_path(subjects->library, subject->id, &path, &err) &&
            file_read(path.at, SCRIPT_SOURCE_MAX, &content, &err) &&
            strlen(text_string(&content)) == content.length)
            subject->sketch =
                find_sketch(cache, sketch_origin(subjects->library, text_string(&content)));
    }
    text_destroy(&content);
    text_destroy(&path);
}

void cache_settle(struct cache *cache, const struct subjects *subjects)
{
    if (cache->count > 0 && cache->course != course_of(subjects))
        forget_entries(cache);
}

static uint64_t hash_of(const char *name)
{
    return checksum(name, strlen(name));
}

/* Where the entry of that hash is, if there is one: the hashes are spread evenly, so not far
 * from where they would let it be. */
static void reach(const struct cache *cache, uint64_t hash, size_t *low, size_t *high)
{
    size_t count = cache->count, step = NEAR;
    *low = *high = (size_t)((hash >> 32) * (uint64_t)count >> 32);
    while (*low > 0 && cache->entries[*low].name >= hash) {
        *low = *low > step ? *low - step : 0;
        step *= 2;
    }
    for (step = NEAR; *high < count && cache->entries[*high].name < hash; step *= 2)
        *high = *high + step < count ? *high + step : count;
}

const struct cache_entry *cache_find(const struct cache *cache, const char *name,
                                     const struct file_stamp *stamp)
{
    uint64_t hash = hash_of(name);
    size_t low, high;
    reach(cache, hash, &low, &high);
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (cache->entries[middle].name < hash)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == cache->count)
        return NULL;
    const struct cache_entry *entry = &cache->entries[low];
    bool same = entry->name == hash && entry->stamp.size == stamp->size &&
                entry->stamp.inode == stamp->inode && entry->stamp.modified == stamp->modified &&
                entry->stamp.changed == stamp->changed;
    return same ? entry : NULL;
}

void cache_window_init(struct cache_window *window)
{
    *window = (struct cache_window){.offset = 0};
    text_init(&window->bytes);
}

void cache_window_destroy(struct cache_window *window)
{
    text_destroy(&window->bytes);
}

/* The bytes of the record, right ones; NULL: there are none. */
static const char *look_at(const struct cache *cache, const struct cache_entry *entry,
                           struct cache_window *window)
{
    struct err err;
    uint64_t size = atomic_load(&cache->spool.size);
    if (entry->offset > size || entry->length > size - entry->offset)
        return NULL;
    if (entry->offset < window->offset ||
        entry->offset + entry->length > window->offset + window->bytes.length) {
        uint64_t rest = size - entry->offset;
        size_t length = (size_t)(rest < WINDOW ? rest : WINDOW);
        length = length < entry->length ? (size_t)entry->length : length;
        window->bytes.length = 0;
        if (!mem_reserve(&window->bytes.at, &window->bytes.capacity, length + 1, 1, &err) ||
            !spool_read(&cache->spool, entry->offset, window->bytes.at, length))
            return NULL;
        window->bytes.length = length;
        window->offset = entry->offset;
    }
    const char *record = window->bytes.at + (entry->offset - window->offset);
    return checksum(record, (size_t)entry->length) == entry->check ? record : NULL;
}

bool cache_load(const struct cache *cache, const struct cache_entry *entry, const char *name,
                struct cache_window *window, struct digest *digest, struct versions *versions)
{
    const char *record = look_at(cache, entry, window);
    return record != NULL &&
           cache_record_read((struct slice){record, (size_t)entry->length}, name, digest, versions);
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
    entry.check = checksum(shelf->chunk.at + from, (size_t)entry.length);
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

void cache_keep_on(struct cache_shelf *shelf, const struct cache *former,
                   const struct cache_entry *entry, struct cache_window *window)
{
    const char *record = shelf->broken ? NULL : look_at(former, entry, window);
    size_t from = shelf->chunk.length;
    if (record == NULL)
        return;
    text_add_bytes(&shelf->chunk, record, (size_t)entry->length);
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

bool cache_people(const struct cache *cache, struct people *people)
{
    const struct subjects *subjects = people->versions.subjects;
    struct formers *formers = people->versions.formers;
    const struct filter *filter = people->filter;
    if (cache->image_length == 0 || cache->asked != cache_image_key(filter))
        return false;
    if (cache_image_read(&cache->spool, cache->image_at, cache->image_length, people))
        return true;
    people_destroy(people);
    people_init(people, subjects, formers, filter);
    return false;
}

static void put_image(struct spool *spool, const struct people *people, struct foot *foot)
{
    foot->image_at = atomic_load(&spool->size);
    foot->asked = cache_image_key(people->filter);
    if (cache_image_add(spool, people))
        foot->image_length = atomic_load(&spool->size) - foot->image_at;
}

static bool put_sketches(struct spool *spool, const struct subjects *subjects, struct foot *foot)
{
    struct text text;
    text_init(&text);
    for (size_t i = 0; i < subjects->count; i++) {
        const struct sketch *sketch = subjects->at[i].sketch;
        if (sketch == NULL)
            continue;
        struct sketch_head head = {sketch->origin, sketch->bytes.length};
        text_add_bytes(&text, (const char *)&head, sizeof head);
        text_add_bytes(&text, sketch->bytes.at, sketch->bytes.length);
    }
    foot->sketches_check = checksum(text_string(&text), text.length);
    bool ok =
        !text.failed && spool_append(spool, text_string(&text), text.length, &foot->sketches_at);
    text_destroy(&text);
    return ok;
}

void cache_finish(struct spool *spool, const struct people *people, size_t files,
                  struct cache_shelf *const *shelves, size_t count)
{
    size_t all;
    const struct subjects *subjects = people->versions.subjects;
    struct foot foot = {.magic = MAGIC, .version = CACHE_VERSION, .course = course_of(subjects)};
    uint64_t foot_at;
    struct cache_entry *entries = gather(shelves, count, &all);
    size_t bytes = all * sizeof *entries;
    if (entries != NULL) {
        foot.count = all;
        foot.check = checksum(entries, bytes);
        if (all == files)
            put_image(spool, people, &foot);
        if (put_sketches(spool, subjects, &foot) &&
            spool_append(spool, entries, bytes, &foot.entries_at) &&
            spool_append(spool, &foot, sizeof foot, &foot_at))
            spool_finish(spool);
    }
    free(entries);
    spool_close(spool);
}

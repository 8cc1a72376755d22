/* index.c: linear probing, four fifths full at the most. */
#include "check/index.h"

#include <stdlib.h>

enum { FIRST_SIZE = 256, FIRST_BITS = 22, ENTRY_BITS = 32, HASH_BITS_BELOW = 32 };

bool index_init(struct index *index, struct err *err)
{
    *index = (struct index){.size = FIRST_SIZE, .bits = FIRST_BITS};
    index->entries = calloc(FIRST_SIZE, sizeof *index->entries);
    return index->entries != NULL || err_memory(err);
}

void index_destroy(struct index *index)
{
    free(index->entries);
    *index = (struct index){0};
}

static inline size_t number_of(uint32_t entry, unsigned bits)
{
    return (entry & ((UINT32_C(1) << bits) - 1)) - 1;
}

/* The place in the table is of the hash's low bits, so an entry's are of the high. */
static inline uint32_t entry_of(uint64_t hash, size_t number, unsigned bits)
{
    return (uint32_t)(hash >> HASH_BITS_BELOW << bits | (number + 1));
}

static bool grow(struct index *index, const uint64_t *all, size_t size, struct err *err)
{
    size_t larger = index->size * 2;
    uint32_t *entries = calloc(larger, sizeof *entries);
    if (entries == NULL)
        return err_memory(err);
    while (index->bits < ENTRY_BITS - 1 && larger >> index->bits != 0)
        index->bits++;
    for (size_t number = 0; number < index->count; number++) {
        uint64_t hash = index_hash(all + number * size, size);
        size_t at = hash & (larger - 1);
        while (entries[at] != 0)
            at = (at + 1) & (larger - 1);
        entries[at] = entry_of(hash, number, index->bits);
    }
    free(index->entries);
    index->entries = entries;
    index->size = larger;
    return true;
}

static inline bool same(const uint64_t *a, const uint64_t *b, size_t size)
{
    size_t w = 0;
    while (w < size && a[w] == b[w])
        w++;
    return w == size;
}

/* The entry of the state with the words, or the free one where it belongs. */
static inline uint32_t *look(const struct index *index, const uint64_t *all, size_t size,
                             const uint64_t *words, uint64_t hash)
{
    uint32_t wanted = entry_of(hash, 0, index->bits) >> index->bits;
    size_t at = hash & (index->size - 1);
    for (; index->entries[at] != 0; at = (at + 1) & (index->size - 1)) {
        uint32_t entry = index->entries[at];
        if (entry >> index->bits == wanted &&
            same(all + number_of(entry, index->bits) * size, words, size))
            break;
    }
    return &index->entries[at];
}

size_t index_find(const struct index *index, const uint64_t *all, size_t size,
                  const uint64_t *words, uint64_t hash)
{
    uint32_t entry = *look(index, all, size, words, hash);
    return entry == 0 ? SIZE_MAX : number_of(entry, index->bits);
}

bool index_add(struct index *index, const uint64_t *all, size_t size, const uint64_t *words,
               uint64_t hash, size_t *found, struct err *err)
{
    if (index->count >= index->size / 5 * 4 && !grow(index, all, size, err))
        return false;
    uint32_t *entry = look(index, all, size, words, hash);
    if (*entry == 0) {
        if (index->count == INDEX_MAX)
            return err_set(err, ERR_BAD, "more than %d states", INDEX_MAX);
        *entry = entry_of(hash, index->count++, index->bits);
    }
    *found = number_of(*entry, index->bits);
    return true;
}

size_t index_memory(const struct index *index)
{
    return index->size * sizeof *index->entries;
}

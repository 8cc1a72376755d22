/* index.c: linear probing, four fifths full at the most. */
#include "check/index.h"

#include <stdlib.h>

enum { FIRST_SIZE = 16, FIRST_BITS = 20, ENTRY_BITS = 32 };

bool index_init(struct index *index, struct err *err)
{
    *index = (struct index){.bits = FIRST_BITS};
    for (size_t i = 0; i < INDEX_SHARDS; i++) {
        struct index_shard *shard = &index->shards[i];
        shard->size = FIRST_SIZE;
        shard->entries = calloc(FIRST_SIZE, sizeof *shard->entries);
        if (shard->entries == NULL) {
            index_destroy(index);
            return err_memory(err);
        }
    }
    return true;
}

void index_destroy(struct index *index)
{
    for (size_t i = 0; i < INDEX_SHARDS; i++)
        free(index->shards[i].entries);
    *index = (struct index){0};
}

static inline const uint64_t *words_of(const struct index_states *states, size_t number)
{
    if (number < states->known)
        return states->words + number * states->size;
    number -= states->known;
    const struct index_run *run = states->runs;
    while (number >= run->count)
        number -= run++->count;
    return run->words + number * states->size;
}

static inline size_t number_of(uint32_t entry, unsigned bits)
{
    return (entry & ((UINT64_C(1) << bits) - 1)) - 1;
}

static inline uint32_t entry_of(uint64_t hash, size_t number, unsigned bits)
{
    return (uint32_t)(hash >> 26 << bits | (number + 1));
}

static void put(struct index_shard *shard, uint64_t hash, uint32_t entry)
{
    size_t at = hash & (shard->size - 1);
    while (shard->entries[at] != 0)
        at = (at + 1) & (shard->size - 1);
    shard->entries[at] = entry;
}

static bool grow(struct index_shard *shard, const struct index_states *states, unsigned bits,
                 struct err *err)
{
    struct index_shard larger = {.size = shard->size * 2, .count = shard->count};
    larger.entries = calloc(larger.size, sizeof *larger.entries);
    if (larger.entries == NULL)
        return err_memory(err);
    for (size_t i = 0; i < shard->size; i++)
        if (shard->entries[i] != 0) {
            size_t number = number_of(shard->entries[i], bits);
            put(&larger, index_hash(words_of(states, number), states->size), shard->entries[i]);
        }
    free(shard->entries);
    *shard = larger;
    return true;
}

/* The low bits of the hash stay, so the hash itself is not needed. */
static uint32_t wider(uint32_t entry, unsigned from, unsigned to)
{
    return entry == 0 ? 0
                      : (uint32_t)((uint64_t)(entry >> from) << to) |
                            (uint32_t)(number_of(entry, from) + 1);
}

void index_widen(struct index *index, size_t numbers)
{
    unsigned bits = index->bits;
    while (bits < ENTRY_BITS - 1 && numbers >> bits != 0)
        bits++;
    if (bits == index->bits)
        return;
    for (size_t s = 0; s < INDEX_SHARDS; s++)
        for (size_t i = 0; i < index->shards[s].size; i++)
            index->shards[s].entries[i] = wider(index->shards[s].entries[i], index->bits, bits);
    index->bits = bits;
}

static inline bool same(const uint64_t *a, const uint64_t *b, size_t size)
{
    size_t w = 0;
    while (w < size && a[w] == b[w])
        w++;
    return w == size;
}

/* The entry of the state with the words, or the free one where it belongs. */
static inline uint32_t *look(const struct index *index, const struct index_states *states,
                             const uint64_t *words, uint64_t hash)
{
    const struct index_shard *shard = &index->shards[index_shard(hash)];
    uint32_t wanted = entry_of(hash, 0, index->bits) >> index->bits;
    size_t at = hash & (shard->size - 1);
    for (; shard->entries[at] != 0; at = (at + 1) & (shard->size - 1)) {
        uint32_t entry = shard->entries[at];
        if (entry >> index->bits == wanted &&
            same(words_of(states, number_of(entry, index->bits)), words, states->size))
            break;
    }
    return &shard->entries[at];
}

size_t index_find(const struct index *index, const struct index_states *states,
                  const uint64_t *words, uint64_t hash)
{
    uint32_t entry = *look(index, states, words, hash);
    return entry == 0 ? SIZE_MAX : number_of(entry, index->bits);
}

bool index_add(struct index *index, const struct index_states *states, const uint64_t *words,
               uint64_t hash, size_t number, size_t *found, struct err *err)
{
    struct index_shard *shard = &index->shards[index_shard(hash)];
    if (shard->count >= shard->size / 5 * 4 && !grow(shard, states, index->bits, err))
        return false;
    uint32_t *entry = look(index, states, words, hash);
    if (*entry == 0) {
        *entry = entry_of(hash, number, index->bits);
        shard->count++;
    }
    *found = number_of(*entry, index->bits);
    return true;
}

void index_renumber(struct index *index, uint64_t hash, size_t old, size_t number)
{
    const struct index_shard *shard = &index->shards[index_shard(hash)];
    size_t at = hash & (shard->size - 1);
    while (number_of(shard->entries[at], index->bits) != old)
        at = (at + 1) & (shard->size - 1);
    shard->entries[at] = entry_of(hash, number, index->bits);
}

size_t index_memory(const struct index *index)
{
    size_t entries = 0;
    for (size_t i = 0; i < INDEX_SHARDS; i++)
        entries += index->shards[i].size;
    return entries * sizeof *index->shards[0].entries + sizeof *index;
}

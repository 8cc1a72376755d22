/* index.h: finds the number of a state by its words.
 *
 * Open addressing over 32-bit entries: the low bits are the number and 1 more (0: no
 * entry), the bits above it are of the hash, so that few wrong states are looked at.
 * By their hashes the states fall into shards, each a table of its own, so that
 * threads that keep to different shards do not meet. */
#ifndef CHECK_INDEX_H
#define CHECK_INDEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/random.h"

enum { INDEX_SHARDS = 64 };

struct index_shard {
    uint32_t *entries; /* owned */
    size_t size, count;
};

struct index {
    struct index_shard shards[INDEX_SHARDS];
    unsigned bits; /* of an entry that hold the number */
};

/* The states that an index finds: those with numbers below `known` lie in a row, the
 * numbers above belong to the runs, one run after the other. */
struct index_states {
    const uint64_t *words; /* borrowed, as all here */
    size_t known;
    const struct index_run *runs;
    size_t size; /* words of a state */
};

struct index_run {
    const uint64_t *words;
    size_t count;
};

bool index_init(struct index *index, struct err *err);
void index_destroy(struct index *index);

/* Makes entries wide enough for so many numbers; call it before they come up. */
void index_widen(struct index *index, size_t numbers);

/* The number that has the words, or SIZE_MAX. */
size_t index_find(const struct index *index, const struct index_states *states,
                  const uint64_t *words, uint64_t hash);

/* The same, but when there is none, `number` is put there and returned. */
bool index_add(struct index *index, const struct index_states *states, const uint64_t *words,
               uint64_t hash, size_t number, size_t *found, struct err *err);

/* Puts `number` in the place of `old`, which has the hash. */
void index_renumber(struct index *index, uint64_t hash, size_t old, size_t number);

/* Bytes held. */
size_t index_memory(const struct index *index);

static inline uint64_t index_hash(const uint64_t *words, size_t count)
{
    uint64_t hash = random_mix(words[0] + UINT64_C(0x9E3779B97F4A7C15));
    for (size_t i = 1; i < count; i++)
        hash = random_mix(hash ^ words[i]);
    return hash;
}

static inline size_t index_shard(uint64_t hash)
{
    return hash >> 58;
}

static inline size_t index_place(const struct index *index, uint64_t hash)
{
    return hash & (index->shards[index_shard(hash)].size - 1);
}

/* Says that the words with this hash will be wanted soon. */
static inline void index_expect(const struct index *index, uint64_t hash)
{
    __builtin_prefetch(&index->shards[index_shard(hash)].entries[index_place(index, hash)]);
}

#endif

/* index.h: finds the number of a state by its words.
 *
 * Open addressing over 32-bit entries: the low bits are the number and 1 more (0: no
 * entry), the bits above it are of the hash, so that few wrong states are looked at. */
#ifndef CHECK_INDEX_H
#define CHECK_INDEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/random.h"

struct index {
    uint32_t *entries; /* owned */
    size_t size, count;
    unsigned bits; /* of an entry that hold the number */
};

enum { INDEX_MAX = INT32_MAX / 2 }; /* states */

bool index_init(struct index *index, struct err *err);
void index_destroy(struct index *index);

/* The number of the state that has the words, or SIZE_MAX; the words of all states
 * lie in a row from `all` on, `size` of each. */
size_t index_find(const struct index *index, const uint64_t *all, size_t size,
                  const uint64_t *words, uint64_t hash);

/* The same, but when there is none, it is the next: number index->count. Its words are
 * the caller's to put where they belong. At most INDEX_MAX. */
bool index_add(struct index *index, const uint64_t *all, size_t size, const uint64_t *words,
               uint64_t hash, size_t *found, struct err *err);

/* Bytes held. */
size_t index_memory(const struct index *index);

static inline uint64_t index_hash(const uint64_t *words, size_t count)
{
    uint64_t hash = random_mix(words[0] + UINT64_C(0x9E3779B97F4A7C15));
    for (size_t i = 1; i < count; i++)
        hash = random_mix(hash ^ words[i]);
    return hash;
}

/* Says that the words with this hash will be wanted soon. */
static inline void index_expect(const struct index *index, uint64_t hash)
{
    __builtin_prefetch(&index->entries[hash & (index->size - 1)]);
}

#endif

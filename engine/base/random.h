/* random.h: the session's own random numbers: the same on every machine, copied
 * with the session, eight bytes.
 *
 * Method: SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number
 * Generators, OOPSLA 2014). */
#ifndef BASE_RANDOM_H
#define BASE_RANDOM_H

#include <stdint.h>

struct random {
    uint64_t state; /* any value is a good one */
};

/* SplitMix64's finaliser: a well-spread hash of one number. */
static inline uint64_t random_mix(uint64_t value)
{
    value = (value ^ (value >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    value = (value ^ (value >> 27)) * UINT64_C(0x94D049BB133111EB);
    return value ^ (value >> 31);
}

static inline uint64_t random_next(struct random *random)
{
    random->state += UINT64_C(0x9E3779B97F4A7C15);
    return random_mix(random->state);
}

/* A number from 0 to limit - 1, limit > 0. Method: Lemire's multiplication,
 * without its rejection step: the bias is below limit / 2^32, and each call
 * takes one number, which keeps a replay simple. */
static inline uint32_t random_below(struct random *random, uint32_t limit)
{
    return (uint32_t)(((random_next(random) >> 32) * limit) >> 32);
}

#endif

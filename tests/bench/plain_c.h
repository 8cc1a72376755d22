/* plain_c.h: the graph walked by a plain loop over arrays: what nothing can beat. */
#ifndef BENCH_PLAIN_C_H
#define BENCH_PLAIN_C_H

#include <stdint.h>

#include "graph.h"

/* Plays once for each seed from `seed` on; the sum of the checksums. */
uint64_t plain_c_play(const struct graph *graph, uint64_t seed, uint64_t count);

#endif

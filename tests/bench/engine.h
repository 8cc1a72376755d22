/* engine.h: the graph as an author's scenario, loaded and played by the engine. */
#ifndef BENCH_ENGINE_H
#define BENCH_ENGINE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "graph.h"
#include "story/library.h"
#include "story/scenario.h"

struct engine {
    struct library *library;             /* owned */
    struct scenario *scenario;           /* owned */
    uint16_t variables[GRAPH_VARIABLES]; /* where the scenario keeps each of the graph's */
};

/* Writes the course into the folder and loads it. */
bool engine_open(struct engine *engine, const struct graph *graph, const char *folder,
                 struct err *err);
void engine_close(struct engine *engine);

/* As plain_c_play, in *sum. */
bool engine_play(const struct engine *engine, uint64_t seed, uint64_t count, uint64_t *sum,
                 struct err *err);

#endif

/* space.h: every state that play can reach, each visited once.
 *
 * States lie in one array in breadth-first order, found again by an open-addressing
 * table of 32-bit indices; edges to the states after each lie beside them. Bytes a
 * state: 8 for each packed word, 4 for its edges' place, 4 for each edge, and 4
 * over the table's load. */
#ifndef CHECK_SPACE_H
#define CHECK_SPACE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "check/expand.h"
#include "check/pack.h"
#include "play/move.h"

struct evaluator;

struct space {
    struct pack pack;         /* owned */
    struct expander expander; /* owned; its marks are of the whole search */
    uint64_t *words;          /* owned: pack.words for each state */
    uint32_t *edge;           /* owned: where the edges of each state begin; count + 1 of them */
    uint32_t *edges;          /* owned: indices of states, action by action, outcome by outcome */
    uint32_t *table;          /* owned: index + 1 */
    size_t count, edge_count;
    size_t word_capacity, edge_capacity, edges_capacity, table_size;
    size_t starts;        /* the first `starts` states are those where a run can begin */
    size_t expanded;      /* states whose edges are known: all of them when complete */
    bool complete;        /* every state was visited */
    size_t failed;        /* the state from which a move fails, with `failure`; or NO_STATE */
    size_t failed_action; /* the action of it that fails */
    struct err failure;
};

enum { NO_STATE = UINT32_MAX };

/* Tells how far a long search is; returning false ends it as the limit does. */
typedef bool space_progress(void *self, size_t states, size_t expanded);

/* Searches until every state is visited, or `limit` states are known (then
 * complete is false). A state from which play itself fails is noted in `failed`
 * (the first such) and not gone beyond. False with err when memory is short or
 * the scenario is too large to pack. progress may be NULL. */
bool space_search(struct space *space, const struct scenario *scenario, struct evaluator *evaluator,
                  size_t limit, space_progress *progress, void *self, struct err *err);
void space_destroy(struct space *space);

static inline const uint64_t *space_words(const struct space *space, size_t state)
{
    return space->words + state * space->pack.words;
}

/* The state with these words, or NO_STATE. */
size_t space_find(const struct space *space, const uint64_t *words);

/* One step of a way through the space. */
struct space_step {
    uint32_t state; /* where it is taken */
    uint16_t action, outcome;
};

/* The shortest way from the start to the state; *steps is allocated, the caller's
 * to free. *start is the state in which it begins. */
bool space_way(struct space *space, size_t state, struct space_step **steps, size_t *count,
               size_t *start, struct err *err);

/* Bytes held now by states, edges and table. */
size_t space_memory(const struct space *space);

#endif

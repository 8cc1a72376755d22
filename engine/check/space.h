/* space.h: every state that play can reach, each visited once.
 *
 * States lie in one array in breadth-first order, the order of the first edge that
 * leads to each: the same whatever the number of threads. What a state is, pack.h
 * says. A state takes 8 bytes for each packed word, 4 for the state before it, and 5
 * to 10 in the index; where edges are kept, 4 more and 4 for each edge. */
#ifndef CHECK_SPACE_H
#define CHECK_SPACE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "check/expand.h"
#include "check/index.h"
#include "check/pack.h"
#include "check/stretch.h"
#include "play/move.h"

struct evaluator;

/* Tells how far a long search is; returning false ends it as the limit does. */
typedef bool space_progress(void *self, size_t states, size_t expanded);

/* What is wanted of a search; all 0: the least, on one thread, without end. */
struct space_options {
    size_t limit;   /* of states, 0 for none: the search stops soon after it */
    size_t threads; /* 0: one for each core; one only where `visit` is given */
    bool merged;    /* what goes on alike is one state: see pack.h */
    bool edges;     /* keep the edges */
    bool marks;     /* keep what was passed and opened: see the expander's marks */
    space_progress *progress;
    void *progress_self;
    stretch_visit *visit; /* is told of every state, in order, with its actions */
    void *visit_self;
};

struct space {
    struct pack pack;            /* owned */
    struct evaluator *evaluator; /* owned; NULL when it is the caller's */
    struct expander expander;    /* owned; its marks are of the whole search */
    uint64_t *words;             /* owned: pack.words for each state */
    uint32_t *before;            /* owned: the state before each on a shortest way; NO_STATE */
    uint32_t *edge;  /* owned: where the edges of each state begin; expanded + 1 of them; or NULL */
    uint32_t *edges; /* owned: indices of states, action by action, outcome by outcome; or NULL */
    struct index index; /* owned */
    size_t count, edge_count;
    size_t word_capacity, before_capacity, edge_capacity, edges_capacity;
    size_t starts;        /* the first `starts` states are those where a run can begin */
    size_t expanded;      /* states gone on from: all of them when complete */
    bool complete;        /* every state was visited */
    size_t failed;        /* the first state from which a move fails, with `failure`; or NO_STATE;
                           * when nothing can even begin, 0 with a count of 0 */
    size_t failed_action; /* the action of it that fails; SIZE_MAX: an answer to its pick or sort */
    struct err failure;
};

enum { NO_STATE = UINT32_MAX };

/* evaluator: the scenario's, which must outlive the space; NULL to make one. Searches
 * until every state is visited, or the limit is reached (then complete is
 * false). A state from which play itself fails is noted in `failed` (the first such)
 * and not gone beyond. False with err when memory is short or the scenario is too
 * large to pack. */
bool space_search_as(struct space *space, const struct scenario *scenario,
                     struct evaluator *evaluator, const struct space_options *options,
                     struct err *err);

/* The same with every variable kept apart, with edges and marks, on all cores.
 * progress may be NULL. */
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
    uint32_t state;           /* where it is taken */
    uint32_t action, outcome; /* of the state's actions; of the action's outcomes */
};

/* The shortest way from the start to the state; *steps is allocated, the caller's
 * to free. *start is the state in which it begins. */
bool space_way(struct space *space, size_t state, struct space_step **steps, size_t *count,
               size_t *start, struct err *err);

/* Bytes held now by states, edges and index. */
size_t space_memory(const struct space *space);

#endif

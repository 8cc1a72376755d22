/* naive.h: everything that can happen in a small scenario, found in the plainest way:
 * every answer to every decision one by one (every set of a pick, every way to sort),
 * nothing merged but states that are equal in every respect, every chance a stop of
 * its own. The judge of the search in engine/check. */
#ifndef PROPERTY_NAIVE_H
#define PROPERTY_NAIVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "check/expand.h"
#include "play/move.h"
#include "play/session.h"

enum naive_kind { NAIVE_DECISION, NAIVE_CHANCE, NAIVE_ENDING };

struct naive_node {
    struct session session;
    enum naive_kind kind;
    uint16_t ending;             /* of an ENDING */
    size_t answer, answer_count; /* a CHANCE has one, that nobody gives */
    size_t distance;             /* moves from the start, the fewest */
};

/* One way that an answer can go. */
struct naive_way {
    size_t to;
    double share;
};

struct naive_answer {
    struct move move;
    bool scored, critical;
    int32_t earned[METRIC_COUNT], open[METRIC_COUNT];
    size_t way, way_count; /* straight on */
    size_t out, out_count; /* past all chances: decisions and endings */
};

struct naive {
    const struct scenario *scenario; /* borrowed, as the evaluator */
    struct evaluator *evaluator;
    struct naive_node *nodes; /* owned, as all here; the first is the start */
    size_t node_count, node_capacity;
    struct naive_answer *answers;
    size_t answer_count, answer_capacity;
    struct naive_way *ways, *outs;
    size_t way_count, way_capacity, out_count, out_capacity;
    uint32_t *table; /* open addressing over the nodes; index + 1 */
    size_t table_size;
    bool chancy; /* there is a chance in it */
};

/* False when there are more than `nodes` of them or `ways` between them. */
bool naive_make(struct naive *naive, const struct scenario *scenario, struct evaluator *evaluator,
                size_t nodes, size_t ways);
void naive_destroy(struct naive *naive);

/* The fewest points that must be given away from each node on, where a critical error
 * costs `critical` and never to end costs `endless`; the caller's to free. */
double *naive_values(const struct naive *naive, size_t metric, double critical, double endless);

/* What an answer gives away at once, and with the best after it. */
double naive_cost(const struct naive_answer *answer, size_t metric, double critical);
double naive_value(const struct naive *naive, const struct naive_answer *answer,
                   const double *values, size_t metric, double critical);

/* Points earned and open, all that any way to an ending adds up to. */
struct naive_score {
    uint32_t node;
    int32_t earned, open;
};

/* Every score with which any ending is reached, once for each node that is one; the
 * caller's to free. NULL when there are more than `limit` on the way. */
struct naive_score *naive_scores(const struct naive *naive, size_t metric, size_t limit,
                                 size_t *count);

#endif

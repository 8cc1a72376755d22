/* chance.h: where a move can lead when chance decides on the way, and how likely.
 *
 * Every chance met is gone through for each of its odds; a chance met again in the
 * same state is the same one, so chance that leads back to itself is a loop and not
 * an endless list. The likelihoods are those of an absorbing Markov chain, found by
 * eliminating its states without subtraction (Grassmann, Taksar, Heyman 1985). */
#ifndef CHECK_CHANCE_H
#define CHECK_CHANCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "play/session.h"

struct expander;

/* The chances and the ways between them that one move may meet. */
enum { CHANCE_NODES_MAX = 500 }; /* more is an ERR_BAD of the move */

struct chance_node {
    struct session session; /* its step is the chance's */
    size_t from;            /* the node before it on a shortest way */
    uint16_t odds;          /* the odds of that one that lead here */
};

struct chance_arc {
    size_t from, to; /* nodes; or, when it ends there, `to` an outcome */
    double share;
    bool ends;
};

struct chance {
    struct chance_node *nodes; /* owned */
    size_t node_count, node_capacity;
    struct chance_arc *arcs; /* owned */
    size_t arc_count, arc_capacity;
    double *shares; /* owned: scratch; from each node to each node and each outcome */
    size_t share_capacity;
};

void chance_destroy(struct chance *chance);

/* Adds the outcomes of going on from the chance where the session has stopped, for
 * the last action of the expander: one for each state that it can come to. False
 * when a way fails, or when chance goes round with no way out. */
bool chance_expand(struct expander *expander, const struct session *session, struct err *err);

#endif

/* pack.h: where a run stands, in as few bits as its declared ranges need.
 *
 * A packed state holds the decision it rests at (lines are passed by), the way
 * back from shared scenes, the variables, and the marks of decisions met and
 * once-only replies given: those of decisions that may be met again (see live.h).
 * An ending is one state, whatever the variables.
 *
 * Merged, a variable that play cannot read any more before it writes it is packed as
 * its least, so a state is then "all runs that go on alike from here": what is open,
 * scored and reached after it is the same for all of them; which values a variable
 * takes, and whether a line or a text that shows it is ever said so, is not. */
#ifndef CHECK_PACK_H
#define CHECK_PACK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "check/live.h"
#include "play/session.h"
#include "story/scenario.h"

struct pack_field {
    uint8_t word, shift, bits; /* bits 0: always `least` */
    int32_t least;
};

/* A mark of the session: bit `mark` of its words, kept at a place of the packed state. */
struct pack_mark {
    uint16_t mark;
    struct pack_field field;
};

struct pack {
    const struct scenario *scenario; /* borrowed */
    struct live live;                /* owned */
    size_t words;                    /* of 64 bits, at least 1 */
    struct pack_field stop, back[VISIT_DEPTH_MAX];
    struct pack_field variables[VARIABLE_MAX];
    struct pack_mark *met, *given; /* owned */
    size_t met_count, given_count;
    uint64_t *keep;             /* owned: for each decision, the bits that matter there */
    uint16_t *decision_step;    /* owned: the step of each decision */
    uint16_t *visits;           /* owned: the steps that visit a shared scene */
    size_t visit_count, levels; /* levels: how deep visits can be within visits */
};

/* The most words that a state may need; a scenario beyond it is an ERR_BAD. */
enum { PACK_WORDS_MAX = 32 };

bool pack_init(struct pack *pack, const struct scenario *scenario, bool merged, struct err *err);
void pack_destroy(struct pack *pack);

/* The session must rest at a decision or be over by an ending. */
void pack_state(const struct pack *pack, const struct session *session, uint64_t *words);

/* Puts the state into a session of the scenario that was started once: everything
 * but `open`, which walking onto the step sets. False for an ending. */
bool pack_unpack(const struct pack *pack, const uint64_t *words, struct session *session);

/* The decision of a packed state, or NONE; then *ending is its ending. */
uint16_t pack_decision(const struct pack *pack, const uint64_t *words, uint16_t *ending);

#endif

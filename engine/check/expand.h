/* expand.h: all that can happen next from one packed state.
 *
 * An action is what a person can do there: a reply, silence, or an answer to a
 * pick or sort. Answers to a pick or sort that change the state alike are one
 * action (they are counted by what their items add up to, never listed one by
 * one); it carries the most and the least that any of them earns. An outcome is
 * where an action leads: one, or one for each state that chance can lead to. */
#ifndef CHECK_EXPAND_H
#define CHECK_EXPAND_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "check/metric.h"
#include "check/pack.h"
#include "play/move.h"
#include "play/probe.h"
#include "play/session.h"

struct action {
    uint16_t decision;
    uint16_t reply; /* of a choose, or of silence; otherwise NONE */
    bool silence, scored, critical;
    int32_t open[METRIC_COUNT]; /* 0 unless scored */
    int32_t most[METRIC_COUNT]; /* earned at the most, and at the least */
    int32_t least[METRIC_COUNT];
    uint32_t most_by[METRIC_COUNT]; /* pick: the items that earn it; sort: those placed right */
    uint32_t least_by[METRIC_COUNT];
    size_t outcome, outcome_count;
};

struct outcome {
    double chance; /* of this outcome, given the action; they add up to 1 */
    size_t words;  /* where its packed state begins in expander.words */
    size_t odds;   /* where the odds of a shortest way to it begin in expander.odds */
    size_t odds_count;
};

struct expander {
    const struct pack *pack; /* borrowed */
    struct session session;  /* the state at hand, unpacked */
    struct session after;    /* a copy of it, on which an action is done */
    bool bare;               /* what actions earn and offer is not wanted, and not set */
    struct probe probe;      /* its marks add up over all expansions */
    struct parts *parts;     /* owned: see parts.h */
    struct chance *chance;   /* owned: see chance.h */
    struct action *actions;  /* owned */
    size_t action_count, action_capacity;
    struct outcome *outcomes; /* owned */
    size_t outcome_count, outcome_capacity;
    uint64_t *words; /* owned */
    size_t word_count, word_capacity;
    uint16_t *odds; /* owned: places of odds in their chances */
    size_t odds_count, odds_capacity;
    uint8_t *marks;  /* owned: the probe's; NULL when not wanted */
    uint8_t *opened; /* owned: one for each reply: 1 when it was ever open; NULL as marks */
};

/* marks: note which steps are passed, which conditions hold, and what is open. */
bool expander_init(struct expander *expander, const struct pack *pack, struct evaluator *evaluator,
                   bool marks, struct err *err);
void expander_destroy(struct expander *expander);

/* Adds the marks of another expander over the same scenario. */
void expander_add_marks(struct expander *expander, const struct expander *other);

/* The states in which a run can begin (more than one when chance comes before the
 * first decision): as the outcomes of one action of decision NONE. */
bool expand_start(struct expander *expander, struct err *err);

/* The actions and outcomes of the state. An ending has none. False with ERR_BAD
 * when a move from here fails: an expression that raises, a decision with nothing
 * open, scenes that go round; expander->actions[action_count - 1] is the action
 * that failed. */
bool expand_state(struct expander *expander, const uint64_t *words, struct err *err);

/* The move that does the action; for a pick or sort one that earns the most (or
 * the least) of the metric. */
void expand_move(const struct expander *expander, const struct action *action, size_t metric,
                 bool least, struct move *move);

/* Which action of the state at hand a move is that is possible there; `before` is a
 * session in that state. */
bool expand_find(const struct expander *expander, const struct session *before,
                 const struct move *move, size_t *nth, struct err *err);

/* For the modules that expand: adds an outcome where the session rests, or drops the
 * last one. */
bool expander_add_outcome(struct expander *expander, const struct session *session,
                          struct err *err);
void expander_drop_outcome(struct expander *expander);

#endif

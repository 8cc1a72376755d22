/* trial.h: one small random scenario under judgement: all that can happen in it, found
 * naively, and what was told of it. */
#ifndef PROPERTY_TRIAL_H
#define PROPERTY_TRIAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/problem.h"
#include "naive.h"
#include "story/scenario.h"

enum { TRIAL_NODES = 400, TRIAL_WAYS = 4000, TRIAL_THROWS = 64 };

/* What all runs together meet. */
struct met {
    bool *scenes, *lines, *decisions, *replies, *endings, *held; /* owned */
};

struct trial {
    uint64_t seed;
    struct scenario *scenario;   /* owned */
    struct evaluator *evaluator; /* owned */
    struct naive naive;          /* owned */
    struct met met;
    struct problems problems; /* owned */
    size_t alarms;            /* on what is never met */
    uint64_t throws;          /* of each chance on the way of an answer */
};

/* Fails the test with the seed unless it holds. */
void trial_check(const struct trial *trial, bool holds, const char *what, const char *about);

/* Marks what is met: every answer to every decision of the naive enumeration, with
 * chance thrown so many times. */
void trial_meet(struct trial *trial);
void trial_forget(struct trial *trial);

/* What is unlikely is met by throwing more often; false when that was enough. */
bool trial_meet_more(struct trial *trial);

/* Play must be the same when the condition that the problem is about is a constant. */
void trial_confirm_condition(const struct trial *trial, const struct problem *problem, bool truth);

#endif

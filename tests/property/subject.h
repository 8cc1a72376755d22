/* subject.h: one random scenario, what the naive way finds in it and what the search
 * does, and the checks that the two agree. A check that fails names the seed. */
#ifndef PROPERTY_SUBJECT_H
#define PROPERTY_SUBJECT_H

#include <stdbool.h>
#include <stdint.h>

#include "check/space.h"
#include "check/tally.h"
#include "check/values.h"
#include "naive.h"

struct subject {
    uint64_t seed;
    struct scenario *scenario; /* owned, as all here */
    struct evaluator *evaluator;
    struct naive naive;
    struct space space;
    struct tally tally;
    struct values values;
    size_t *state; /* of each node of the naive graph; NO_STATE for a chance */
    double *naive_values[METRIC_COUNT];
};

void subject_check(const struct subject *subject, bool holds, const char *what);
void subject_done(const struct subject *subject, bool done, const struct err *err);

/* Searches, merged or not, and reckons. */
void subject_search(struct subject *subject, bool merged);
void subject_forget(struct subject *subject);

/* The states are those that the naive way finds, and in each the same can be done
 * with the same outcomes, as likely, for the same points. */
void subject_check_states(struct subject *subject);
void subject_check_actions(struct subject *subject);

/* Ways are shortest, and lead where they say. */
void subject_check_ways(struct subject *subject);

/* The fewest points to give away, from everywhere. */
void subject_check_values(struct subject *subject);

/* The least and the most that can be scored, in every ending and in any, are exact,
 * and a run that has each can be played. False when there are too many to list. */
bool subject_check_bounds(struct subject *subject);

/* A judgement of each move of random runs is what the naive values say. */
void subject_check_coach(struct subject *subject);

#endif

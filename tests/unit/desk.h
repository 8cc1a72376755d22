/* desk.h: for the tests of what is kept: the course of tests/lua/play, and the training of
 * somebody called sam in a data folder of its own. Whatever goes wrong fails the test that
 * asked. */
#ifndef UNIT_DESK_H
#define UNIT_DESK_H

#include <stdbool.h>
#include <stdint.h>

#include "store/training.h"

#define DESK_NOON INT64_C(1700000000) /* attempts begin */

struct desk {
    struct library *library; /* owned */
    char folder[64];
    struct training training;
};

/* A test's state is a desk. */
#define AT_A_DESK(test) cmocka_unit_test_setup_teardown(test, desk_make, desk_remove)
int desk_make(void **state);
int desk_remove(void **state);

/* Opens the training again, after it was closed. */
void desk_open(struct desk *desk);

/* Begins an attempt, with the seed 42: in practice, or so that it may fail. */
void desk_begin(struct desk *desk, const char *scenario);
bool desk_begin_with(struct desk *desk, const char *scenario, enum mode mode, struct err *err);

/* Does a move, a minute after noon, or so that it may fail. */
void desk_apply(struct desk *desk, const char *line);
bool desk_try(struct training *training, const char *line, int64_t now, struct err *err);

/* The moves of a whole run of `parcel`, which ends calm. */
enum { DESK_MOVES = 5 };
const char *desk_move(size_t index);

/* What the file holds now; the caller's to destroy. */
struct progress desk_load(const struct desk *desk);
const struct attempt *desk_last(const struct progress *progress);

/* The file holds the run in hand's moves, all and in order. */
void desk_expect_kept(struct desk *desk);

#endif

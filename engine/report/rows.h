/* rows.h: what one trainee's file says of each attempt, without copies: every text is a
 * stretch of somebody else's. Both ways of reading a file end here. */
#ifndef REPORT_ROWS_H
#define REPORT_ROWS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "store/progress.h"

/* Not terminated. */
struct slice {
    const char *at; /* borrowed */
    size_t length;
};

struct slice slice_of(const char *string); /* NULL: of length 0, at NULL */
bool slice_is(struct slice slice, const char *string);

struct row_behaviour {
    struct slice id;
    uint32_t shown, missed;
};

struct row {
    struct slice scenario, content, ending; /* ending.at NULL: none */
    uint64_t seed;
    enum mode mode;
    int64_t started, ended; /* seconds since 1970 */
    bool finished, passed;
    size_t from_move;
    int percent[COMPETENCY_COUNT], overall; /* SCORE_NOT_OBSERVED when not */
    size_t move, move_count;                /* in the rows' moves */
    size_t behaviour, behaviour_count;      /* in the rows' behaviours */
    size_t critical_count;
};

/* The arrays are used again for file after file. */
struct rows {
    struct slice id, name, team;
    int32_t since;  /* the first day, as base/day has it; DAY_NONE: not said */
    struct row *at; /* owned */
    size_t count, capacity;
    struct slice *moves; /* owned: of all attempts */
    size_t move_count, move_capacity;
    struct row_behaviour *behaviours; /* owned: of all attempts */
    size_t behaviour_count, behaviour_capacity;
};

void rows_init(struct rows *rows);
void rows_destroy(struct rows *rows);
void rows_clear(struct rows *rows); /* keeps the room */

/* New elements at the end, zeroed; NULL without memory. */
struct row *rows_add(struct rows *rows, struct err *err);
struct slice *rows_add_move(struct rows *rows, struct err *err);
struct row_behaviour *rows_add_behaviour(struct rows *rows, struct err *err);

/* What an attempt says, as a new row; the rows borrow from it. */
bool rows_add_attempt(struct rows *rows, const struct attempt *attempt, struct err *err);

/* What a progress says; the rows borrow from it. */
bool rows_of_progress(struct rows *rows, const struct progress *progress, struct err *err);

#endif

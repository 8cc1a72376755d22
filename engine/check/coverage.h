/* coverage.h: which rows of the curriculum the scenarios train, and where.
 *
 * A decision trains the rows that it names (`teaches`), but only where it tells doing
 * it from not doing it: two answers to it must differ in what they earn in some
 * competency, or in a critical error. A decision whose replies all earn the same
 * trains nothing. */
#ifndef CHECK_COVERAGE_H
#define CHECK_COVERAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "story/curriculum.h"
#include "story/scenario.h"

struct coverage_place {
    const struct scenario *scenario; /* borrowed */
    uint16_t decision;
    bool trains; /* false: it names the row, and all of its answers earn the same */
};

struct coverage_row {
    const struct curriculum_row *row; /* borrowed */
    size_t first, count;              /* its places */
    size_t decisions, scenarios;      /* that train it */
};

struct coverage {
    struct coverage_row *rows;     /* owned: in the curriculum's order */
    size_t row_count, trained;     /* trained: rows that some decision trains */
    struct coverage_place *places; /* owned: row by row, in the order of the scenarios */
    size_t place_count, capacity;
};

/* The scenarios are compiled with the curriculum; they must outlive the coverage. */
bool coverage_make(struct coverage *coverage, const struct curriculum *curriculum,
                   const struct scenario *const *scenarios, size_t count, struct err *err);
void coverage_destroy(struct coverage *coverage);

/* Whether two answers to the decision differ in what they earn. */
bool coverage_tells_apart(const struct scenario *scenario, const struct decision *decision);

#endif

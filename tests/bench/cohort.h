/* cohort.h: folders of progress as a company's people might leave them: trainees whose
 * ability differs and grows play the real course through the session.
 *
 * Deterministic by seed. Strong people choose the better reply more often, each attempt
 * makes them a little stronger, and some decisions are harder than others. */
#ifndef BENCH_COHORT_H
#define BENCH_COHORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "story/library.h"

struct cohort_making {
    const char *folder; /* of the data: the files come into FOLDER/trainees */
    uint64_t seed;
    size_t people, attempts; /* of each */
    size_t decisions;        /* > 0: only scenarios in which about so many are answered */
};

/* Writes the files, by store's own writer, on all cores. */
bool cohort_write(const struct cohort_making *making, const struct library *library,
                  struct err *err);

#endif

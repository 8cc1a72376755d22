/* people.h: everybody in a report, and what is counted of the attempts that it is of.
 *
 * One for each thread, merged at the end. Whole numbers throughout, and people in the
 * order of their ids, so that it does not matter which thread read whom. */
#ifndef REPORT_PEOPLE_H
#define REPORT_PEOPLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/memory.h"
#include "report/digest.h"
#include "report/filter.h"
#include "report/versions.h"

struct behaviour_sum {
    uint32_t shown, open;
};

struct trainee {
    const char *id, *name, *team; /* in an arena of the people */
    int32_t since;                /* the first day; DAY_NONE: not said */
    struct outing *outings;       /* in an arena; in the order begun */
    size_t count;
    struct behaviour_sum *behaviours; /* in an arena: of the selected attempts; one for each
                                         of the rubric's */
};

struct people {
    const struct filter *filter; /* borrowed */
    struct versions versions;    /* owned */
    struct arena arena;          /* owned */
    char *image;                 /* owned: in place of the arena, when it came from a cache */
    struct trainee *at;          /* owned */
    size_t count, capacity;
    struct chosen *scratch; /* owned: for the filter; one for each version */
    size_t scratch_capacity;
    struct people *merged; /* owned: whose arenas hold what was merged in; a list */
};

void people_init(struct people *people, const struct subjects *subjects, struct formers *formers,
                 const struct filter *filter);
void people_destroy(struct people *people);

/* Takes a person in, unless the filter leaves the team out; the digest's versions are the
 * people's. */
bool people_add(struct people *people, struct digest *digest, struct err *err);

/* Takes all of the other's in. The other, on the heap, is the people's own from then on,
 * whatever comes. */
bool people_merge(struct people *people, struct people *other, struct err *err);

void people_sort(struct people *people); /* by id */

#endif

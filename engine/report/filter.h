/* filter.h: which attempts a report is of. */
#ifndef REPORT_FILTER_H
#define REPORT_FILTER_H

#include <stdbool.h>
#include <stdint.h>

#include "report/digest.h"
#include "report/versions.h"

enum attempts_of { ATTEMPTS_FIRST, ATTEMPTS_BEST, ATTEMPTS_LATEST, ATTEMPTS_ALL };

/* "first", "best", "latest", "all". */
const char *attempts_name(enum attempts_of attempts);
bool attempts_find(const char *name, enum attempts_of *attempts);

struct filter {
    const char *team;          /* borrowed; NULL: every team */
    const char *lesson;        /* borrowed; an id of the library; NULL: every lesson */
    const char *scenario;      /* borrowed; NULL: every scenario */
    const char *mode;          /* borrowed; a mode_name; NULL: both */
    int64_t from, to;          /* the moments within which an attempt must have ended */
    enum attempts_of attempts; /* of each person at each version of a scenario */
    bool sees_practice;        /* otherwise nothing that was only practised is told */
};

void filter_init(struct filter *filter); /* everything but practice; the latest attempts */

bool filter_takes_team(const struct filter *filter, struct slice team);

/* Sets `seen`, `counted` and `selected` of all outings of one person. `scratch` has a
 * number for each version, all 0 before and after. */
struct chosen {
    uint32_t outing; /* + 1; 0: none */
};
void filter_select(const struct filter *filter, const struct versions *versions,
                   struct outing *outings, size_t count, struct chosen *scratch);

#endif

/* summary.h: what the overview at a terminal is made of and takes long to compute: on all
 * cores, for a report is waited for. */
#ifndef REPORT_SUMMARY_H
#define REPORT_SUMMARY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "report/items.h"
#include "report/record.h"
#include "report/report.h"

/* What the decisions of a version say. */
struct appraisal {
    struct item *items; /* owned: one for each choice; NULL: the version is not shown */
    struct item_reliability reliability;
    struct estimate retest;
};

/* Somebody's place in the list of who needs what. */
struct need {
    const struct trainee *trainee;
    size_t passed, overdue; /* lessons */
    double latest;          /* overall; below 0: not observed */
};

struct summary {
    struct appraisal *appraisals; /* owned: one for each version */
    size_t version_count;
    struct need *needs;   /* owned: one for each of the people; who needs most first */
    size_t *passed;       /* owned: by how many, for each lesson */
    size_t *overdue;      /* owned: of how many, likewise */
    size_t behind, known; /* people with an overdue lesson; whose days are known */
    struct record record; /* owned: scratch */
};

bool summary_make(struct summary *summary, const struct report *report, struct err *err);
void summary_destroy(struct summary *summary); /* a zeroed one is fine */

#endif

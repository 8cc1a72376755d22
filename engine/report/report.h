/* report.h: a whole report: what was read, for whom, and how it is put.
 *
 * The outputs hand their text over piece by piece, so that a large one is never in memory
 * as a whole. */
#ifndef REPORT_REPORT_H
#define REPORT_REPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/text.h"
#include "report/cohort.h"
#include "report/groups.h"
#include "store/rules.h"

struct report {
    const char *folder;          /* borrowed: as it was named */
    int64_t made;                /* seconds since 1970 */
    size_t least_group;          /* groups of fewer people are not shown */
    size_t threads;              /* at least 1 */
    const struct rules *rules;   /* borrowed: of the folder, by which lessons are due */
    const struct cohort *cohort; /* borrowed */
    struct groups groups;        /* owned */
    /* Called when people have been put, of how many; false ends the output with ERR_BAD. May
     * be NULL. */
    bool (*progress)(void *self, size_t done, size_t all);
    void *self;
};

bool report_init(struct report *report, const struct cohort *cohort, struct err *err);
void report_destroy(struct report *report);

/* Whether the version has enough people to be shown as a group. */
bool report_shows(const struct report *report, uint32_t version);

/* For the outputs: so many people have been put. */
bool report_goes_on(const struct report *report, size_t done, struct err *err);

/* The version that the one at that place of the order was made from: the next that is shown
 * of the same scenario, if what it asked is known; else NULL. */
const struct version *report_before(const struct report *report, size_t place);

/* Takes the next piece of an output; false with err ends it. */
typedef bool report_sink(void *self, const struct text *piece, struct err *err);

/* The overview, for a person at a terminal. */
bool report_tell(const struct report *report, report_sink *sink, void *self, struct err *err);

/* For a spreadsheet: a row for each attempt; a row for each decision. */
bool report_csv(const struct report *report, report_sink *sink, void *self, struct err *err);
bool report_csv_decisions(const struct report *report, report_sink *sink, void *self,
                          struct err *err);

/* The format of assets/schema/report.schema.json. */
bool report_json(const struct report *report, report_sink *sink, void *self, struct err *err);

#endif

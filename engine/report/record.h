/* record.h: how one person stands: the course, the scores, and what to practise next. */
#ifndef REPORT_RECORD_H
#define REPORT_RECORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/text.h"
#include "report/people.h"
#include "report/report.h"

/* In percent: the mean, over the versions of scenarios that were played to an ending, of
 * the first, the best and the latest attempt at each. */
struct record_score {
    bool known; /* it was observed; otherwise what is below is 0 */
    double first, best, latest;
};

enum record_lesson { RECORD_LOCKED, RECORD_OPEN, RECORD_IN_PROGRESS, RECORD_PASSED };

/* "locked", "open", "in_progress", "passed". */
const char *record_lesson_name(enum record_lesson state);

struct record_standing {
    enum record_lesson state;
    int64_t passed_on;       /* PASSED: when the assessment was passed first */
    struct due_standing due; /* by when it is to be done, and whether it was */
};

/* The course is told of all that the person did, whatever the filter: that a lesson was
 * begun is progress, and how it went is not told. All else is of what the filter sees. */
struct record {
    struct record_standing *lessons; /* owned: one for each of the library's */
    size_t passed, overdue;          /* lessons */
    int32_t first_day;               /* that days are counted from; DAY_NONE: not known */
    bool has_days, knows_days;       /* lessons have a day; and of all those it is known which */
    struct record_score scores[PERCENT_COUNT];
    size_t attempts, critical;
    size_t former; /* of the attempts that scores are of: at former versions */
    int64_t seconds;
    const struct subject *next; /* by record_suggest: to practise; NULL: nothing is left */
    struct text reason;         /* owned: why, a sentence */

    int32_t today;
    const struct due **days;    /* owned: one for each lesson; borrowed: of the rules */
    struct record_try *tries;   /* owned: scratch, one for each version */
    bool *begun, *passes;       /* owned: scratch, one for each subject */
    int32_t *passes_on;         /* likewise: the day of the first that passes */
    struct record_facts *facts; /* owned: scratch, one for each lesson */
};

/* Room for the people of that report, one after the other. */
bool record_init(struct record *record, const struct report *report, struct err *err);
void record_destroy(struct record *record);

void record_make(struct record *record, const struct versions *versions,
                 const struct trainee *person);

/* What that person, whose record was made just now, is to practise. */
void record_suggest(struct record *record, const struct versions *versions,
                    const struct trainee *person);

#endif

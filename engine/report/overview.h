/* overview.h: a report for a screen: a line for each person, and what stands out.
 *
 * Everything in it is computed once, so that it can be looked at again and again. Groups of
 * fewer people than the report shows are counted and left out. */
#ifndef REPORT_OVERVIEW_H
#define REPORT_OVERVIEW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/memory.h"
#include "report/items.h"
#include "report/record.h"
#include "report/report.h"

enum { OVERVIEW_NOT_OBSERVED = -1 };

struct overview_key { /* of overview_sort */
    const char *text;
    int64_t number; /* below 0: not observed */
    bool falling;
};

struct overview_person {
    struct overview_key key;
    const struct trainee *person;          /* borrowed: of the cohort */
    const char *name, *team;               /* folded, to order by */
    const char *folded;                    /* both, to find them by */
    bool found;                            /* by overview_find */
    const struct record_standing *lessons; /* one for each of the library's */
    size_t passed, overdue;                /* lessons */
    bool knows_days;                       /* as a record's */
    size_t attempts, critical;
    int64_t seconds;
    int latest[PERCENT_COUNT]; /* percent, or OVERVIEW_NOT_OBSERVED */
    const char *next, *reason; /* what to practise, and why; NULL: nothing is left */
};

/* A lesson or a version of a scenario. */
struct overview_group {
    enum group_kind kind;
    const char *title;
    size_t people;
    double mean;            /* percent */
    struct estimate passed; /* of the attempts */
};

/* A decision that may be badly made. */
struct overview_flaw {
    const char *scenario, *decision; /* titles */
    uint64_t reached;
    const char *says[ITEM_FLAGS]; /* a sentence for each flag */
    size_t count;
};

/* What the people can be ordered by. */
enum overview_column {
    OVERVIEW_NAME,
    OVERVIEW_TEAM,
    OVERVIEW_LESSONS,
    OVERVIEW_LISTENING, /* and so on, as the percents */
    OVERVIEW_EMPATHY,
    OVERVIEW_PROFESSIONALISM,
    OVERVIEW_OVERALL,
    OVERVIEW_CRITICAL,
    OVERVIEW_COLUMNS
};

enum { OVERVIEW_HARDEST = 5, OVERVIEW_FLAWS = 3 };

struct overview {
    struct arena arena;             /* owned: all texts and lists */
    struct overview_person *people; /* by name, until sorted otherwise */
    size_t count, attempts;
    size_t found;                /* of the people, by overview_find; at first all are */
    enum overview_column column; /* that the people are ordered by */
    bool falling;
    bool has_days;        /* lessons have a day by which they are to be done */
    size_t behind, known; /* people with an overdue lesson; whose days are known */
    int32_t today;        /* that this is of */
    const char **teams;   /* each once, by name; who has none: "" */
    size_t team_count;
    struct overview_group hardest[2][OVERVIEW_HARDEST]; /* by kind: lowest mean first */
    size_t hardest_count[2], hidden[2];                 /* hidden: of too few people */
    struct overview_flaw flaws[OVERVIEW_FLAWS];         /* most flags first */
    size_t flaw_count;
};

/* The report must outlive it. */
bool overview_init(struct overview *overview, const struct report *report, struct err *err);
void overview_destroy(struct overview *overview); /* a zeroed one is fine */

/* Puts the people in that order; who is alike, by id. What was not observed comes last. */
void overview_sort(struct overview *overview, enum overview_column column, bool falling);

/* Finds those of whose name or team every word typed begins a word (roster_matches); by
 * nothing typed, all; or only those among them for whom a lesson is overdue. */
void overview_find(struct overview *overview, const char *typed, bool overdue);

#endif

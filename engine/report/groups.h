/* groups.h: how the people of a scenario, a lesson or a team did.
 *
 * Of a version of a scenario an observation is an attempt that the filter selects; of a
 * lesson or a team it is a person: the mean of those of their attempts. A gain is a
 * person's too: from the first to the latest attempt at a version, where there are two. */
#ifndef REPORT_GROUPS_H
#define REPORT_GROUPS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "report/cohort.h"
#include "report/statistics.h"

enum group_kind { GROUP_LESSON, GROUP_SCENARIO, GROUP_TEAM };

/* "lesson", "scenario", "team". */
const char *group_kind_name(enum group_kind kind);

struct group {
    enum group_kind kind;
    const char *id, *title;        /* borrowed; the team without a name: "" */
    const struct version *version; /* borrowed: of a scenario; else NULL */
    size_t people, attempts, passed;
    size_t former;    /* of the attempts: at former versions */
    uint16_t *scores; /* owned: the observations, in tenths of a percent */
    size_t score_count, score_capacity;
    uint32_t *seconds; /* owned: of the attempts */
    size_t second_count, second_capacity;
    struct moments gain; /* in hundredths of a percent */
};

struct groups {
    struct group *at; /* owned: scenarios as the cohort orders them, lessons, teams by name;
                         none without people */
    size_t count;
};

bool groups_make(struct groups *groups, const struct cohort *cohort, struct err *err);
void groups_destroy(struct groups *groups);

/* In percent and seconds; no scores: all 0. */
struct group_figures {
    double mean, deviation, median, lower_quartile, upper_quartile, seconds;
    struct estimate passed; /* a share, of the attempts */
    struct estimate gain;   /* in percent */
};

/* A gain of fewer than `least` people is not known. Moves the seconds. */
struct group_figures group_figures(const struct group *group, size_t least);

#endif

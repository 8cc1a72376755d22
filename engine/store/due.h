/* due.h: by which day a lesson is to be done, how that stands, and how it is said to the
 * person.
 *
 * A day is one of UTC, for everybody, wherever they are, and it lasts to its end: on the due
 * day itself nothing is overdue. A lesson is due by a date, or so many days after the
 * person's first day, since not all join at once. */
#ifndef STORE_DUE_H
#define STORE_DUE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/day.h"
#include "base/err.h"
#include "base/name.h"
#include "base/text.h"

enum { DUE_DAYS_MAX = 3650 }; /* ten years: more was meant otherwise */

struct due {
    char lesson[NAME_MAX_BYTES + 1]; /* an id */
    int32_t day;                     /* by this one; DAY_NONE: see `after` */
    int32_t after;                   /* so many days after the first day, 0 to DUE_DAYS_MAX */
};

enum due_state {
    DUE_NEVER,    /* no day was set */
    DUE_UNKNOWN,  /* days are counted from a first day that is not known */
    DUE_AHEAD,    /* not done, and the due day is not over */
    DUE_OVERDUE,  /* not done, and it is */
    DUE_IN_TIME,  /* done by then */
    DUE_AFTERWARD /* done later */
};

/* "none", "unknown", "ahead", "overdue", "in_time", "late". */
const char *due_state_name(enum due_state state);

struct due_standing {
    enum due_state state;
    int32_t day;   /* that it is due on; DAY_NONE when NEVER or UNKNOWN */
    int32_t after; /* UNKNOWN: so many days after the first day */
};

/* A person's first day: `since` as a profile has it; else the day of the first attempt, in
 * seconds since 1970, below 0: none; else DAY_NONE. */
int32_t due_first_day(int32_t since, int64_t first_attempt);

/* due NULL: no day was set. done_on: the day on which the lesson was done; DAY_NONE: it is
 * not done. */
struct due_standing due_judge(const struct due *due, int32_t first_day, int32_t done_on,
                              int32_t today);

/* Appends "due today", "due tomorrow", "due in 3 days", "due 1 December", "overdue by 3 days",
 * "due 14 days after your first conversation"; nothing of what is done or has no day. */
void due_say(const struct due_standing *standing, int32_t today, struct text *text);

#endif

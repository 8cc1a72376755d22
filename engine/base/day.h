/* day.h: days of the Gregorian calendar as numbers: so many days since 1970-01-01.
 *
 * From the beginning of 1970 to the end of 9999. No zone is known here: the day of a moment
 * is the one that it is in UTC. */
#ifndef BASE_DAY_H
#define BASE_DAY_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"

enum {
    DAY_NONE = -1,      /* no day */
    DAY_LAST = 2932896, /* 9999-12-31 */
    DAY_BYTES = 11      /* "2026-12-01" and its NUL */
};

/* The day in which a moment lies, in seconds since 1970; what is outside is brought within. */
int32_t day_of_moment(int64_t seconds);

/* DAY_NONE when the calendar has no such day. */
int32_t day_of_date(int year, int month, int date);
void day_split(int32_t day, int *year, int *month, int *date);

/* As "2026-12-01". */
void day_write(int32_t day, char *text);

/* The reverse: DAY_NONE when it is not exactly of that form, or no real day. */
int32_t day_parse(const char *text);

/* So many digits as a number; -1 when they are none. */
int day_digits(const char *digits, int count);

/* Appends "1 December 2026"; without the year when it is that of `today`, which may be
 * DAY_NONE. */
void day_say(int32_t day, int32_t today, struct text *text);

#endif

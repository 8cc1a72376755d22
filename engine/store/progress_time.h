/* progress_time.h: moments as they stand in a progress: ISO 8601, UTC, whole seconds. */
#ifndef STORE_PROGRESS_TIME_H
#define STORE_PROGRESS_TIME_H

#include <stdbool.h>
#include <stdint.h>

enum { PROGRESS_TIME_BYTES = 21 }; /* "2026-11-21T09:30:00Z" and its NUL */

/* The nearest moment that can be written, from the beginning of 1970 to the end of 9999. */
int64_t progress_time_within(int64_t seconds);

/* Seconds since 1970 as text; what cannot be written is brought within. */
void progress_time(int64_t seconds, char *text);

/* The reverse: false when it is not exactly of that form, not a real date, or before 1970. */
bool progress_time_parse(const char *text, int64_t *seconds);

#endif

/* report_tell.h: what the parts of the overview at a terminal share. */
#ifndef REPORT_REPORT_TELL_H
#define REPORT_REPORT_TELL_H

#include <stddef.h>

#include "base/text.h"
#include "report/report.h"
#include "report/summary.h"

/* Appends a name without what could steer a terminal: the control characters, those of
 * Latin-1 (U+0080 to U+009F) too. */
void report_tell_name(struct text *text, const char *name);

/* "1 person", "2 people". */
void report_tell_count(struct text *text, size_t count, const char *one, const char *more);

/* The decisions to look at, and how far the scores can be relied on, version by version. */
void report_tell_versions(struct text *text, const struct report *report,
                          const struct summary *summary);

#endif

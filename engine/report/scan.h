/* scan.h: a trainee's file read in one pass, if it is exactly as store writes it.
 *
 * No tree is built and nothing is copied. What store would refuse is never taken; what is
 * only written differently (by hand, by an older or newer program, with an escaped
 * character) is not taken either, and store reads it instead. */
#ifndef REPORT_SCAN_H
#define REPORT_SCAN_H

#include <stdbool.h>
#include <stddef.h>

#include "report/rows.h"

/* False: read it with store; the rows are then as they come. They borrow from the text. */
bool scan_rows(const char *text, size_t length, struct rows *rows);

#endif

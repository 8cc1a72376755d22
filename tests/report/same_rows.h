/* same_rows.h: what two ways of reading a file made of it, compared. */
#ifndef REPORT_SAME_ROWS_H
#define REPORT_SAME_ROWS_H

#include <stdbool.h>

#include "report/rows.h"

bool same_rows(const struct rows *a, const struct rows *b);

#endif

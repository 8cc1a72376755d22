/* omissions.h: the files that a cohort is without, each with the reason and what to do. */
#ifndef REPORT_OMISSIONS_H
#define REPORT_OMISSIONS_H

#include <stdbool.h>

#include "base/err.h"
#include "report/cohort.h"
#include "report/sources.h"

/* Adds one; false when memory is short. */
bool omissions_note(struct cohort *cohort, const char *file, enum trouble trouble, const char *what,
                    struct err *err);

/* Adds what somebody has left who has no file ID.json: an attempt in their hands, or the copy
 * of a file that is gone. Both are put right when they open Understudy again. */
bool omissions_waiting(struct cohort *cohort, const struct sources *sources, struct err *err);

/* Adds the archives that would be needed for all that is told of former versions. */
bool omissions_formers(struct cohort *cohort, struct err *err);

void omissions_sort(struct cohort *cohort); /* by file */

#endif

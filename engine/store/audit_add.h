/* audit_add.h: how a finding gets into an audit. Private to audit*.c. */
#ifndef STORE_AUDIT_ADD_H
#define STORE_AUDIT_ADD_H

#include "base/text.h"
#include "store/audit.h"

/* Where the next finding belongs. */
struct audit_note {
    struct audit *audit;      /* borrowed */
    const struct attempt *of; /* borrowed; NULL: the file as a whole */
    size_t attempt;           /* its number, from 1 */
    struct err *err;          /* borrowed */
};

/* kept may be NULL. False when memory is short. */
bool audit_add(struct audit_note *note, enum finding_kind kind, const char *what, const char *kept,
               const char *found);

/* Adds that they differ, if they do. */
bool audit_compare(struct audit_note *note, const char *what, const struct text *kept,
                   const struct text *found);

/* What is worth a look in an attempt, true or not. */
bool audit_notice(struct audit_note *note, const struct progress *progress,
                  const struct audit_plan *plan);

#endif

/* label.h: what a decision is known by: its prompt, or else the line that is said just
 * before it: Dana Reyes: “Where is my parcel?” */
#ifndef REPORT_LABEL_H
#define REPORT_LABEL_H

#include <stddef.h>

#include "base/err.h"
#include "base/text.h"
#include "check/ways.h"

enum { LABEL_MOST = 96 }; /* bytes of a line; a longer one ends in … after a word */

/* Appends the label of that decision. Where several lines can be said just before it, the
 * first of them in the file; where none can, its id. */
bool label_decision(const struct ways *ways, size_t decision, struct text *label, struct err *err);

#endif

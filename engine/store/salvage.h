/* salvage.h: what can still be read of a trainee's damaged file. */
#ifndef STORE_SALVAGE_H
#define STORE_SALVAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/text.h"
#include "store/progress.h"

/* Whole attempts that stand anywhere in the text are put into the progress, unless that
 * knows more of them already; *found counts those that it did not know so, which are unsaved. A
 * text that names another trainee gives nothing. With `profile`, the trainee's profile too. */
bool salvage(const struct text *text, bool profile, struct progress *progress, size_t *found,
             struct err *err);

#endif

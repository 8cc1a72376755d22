/* progress_encode.h: a progress as JSON. */
#ifndef STORE_PROGRESS_ENCODE_H
#define STORE_PROGRESS_ENCODE_H

#include <stdbool.h>

#include "base/err.h"
#include "base/text.h"
#include "store/progress.h"

/* Appends the JSON text: the same progress gives the same bytes, everywhere. */
bool progress_encode(const struct progress *progress, struct text *text, struct err *err);

#endif

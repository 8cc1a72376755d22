/* cache_record.h: a digest as bytes, and back. */
#ifndef REPORT_CACHE_RECORD_H
#define REPORT_CACHE_RECORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/text.h"
#include "report/digest.h"
#include "report/versions.h"

/* Appends; false: it cannot be kept, and nothing was appended. */
bool cache_record_add(struct text *text, const char *name, const struct digest *digest,
                      const struct versions *versions);

/* False when it is of another file, or not within its bounds. The digest's texts are
 * borrowed from the record. */
bool cache_record_read(struct slice record, const char *name, struct digest *digest,
                       struct versions *versions);

#endif

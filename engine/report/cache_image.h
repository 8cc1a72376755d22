/* cache_image.h: everybody as they were counted, as bytes: where nothing has changed and the
 * same is asked, nothing is added up again. */
#ifndef REPORT_CACHE_IMAGE_H
#define REPORT_CACHE_IMAGE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/spool.h"
#include "report/people.h"

/* A hash of what was asked: an image is for that alone. */
uint64_t cache_image_key(const struct filter *filter);

/* Appends; no other thread may. False when it cannot be kept: then what was appended is to
 * be let be. */
bool cache_image_add(struct spool *spool, const struct people *people);

/* The image that is these bytes of the spool. False when it is not within its bounds: then
 * the people, who were empty, are to be destroyed. */
bool cache_image_read(const struct spool *spool, uint64_t offset, uint64_t length,
                      struct people *people);

#endif

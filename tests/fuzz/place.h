/* place.h: a folder for targets that read files; in memory where the system has such. */
#ifndef FUZZ_PLACE_H
#define FUZZ_PLACE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/text.h"

struct place {
    char folder[64];
};

/* One for each process: many may fuzz at a time. */
void place_make(struct place *place);
void place_remove(const struct place *place);

/* The file of that name in it, whose folders are made. */
void place_put(const struct place *place, const char *name, const uint8_t *bytes, size_t length);

/* Whether the file of that name is there, and holds just these bytes. */
bool place_holds(const struct place *place, const char *name, const uint8_t *bytes, size_t length);

/* An input is several files: parts that a line of "%%%%" divides. One that begins with
 * "+" is there, and holds what stands behind that. */
struct part {
    const uint8_t *at; /* borrowed; NULL: not there */
    size_t length;
};

void parts_of(const uint8_t *data, size_t size, struct part *parts, size_t count);

#endif

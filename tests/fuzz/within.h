/* within.h: an independent judge of what is kept when a file is written again. */
#ifndef FUZZ_WITHIN_H
#define FUZZ_WITHIN_H

#include <stdbool.h>
#include <stddef.h>

/* Whether every field of the one JSON text is in the other with the same value: texts by
 * what they say, numbers by what they are, arrays element by element. The other may have
 * fields besides. The first field of the outermost object called "version" may differ. */
bool within(const char *json, size_t length, const char *other, size_t other_length);

#endif

/* checksum.h: a fast hash of bytes, against accidents, not against malice. */
#ifndef BASE_CHECKSUM_H
#define BASE_CHECKSUM_H

#include <stddef.h>
#include <stdint.h>

/* Another on machines that order bytes otherwise. */
uint64_t checksum(const void *bytes, size_t length);

/* A hash of what was hashed before and a text, terminated; order counts. */
uint64_t checksum_add(uint64_t hash, const char *text);

#endif

/* checksum.c: four lanes, so that a processor can do four multiplications at once. */
#include "base/checksum.h"

#include <string.h>

#include "base/random.h"

uint64_t checksum(const void *bytes, size_t length)
{
    const unsigned char *at = bytes;
    uint64_t lanes[4] = {1, 2, 3, length}, part[4];
    const uint64_t odd = UINT64_C(0x9E3779B97F4A7C15);
    for (; length >= sizeof part; at += sizeof part, length -= sizeof part) {
        memcpy(part, at, sizeof part);
        for (int i = 0; i < 4; i++)
            lanes[i] = (lanes[i] ^ part[i]) * odd ^ lanes[i] >> 29;
    }
    memset(part, 0, sizeof part);
    memcpy(part, at, length);
    uint64_t hash = 0;
    for (int i = 0; i < 4; i++)
        hash = random_mix(hash ^ lanes[i]) ^ random_mix(part[i] + (uint64_t)i);
    return random_mix(hash);
}

uint64_t checksum_add(uint64_t hash, const char *text)
{
    return random_mix(hash ^ checksum(text, strlen(text)));
}

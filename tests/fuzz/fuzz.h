/* fuzz.h: what every fuzz target has. */
#ifndef FUZZ_FUZZ_H
#define FUZZ_FUZZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

/* The target itself: called with one input after another. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* An input that breaks what must hold is kept by the fuzzer, and named. */
static inline void must(bool holds)
{
    if (!holds)
        abort();
}

#endif

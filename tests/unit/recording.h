/* recording.h: for the tests of the coach: a run of a shipped scenario, recorded or
 * new. Whatever goes wrong fails the test that asked. */
#ifndef UNIT_RECORDING_H
#define UNIT_RECORDING_H

#include <stdint.h>

#include "play/run.h"
#include "story/library.h"
#include "story/scenario.h"

struct recording {
    struct library *library;   /* owned */
    struct scenario *scenario; /* owned */
    struct run run;            /* owned */
};

/* tests/golden/NAME.journal, played again. */
void recording_open(struct recording *recording, const char *name);

/* A new run, in practice. */
void recording_begin(struct recording *recording, const char *scenario, uint64_t seed);
void recording_close(struct recording *recording);

/* The shipped library; the caller's to free. */
void recording_library(struct library **library);

#endif

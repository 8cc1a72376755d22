/* recording.h: for the tests of the coach: a recorded run of a shipped scenario.
 * Whatever goes wrong fails the test that asked. */
#ifndef UNIT_RECORDING_H
#define UNIT_RECORDING_H

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
void recording_close(struct recording *recording);

#endif

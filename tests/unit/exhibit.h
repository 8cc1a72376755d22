/* exhibit.h: for the tests of check: a scenario of tests/lua/defects, or of
 * tests/lua/library. Whatever goes wrong fails the test that asked. */
#ifndef UNIT_EXHIBIT_H
#define UNIT_EXHIBIT_H

#include "story/library.h"
#include "story/scenario.h"

struct exhibit {
    struct library *library;   /* owned */
    struct scenario *scenario; /* owned */
};

void exhibit_open(struct exhibit *exhibit, const char *name);
void exhibit_close(struct exhibit *exhibit);

#endif

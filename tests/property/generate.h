/* generate.h: small random scenarios, as an author would write them: all of them
 * valid, and together they use every construct of the language.
 *
 * Every run of one ends: scenes lead forward, and a way back (a loop) stands only
 * beside a way forward that a random player takes sooner or later. */
#ifndef PROPERTY_GENERATE_H
#define PROPERTY_GENERATE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "base/text.h"
#include "story/library.h"
#include "story/scenario.h"

/* A random player that has not ended after as many moves will never. */
enum { GENERATE_MOVES_MAX = 20000 };

/* Appends the text of scenario "generated-SEED", which belongs to the rubric and
 * cast of tests/lua/play. The same seed gives the same text. */
void generate_scenario(uint64_t seed, struct text *lua);

/* Writes it into the folder and loads it. A mistake in it is an ERR_BAD. */
bool generate_load(uint64_t seed, const struct library *library, const char *folder,
                   struct scenario **scenario, struct err *err);

#endif

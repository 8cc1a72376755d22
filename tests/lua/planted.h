/* planted.h: a small scenario of nine decisions without a fault, and the same with one
 * fault of its writing planted in it. It belongs to tests/lua/library. */
#ifndef LUA_PLANTED_H
#define LUA_PLANTED_H

#include "base/problem.h"
#include "base/text.h"
#include "check/best.h"
#include "story/library.h"
#include "story/scenario.h"

enum { PLANTED_DECISIONS = 9, PLANTED_REPLIES = 3 };

/* How the best reply differs from the others, everywhere. */
enum plant {
    PLANT_NOTHING,
    PLANT_LONGEST,
    PLANT_SHORTEST,
    PLANT_FIRST,
    PLANT_LAST,
    PLANT_POLITE,
    PLANT_PHRASE,    /* "I hear you" within it */
    PLANT_BEGINNING, /* "so then" in front of it */
    PLANT_QUESTION,
    PLANT_BEHAVIOUR /* always one and the same */
};

/* Appends the scenario. items: more to stand in its first scene, before the decision;
 * replies: more replies of the first decision, which listening is the best at. */
void planted_write(enum plant plant, bool assessed, const char *items, const char *replies,
                   struct text *lua);

struct planted {
    struct library *library;   /* owned */
    struct scenario *scenario; /* owned */
    struct best best;          /* owned: from a search of all states */
};

/* Loads a text as a scenario; its best replies by the points, or by a search. What goes
 * wrong fails the test. */
void planted_open(struct planted *planted, const struct text *lua, bool search);
void planted_close(struct planted *planted);

/* "code code" of the problems, in order of line. */
void planted_codes(struct problems *problems, struct text *codes);

#endif

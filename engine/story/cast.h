/* cast.h: the people of the scenarios, and the moods that a portrait can show. */
#ifndef STORY_CAST_H
#define STORY_CAST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/memory.h"
#include "base/problem.h"

enum mood {
    MOOD_NEUTRAL,
    MOOD_HAPPY,
    MOOD_RELIEVED,
    MOOD_SURPRISED,
    MOOD_WORRIED,
    MOOD_SAD,
    MOOD_ANNOYED,
    MOOD_FURIOUS
};
enum { MOOD_COUNT = 8 };

/* "neutral", "happy", …: as written after the colon in `dana:happy`. */
const char *mood_name(enum mood mood);
bool mood_find(const char *name, enum mood *mood);

struct person {
    const char *id;       /* "dana": the first word of the name unless given */
    const char *name;     /* "Dana Reyes" */
    const char *called;   /* how a line's {dana} is filled: the name unless given */
    const char *role;     /* "customer, waiting for a refund" */
    const char *about;    /* for the briefing; may be NULL */
    const char *portrait; /* the id of assets/portraits/ID.svg; NULL: none */
    uint32_t moods;       /* bit 1 << mood for each that the person may show */
    int line;
};

/* Two people are always there, and come first in every scenario. */
enum { PERSON_NARRATOR = 0, PERSON_YOU = 1, PERSON_FIRST_OF_CAST = 2 };

enum { PERSON_MAX = 66 }; /* in a scenario, with those two */

struct cast {
    struct arena arena; /* owned */
    const char *source; /* the text of its file, to be archived */
    const struct person *people;
    size_t count;
};

const struct person *cast_find(const struct cast *cast, const char *name_or_id);

/* As rubric_load. */
bool cast_load(const char *path, struct cast **cast, struct problems *problems, struct err *err);
void cast_free(struct cast *cast);

#endif

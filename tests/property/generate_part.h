/* generate_part.h: what the files of generate share: a scenario in the making, and
 * the pieces that are written from more than one place. */
#ifndef PROPERTY_GENERATE_PART_H
#define PROPERTY_GENERATE_PART_H

#include <stdbool.h>

#include "base/random.h"
#include "base/text.h"

struct generation {
    struct text *lua; /* borrowed */
    struct random random;
    int scenes, shared_scenes, endings;
    int flags;   /* beside the variables that every scenario has: p0, p1 … */
    int place;   /* the scene being written, */
    bool shared; /* which is a shared one */
};

bool generate_one_in(struct generation *generation, uint32_t chances);
int generate_between(struct generation *generation, int least, int most);

/* Targets, in quotation marks: a scene further on or an ending; the very next one
 * (back, in a shared scene); anywhere that is allowed, perhaps earlier. */
void generate_forward(struct generation *generation);
void generate_next(struct generation *generation);
void generate_anywhere(struct generation *generation);

void generate_text(struct generation *generation);
void generate_line(struct generation *generation, bool conditional);

/* `when = "…"`. */
void generate_when(struct generation *generation);

/* Up to a few fields, each with a comma behind it; at least so many. */
void generate_effects(struct generation *generation, int least);

/* One decision of each kind. */
void generate_decide(struct generation *generation);
void generate_pick(struct generation *generation);
void generate_sort(struct generation *generation);

#endif

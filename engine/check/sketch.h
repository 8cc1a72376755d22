/* sketch.h: a map in the making: what is known of each place, and the pieces that the rows
 * of a scene's table are made of. */
#ifndef CHECK_SKETCH_H
#define CHECK_SKETCH_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"
#include "check/arrows.h"
#include "check/graph.h"
#include "story/scenario.h"

struct sketch {
    const struct scenario *scenario;
    const struct graph_facts *facts;
    struct text *dot;
    struct arrows arrows; /* owned: of the scene being drawn */
    bool reached;         /* the scene is */
};

/* True too where what is reached is not known. */
bool sketch_is_done(const struct sketch *sketch, uint16_t step);
bool sketch_is_met(const struct sketch *sketch,
                   uint16_t step); /* whether or not its condition held */
bool sketch_is_open(const struct sketch *sketch, uint16_t reply);

/* never: said in words, for what the search proved. */
void sketch_begin_row(struct sketch *sketch, const char *color);
void sketch_end_row(struct sketch *sketch, bool never);

/* How many people did what the row says. */
void sketch_people(const struct sketch *sketch, uint32_t count, const char *did);

/* The condition in a row of its own, where there is one; and its words alone. */
void sketch_when(struct sketch *sketch, uint16_t when);
void sketch_condition(const struct scenario *scenario, uint16_t when, struct text *dot);

/* What an answer earns; nothing for what earns nothing. */
void sketch_showing(struct sketch *sketch, const char *before, const struct showing *showing);

/* An arrow to a place. What comes back needs none: that of the visit goes both ways. */
void sketch_arrow(struct sketch *sketch, uint16_t target, enum arrow_kind kind, bool never,
                  const char *name);

#endif

/* traffic.h: how many people took each way through a scenario, in any of their runs. */
#ifndef CHECK_TRAFFIC_H
#define CHECK_TRAFFIC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "play/event.h"
#include "story/scenario.h"

/* People who went there at least once, by index in the scenario. A reply: gave it, or
 * was silent; picked the item, or sorted it right. */
struct traffic {
    const struct scenario *scenario; /* borrowed */
    size_t people, runs;
    uint32_t *scenes, *decisions, *replies, *odds, *endings; /* owned */
    bool *taken; /* owned: by the person at hand: all of these, one after the other */
};

bool traffic_init(struct traffic *traffic, const struct scenario *scenario, struct err *err);
void traffic_destroy(struct traffic *traffic);

/* Adds one run of the person at hand: everything that happened in it. */
void traffic_add(struct traffic *traffic, const struct events *events);

/* The person at hand is done. One without a run is not counted. */
void traffic_next_person(struct traffic *traffic);

#endif

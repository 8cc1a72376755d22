/* flow.h: what stands in a scene, item by item, and where each leads: the scene as its
 * author wrote it, read back from the steps that it was compiled to. */
#ifndef CHECK_FLOW_H
#define CHECK_FLOW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "story/scenario.h"

enum flow_kind {
    FLOW_LINES,  /* `count` lines, of which first_of says one */
    FLOW_CHANGE, /* the effects of step `step` */
    FLOW_VISIT,  /* a visit; target: the shared scene's first step */
    FLOW_GO,     /* on to target */
    FLOW_CHANCE, /* step `step` throws */
    FLOW_DECIDE, /* the decision of step `step` */
    FLOW_BACK    /* a shared scene comes back */
};

struct flow_item {
    enum flow_kind kind;
    uint16_t step;  /* the first of its steps */
    uint16_t count; /* LINES */
};

/* Where a walk through a scene has come; begin with {scenario, the scene's first step}. */
struct flow {
    const struct scenario *scenario; /* borrowed */
    uint16_t at;                     /* NONE: nothing more */
};

/* The next item of the scene, or of an ending its lines; false after the last. */
bool flow_next(struct flow *flow, struct flow_item *item);

/* The first step of a scene or ending, or the step that comes back, to which what
 * goes to step `at` comes when the lines there (said after a reply) are passed by. */
uint16_t flow_through(const struct scenario *scenario, uint16_t at);

/* Whether the step is the first of a scene or an ending. */
bool flow_is_place(const struct scenario *scenario, uint16_t step);

#endif

/* layout.h: where the parts of each screen lie, from its size alone. */
#ifndef GUI_LAYOUT_H
#define GUI_LAYOUT_H

#include <stdbool.h>

#include "gui/frame.h"
#include "gui/rect.h"

/* A screen with one column: the course, the debrief. */
struct page {
    struct rect header;
    struct rect view;   /* what scrolls, as wide as the window */
    struct rect column; /* of the content: within view, readable in width */
};
struct page layout_page(const struct frame *frame);
struct page layout_wide_page(const struct frame *frame); /* for a table */

/* The conversation. Wide: the other person on the left, the talk on the right.
 * Narrow: a strip with the person above the talk; no strip when it is low. */
struct stage {
    bool wide;
    struct rect header;
    struct rect place;    /* the backdrop */
    struct rect portrait; /* wide: head and shoulders; narrow: an avatar; empty: none */
    struct rect plate;    /* name, role and mood meter */
    struct rect foot;     /* wide: of the place, for captions */
    struct rect view;     /* what scrolls */
    struct rect column;   /* within view */
};
/* Wide when the stage is beside the talk; otherwise it is above it. */
bool layout_is_wide(const struct frame *frame);

/* plate, foot: the heights that they need. */
struct stage layout_stage(const struct frame *frame, int plate, int foot);

#endif

/* scroll.h: the part of a screen that may be taller than its place. */
#ifndef GUI_SCROLL_H
#define GUI_SCROLL_H

#include <stdbool.h>

#include "gui/frame.h"
#include "gui/rect.h"

struct scroll {
    int offset;              /* pixels above the view */
    int most;                /* the largest offset; set by scroll_end */
    bool to_end;             /* go to the end at the next frame, but not past `reveal` */
    int reveal;              /* how far down the content what is new begins; -1: nothing is */
    struct rect view, thumb; /* set by scroll_end; thumb empty: all is in view */
};

/* All between begin and end is laid out from (view.x, view.y) downward and may be
 * taller than the view: end moves it by scroll->offset, cuts it off and adds a bar. */
void scroll_begin(struct frame *frame, struct rect view);
void scroll_end(struct frame *frame, struct scroll *scroll, struct rect view, int bottom);

#endif

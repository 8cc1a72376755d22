/* rect.h: rectangles in pixels, cut from one another: the arithmetic of every layout. */
#ifndef GUI_RECT_H
#define GUI_RECT_H

#include <stdbool.h>

struct rect {
    int x, y, w, h; /* w and h are never below 0 */
};

/* Cuts a strip of that size off one side and returns it; what is left stays in
 * *rect. A strip larger than the rectangle takes all of it. */
struct rect rect_cut_left(struct rect *rect, int size);
struct rect rect_cut_right(struct rect *rect, int size);
struct rect rect_cut_top(struct rect *rect, int size);
struct rect rect_cut_bottom(struct rect *rect, int size);

/* Smaller by that much on each side; larger when negative. */
struct rect rect_inset(struct rect rect, int by);

/* As wide as `width` at most, in the middle of rect. */
struct rect rect_column(struct rect rect, int width);

struct rect rect_shared(struct rect a, struct rect b); /* w and h 0 when they are apart */
struct rect rect_around(struct rect a, struct rect b); /* the smallest that holds both */
bool rect_contains(struct rect rect, int x, int y);
bool rect_is_empty(struct rect rect);
bool rect_within(struct rect inner, struct rect outer);

#endif

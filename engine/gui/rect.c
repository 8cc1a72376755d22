/* rect.c: cutting a rectangle up, in the manner of a joiner: each cut leaves the
 * rest, so pieces of one rectangle can never overlap. */
#include "gui/rect.h"

static int least(int a, int b)
{
    return a < b ? a : b;
}

static int most(int a, int b)
{
    return a > b ? a : b;
}

static int held(int size, int limit)
{
    return most(0, least(size, limit));
}

struct rect rect_cut_left(struct rect *rect, int size)
{
    int w = held(size, rect->w);
    struct rect strip = {rect->x, rect->y, w, rect->h};
    rect->x += w;
    rect->w -= w;
    return strip;
}

struct rect rect_cut_right(struct rect *rect, int size)
{
    int w = held(size, rect->w);
    rect->w -= w;
    return (struct rect){rect->x + rect->w, rect->y, w, rect->h};
}

struct rect rect_cut_top(struct rect *rect, int size)
{
    int h = held(size, rect->h);
    struct rect strip = {rect->x, rect->y, rect->w, h};
    rect->y += h;
    rect->h -= h;
    return strip;
}

struct rect rect_cut_bottom(struct rect *rect, int size)
{
    int h = held(size, rect->h);
    rect->h -= h;
    return (struct rect){rect->x, rect->y + rect->h, rect->w, h};
}

struct rect rect_inset(struct rect rect, int by)
{
    int x = least(by, rect.w / 2), y = least(by, rect.h / 2);
    return (struct rect){rect.x + x, rect.y + y, rect.w - 2 * x, rect.h - 2 * y};
}

struct rect rect_column(struct rect rect, int width)
{
    int w = held(width, rect.w);
    return (struct rect){rect.x + (rect.w - w) / 2, rect.y, w, rect.h};
}

struct rect rect_shared(struct rect a, struct rect b)
{
    int x = most(a.x, b.x), y = most(a.y, b.y);
    int right = least(a.x + a.w, b.x + b.w), bottom = least(a.y + a.h, b.y + b.h);
    return (struct rect){x, y, most(0, right - x), most(0, bottom - y)};
}

struct rect rect_around(struct rect a, struct rect b)
{
    int x = a.x < b.x ? a.x : b.x, y = a.y < b.y ? a.y : b.y;
    int right = a.x + a.w > b.x + b.w ? a.x + a.w : b.x + b.w;
    int bottom = a.y + a.h > b.y + b.h ? a.y + a.h : b.y + b.h;
    return (struct rect){x, y, right - x, bottom - y};
}

bool rect_contains(struct rect rect, int x, int y)
{
    return x >= rect.x && y >= rect.y && x < rect.x + rect.w && y < rect.y + rect.h;
}

bool rect_is_empty(struct rect rect)
{
    return rect.w <= 0 || rect.h <= 0;
}

bool rect_within(struct rect inner, struct rect outer)
{
    return inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.w <= outer.x + outer.w &&
           inner.y + inner.h <= outer.y + outer.h;
}

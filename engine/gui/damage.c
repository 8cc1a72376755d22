/* damage.c: what lists have in common at their beginning and at their end is passed
 * over; between, command is compared with command where they are as many, and
 * otherwise all of it counts. */
#include "gui/damage.h"

#include <string.h>

static bool same_text(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static bool same_rect(struct rect a, struct rect b)
{
    return a.x == b.x && a.y == b.y && a.w == b.w && a.h == b.h;
}

static bool same_color(struct color a, struct color b)
{
    return a.r == b.r && a.g == b.g && a.b == b.b && a.a == b.a;
}

static bool same_pose(const struct pose *a, const struct pose *b)
{
    return same_text(a->before, b->before) && a->before_mood == b->before_mood &&
           a->face == b->face && a->breath == b->breath && a->lids == b->lids;
}

static bool same(const struct draw *a, const struct draw *b)
{
    return a->kind == b->kind && same_rect(a->rect, b->rect) && same_rect(a->clip, b->clip) &&
           same_color(a->color, b->color) && a->radius == b->radius &&
           a->thickness == b->thickness && a->rising == b->rising && a->type == b->type &&
           a->icon == b->icon && a->mood == b->mood && same_pose(&a->pose, &b->pose) &&
           same_text(a->text, b->text) && same_text(a->label, b->label);
}

static void add(struct rect *all, const struct draw *draw)
{
    struct rect seen = rect_shared(draw_reach(draw), draw->clip);
    if (rect_is_empty(seen))
        return;
    *all = rect_is_empty(*all) ? seen : rect_around(*all, seen);
}

struct rect damage_between(const struct draw_list *before, const struct draw_list *after)
{
    struct rect all = {0, 0, 0, 0};
    size_t least = before->count < after->count ? before->count : after->count;
    size_t from = 0, alike = 0;
    bool as_many = before->count == after->count;
    while (from < least && same(&before->at[from], &after->at[from]))
        from++;
    while (alike < least - from &&
           same(&before->at[before->count - 1 - alike], &after->at[after->count - 1 - alike]))
        alike++;
    for (size_t i = from; i < before->count - alike; i++)
        if (!as_many || !same(&before->at[i], &after->at[i]))
            add(&all, &before->at[i]);
    for (size_t i = from; i < after->count - alike; i++)
        if (!as_many || !same(&before->at[i], &after->at[i]))
            add(&all, &after->at[i]);
    return all;
}

/* contrast.c: the frame is built with a theme in which every tint is another colour, so
 * that a colour in the display list tells which tint it was. */
#include "contrast.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static enum tint tint_of(struct color color)
{
    return (enum tint)(color.r / 8);
}

static double asked_of(enum tint front, enum tint back)
{
    size_t count;
    const struct theme_pair *pairs = theme_pairs(&count);
    for (size_t i = 0; i < count; i++)
        if (pairs[i].front == front && pairs[i].back == back)
            return pairs[i].least;
    return 0;
}

static void check_pair(const struct draw *draw, enum tint back)
{
    bool text = draw->kind == DRAW_TEXT;
    if (asked_of(tint_of(draw->color), back) < (text ? 4.5 : 3.0))
        fail_msg("%s \"%s\" is %s on %s, and theme_pairs does not ask that it can be read",
                 text ? "the text" : "the icon", text ? draw->text : icon_name(draw->icon),
                 tint_name(tint_of(draw->color)), tint_name(back));
}

/* The fill that was painted last below the middle of what is drawn. */
static enum tint back_of(const struct frame *frame, size_t index)
{
    const struct draw *front = &frame->list.at[index];
    int x = front->rect.x + front->rect.w / 2, y = front->rect.y + front->rect.h / 2;
    for (size_t i = index; i-- > 0;) {
        const struct draw *draw = &frame->list.at[i];
        if (draw->kind == DRAW_FILL && draw->color.a == 255 && rect_contains(draw->rect, x, y) &&
            rect_contains(draw->clip, x, y))
            return tint_of(draw->color);
    }
    return TINT_PAPER;
}

static bool can_be_seen(const struct draw *draw)
{
    int x = draw->rect.x + draw->rect.w / 2, y = draw->rect.y + draw->rect.h / 2;
    if (draw->kind == DRAW_ICON && draw->icon >= ICON_AVATAR_OWL && draw->icon <= ICON_AVATAR_PEAKS)
        return false; /* brings its own pair of colours: entry.c */
    return (draw->kind == DRAW_TEXT || draw->kind == DRAW_ICON) && rect_contains(draw->clip, x, y);
}

/* As it is when the pointer is on it: what stands right on its box. */
static void check_hover(const struct frame *frame, const struct target *target)
{
    if (target->fill >= frame->list.count)
        return;
    enum tint rest = tint_of(frame->list.at[target->fill].color);
    for (size_t i = target->fill + 1; i < target->end; i++)
        if (can_be_seen(&frame->list.at[i]) && back_of(frame, i) == rest)
            check_pair(&frame->list.at[i], tint_of(target->hover));
}

void contrast_check(struct house *house)
{
    struct theme kept = house->theme;
    for (int i = 0; i < TINT_COUNT; i++)
        house->theme.tints[i] = (struct color){(uint8_t)(i * 8), 0, 0, kept.tints[i].a};
    house_build(house);
    for (size_t i = 0; i < house->frame.list.count; i++)
        if (can_be_seen(&house->frame.list.at[i]))
            check_pair(&house->frame.list.at[i], back_of(&house->frame, i));
    for (size_t i = 0; i < house->frame.target_count; i++)
        check_hover(&house->frame, &house->frame.targets[i]);
    house->theme = kept;
    house_build(house);
}

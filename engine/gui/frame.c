/* frame.c: the display list with places that are settled late: boxes that grow
 * to their content, and a part that is moved once its height is known. */
#include "gui/frame.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "gui/motion.h"

enum {
    FIRST_WIDTH = 1280,
    FIRST_HEIGHT = 720,
    LEAST_WIDTH = 320,
    LEAST_HEIGHT = 200,
    SCALE_MOST = 300
};

void frame_init(struct frame *frame)
{
    *frame = (struct frame){0};
    draw_list_init(&frame->list);
    measure_init();
}

void frame_destroy(struct frame *frame)
{
    draw_list_destroy(&frame->list);
    free(frame->targets);
    *frame = (struct frame){0};
}

void frame_begin(struct frame *frame, const struct theme *theme, const struct measure *measure,
                 int width, int height)
{
    draw_list_clear(&frame->list);
    frame->target_count = 0;
    frame->theme = theme;
    frame->measure = measure;
    frame->window = (struct rect){0, 0, width, height};
    frame->room = frame->window;
    frame->clip = frame->window;
    frame->scale = frame_scale_for(width, height);
    frame->live = LIVE_NOT;
}

void frame_magnify(struct frame *frame, int percent)
{
    int wanted = frame->scale * percent / 100;
    int across = frame->window.w * 100 / LEAST_WIDTH, down = frame->window.h * 100 / LEAST_HEIGHT;
    int most = across < down ? across : down;
    if (wanted > most)
        wanted = most;
    if (wanted > frame->scale)
        frame->scale = wanted;
}

int frame_scale_for(int width, int height)
{
    int across = width * 100 / FIRST_WIDTH, down = height * 100 / FIRST_HEIGHT;
    int larger = (across < down ? across : down) - 100;
    int scale = 100 + larger * 3 / 4; /* a larger window also shows more */
    return scale < 100 ? 100 : scale > SCALE_MOST ? SCALE_MOST : scale;
}

int frame_px(const struct frame *frame, int points)
{
    return (points * frame->scale + 50) / 100;
}

int frame_unit(const struct frame *frame, int units)
{
    return frame_px(frame, units * frame->theme->unit);
}

struct color frame_tint(const struct frame *frame, enum tint tint)
{
    return frame->theme->tints[tint];
}

size_t frame_fill(struct frame *frame, struct rect rect, struct color color, int radius)
{
    struct draw draw = {
        .kind = DRAW_FILL, .rect = rect, .clip = frame->clip, .color = color, .radius = radius};
    return draw_list_add(&frame->list, &draw, NULL, 0);
}

size_t frame_edge(struct frame *frame, struct rect rect, struct color color, int radius,
                  int thickness)
{
    struct draw draw = {.kind = DRAW_EDGE,
                        .rect = rect,
                        .clip = frame->clip,
                        .color = color,
                        .radius = radius,
                        .thickness = thickness};
    return draw_list_add(&frame->list, &draw, NULL, 0);
}

void frame_line(struct frame *frame, int x1, int y1, int x2, int y2, enum tint tint, int thickness)
{
    int left = x1 < x2 ? x1 : x2, top = y1 < y2 ? y1 : y2;
    struct draw draw = {.kind = DRAW_LINE,
                        .rect = {left, top, abs(x2 - x1), abs(y2 - y1)},
                        .clip = frame->clip,
                        .color = frame_tint(frame, tint),
                        .thickness = thickness,
                        .rising = (x1 < x2) == (y1 > y2)};
    draw_list_add(&frame->list, &draw, NULL, 0);
}

void frame_icon(struct frame *frame, struct rect rect, enum icon icon, enum tint tint)
{
    struct draw draw = {.kind = DRAW_ICON,
                        .rect = rect,
                        .clip = frame->clip,
                        .color = frame_tint(frame, tint),
                        .icon = icon};
    draw_list_add(&frame->list, &draw, NULL, 0);
}

void frame_place(struct frame *frame, struct rect rect, const char *name)
{
    struct draw draw = {.kind = DRAW_PLACE, .rect = rect, .clip = frame->clip};
    draw_list_add(&frame->list, &draw, name, strlen(name));
    struct color veil = frame_tint(frame, TINT_VEIL);
    if (veil.a > 0)
        frame_fill(frame, rect, veil, 0);
}

static void add_person(struct frame *frame, enum draw_kind kind, struct rect rect,
                       const struct person *person, enum mood mood, const struct pose *pose)
{
    struct draw draw = {.kind = kind,
                        .rect = rect,
                        .clip = frame->clip,
                        .color = frame_tint(frame, TINT_ACCENT_SOFT),
                        .mood = mood,
                        .pose = *pose,
                        .live = frame->live};
    if (pose->before != NULL)
        draw.pose.before = arena_copy(&frame->list.arena, pose->before, strlen(pose->before));
    draw.label = arena_copy(&frame->list.arena, person->name, strlen(person->name));
    const char *portrait = person->portrait != NULL ? person->portrait : "";
    draw_list_add(&frame->list, &draw, portrait, strlen(portrait));
}

void frame_person(struct frame *frame, enum draw_kind kind, struct rect rect,
                  const struct person *person, enum mood mood)
{
    add_person(frame, kind, rect, person, mood, &(struct pose){.face = MOTION_WHOLE});
}

void frame_figure(struct frame *frame, struct rect rect, const struct person *person,
                  enum mood mood, const struct pose *pose)
{
    add_person(frame, DRAW_PORTRAIT, rect, person, mood, pose);
}

struct box frame_box(struct frame *frame, int x, int y, int width, enum tint tint, int radius)
{
    struct box box = {SIZE_MAX, SIZE_MAX, SIZE_MAX, {x, y, width, 0}};
    box.fill = frame_fill(frame, box.rect, frame_tint(frame, tint), radius);
    return box;
}

struct box frame_card(struct frame *frame, int x, int y, int width)
{
    struct draw shadow = {.kind = DRAW_SHADOW,
                          .rect = {x, y, width, 0},
                          .clip = frame->clip,
                          .color = frame_tint(frame, TINT_SHADOW),
                          .radius = frame_px(frame, frame->theme->card_radius),
                          .thickness = frame_unit(frame, 5)};
    size_t place = draw_list_add(&frame->list, &shadow, NULL, 0);
    struct box box = frame_box(frame, x, y, width, TINT_SURFACE, shadow.radius);
    box.shadow = place;
    if (frame->theme->card_edge > 0)
        frame_box_edge(frame, &box, TINT_LINE, frame_px(frame, frame->theme->card_edge));
    return box;
}

void frame_box_edge(struct frame *frame, struct box *box, enum tint tint, int thickness)
{
    if (box->edge < frame->list.count) {
        frame->list.at[box->edge].color = frame_tint(frame, tint);
        frame->list.at[box->edge].thickness = thickness;
        return;
    }
    int radius = box->fill < frame->list.count ? frame->list.at[box->fill].radius : 0;
    box->edge = frame_edge(frame, box->rect, frame_tint(frame, tint), radius, thickness);
}

static void grow(struct frame *frame, size_t place, int height)
{
    if (place < frame->list.count)
        frame->list.at[place].rect.h = height;
}

void frame_box_close(struct frame *frame, struct box *box, int bottom)
{
    box->rect.h = bottom - box->rect.y;
    grow(frame, box->shadow, box->rect.h);
    grow(frame, box->fill, box->rect.h);
    grow(frame, box->edge, box->rect.h);
}

struct target *frame_target(struct frame *frame, const struct box *box, struct action action,
                            enum role role, const char *label, enum tint hover)
{
    if (!mem_grow(&frame->targets, &frame->target_capacity, frame->target_count,
                  sizeof *frame->targets, NULL))
        return NULL;
    char *copy = arena_copy(&frame->list.arena, label, strlen(label));
    if (copy == NULL)
        return NULL;
    struct target *target = &frame->targets[frame->target_count++];
    *target = (struct target){.rect = box->rect,
                              .clip = frame->clip,
                              .action = action,
                              .role = role,
                              .label = copy,
                              .fill = box->fill,
                              .end = frame->list.count,
                              .hover = frame_tint(frame, hover)};
    if (box->fill < frame->list.count)
        target->radius = frame->list.at[box->fill].radius;
    return target;
}

void frame_finish(struct frame *frame, int pointer_x, int pointer_y, const struct target *focus)
{
    const struct target *under = frame_hit(frame, pointer_x, pointer_y);
    if (under != NULL && under->fill < frame->list.count)
        frame->list.at[under->fill].color = under->hover;
    if (focus == NULL)
        return;
    int gap = frame_px(frame, 3), width = frame_px(frame, 3);
    frame->clip = focus->clip;
    frame_edge(frame, rect_inset(focus->rect, -gap), frame_tint(frame, TINT_FOCUS),
               focus->radius + gap, width);
    frame->clip = frame->window;
}

const struct target *frame_hit(const struct frame *frame, int x, int y)
{
    for (size_t i = frame->target_count; i-- > 0;) {
        const struct target *target = &frame->targets[i];
        if (rect_contains(target->rect, x, y) && rect_contains(target->clip, x, y))
            return target;
    }
    return NULL;
}

const struct target *frame_find(const struct frame *frame, struct action action)
{
    for (size_t i = 0; i < frame->target_count; i++)
        if (action_same(frame->targets[i].action, action))
            return &frame->targets[i];
    return NULL;
}

const struct target *frame_lead(const struct frame *frame)
{
    for (size_t i = 0; i < frame->target_count; i++)
        if (frame->targets[i].lead)
            return &frame->targets[i];
    return NULL;
}

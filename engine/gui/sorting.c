/* sorting.c: while a card is dragged its groups come up at the foot of the view, where they can be
 * reached however far down the list the card was. */
#include "gui/sorting.h"

#include "gui/answering.h"
#include "gui/prose.h"
#include "gui/replies.h"

static int group_width(const struct frame *frame, const char *label)
{
    return prose_width(frame, TYPE_LABEL, label) + 2 * frame_unit(frame, 4);
}

static int draw_group(struct frame *frame, int x, int y, const char *label, struct action action,
                      bool on)
{
    int width = group_width(frame, label), pad = frame_unit(frame, 2);
    int height = prose_leading(frame, TYPE_LABEL) + 2 * pad;
    struct box box = frame_box(frame, x, y, width, on ? TINT_ACCENT : TINT_SURFACE, height / 2);
    if (!on)
        frame_box_edge(frame, &box, TINT_EDGE, frame_px(frame, 1));
    prose_line(frame, x + frame_unit(frame, 4), y + pad, width, TYPE_LABEL,
               on ? TINT_ON_ACCENT : TINT_INK, label);
    frame_box_close(frame, &box, y + height);
    struct target *target =
        frame_target(frame, &box, action, ROLE_RADIO, label, on ? TINT_ACCENT_HOVER : TINT_HOVER);
    if (target != NULL)
        target->on = on;
    return height;
}

static int draw_groups(const struct app *app, struct frame *frame, int x, int y, int width,
                       size_t place)
{
    const struct decision *decision = app->view.decision;
    int gap = frame_unit(frame, 2), across = 0, row = 0, height = 0;
    for (uint16_t group = 0; group < decision->group_count; group++) {
        const char *label = decision->groups[group];
        int wide = group_width(frame, label);
        if (across > 0 && across + wide > width) {
            across = 0;
            row += height + gap;
        }
        height = draw_group(frame, x + across, y + row, label,
                            (struct action){ACTION_ASSIGN, (int)place, group},
                            app->groups[answering_place(app, place)] == group);
        across += wide + gap;
    }
    return row + height;
}

/* The card is taken by what stands above its groups. */
static void make_target(struct frame *frame, const struct box *card, size_t place,
                        const char *words, int bottom)
{
    struct box head = *card;
    head.rect.h = bottom - head.rect.y;
    struct target *target =
        frame_target(frame, &head, (struct action){ACTION_NEXT_GROUP, (int)place, 0}, ROLE_BUTTON,
                     words, TINT_HOVER);
    if (target != NULL)
        target->key = place < 9 ? (char)('1' + place) : '\0';
}

static int draw_item(const struct app *app, struct frame *frame, int x, int y, int width,
                     size_t place)
{
    int pad = frame_unit(frame, 4), grip = frame_unit(frame, 5), left = pad + grip + pad / 2;
    const char *words = replies_words(app, frame, place);
    struct box box =
        frame_box(frame, x, y, width, TINT_SURFACE, frame_px(frame, frame->theme->control_radius));
    frame_box_edge(frame, &box, TINT_LINE, frame_px(frame, 1));
    y += frame_unit(frame, 3);
    int leading = prose_leading(frame, TYPE_BODY);
    frame_icon(frame, (struct rect){x + pad, y + (leading - grip) / 2, grip, grip}, ICON_DRAG,
               TINT_QUIET);
    y += prose_paragraph(frame, x + left, y, width - left - pad, TYPE_BODY, TINT_INK, words);
    y += frame_unit(frame, 2);
    make_target(frame, &box, place, words, y);
    y += draw_groups(app, frame, x + left, y, width - left - pad, place);
    y += frame_unit(frame, 3);
    frame_box_close(frame, &box, y);
    return box.rect.h;
}

int sorting_draw(const struct app *app, struct frame *frame, int x, int y, int width)
{
    int top = y, gap = frame_unit(frame, 3);
    y += prose_paragraph(frame, x, y, width, TYPE_SMALL, TINT_QUIET,
                         "Press a group, drag a card to it, or press the card's number.") +
         gap;
    for (size_t i = 0; i < app->view.reply_count; i++)
        y += draw_item(app, frame, x, y, width, i) + gap;
    y += replies_confirm(app, frame, x, y, width, "Sorted", "Give each of them a group");
    return y - top;
}

static void draw_bin(const struct app *app, struct frame *frame, struct rect rect, uint16_t group)
{
    const char *label = app->view.decision->groups[group];
    int pad = frame_unit(frame, 2), leading = prose_leading(frame, TYPE_LABEL);
    struct box box = frame_box(frame, rect.x, rect.y, rect.w, TINT_ACCENT_SOFT,
                               frame_px(frame, frame->theme->control_radius));
    frame_box_edge(frame, &box, TINT_ACCENT, frame_px(frame, 2));
    prose_line(frame, rect.x + pad, rect.y + (rect.h - leading) / 2, rect.w - 2 * pad, TYPE_LABEL,
               TINT_INK, label);
    frame_box_close(frame, &box, rect.y + rect.h);
    frame_target(frame, &box, (struct action){ACTION_ASSIGN, app->pressed.index, group}, ROLE_RADIO,
                 label, TINT_HOVER);
}

static void draw_ghost(const struct app *app, struct frame *frame, int width)
{
    int pad = frame_unit(frame, 3), x = app->pointer_x - pad, y = app->pointer_y + pad;
    struct box card = frame_card(frame, x, y, width);
    prose_line(frame, x + pad, y + pad, width - 2 * pad, TYPE_BODY, TINT_INK,
               replies_words(app, frame, (size_t)app->pressed.index));
    frame_box_close(frame, &card, y + 2 * pad + prose_leading(frame, TYPE_BODY));
}

void sorting_draw_dragged(const struct app *app, struct frame *frame, struct rect view)
{
    int count = app->view.decision->group_count, gap = frame_unit(frame, 3);
    frame->clip = view;
    struct rect foot = rect_cut_bottom(&view, frame_unit(frame, 20));
    frame_fill(frame, foot, frame_tint(frame, TINT_PAPER), 0);
    foot = rect_inset(foot, gap);
    int width = (foot.w - gap * (count - 1)) / count;
    for (int group = 0; group < count; group++)
        draw_bin(app, frame, (struct rect){foot.x + group * (width + gap), foot.y, width, foot.h},
                 (uint16_t)group);
    frame->clip = frame->window;
    draw_ghost(app, frame, frame_px(frame, 280));
}

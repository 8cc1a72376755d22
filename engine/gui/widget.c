/* widget.c: see widget.h. Heights are of the type that stands in them and the
 * spacing unit, so that a larger type makes larger parts. */
#include "gui/widget.h"

#include "gui/prose.h"

int widget_button_height(const struct frame *frame)
{
    return prose_leading(frame, TYPE_STRONG) + frame_unit(frame, 4);
}

static int icon_room(const struct frame *frame, enum icon icon)
{
    return icon == ICON_NONE ? 0 : frame_unit(frame, 7);
}

int widget_button_width(const struct frame *frame, const struct button *button)
{
    int side = frame_unit(frame, button->weight == WEIGHT_QUIET ? 3 : 5);
    if (button->bare)
        return frame_unit(frame, 5) + 2 * side;
    return prose_width(frame, TYPE_STRONG, button->label) + icon_room(frame, button->icon) +
           2 * side;
}

struct button_look {
    enum tint back, hover, front;
};

static struct button_look look_of(enum weight weight)
{
    switch (weight) {
    case WEIGHT_LEAD:
        return (struct button_look){TINT_ACCENT, TINT_ACCENT_HOVER, TINT_ON_ACCENT};
    case WEIGHT_PLAIN:
        return (struct button_look){TINT_SURFACE, TINT_HOVER, TINT_ACCENT};
    case WEIGHT_QUIET:
        break;
    }
    return (struct button_look){TINT_SURFACE, TINT_SUNKEN, TINT_INK};
}

struct target *widget_button(struct frame *frame, int x, int y, const struct button *button)
{
    int height = widget_button_height(frame), width = widget_button_width(frame, button);
    struct button_look look = look_of(button->weight);
    int radius = frame_px(frame, frame->theme->control_radius);
    struct box box = frame_box(frame, x, y, width, look.back, radius);
    if (button->weight == WEIGHT_PLAIN)
        frame_box_edge(frame, &box, TINT_EDGE, frame_px(frame, 1));
    frame_box_close(frame, &box, y + height);
    int side = frame_unit(frame, button->weight == WEIGHT_QUIET ? 3 : 5);
    int icon = frame_unit(frame, 5), room = icon_room(frame, button->icon);
    if (button->icon != ICON_NONE)
        frame_icon(frame, (struct rect){x + side, y + (height - icon) / 2, icon, icon},
                   button->icon, look.front);
    if (!button->bare)
        prose_line(frame, x + side + room, y + frame_unit(frame, 2), width - side - room,
                   TYPE_STRONG, look.front, button->label);
    struct target *target =
        frame_target(frame, &box, button->action, ROLE_BUTTON, button->label, look.hover);
    if (target != NULL)
        target->key = button->key;
    return target;
}

int widget_button_right(struct frame *frame, int right, int y, const struct button *button)
{
    int width = widget_button_width(frame, button);
    widget_button(frame, right - width, y, button);
    return width;
}

int widget_buttons(struct frame *frame, int x, int y, int width, const struct button *buttons,
                   size_t count)
{
    int gap = frame_unit(frame, 3), height = widget_button_height(frame), across = 0, row = 0;
    for (size_t i = 0; i < count; i++) {
        int wide = widget_button_width(frame, &buttons[i]);
        if (across > 0 && across + wide > width) {
            across = 0;
            row += height + gap;
        }
        widget_button(frame, x + across, y + row, &buttons[i]);
        across += wide + gap;
    }
    return count > 0 ? row + height : 0;
}

int widget_heading(struct frame *frame, int x, int y, int width, enum icon icon, const char *title)
{
    int side = frame_unit(frame, 7), gap = frame_unit(frame, 2), room = side + gap;
    int leading = prose_leading(frame, TYPE_DISPLAY);
    frame_icon(frame, (struct rect){x, y + (leading - side) / 2, side, side}, icon, TINT_ACCENT);
    return gap + prose_paragraph(frame, x + room, y, width - room, TYPE_DISPLAY, TINT_INK, title);
}

int widget_remark(struct frame *frame, int x, int y, int width, enum icon icon, const char *text)
{
    int side = frame_unit(frame, 4), room = side + frame_unit(frame, 2);
    int leading = prose_leading(frame, TYPE_SMALL);
    frame_icon(frame, (struct rect){x, y + (leading - side) / 2, side, side}, icon, TINT_QUIET);
    return prose_paragraph(frame, x + room, y, width - room, TYPE_SMALL, TINT_QUIET, text);
}

int widget_chip_height(const struct frame *frame)
{
    return prose_leading(frame, TYPE_LABEL) + frame_unit(frame, 2);
}

static int chip_icon_room(const struct frame *frame, const struct chip *chip)
{
    return chip->icon == ICON_NONE ? 0 : frame_unit(frame, 5);
}

int widget_chip_width(const struct frame *frame, const struct chip *chip)
{
    return prose_width(frame, TYPE_LABEL, chip->label) + chip_icon_room(frame, chip) +
           2 * frame_unit(frame, 3);
}

static int chip_text_room(const struct frame *frame, const struct chip *chip, int width)
{
    return width - chip_icon_room(frame, chip) - 2 * frame_unit(frame, 3);
}

/* Of a chip that is that wide: one whose words do not fit beside each other has
 * more than one line. */
static int chip_tall(const struct frame *frame, const struct chip *chip, int width)
{
    return prose_height(frame, chip_text_room(frame, chip, width), TYPE_LABEL, chip->label) +
           frame_unit(frame, 2);
}

static int least(int a, int b)
{
    return a < b ? a : b;
}

int widget_chip(struct frame *frame, int x, int y, int width, const struct chip *chip)
{
    int wide = least(widget_chip_width(frame, chip), width), tall = chip_tall(frame, chip, wide);
    frame_fill(frame, (struct rect){x, y, wide, tall}, frame_tint(frame, chip->back),
               widget_chip_height(frame) / 2);
    int side = frame_unit(frame, 3), icon = frame_unit(frame, 4);
    if (chip->icon != ICON_NONE)
        frame_icon(frame, (struct rect){x + side, y + (tall - icon) / 2, icon, icon}, chip->icon,
                   chip->front);
    prose_paragraph(frame, x + side + chip_icon_room(frame, chip), y + frame_unit(frame, 1),
                    chip_text_room(frame, chip, wide), TYPE_LABEL, chip->front, chip->label);
    return wide;
}

int widget_chips(struct frame *frame, int x, int y, int width, const struct chip *chips,
                 size_t count)
{
    int gap = frame_unit(frame, 2), at = 0, top = 0, bottom = 0;
    for (size_t i = 0; i < count; i++) {
        int wide = least(widget_chip_width(frame, &chips[i]), width);
        if (at > 0 && at + wide > width) {
            at = 0;
            top = bottom + gap;
        }
        int tall = chip_tall(frame, &chips[i], wide);
        bottom = top + tall > bottom ? top + tall : bottom;
        at += widget_chip(frame, x + at, y + top, width, &chips[i]) + gap;
    }
    return bottom;
}

void widget_bar(struct frame *frame, struct rect rect, int percent, int mark, enum tint tint)
{
    frame_fill(frame, rect, frame_tint(frame, TINT_SUNKEN), rect.h / 2);
    frame_edge(frame, rect, frame_tint(frame, TINT_LINE), rect.h / 2, frame_px(frame, 1));
    struct rect full = rect;
    full.w = percent > 0 ? rect.w * percent / 100 : 0;
    if (full.w > 0 && full.w < rect.h)
        full.w = rect.h;
    if (full.w > 0)
        frame_fill(frame, full, frame_tint(frame, tint), rect.h / 2);
    if (mark < 0)
        return;
    int thin = frame_px(frame, 2), over = frame_px(frame, 4);
    struct rect notch = {rect.x + rect.w * mark / 100 - thin / 2, rect.y - over, thin,
                         rect.h + 2 * over};
    frame_fill(frame, notch, frame_tint(frame, TINT_INK), thin / 2);
}

struct rect widget_header(struct frame *frame, struct rect rect, const struct button *way_out,
                          const char *title, int keep_right)
{
    frame_fill(frame, rect, frame_tint(frame, TINT_SURFACE), 0);
    struct rect line = rect;
    frame_fill(frame, rect_cut_bottom(&line, frame_px(frame, 1)), frame_tint(frame, TINT_LINE), 0);
    rect_cut_left(&rect, frame_unit(frame, way_out != NULL ? 3 : 8));
    rect_cut_right(&rect, frame_unit(frame, 4));
    int y = rect.y + (rect.h - widget_button_height(frame)) / 2;
    if (way_out != NULL) {
        widget_button(frame, rect.x, y, way_out);
        rect_cut_left(&rect, widget_button_width(frame, way_out) + frame_unit(frame, 3));
    }
    int room = rect.w - keep_right;
    if (room > 0)
        prose_line(frame, rect.x, rect.y + (rect.h - prose_leading(frame, TYPE_TITLE)) / 2, room,
                   TYPE_TITLE, TINT_INK, title);
    return (struct rect){rect.x + rect.w, y, 0, widget_button_height(frame)};
}

int widget_wrong(struct frame *frame, int x, int y, int width, const char *wrong)
{
    int side = frame_unit(frame, 4), room = side + frame_unit(frame, 2);
    int leading = prose_leading(frame, TYPE_SMALL);
    frame_icon(frame, (struct rect){x, y + (leading - side) / 2, side, side}, ICON_WARNING,
               TINT_BAD);
    frame->live = LIVE_NOTICE;
    int height = prose_paragraph(frame, x + room, y, width - room, TYPE_SMALL, TINT_BAD, wrong);
    frame->live = LIVE_NOT;
    return height;
}

const char *widget_competency(enum competency competency)
{
    switch (competency) {
    case LISTENING:
        return "Listening";
    case EMPATHY:
        return "Empathy";
    case PROFESSIONALISM:
        break;
    }
    return "Professionalism";
}

/* option.c: see option.h. */
#include "gui/option.h"

#include "gui/prose.h"

static int mark_side(const struct frame *frame)
{
    return frame_unit(frame, 5);
}

/* A ring, or the box of a tick; filled and ticked when it is on. */
static void draw_mark(struct frame *frame, int x, int y, enum role role, bool on)
{
    struct rect mark = {x, y, mark_side(frame), mark_side(frame)};
    int radius = role == ROLE_CHECK ? frame_px(frame, 6) : mark.h / 2;
    if (on) {
        frame_fill(frame, mark, frame_tint(frame, TINT_ACCENT), radius);
        frame_icon(frame, rect_inset(mark, frame_px(frame, 3)), ICON_CHECK, TINT_ON_ACCENT);
    } else {
        frame_edge(frame, mark, frame_tint(frame, TINT_EDGE), radius, frame_px(frame, 2));
    }
}

int option_width(const struct frame *frame, const char *label)
{
    return prose_width(frame, TYPE_BODY, label) + mark_side(frame) + frame_unit(frame, 9);
}

static int text_at(const struct frame *frame)
{
    return mark_side(frame) + frame_unit(frame, 5);
}

int option_height(const struct frame *frame, int width, const char *label)
{
    int wide = option_width(frame, label), room = wide < width ? wide : width;
    return prose_height(frame, room - text_at(frame) - frame_unit(frame, 3), TYPE_BODY, label) +
           frame_unit(frame, 4);
}

int option_draw(struct frame *frame, int x, int y, int width, const char *label,
                struct action action, enum role role, bool on)
{
    int wide = option_width(frame, label), height = option_height(frame, width, label);
    wide = wide < width ? wide : width;
    struct box box = frame_box(frame, x, y, wide, on ? TINT_ACCENT_SOFT : TINT_SURFACE,
                               frame_px(frame, frame->theme->control_radius));
    frame_box_edge(frame, &box, on ? TINT_ACCENT : TINT_EDGE, frame_px(frame, on ? 2 : 1));
    int side = frame_unit(frame, 3), text = text_at(frame);
    draw_mark(frame, x + side, y + (height - mark_side(frame)) / 2, role, on);
    prose_paragraph(frame, x + text, y + frame_unit(frame, 2), wide - text - side, TYPE_BODY,
                    TINT_INK, label);
    frame_box_close(frame, &box, y + height);
    struct target *target =
        frame_target(frame, &box, action, role, label, on ? TINT_ACCENT_SOFT : TINT_HOVER);
    if (target != NULL)
        target->on = on;
    return wide;
}

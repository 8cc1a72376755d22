/* replies.c: each card is one target; its number is the key that presses it. */
#include "gui/replies.h"

#include <stdio.h>

#include "base/text.h"
#include "check/remark.h"
#include "gui/answering.h"
#include "gui/prose.h"
#include "gui/sorting.h"
#include "gui/timer.h"
#include "gui/widget.h"
#include "story/opportunity.h"

/* The text of a template now, in the frame's arena. */
static const char *words(const struct app *app, struct frame *frame,
                         const struct template *template)
{
    struct text text;
    text_init(&text);
    const char *copy = "";
    if (view_text(&app->training->run.session, template, &text, NULL)) {
        copy = arena_copy(&frame->list.arena, text_string(&text), text.length);
        copy = copy != NULL ? copy : "";
    }
    text_destroy(&text);
    return copy;
}

static const struct reply *shown(const struct app *app, size_t place)
{
    return &app->training->scenario->replies[app->view.replies[place]];
}

const char *replies_words(const struct app *app, struct frame *frame, size_t place)
{
    return words(app, frame, &shown(app, place)->text);
}

static char key_for(size_t place)
{
    return place < 9 ? (char)('1' + place) : '\0';
}

/* The mark at the left of a card: its number, in a box when it can be ticked. */
static void draw_mark(struct frame *frame, struct rect mark, size_t place, bool box, bool on)
{
    int radius = box ? frame_px(frame, 8) : mark.h / 2;
    if (on) {
        frame_fill(frame, mark, frame_tint(frame, TINT_ACCENT), radius);
        frame_icon(frame, rect_inset(mark, frame_px(frame, 4)), ICON_CHECK, TINT_ON_ACCENT);
        return;
    }
    if (box)
        frame_edge(frame, mark, frame_tint(frame, TINT_EDGE), radius, frame_px(frame, 2));
    else
        frame_fill(frame, mark, frame_tint(frame, TINT_ACCENT_SOFT), radius);
    char number[2] = {key_for(place), '\0'};
    int width = prose_width(frame, TYPE_LABEL, number);
    prose_line(frame, mark.x + (mark.w - width) / 2,
               mark.y + (mark.h - prose_leading(frame, TYPE_LABEL)) / 2, mark.w, TYPE_LABEL,
               box ? TINT_QUIET : TINT_ACCENT, number);
}

static int draw_card(struct frame *frame, struct rect at, size_t place, const char *text,
                     struct action action, enum role role, bool on)
{
    int pad = frame_unit(frame, 4), mark = frame_unit(frame, 7), y = at.y + frame_unit(frame, 3);
    bool box_mark = role == ROLE_CHECK;
    struct box box = frame_box(frame, at.x, at.y, at.w, on ? TINT_ACCENT_SOFT : TINT_SURFACE,
                               frame_px(frame, frame->theme->control_radius));
    frame_box_edge(frame, &box, on ? TINT_ACCENT : TINT_EDGE, frame_px(frame, on ? 2 : 1));
    int leading = prose_leading(frame, TYPE_BODY);
    draw_mark(frame, (struct rect){at.x + pad, y + (leading - mark) / 2, mark, mark}, place,
              box_mark, on);
    int left = pad + mark + frame_unit(frame, 3);
    y += prose_paragraph(frame, at.x + left, y, at.w - left - pad, TYPE_BODY, TINT_INK, text);
    frame_box_close(frame, &box, y + frame_unit(frame, 3));
    struct target *target =
        frame_target(frame, &box, action, role, text, on ? TINT_ACCENT_SOFT : TINT_HOVER);
    if (target != NULL) {
        target->key = key_for(place);
        target->on = on;
    }
    return box.rect.h;
}

static int draw_choices(const struct app *app, struct frame *frame, int x, int y, int width)
{
    int top = y, gap = frame_unit(frame, 3);
    for (size_t i = 0; i < app->view.reply_count; i++)
        y += draw_card(frame, (struct rect){x, y, width, 0}, i, replies_words(app, frame, i),
                       (struct action){ACTION_REPLY, (int)i, 0}, ROLE_REPLY, false) +
             gap;
    return y - top - gap;
}

int replies_confirm(const struct app *app, struct frame *frame, int x, int y, int width,
                    const char *label, const char *hint)
{
    struct button button = {label, WEIGHT_LEAD, ICON_NONE, {.kind = ACTION_CONFIRM}, 0, false};
    if (answering_can_confirm(app)) {
        widget_button_right(frame, x + width, y, &button);
    } else {
        int middle = (widget_button_height(frame) - prose_leading(frame, TYPE_SMALL)) / 2;
        int wide = prose_width(frame, TYPE_SMALL, hint);
        wide = wide < width ? wide : width;
        prose_line(frame, x + width - wide, y + middle, wide, TYPE_SMALL, TINT_QUIET, hint);
    }
    return widget_button_height(frame);
}

static void pick_hint(const struct app *app, char *hint, size_t size)
{
    const struct decision *decision = app->view.decision;
    uint32_t open = 0;
    for (size_t i = 0; i < app->view.reply_count; i++)
        open |= UINT32_C(1) << answering_place(app, i);
    unsigned least = opportunity_least(decision, open);
    unsigned most = decision->at_most < app->view.reply_count ? decision->at_most
                                                              : (unsigned)app->view.reply_count;
    if (least == most)
        snprintf(hint, size, "Pick %u", most);
    else if (least == 0)
        snprintf(hint, size, "Pick up to %u", most);
    else
        snprintf(hint, size, "Pick %u to %u", least, most);
}

static int draw_picks(const struct app *app, struct frame *frame, int x, int y, int width)
{
    int top = y, gap = frame_unit(frame, 3);
    char hint[48];
    pick_hint(app, hint, sizeof hint);
    y += prose_paragraph(frame, x, y, width, TYPE_SMALL, TINT_QUIET, hint) + gap;
    for (size_t i = 0; i < app->view.reply_count; i++) {
        bool on = (app->picked >> answering_place(app, i) & 1) != 0;
        y += draw_card(frame, (struct rect){x, y, width, 0}, i, replies_words(app, frame, i),
                       (struct action){ACTION_TOGGLE, (int)i, 0}, ROLE_CHECK, on) +
             gap;
    }
    y += replies_confirm(app, frame, x, y + gap, width, "Say this", hint) + gap;
    return y - top;
}

static int draw_kind(const struct app *app, struct frame *frame, int x, int y, int width)
{
    switch (app->view.decision->kind) {
    case DECISION_CHOOSE:
        return draw_choices(app, frame, x, y, width);
    case DECISION_PICK:
        return draw_picks(app, frame, x, y, width);
    case DECISION_SORT:
        break;
    }
    return sorting_draw(app, frame, x, y, width);
}

/* Above the replies, so that it is read before them. */
static int draw_hint(const struct app *app, struct frame *frame, int x, int y, int width)
{
    int pad = frame_unit(frame, 4), icon = frame_unit(frame, 5), top = y;
    int left = pad + icon + frame_unit(frame, 3);
    struct text text;
    text_init(&text);
    remark_hint(app->training->scenario->rubric, app->hint, &text);
    struct box box = frame_box(frame, x, y, width, TINT_MIXED_SOFT,
                               frame_px(frame, frame->theme->control_radius));
    y += frame_unit(frame, 3);
    frame_icon(
        frame,
        (struct rect){x + pad, y + (prose_leading(frame, TYPE_LABEL) - icon) / 2, icon, icon},
        ICON_HINT, TINT_MIXED);
    frame->live = LIVE_HINT;
    y += prose_paragraph(frame, x + left, y, width - left - pad, TYPE_LABEL, TINT_MIXED, "A hint");
    y += prose_paragraph(frame, x + left, y, width - left - pad, TYPE_BODY, TINT_INK,
                         text_string(&text));
    frame->live = LIVE_NOT;
    text_destroy(&text);
    y += frame_unit(frame, 3);
    frame_box_close(frame, &box, y);
    return y - top + frame_unit(frame, 4);
}

int replies_draw(const struct app *app, struct frame *frame, int x, int y, int width)
{
    const struct decision *decision = app->view.decision;
    int top = y;
    if (app->deadline != 0)
        y += timer_draw(app, frame, x, y, width);
    if (decision->prompt.source != NULL) {
        y += prose_paragraph(frame, x, y, width, TYPE_STRONG, TINT_INK,
                             words(app, frame, &decision->prompt));
        y += frame_unit(frame, 2);
    }
    if (app->hinted)
        y += draw_hint(app, frame, x, y, width);
    y += draw_kind(app, frame, x, y, width);
    return y - top;
}

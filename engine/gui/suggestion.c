/* suggestion.c: what the syllabus suggests, with the button that does it. */
#include "gui/suggestion.h"

#include "base/text.h"
#include "gui/prose.h"
#include "gui/widget.h"

static bool is_finished(const struct app *app)
{
    return app->syllabus.next == NEXT_NOTHING &&
           syllabus_count_done(&app->syllabus) == app->training->library->lesson_count;
}

static struct button next_button(const struct app *app)
{
    int at = (int)app->syllabus.next_item;
    switch (app->syllabus.next) {
    case NEXT_NOTHING:
        break;
    case NEXT_RESUME:
        return (struct button){"Go on", WEIGHT_LEAD, ICON_PLAY, {ACTION_RESUME, at, 1}, 0, false};
    case NEXT_PRACTISE:
        return (struct button){"Practise", WEIGHT_LEAD, ICON_PLAY, {ACTION_PRACTISE, at, 1},
                               0,          false};
    case NEXT_ASSESS:
        return (struct button){"Take the assessment",  WEIGHT_LEAD, ICON_PLAY,
                               {ACTION_ASSESS, at, 1}, 0,           false};
    }
    if (!is_finished(app))
        return (struct button){0};
    return (struct button){"My progress",           WEIGHT_LEAD, ICON_CHART,
                           {ACTION_PROGRESS, 0, 1}, 0,           false};
}

static void draw_what(const struct app *app, struct frame *frame, int x, int *y, int width)
{
    const struct syllabus *syllabus = &app->syllabus;
    bool finished = is_finished(app);
    struct text text;
    if (!finished && syllabus->next == NEXT_NOTHING)
        return;
    text_init(&text);
    syllabus_suggestion(syllabus, &text);
    *y += prose_paragraph(frame, x, *y, width, TYPE_TITLE, TINT_INK,
                          finished ? "You have done every lesson" : text_string(&text));
    *y += prose_paragraph(frame, x, *y, width, TYPE_BODY, TINT_QUIET,
                          finished ? "Your certificates are in My progress. Every conversation "
                                     "stays open for practice."
                                   : app->catalogue.entries[syllabus->next_item].summary);
    text_destroy(&text);
}

static void draw_day(const struct app *app, struct frame *frame, int x, int *y, int width)
{
    struct text text;
    text_init(&text);
    syllabus_suggestion_due(&app->syllabus, &text);
    if (text.length > 0) {
        *y += frame_unit(frame, 2);
        *y += widget_remark(frame, x, *y, width, ICON_CLOCK, text_string(&text));
    }
    text_destroy(&text);
}

/* The label, why, and what is suggested. */
static void draw_texts(const struct app *app, struct frame *frame, int x, int *y, int width,
                       const char *reason)
{
    *y += prose_paragraph(frame, x, *y, width, TYPE_LABEL, TINT_ACCENT,
                          is_finished(app) ? "The course is finished" : "What to do next");
    if (reason != NULL)
        *y += prose_paragraph(frame, x, *y, width, TYPE_BODY, TINT_INK, reason) +
              frame_unit(frame, 2);
    draw_what(app, frame, x, y, width);
    draw_day(app, frame, x, y, width);
}

/* On the course it is what Enter presses. */
static void draw_button(const struct app *app, struct frame *frame, int x, int y,
                        const struct button *button)
{
    struct target *target = widget_button(frame, x, y, button);
    if (target != NULL)
        target->lead = app->screen == SCREEN_COURSE;
}

int suggestion_draw(const struct app *app, struct frame *frame, struct rect column, int y,
                    const char *reason)
{
    struct button button = next_button(app);
    bool pressed = button.label != NULL;
    if (!pressed && !is_finished(app) && reason == NULL)
        return 0;
    int pad = frame_unit(frame, 6), top = y;
    struct box box = frame_box(frame, column.x, y, column.w, TINT_ACCENT_SOFT,
                               frame_px(frame, frame->theme->card_radius));
    int width = column.w - 2 * pad, wide = pressed ? widget_button_width(frame, &button) + pad : 0;
    bool beside = width - wide > frame_px(frame, 320);
    y += pad;
    draw_texts(app, frame, column.x + pad, &y, beside ? width - wide : width, reason);
    int height = widget_button_height(frame), middle = (top + pad + y - height) / 2;
    if (pressed)
        draw_button(app, frame, beside ? column.x + column.w - wide : column.x + pad,
                    beside ? middle : y + frame_unit(frame, 4), &button);
    if (pressed && !beside)
        y += frame_unit(frame, 4) + height;
    frame_box_close(frame, &box, y + pad);
    return y + pad - top;
}

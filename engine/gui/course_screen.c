/* course_screen.c: what to do next, and the lessons in order with their scenarios;
 * of a lesson that is locked, why it is and what it will hold. */
#include <stdio.h>

#include "base/text.h"
#include "gui/layout.h"
#include "gui/masthead.h"
#include "gui/prose.h"
#include "gui/scenario_card.h"
#include "gui/screens.h"
#include "gui/widget.h"

static bool lesson_is_shut(const struct app *app, size_t lesson)
{
    return !app->syllabus.open_lessons && syllabus_lesson_is_locked(&app->syllabus, lesson, NULL);
}

/* "The wrong meter, Room twelve, How many boxes" */
static void add_titles(const struct app *app, size_t lesson, struct text *text)
{
    const char *between = "";
    for (size_t i = 0; i < app->catalogue.count; i++) {
        const struct catalogue_entry *entry = &app->catalogue.entries[i];
        if (entry->lesson != lesson || !entry->playable)
            continue;
        text_addf(text, "%s%s", between, entry->title);
        between = " · ";
    }
}

static int draw_shut(const struct app *app, struct frame *frame, struct rect column, int y,
                     size_t lesson)
{
    struct text reason, titles;
    int top = y;
    text_init(&reason);
    text_init(&titles);
    syllabus_lesson_is_locked(&app->syllabus, lesson, &reason);
    add_titles(app, lesson, &titles);
    y += widget_remark(frame, column.x, y, column.w, ICON_LOCK, text_string(&reason));
    y += frame_unit(frame, 1);
    y +=
        prose_paragraph(frame, column.x, y, column.w, TYPE_SMALL, TINT_QUIET, text_string(&titles));
    text_destroy(&reason);
    text_destroy(&titles);
    return y - top;
}

static enum tint state_tint(enum lesson_state state)
{
    return state == LESSON_DONE ? TINT_GOOD : state == LESSON_LOCKED ? TINT_QUIET : TINT_ACCENT;
}

static int draw_lesson(const struct app *app, struct frame *frame, struct rect column, int y,
                       size_t index)
{
    const struct lesson *lesson = &app->training->library->lessons[index];
    int top = y;
    struct text state;
    text_init(&state);
    syllabus_lesson_state(&app->syllabus, index, &state);
    y += prose_paragraph(frame, column.x, y, column.w, TYPE_LABEL,
                         state_tint(app->syllabus.lessons[index]), text_string(&state));
    text_destroy(&state);
    y += prose_paragraph(frame, column.x, y, column.w, TYPE_TITLE, TINT_INK, lesson->title);
    y += prose_paragraph(frame, column.x, y, column.w, TYPE_BODY, TINT_QUIET, lesson->about);
    y += frame_unit(frame, 4);
    if (lesson_is_shut(app, index))
        return y + draw_shut(app, frame, column, y, index) - top;
    for (size_t i = 0; i < app->catalogue.count; i++)
        if (app->catalogue.entries[i].lesson == index)
            y += scenario_card(app, frame, column.x, y, column.w, i) + frame_unit(frame, 4);
    return y - top;
}

static int draw_heading(const struct app *app, struct frame *frame, struct rect column, int y)
{
    char sum[96];
    size_t done = syllabus_count_done(&app->syllabus), all = app->training->library->lesson_count;
    snprintf(sum, sizeof sum, "%zu of %zu lessons done", done, all);
    int top = y, bar = frame_px(frame, 8);
    y += prose_paragraph(frame, column.x, y, column.w, TYPE_DISPLAY, TINT_INK,
                         app->training->library->title);
    y += prose_paragraph(frame, column.x, y, column.w, TYPE_BODY, TINT_QUIET, sum);
    y += frame_unit(frame, 2);
    widget_bar(frame, (struct rect){column.x, y, column.w, bar}, (int)(done * 100 / all), -1,
               TINT_GOOD);
    return y + bar - top;
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
    return (struct button){0};
}

/* What the card says: the label, what is suggested, and a sentence about it. */
static void draw_next_texts(const struct app *app, struct frame *frame, int x, int *y, int width)
{
    const struct syllabus *syllabus = &app->syllabus;
    bool finished = syllabus->next == NEXT_NOTHING;
    struct text text;
    text_init(&text);
    syllabus_suggestion(syllabus, &text);
    *y += prose_paragraph(frame, x, *y, width, TYPE_LABEL, TINT_ACCENT,
                          finished ? "The course is finished" : "What to do next");
    *y += prose_paragraph(frame, x, *y, width, TYPE_TITLE, TINT_INK,
                          finished ? "You have done every lesson" : text_string(&text));
    *y += prose_paragraph(frame, x, *y, width, TYPE_BODY, TINT_QUIET,
                          finished ? "Your certificates are in My progress. Every conversation "
                                     "stays open for practice."
                                   : app->catalogue.entries[syllabus->next_item].summary);
    text_destroy(&text);
}

/* Nothing is suggested while what could be has not been read. */
static bool has_suggestion(const struct app *app)
{
    return app->syllabus.next != NEXT_NOTHING ||
           syllabus_count_done(&app->syllabus) == app->training->library->lesson_count;
}

static int draw_next(const struct app *app, struct frame *frame, struct rect column, int y)
{
    if (!has_suggestion(app))
        return 0;
    int pad = frame_unit(frame, 6), top = y;
    struct box box = frame_box(frame, column.x, y, column.w, TINT_ACCENT_SOFT,
                               frame_px(frame, frame->theme->card_radius));
    struct button button = next_button(app);
    int width = column.w - 2 * pad, wide = widget_button_width(frame, &button) + pad;
    bool beside = width - wide > frame_px(frame, 320);
    y += pad;
    int from = y;
    draw_next_texts(app, frame, column.x + pad, &y, beside ? width - wide : width);
    int height = widget_button_height(frame);
    int at = beside ? from + (y - from - height) / 2 : y + frame_unit(frame, 4);
    struct target *target =
        widget_button(frame, beside ? column.x + column.w - wide : column.x + pad, at, &button);
    if (target != NULL)
        target->lead = true;
    if (!beside)
        y = at + height;
    frame_box_close(frame, &box, y + pad);
    return y + pad - top;
}

void course_screen(struct app *app, struct frame *frame)
{
    struct page page = layout_page(frame);
    syllabus_update(&app->syllabus, app->training);
    scroll_begin(frame, page.view);
    int y = page.view.y + frame_unit(frame, 9);
    y += masthead_links(app, frame, page.column, y);
    y += draw_heading(app, frame, page.column, y) + frame_unit(frame, 6);
    y += draw_next(app, frame, page.column, y) + frame_unit(frame, 9);
    for (size_t i = 0; i < app->training->library->lesson_count; i++)
        y += draw_lesson(app, frame, page.column, y, i) + frame_unit(frame, 7);
    scroll_end(frame, &app->scroll, page.view, y);
    masthead(app, frame, page.header);
}

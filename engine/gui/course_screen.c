/* course_screen.c: what to do next, and the lessons in order with their scenarios;
 * of a lesson that is locked, why it is and what it will hold. */
#include <ctype.h>
#include <stdio.h>

#include "base/text.h"
#include "gui/layout.h"
#include "gui/masthead.h"
#include "gui/prose.h"
#include "gui/scenario_card.h"
#include "gui/screens.h"
#include "gui/suggestion.h"
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

static int draw_paragraphs(struct frame *frame, int x, int y, int width,
                           const struct lesson *lesson)
{
    int top = y, pad = frame_unit(frame, 6);
    struct box box = frame_card(frame, x, y, width);
    y += pad;
    for (size_t i = 0; i < lesson->page_count; i++) {
        y += i > 0 ? frame_unit(frame, 3) : 0;
        y += prose_paragraph(frame, x + pad, y, width - 2 * pad, TYPE_BODY, TINT_INK,
                             lesson->page[i]);
    }
    frame_box_close(frame, &box, y + pad);
    return y + pad - top;
}

/* What may be read before the lesson, folded away until it is asked for. */
static int draw_page(const struct app *app, struct frame *frame, struct rect column, int y,
                     size_t index)
{
    const struct lesson *lesson = &app->training->library->lessons[index];
    bool open = app->reading == (int)index + 1;
    char label[128];
    snprintf(label, sizeof label, "%s “%s”", open ? "Put away" : "Read about", lesson->title);
    struct button button = {.label = label,
                            .weight = WEIGHT_PLAIN,
                            .icon = open ? ICON_FOLD : ICON_UNFOLD,
                            .action = {ACTION_LESSON, (int)index, 0}};
    int top = y;
    if (lesson->page_count == 0)
        return 0;
    if (widget_button_width(frame, &button) > column.w)
        button.label = open ? "Put away" : "Read about it";
    y += frame_unit(frame, 3);
    widget_button(frame, column.x, y, &button);
    y += widget_button_height(frame);
    if (open)
        y += frame_unit(frame, 3) +
             draw_paragraphs(frame, column.x, y + frame_unit(frame, 3), column.w, lesson);
    return y - top;
}

/* "Due in 3 days", where there is a day and the lesson is not done. */
static int draw_due(const struct app *app, struct frame *frame, struct rect column, int y,
                    size_t index)
{
    bool over = app->syllabus.due[index].state == DUE_OVERDUE;
    struct text due;
    int height = 0;
    text_init(&due);
    syllabus_lesson_due(&app->syllabus, index, &due);
    if (due.length > 0) {
        due.at[0] = (char)toupper((unsigned char)due.at[0]);
        struct chip chip = {text_string(&due), ICON_CLOCK, over ? TINT_MIXED : TINT_INK,
                            over ? TINT_MIXED_SOFT : TINT_SUNKEN};
        int gap = frame_unit(frame, 2);
        height = gap + widget_chips(frame, column.x, y + gap, column.w, &chip, 1);
    }
    text_destroy(&due);
    return height;
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
    y += draw_due(app, frame, column, y, index);
    y += draw_page(app, frame, column, y, index) + frame_unit(frame, 4);
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

void course_screen(struct app *app, struct frame *frame)
{
    struct page page = layout_page(frame);
    syllabus_update(&app->syllabus, app->training, app->now);
    scroll_begin(frame, page.view);
    int y = page.view.y + frame_unit(frame, 9);
    y += masthead_links(app, frame, page.column, y);
    y += draw_heading(app, frame, page.column, y) + frame_unit(frame, 6);
    y += suggestion_draw(app, frame, page.column, y, NULL) + frame_unit(frame, 9);
    for (size_t i = 0; i < app->training->library->lesson_count; i++)
        y += draw_lesson(app, frame, page.column, y, i) + frame_unit(frame, 7);
    scroll_end(frame, &app->scroll, page.view, y);
    masthead(app, frame, page.header);
}

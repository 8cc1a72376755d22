/* progress_screen.c: "My progress": attempts over time as a picture and in words, what
 * goes well, what to work on, and a certificate for each lesson that was passed. */
#include <stdio.h>

#include "base/text.h"
#include "gui/attempts_chart.h"
#include "gui/certificate.h"
#include "gui/habits.h"
#include "gui/layout.h"
#include "gui/lookback.h"
#include "gui/prose.h"
#include "gui/screens.h"
#include "gui/section.h"
#include "gui/widget.h"

static int draw_attempts(const struct app *app, struct frame *frame, struct rect column, int y)
{
    const struct history *history = &app->history;
    struct section section = section_begin(frame, column, y, "How your conversations went");
    struct attempts_chart attempts = {.count = 0};
    if (history->ended_count == 0) {
        section_say(
            &section, TYPE_BODY, TINT_QUIET,
            "When you have played a conversation to its end, a line begins here for each of "
            "listening, empathy and professionalism.");
        return section_end(&section);
    }
    for (size_t i = 0; i < history->ended_count; i++)
        attempts_chart_add(&attempts, history->ended[i]->percent);
    attempts_chart_draw(&section, &attempts, "Your conversations, one after the other");
    return section_end(&section);
}

static int draw_habits(const struct app *app, struct frame *frame, struct rect column, int y)
{
    static const struct habits_words words = {
        .strong = "What you do well",
        .weak = "What to work on",
        .none = "This fills as you play.",
        .none_strong = "Nothing yet comes at three of four opportunities. It will.",
        .none_weak = "Nothing: you show each behaviour at three of four opportunities."};
    return habits_draw(frame, column, y, app->history.behaviours, app->history.behaviour_count,
                       &words);
}

static void draw_saved(const struct app *app, struct section *section)
{
    struct text words;
    struct button open = {"Open it", WEIGHT_PLAIN, ICON_NONE, {.kind = ACTION_CERTIFICATE_OPEN},
                          0,         false};
    text_init(&words);
    text_addf(&words, "Saved as %s", app->award);
    section->y += frame_unit(section->frame, 2);
    section->frame->live = LIVE_NOTICE;
    section_say(section, TYPE_SMALL, TINT_GOOD, text_string(&words));
    section->frame->live = LIVE_NOT;
    section->y += frame_unit(section->frame, 2);
    section->y += widget_buttons(section->frame, section->x, section->y, section->width, &open, 1);
    text_destroy(&words);
}

static void draw_certificate(const struct app *app, struct section *section, size_t lesson,
                             size_t item)
{
    const struct attempt *passed = app->syllabus.items[item].passed;
    char date[CERTIFICATE_DATE];
    struct text words;
    struct button save = {"Save certificate",
                          WEIGHT_PLAIN,
                          ICON_CERTIFICATE,
                          {ACTION_CERTIFICATE, (int)lesson, 0},
                          0,
                          false};
    text_init(&words);
    section->y += frame_unit(section->frame, 3);
    text_addf(&words, "Lesson %zu: %s", lesson + 1, app->training->library->lessons[lesson].title);
    section_say(section, TYPE_STRONG, TINT_INK, text_string(&words));
    certificate_date(passed->ended, date);
    text_clear(&words);
    text_addf(&words, "Passed on %s with %d %%", date, passed->overall);
    section_say(section, TYPE_SMALL, TINT_QUIET, text_string(&words));
    text_destroy(&words);
    if (!certificate_can() || app->training->folder == NULL)
        return;
    section->y += frame_unit(section->frame, 2);
    section->y += widget_buttons(section->frame, section->x, section->y, section->width, &save, 1);
    if (app->award[0] != '\0' && app->award_lesson == lesson)
        draw_saved(app, section);
}

static int draw_certificates(const struct app *app, struct frame *frame, struct rect column, int y)
{
    struct section section = section_begin(frame, column, y, "Certificates");
    size_t count = 0;
    for (size_t i = 0; i < app->training->library->lesson_count; i++) {
        size_t item = syllabus_passed(&app->syllabus, i);
        if (item == app->catalogue.count)
            continue;
        draw_certificate(app, &section, i, item);
        count++;
    }
    if (count == 0)
        section_say(&section, TYPE_BODY, TINT_QUIET,
                    "There is one for each lesson whose assessment you pass.");
    return section_end(&section);
}

static int draw_heading(const struct app *app, struct frame *frame, struct rect column, int y)
{
    struct text sum;
    size_t ended = app->history.ended_count;
    text_init(&sum);
    history_time(app->history.seconds, &sum);
    text_addf(&sum, " in conversations · %zu played to the end · %zu of %zu lessons done", ended,
              syllabus_count_done(&app->syllabus), app->training->library->lesson_count);
    if (sum.length > 0 && sum.at[0] == 'l')
        sum.at[0] = 'L';
    y += prose_paragraph(frame, column.x, y, column.w, TYPE_DISPLAY, TINT_INK, "My progress");
    y += prose_paragraph(frame, column.x, y, column.w, TYPE_BODY, TINT_QUIET, text_string(&sum));
    text_clear(&sum);
    if (app->training->folder != NULL)
        rules_say(&app->training->rules, &sum);
    if (sum.length > 0)
        y += prose_paragraph(frame, column.x, y, column.w, TYPE_SMALL, TINT_QUIET,
                             text_string(&sum));
    text_destroy(&sum);
    return y + frame_unit(frame, 6);
}

void progress_screen(struct app *app, struct frame *frame)
{
    struct page page = layout_page(frame);
    struct button course = {"Course", WEIGHT_QUIET, ICON_BACK, {.kind = ACTION_LEAVE}, 0, false};
    syllabus_update(&app->syllabus, app->training, app->now);
    scroll_begin(frame, page.view);
    int y = draw_heading(app, frame, page.column, page.view.y + frame_unit(frame, 9));
    y = draw_attempts(app, frame, page.column, y);
    y = draw_habits(app, frame, page.column, y);
    y = lookback_list(app, frame, page.column, y);
    y = draw_certificates(app, frame, page.column, y);
    scroll_end(frame, &app->scroll, page.view, y + frame_unit(frame, 4));
    widget_header(frame, page.header, &course, "Understudy", 0);
}

/* progress_screen.c: "My progress": attempts over time as a picture and in words, what
 * goes well, what to work on, and a certificate for each lesson that was passed. */
#include <stdio.h>

#include "base/text.h"
#include "gui/certificate.h"
#include "gui/chart.h"
#include "gui/layout.h"
#include "gui/prose.h"
#include "gui/screens.h"
#include "gui/widget.h"

enum { ATTEMPTS_MOST = 20, BEHAVIOURS_MOST = 5, PLOT = 200 /* points */ };

/* A card in the making: what comes next stands at x, y. */
struct part {
    const struct app *app;
    struct frame *frame;
    struct box box;
    int x, y, width, pad;
};

static struct part begin(const struct app *app, struct frame *frame, struct rect column, int y,
                         const char *title)
{
    int pad = frame_unit(frame, 6);
    struct part part = {app,
                        frame,
                        frame_card(frame, column.x, y, column.w),
                        column.x + pad,
                        y + pad,
                        column.w - 2 * pad,
                        pad};
    part.y += prose_paragraph(frame, part.x, part.y, part.width, TYPE_TITLE, TINT_INK, title);
    part.y += frame_unit(frame, 2);
    return part;
}

static int finish(struct part *part)
{
    frame_box_close(part->frame, &part->box, part->y + part->pad);
    return part->y + part->pad + frame_unit(part->frame, 5);
}

static void say(struct part *part, enum type type, enum tint tint, const char *text)
{
    part->y += prose_paragraph(part->frame, part->x, part->y, part->width, type, tint, text);
}

/* The newest attempts: what is older would only crowd the picture. */
struct picture_of {
    struct chart_column columns[ATTEMPTS_MOST];
    char numbers[ATTEMPTS_MOST][24];
    int percents[COMPETENCY_COUNT][ATTEMPTS_MOST];
    struct chart_series series[COMPETENCY_COUNT];
    struct chart chart;
};

static void fill_columns(const struct history *history, struct picture_of *picture)
{
    size_t all = history->ended_count, first = all > ATTEMPTS_MOST ? all - ATTEMPTS_MOST : 0;
    for (size_t i = first; i < all; i++) {
        size_t at = i - first;
        snprintf(picture->numbers[at], sizeof picture->numbers[at], "%zu", i + 1);
        picture->columns[at] = (struct chart_column){.label = picture->numbers[at]};
        for (int c = 0; c < COMPETENCY_COUNT; c++) {
            int percent = history->ended[i]->percent[c];
            picture->percents[c][at] = percent == SCORE_NOT_OBSERVED ? CHART_NONE : percent;
        }
    }
    picture->chart.column_count = all - first;
}

static void fill_series(struct picture_of *picture)
{
    static const enum icon marks[] = {ICON_MARK_ROUND, ICON_MARK_SQUARE, ICON_MARK_DIAMOND};
    static const enum tint tints[] = {TINT_ACCENT, TINT_MIXED, TINT_INK};
    for (int c = 0; c < COMPETENCY_COUNT; c++)
        picture->series[c] = (struct chart_series){.name = widget_competency((enum competency)c),
                                                   .tint = tints[c],
                                                   .icon = marks[c],
                                                   .percents = picture->percents[c]};
}

/* The same for who does not see it. */
static void tell_picture(struct part *part, const struct picture_of *picture)
{
    struct text words;
    text_init(&words);
    for (size_t c = 0; c < COMPETENCY_COUNT; c++) {
        text_addf(&words, "%s: ", picture->series[c].name);
        size_t name = words.length;
        chart_describe(&picture->chart, c, &words);
        text_add(&words, words.length > name ? ". " : "not observed yet. ");
    }
    part->y += frame_unit(part->frame, 3);
    say(part, TYPE_SMALL, TINT_QUIET, text_string(&words));
    text_destroy(&words);
}

static int draw_attempts(const struct app *app, struct frame *frame, struct rect column, int y)
{
    const struct history *history = &app->history;
    struct picture_of picture;
    static const struct chart_level levels[] = {{100, "100 %", ICON_NONE, TINT_QUIET, false},
                                                {50, "50 %", ICON_NONE, TINT_QUIET, false},
                                                {0, "0 %", ICON_NONE, TINT_QUIET, false}};
    struct part part = begin(app, frame, column, y, "How your conversations went");
    if (history->ended_count == 0) {
        say(&part, TYPE_BODY, TINT_QUIET,
            "When you have played a conversation to its end, a line begins here for each of "
            "listening, empathy and professionalism.");
        return finish(&part);
    }
    picture.chart = (struct chart){.columns = picture.columns,
                                   .series = picture.series,
                                   .series_count = COMPETENCY_COUNT,
                                   .levels = levels,
                                   .level_count = 3,
                                   .axis = "Your conversations, one after the other"};
    fill_columns(history, &picture);
    fill_series(&picture);
    part.y += chart_draw(frame, part.x, part.y, part.width, frame_px(frame, PLOT), &picture.chart);
    tell_picture(&part, &picture);
    return finish(&part);
}

static void draw_behaviour(struct part *part, const struct history_behaviour *one)
{
    struct frame *frame = part->frame;
    char words[64];
    bool strong = one->percent >= HISTORY_STRONG;
    snprintf(words, sizeof words, "shown at %u of %u opportunit%s", one->shown, one->opportunities,
             one->opportunities == 1 ? "y" : "ies");
    part->y += frame_unit(frame, 3);
    say(part, TYPE_STRONG, TINT_INK, one->behaviour->title);
    say(part, TYPE_SMALL, TINT_QUIET, one->behaviour->says);
    int bar = frame_px(frame, 6);
    part->y += frame_unit(frame, 1);
    widget_bar(frame, (struct rect){part->x, part->y, part->width, bar}, one->percent, -1,
               strong ? TINT_GOOD : TINT_MIXED);
    part->y += bar + frame_unit(frame, 1);
    say(part, TYPE_SMALL, strong ? TINT_GOOD : TINT_MIXED, words);
}

/* The strongest from the end of the list, the weakest from its beginning. */
static int draw_behaviours(const struct app *app, struct frame *frame, struct rect column, int y,
                           bool strong)
{
    const struct history *history = &app->history;
    struct part part =
        begin(app, frame, column, y, strong ? "What you do well" : "What to work on");
    size_t count = history->behaviour_count, drawn = 0;
    for (size_t i = 0; i < count && drawn < BEHAVIOURS_MOST; i++) {
        const struct history_behaviour *one = &history->behaviours[strong ? count - 1 - i : i];
        if ((one->percent >= HISTORY_STRONG) != strong)
            break;
        draw_behaviour(&part, one);
        drawn++;
    }
    if (drawn == 0)
        say(&part, TYPE_BODY, TINT_QUIET,
            count == 0 ? "This fills as you play."
            : strong   ? "Nothing yet comes at three of four opportunities. It will."
                       : "Nothing: you show each behaviour at three of four opportunities.");
    return finish(&part);
}

/* Side by side where both have room. */
static int draw_both(const struct app *app, struct frame *frame, struct rect column, int y)
{
    int gap = frame_unit(frame, 5);
    if (column.w < frame_px(frame, 640)) {
        y = draw_behaviours(app, frame, column, y, true);
        return draw_behaviours(app, frame, column, y, false);
    }
    struct rect right = column, left = rect_cut_left(&right, (column.w - gap) / 2);
    rect_cut_left(&right, gap);
    int first = draw_behaviours(app, frame, left, y, true);
    int second = draw_behaviours(app, frame, right, y, false);
    return first > second ? first : second;
}

static void draw_saved(struct part *part)
{
    const struct app *app = part->app;
    struct text words;
    struct button open = {"Open it", WEIGHT_PLAIN, ICON_NONE, {.kind = ACTION_CERTIFICATE_OPEN},
                          0,         false};
    text_init(&words);
    text_addf(&words, "Saved as %s", app->award);
    part->y += frame_unit(part->frame, 2);
    part->frame->live = LIVE_NOTICE;
    say(part, TYPE_SMALL, TINT_GOOD, text_string(&words));
    part->frame->live = LIVE_NOT;
    part->y += frame_unit(part->frame, 2);
    part->y += widget_buttons(part->frame, part->x, part->y, part->width, &open, 1);
    text_destroy(&words);
}

static void draw_certificate(struct part *part, size_t lesson, size_t item)
{
    const struct app *app = part->app;
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
    part->y += frame_unit(part->frame, 3);
    text_addf(&words, "Lesson %zu: %s", lesson + 1, app->training->library->lessons[lesson].title);
    say(part, TYPE_STRONG, TINT_INK, text_string(&words));
    certificate_date(passed->ended, date);
    text_clear(&words);
    text_addf(&words, "Passed on %s with %d %%", date, passed->overall);
    say(part, TYPE_SMALL, TINT_QUIET, text_string(&words));
    text_destroy(&words);
    if (!certificate_can() || app->training->folder == NULL)
        return;
    part->y += frame_unit(part->frame, 2);
    part->y += widget_buttons(part->frame, part->x, part->y, part->width, &save, 1);
    if (app->award[0] != '\0' && app->award_lesson == lesson)
        draw_saved(part);
}

static int draw_certificates(const struct app *app, struct frame *frame, struct rect column, int y)
{
    struct part part = begin(app, frame, column, y, "Certificates");
    size_t count = 0;
    for (size_t i = 0; i < app->training->library->lesson_count; i++) {
        size_t item = syllabus_passed(&app->syllabus, i);
        if (item == app->catalogue.count)
            continue;
        draw_certificate(&part, i, item);
        count++;
    }
    if (count == 0)
        say(&part, TYPE_BODY, TINT_QUIET,
            "There is one for each lesson whose assessment you pass.");
    return finish(&part);
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
    syllabus_update(&app->syllabus, app->training);
    scroll_begin(frame, page.view);
    int y = draw_heading(app, frame, page.column, page.view.y + frame_unit(frame, 9));
    y = draw_attempts(app, frame, page.column, y);
    y = draw_both(app, frame, page.column, y);
    y = draw_certificates(app, frame, page.column, y);
    scroll_end(frame, &app->scroll, page.view, y + frame_unit(frame, 4));
    widget_header(frame, page.header, &course, "Understudy", 0);
}

/* debrief_screen.c: how it ended, what it was worth, and each decision with what
 * was said, what was replied, what that showed and missed, and why. */
#include <stdio.h>
#include <stdlib.h>

#include "base/text.h"
#include "gui/curve.h"
#include "gui/decisions.h"
#include "gui/layout.h"
#include "gui/lookback.h"
#include "gui/prose.h"
#include "gui/screens.h"
#include "gui/suggestion.h"
#include "gui/widget.h"
#include "store/lacking.h"

static struct chip ending_chip(const struct app *app)
{
    if (app->view.ending == NULL)
        return (struct chip){"Given up", ICON_NONE, TINT_QUIET, TINT_SUNKEN};
    switch (app->view.ending->kind) {
    case ENDING_GOOD:
        return (struct chip){"It went well", ICON_MOOD_5, TINT_GOOD, TINT_GOOD_SOFT};
    case ENDING_MIXED:
        return (struct chip){"It could have gone better", ICON_MOOD_3, TINT_MIXED, TINT_MIXED_SOFT};
    case ENDING_BAD:
        break;
    }
    return (struct chip){"It did not go well", ICON_MOOD_2, TINT_BAD, TINT_BAD_SOFT};
}

static struct chip result_chip(const struct app *app)
{
    const struct score *score = &app->training->run.score;
    bool passes = score_passes(score, app->training->scenario);
    bool practice = app->training->run.journal.mode == MODE_PRACTICE;
    if (score->critical > 0)
        return (struct chip){"A critical error: not passed", ICON_WARNING, TINT_BAD, TINT_BAD_SOFT};
    if (passes)
        return (struct chip){practice ? "Would have passed" : "Passed", ICON_CHECK, TINT_GOOD,
                             TINT_GOOD_SOFT};
    return (struct chip){practice ? "Would not have passed yet" : "Not passed yet", ICON_MISSED,
                         TINT_MIXED, TINT_MIXED_SOFT};
}

/* "Practised from decision 3": the score is not one of a whole conversation. */
static bool part_chip(const struct app *app, char *label, size_t size, struct chip *chip)
{
    const struct training *training = app->training;
    size_t from = training->progress.attempts[training->attempt].from_move, first = 0;
    while (first < app->retelling.answer_count && app->retelling.answers[first].points.move <= from)
        first++;
    snprintf(label, size, "Practised from decision %zu", first + 1);
    *chip = (struct chip){label, ICON_UNDO, TINT_ACCENT, TINT_ACCENT_SOFT};
    return from > 0;
}

static int draw_ending(const struct app *app, struct frame *frame, int x, int y, int width)
{
    const struct ending *ending = app->view.ending;
    int top = y;
    char label[64];
    struct chip chips[2] = {ending_chip(app)};
    bool part = part_chip(app, label, sizeof label, &chips[1]);
    y += widget_chips(frame, x, y, width, chips, part ? 2 : 1) + frame_unit(frame, 3);
    y += prose_paragraph(frame, x, y, width, TYPE_DISPLAY, TINT_INK,
                         ending != NULL ? ending->title : "You left before the end");
    if (ending == NULL || ending->reflection.source == NULL)
        return y - top;
    struct text text;
    text_init(&text);
    if (view_text(&app->training->run.session, &ending->reflection, &text, NULL))
        y += frame_unit(frame, 1) + prose_paragraph(frame, x, y + frame_unit(frame, 1), width,
                                                    TYPE_BODY, TINT_QUIET, text_string(&text));
    text_destroy(&text);
    return y - top;
}

static void score_words(char *words, size_t size, int percent)
{
    if (percent == SCORE_NOT_OBSERVED)
        snprintf(words, size, "Not observed");
    else
        snprintf(words, size, "%d %%", percent);
}

static enum tint tint_of(int percent, int mark)
{
    return percent < 0 ? TINT_QUIET : percent >= mark ? TINT_GOOD : TINT_MIXED;
}

/* A name and a figure over a bar with the mark, and a word on what is behind it. */
static int draw_score(struct frame *frame, struct rect at, const char *name, int percent, int mark,
                      const char *behind, bool large)
{
    char words[32];
    score_words(words, sizeof words, percent);
    enum type type = large ? TYPE_DISPLAY : TYPE_STRONG;
    int y = at.y, width = prose_width(frame, type, words);
    int drop = prose_leading(frame, type) - prose_leading(frame, TYPE_STRONG);
    prose_line(frame, at.x, y + drop * 2 / 3, at.w - width - frame_unit(frame, 2), TYPE_STRONG,
               TINT_INK, name);
    prose_line(frame, at.x + at.w - width, y, width, type, tint_of(percent, mark), words);
    y += prose_leading(frame, type) + frame_unit(frame, 2);
    int bar = frame_px(frame, large ? 10 : 6);
    widget_bar(frame, (struct rect){at.x, y, at.w, bar}, percent, mark, tint_of(percent, mark));
    y += bar + frame_unit(frame, 2);
    y += prose_paragraph(frame, at.x, y, at.w, TYPE_SMALL, TINT_QUIET, behind);
    return y - at.y;
}

static int draw_overall(const struct app *app, struct frame *frame, int x, int y, int width)
{
    const struct scenario *scenario = app->training->scenario;
    int percent = score_overall(&app->training->run.score, scenario->rubric);
    char behind[96];
    snprintf(behind, sizeof behind, "The pass mark is %d %%", scenario->pass.overall);
    struct chip chip = result_chip(app);
    int height = draw_score(frame, (struct rect){x, y, width, 0}, "Overall", percent,
                            scenario->pass.overall, behind, true);
    height += frame_unit(frame, 2);
    return height + widget_chips(frame, x, y + height, width, &chip, 1);
}

static int draw_competency(const struct app *app, struct frame *frame, struct rect at,
                           enum competency competency)
{
    const struct score *score = &app->training->run.score;
    int floor = app->training->scenario->pass.floor[competency];
    uint32_t chances = score->opportunities[competency];
    char behind[96];
    if (chances == 0)
        snprintf(behind, sizeof behind, "No opportunity on the way you took");
    else
        snprintf(behind, sizeof behind, "%s%d of %d points at %u opportunit%s; at least %d %%",
                 score->earned[competency] < 0 ? "–" : "", abs(score->earned[competency]),
                 score->open[competency], chances, chances == 1 ? "y" : "ies", floor);
    return draw_score(frame, at, widget_competency(competency), score_percent(score, competency),
                      floor, behind, false);
}

static int draw_competencies(const struct app *app, struct frame *frame, int x, int y, int width)
{
    int gap = frame_unit(frame, 8), top = y;
    bool beside = width >= frame_px(frame, 640);
    int across = beside ? (width - 2 * gap) / 3 : width, most = 0;
    for (int c = 0; c < COMPETENCY_COUNT; c++) {
        struct rect at = {beside ? x + c * (across + gap) : x, y, across, 0};
        int height = draw_competency(app, frame, at, (enum competency)c);
        most = height > most ? height : most;
        if (!beside)
            y += height + frame_unit(frame, 4);
    }
    return beside ? most : y - top - frame_unit(frame, 4);
}

static int draw_summary(const struct app *app, struct frame *frame, int x, int y, int width)
{
    int pad = frame_unit(frame, 7), top = y;
    struct box card = frame_card(frame, x, y, width);
    x += pad;
    y += pad;
    width -= 2 * pad;
    if (app->training->looking)
        y += lookback_heading(app, frame, x, y, width);
    y += draw_ending(app, frame, x, y, width) + frame_unit(frame, 6);
    y += draw_overall(app, frame, x, y, width) + frame_unit(frame, 7);
    y += draw_competencies(app, frame, x, y, width) + frame_unit(frame, 6);
    struct button again = {
        "Try again", app->syllabus.next == NEXT_NOTHING ? WEIGHT_LEAD : WEIGHT_PLAIN,
        ICON_UNDO,   {.kind = ACTION_AGAIN},
        0,           false};
    struct button course = {app->training->looking ? "Back to my progress" : "Back to the course",
                            WEIGHT_PLAIN,
                            ICON_NONE,
                            {.kind = ACTION_LEAVE},
                            0,
                            false};
    widget_button(frame, x, y, &again);
    int first = widget_button_width(frame, &again) + frame_unit(frame, 3);
    bool beside = first + widget_button_width(frame, &course) <= width;
    if (!beside)
        y += widget_button_height(frame) + frame_unit(frame, 3);
    widget_button(frame, beside ? x + first : x, y, &course);
    y += widget_button_height(frame) + pad;
    frame_box_close(frame, &card, y);
    return y - top;
}

static int draw_next(const struct app *app, struct frame *frame, struct rect column, int y)
{
    const struct training *training = app->training;
    struct text reason;
    text_init(&reason);
    lacking_say(&training->progress.attempts[training->attempt], training->library, &reason);
    int height =
        suggestion_draw(app, frame, column, y, reason.length > 0 ? text_string(&reason) : NULL);
    text_destroy(&reason);
    return height > 0 ? height + frame_unit(frame, 5) : 0;
}

static int draw_heading(const struct app *app, struct frame *frame, int x, int y, int width)
{
    struct button fold = {app->folded != 0 ? "Show all" : "Hide all",
                          WEIGHT_QUIET,
                          app->folded != 0 ? ICON_UNFOLD : ICON_FOLD,
                          {ACTION_FOLD, -1, 0},
                          0,
                          false};
    int height = widget_button_height(frame), keep = widget_button_width(frame, &fold);
    int inset = (height - prose_leading(frame, TYPE_TITLE)) / 2;
    prose_line(frame, x, y + inset, width - keep - frame_unit(frame, 2), TYPE_TITLE, TINT_INK,
               "Decision by decision");
    widget_button_right(frame, x + width, y, &fold);
    return height + frame_unit(frame, 3);
}

void debrief_screen(struct app *app, struct frame *frame)
{
    struct page page = layout_page(frame);
    int x = page.column.x, width = page.column.w, gap = frame_unit(frame, 5);
    syllabus_update(&app->syllabus, app->training, app->now);
    scroll_begin(frame, page.view);
    int y = page.view.y + frame_unit(frame, 7);
    y += draw_summary(app, frame, x, y, width) + gap;
    if (!app->training->looking)
        y += draw_next(app, frame, page.column, y);
    y += curve_draw(app, frame, x, y, width) + frame_unit(frame, 8);
    if (app->retelling.answer_count > 0)
        y += draw_heading(app, frame, x, y, width);
    y += decisions_draw(app, frame, x, y, width);
    scroll_end(frame, &app->scroll, page.view, y + frame_unit(frame, 4));
    struct button leave = {app->training->looking ? "My progress" : "Course",
                           WEIGHT_QUIET,
                           ICON_BACK,
                           {ACTION_LEAVE, 1, 0},
                           0,
                           false};
    widget_header(frame, page.header, &leave, app->training->scenario->title, 0);
}

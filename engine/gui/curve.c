/* curve.c: the chart's first column is the start; each other one is a decision, and
 * pressing it goes there. */
#include "gui/curve.h"

#include <stdio.h>

#include "base/text.h"
#include "check/feeling.h"
#include "check/remark.h"
#include "gui/advice.h"
#include "gui/chart.h"
#include "gui/prose.h"
#include "gui/widget.h"

enum { PLOT = 150 }; /* points */

/* What the chart is made of, in the frame's arena; NULL when memory is short. */
static struct chart_column *make_columns(const struct app *app, struct frame *frame)
{
    const struct review *review = &app->review;
    struct arena *arena = &frame->list.arena;
    struct chart_column *columns = arena_alloc(arena, review->count + 1, sizeof *columns);
    if (columns == NULL)
        return NULL;
    columns[0].label = "Start";
    for (size_t i = 0; i < review->count; i++) {
        char name[96], number[24];
        const char *grade = advice_grade_word(review, i);
        int length = snprintf(name, sizeof name, "Go to decision %zu of %zu%s%s", i + 1,
                              review->count, grade != NULL ? ": " : "", grade != NULL ? grade : "");
        int digits = snprintf(number, sizeof number, "%zu", i + 1);
        columns[i + 1] = (struct chart_column){.label = arena_copy(arena, number, (size_t)digits),
                                               .name = arena_copy(arena, name, (size_t)length),
                                               .action = {ACTION_GO_TO, (int)i, 0},
                                               .marked = review->exact && i == review->turning};
    }
    return columns;
}

static struct chart_mark *make_marks(const struct app *app, struct frame *frame)
{
    const struct review *review = &app->review;
    struct chart_mark *marks = arena_alloc(&frame->list.arena, review->count + 1, sizeof *marks);
    for (size_t i = 0; marks != NULL && i < review->count; i++)
        marks[i + 1] = advice_mark(review, i);
    return marks;
}

static int draw_chart(const struct app *app, struct frame *frame, int x, int y, int width)
{
    static const struct chart_level levels[] = {
        {100, "At ease", ICON_MOOD_5, TINT_QUIET, false},
        {0, "Near the limit", ICON_MOOD_1, TINT_QUIET, false},
        {50, "Guarded", ICON_MOOD_3, TINT_QUIET, false}};
    struct chart_series mood = {
        .tint = TINT_ACCENT, .percents = app->review.moods, .marks = make_marks(app, frame)};
    struct chart chart = {.columns = make_columns(app, frame),
                          .column_count = app->review.count + 1,
                          .series = &mood,
                          .series_count = 1,
                          .levels = levels,
                          .level_count = sizeof levels / sizeof *levels,
                          .axis = "Your decisions: press one to read about it"};
    if (chart.columns == NULL || mood.marks == NULL)
        return 0;
    return chart_draw(frame, x, y, width, frame_px(frame, PLOT), &chart);
}

static int draw_words(struct frame *frame, int x, int y, int width, struct text *text)
{
    int height = text->length > 0
                     ? prose_paragraph(frame, x, y, width, TYPE_BODY, TINT_INK, text_string(text)) +
                           frame_unit(frame, 2)
                     : 0;
    text_destroy(text);
    return height;
}

static int draw_sentences(const struct app *app, struct frame *frame, int x, int y, int width)
{
    const struct scenario *scenario = app->training->scenario;
    struct text text;
    int top = y;
    text_init(&text);
    feeling_course(scenario, &app->review, &text);
    y += draw_words(frame, x, y, width, &text);
    text_init(&text);
    remark_turning(scenario->rubric, &app->review, &text);
    y += draw_words(frame, x, y, width, &text);
    return y - top;
}

static int draw_title(const struct app *app, struct frame *frame, int x, int y, int width)
{
    struct text text;
    text_init(&text);
    if (app->review.moods != NULL) {
        feeling_name(app->training->scenario, &text);
        text_add(&text, " over the conversation");
    } else
        text_add(&text, "Your decisions");
    int height = prose_paragraph(frame, x, y, width, TYPE_TITLE, TINT_INK, text_string(&text));
    text_destroy(&text);
    return height + frame_unit(frame, 2);
}

int curve_draw(const struct app *app, struct frame *frame, int x, int y, int width)
{
    if (app->review.count == 0)
        return 0;
    int pad = frame_unit(frame, 7), top = y;
    struct box card = frame_card(frame, x, y, width);
    x += pad;
    y += pad;
    width -= 2 * pad;
    y += draw_title(app, frame, x, y, width);
    y += draw_sentences(app, frame, x, y, width) + frame_unit(frame, 2);
    if (app->review.moods != NULL)
        y += draw_chart(app, frame, x, y, width) + frame_unit(frame, 4);
    else if (app->review.exact)
        y += advice_row(frame, x, y, width, &app->review) + frame_unit(frame, 3);
    y += advice_legend(frame, x, y, width, &app->review);
    frame_box_close(frame, &card, y + pad);
    return y + pad - top;
}

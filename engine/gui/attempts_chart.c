/* attempts_chart.c: see attempts_chart.h. */
#include "gui/attempts_chart.h"

#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "gui/chart.h"
#include "gui/widget.h"

enum { PLOT = 200 /* points */ };

struct picture_of {
    struct chart_column columns[ATTEMPTS_CHART_MOST];
    char numbers[ATTEMPTS_CHART_MOST][24];
    int percents[COMPETENCY_COUNT][ATTEMPTS_CHART_MOST];
    struct chart_series series[COMPETENCY_COUNT];
    struct chart chart;
};

void attempts_chart_add(struct attempts_chart *attempts, const int *percents)
{
    memcpy(attempts->percents[attempts->count++ % ATTEMPTS_CHART_MOST], percents,
           sizeof attempts->percents[0]);
}

static void fill_columns(const struct attempts_chart *attempts, struct picture_of *picture)
{
    size_t all = attempts->count, most = ATTEMPTS_CHART_MOST, first = all > most ? all - most : 0;
    for (size_t i = first; i < all; i++) {
        size_t at = i - first;
        snprintf(picture->numbers[at], sizeof picture->numbers[at], "%zu", i + 1);
        picture->columns[at] = (struct chart_column){.label = picture->numbers[at]};
        for (int c = 0; c < COMPETENCY_COUNT; c++) {
            int percent = attempts->percents[i % most][c];
            picture->percents[c][at] = percent < 0 ? CHART_NONE : percent;
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
static void tell_picture(struct section *section, const struct picture_of *picture)
{
    struct text words;
    text_init(&words);
    for (size_t c = 0; c < COMPETENCY_COUNT; c++) {
        text_addf(&words, "%s: ", picture->series[c].name);
        size_t name = words.length;
        chart_describe(&picture->chart, c, &words);
        text_add(&words, words.length > name ? ". " : "not observed yet. ");
    }
    section->y += frame_unit(section->frame, 3);
    section_say(section, TYPE_SMALL, TINT_QUIET, text_string(&words));
    text_destroy(&words);
}

void attempts_chart_draw(struct section *section, const struct attempts_chart *attempts,
                         const char *axis)
{
    struct picture_of picture;
    static const struct chart_level levels[] = {{100, "100 %", ICON_NONE, TINT_QUIET, false},
                                                {50, "50 %", ICON_NONE, TINT_QUIET, false},
                                                {0, "0 %", ICON_NONE, TINT_QUIET, false}};
    picture.chart = (struct chart){.columns = picture.columns,
                                   .series = picture.series,
                                   .series_count = COMPETENCY_COUNT,
                                   .levels = levels,
                                   .level_count = 3,
                                   .axis = axis};
    fill_columns(attempts, &picture);
    fill_series(&picture);
    section->y += chart_draw(section->frame, section->x, section->y, section->width,
                             frame_px(section->frame, PLOT), &picture.chart);
    tell_picture(section, &picture);
}

/* chart.h: a line chart: percent over a row of columns, in one or several series, each
 * with its own shape of mark and its name beside its end, so that colour is never the
 * only sign. A column can be pressed, over the whole height of the chart. */
#ifndef GUI_CHART_H
#define GUI_CHART_H

#include <stddef.h>

#include "base/text.h"
#include "gui/frame.h"

enum { CHART_NONE = -1 }; /* a percent that is not there: the line goes past it */

/* Where something happened: a decision, an attempt. */
struct chart_column {
    const char *label;    /* under it, short; left out where it has no room; NULL: none */
    const char *name;     /* its target is called; NULL: it cannot be pressed */
    struct action action; /* of the target */
    bool marked;          /* a line goes down from its mark: something turned here */
};

/* A mark that is not as those of its series. */
struct chart_mark {
    enum icon icon; /* NONE: no mark */
    enum tint tint;
};

struct chart_series {
    const char *name; /* beside its end, or below where there is no room; NULL: not named */
    enum tint tint;
    enum icon icon;                 /* of its marks; NONE: the line alone */
    const int *percents;            /* one a column: 0 to 100, or CHART_NONE */
    const struct chart_mark *marks; /* one a column; NULL: all are as `icon` */
};

/* A height that has a name, at the left: "100 %". */
struct chart_level {
    int percent;
    const char *label; /* NULL: none */
    enum icon icon;    /* before the label; NONE: none */
    enum tint tint;
    bool dashed; /* a pass mark: a dashed line across; otherwise a hairline */
};

struct chart {
    const struct chart_column *columns;
    size_t column_count;
    const struct chart_series *series;
    size_t series_count;
    const struct chart_level *levels; /* where labels would meet, the first has the place */
    size_t level_count;
    const char *axis; /* below the columns, what they are; NULL: not said */
};

/* Draws from x, y downward, the plot that high in pixels, and returns the height of
 * all: plot, axis and legend. Everything it points to need live only for the call. */
int chart_draw(struct frame *frame, int x, int y, int width, int plot, const struct chart *chart);

/* Appends the course of one series in words, for who does not see it: "from 40 % to
 * 85 %, lowest 20 % at 3"; columns go by their labels. Adds nothing without values. */
void chart_describe(const struct chart *chart, size_t series, struct text *text);

#endif

/* chart.c: the columns share the width evenly; everything else hangs on them. Labels
 * that would meet are left out or moved apart, so it can be drawn in any width. */
#include "gui/chart.h"

#include "gui/prose.h"

enum { LINE = 3, MARK = 22, SERIES_MARK = 12, DASH = 6 }; /* points */
enum { NAMED_MOST = 8 };                                  /* series named beside their ends */

/* The chart under way. */
struct plot {
    struct frame *frame;
    const struct chart *chart;
    struct rect rect; /* of the curves */
    bool beside;      /* the names of the series stand beside their ends */
};

static int column_x(const struct plot *plot, size_t column)
{
    int count = (int)plot->chart->column_count;
    return plot->rect.x + plot->rect.w * (2 * (int)column + 1) / (2 * count);
}

static int percent_y(const struct plot *plot, int percent)
{
    return plot->rect.y + plot->rect.h - plot->rect.h * percent / 100;
}

static int level_width(const struct frame *frame, const struct chart_level *level)
{
    int icon = level->icon != ICON_NONE ? frame_unit(frame, 6) : 0;
    return icon + (level->label != NULL ? prose_width(frame, TYPE_SMALL, level->label) : 0);
}

/* Words only where they leave most of the width to the curves. */
static int gutter(const struct frame *frame, const struct chart *chart, int width)
{
    int most = 0;
    for (size_t i = 0; i < chart->level_count; i++) {
        int wide = level_width(frame, &chart->levels[i]);
        most = wide > most ? wide : most;
    }
    int icons = frame_unit(frame, 6);
    return (most <= width / 3 ? most : icons) + frame_unit(frame, 3);
}

static void dashes(const struct plot *plot, int y, enum tint tint)
{
    struct frame *frame = plot->frame;
    int dash = frame_px(frame, DASH), thick = frame_px(frame, 2);
    for (int x = plot->rect.x; x < plot->rect.x + plot->rect.w; x += 2 * dash) {
        int left = plot->rect.x + plot->rect.w - x;
        frame_fill(frame, (struct rect){x, y - thick / 2, left < dash ? left : dash, thick},
                   frame_tint(frame, tint), 0);
    }
}

static void draw_level_label(const struct plot *plot, const struct chart_level *level, int left,
                             int y)
{
    struct frame *frame = plot->frame;
    int icon = frame_unit(frame, 5), right = plot->rect.x - frame_unit(frame, 3);
    bool words = level->label != NULL && level_width(frame, level) <= right - left;
    int leading = prose_leading(frame, TYPE_SMALL);
    int x = words ? right - level_width(frame, level) : right - icon;
    if (level->icon != ICON_NONE) {
        frame_icon(frame, (struct rect){x, y - icon / 2, icon, icon}, level->icon, level->tint);
        x += frame_unit(frame, 6);
    }
    if (words)
        prose_line(frame, x, y - leading / 2, right - x, TYPE_SMALL, level->tint, level->label);
}

static bool is_free(const struct plot *plot, size_t level)
{
    int y = percent_y(plot, plot->chart->levels[level].percent);
    for (size_t i = 0; i < level; i++) {
        int other = percent_y(plot, plot->chart->levels[i].percent);
        if ((y > other ? y - other : other - y) < prose_leading(plot->frame, TYPE_SMALL))
            return false;
    }
    return true;
}

static void draw_levels(const struct plot *plot, int left)
{
    for (size_t i = 0; i < plot->chart->level_count; i++) {
        const struct chart_level *level = &plot->chart->levels[i];
        int y = percent_y(plot, level->percent);
        if (level->dashed)
            dashes(plot, y, level->tint);
        else
            frame_fill(plot->frame,
                       (struct rect){plot->rect.x, y, plot->rect.w, frame_px(plot->frame, 1)},
                       frame_tint(plot->frame, TINT_LINE), 0);
        if (is_free(plot, i))
            draw_level_label(plot, level, left, y);
    }
}

/* The strip of a column: so wide that the next one's begins where it ends. */
static struct rect strip(const struct plot *plot, size_t column)
{
    int count = (int)plot->chart->column_count, pad = frame_px(plot->frame, MARK) / 2;
    int left = plot->rect.x + plot->rect.w * (int)column / count;
    int right = plot->rect.x + plot->rect.w * ((int)column + 1) / count;
    return (struct rect){left, plot->rect.y - pad, right - left, plot->rect.h + 2 * pad};
}

static void draw_columns(const struct plot *plot)
{
    struct frame *frame = plot->frame;
    for (size_t i = 0; i < plot->chart->column_count; i++) {
        const struct chart_column *column = &plot->chart->columns[i];
        if (column->name == NULL)
            continue;
        struct rect rect = strip(plot, i);
        struct box box = {.shadow = SIZE_MAX, .edge = SIZE_MAX, .rect = rect};
        struct color clear = color_fade(frame_tint(frame, TINT_HOVER), 0);
        box.fill = frame_fill(frame, rect, clear, frame_px(frame, 6));
        frame_target(frame, &box, column->action, ROLE_BUTTON, column->name, TINT_HOVER);
    }
}

static void draw_turn(const struct plot *plot, size_t column, int percent)
{
    int x = column_x(plot, column), y = percent_y(plot, percent);
    frame_line(plot->frame, x, y, x, plot->rect.y + plot->rect.h, TINT_ACCENT,
               frame_px(plot->frame, 2));
}

static void draw_mark(const struct plot *plot, const struct chart_series *series, size_t column)
{
    struct frame *frame = plot->frame;
    struct chart_mark mark = {series->icon, series->tint};
    if (series->marks != NULL)
        mark = series->marks[column];
    if (mark.icon == ICON_NONE)
        return;
    bool own = series->marks != NULL;
    int size = frame_px(frame, own ? MARK : SERIES_MARK), x = column_x(plot, column);
    int y = percent_y(plot, series->percents[column]), ring = frame_px(frame, 2);
    struct rect rect = {x - size / 2, y - size / 2, size, size};
    struct rect halo = rect_inset(rect, -ring);
    frame_fill(frame, halo, frame_tint(frame, TINT_SURFACE), halo.w / 2);
    if (own) {
        frame_edge(frame, rect, frame_tint(frame, mark.tint), size / 2, ring);
        rect = rect_inset(rect, size / 5);
    }
    frame_icon(frame, rect, mark.icon, mark.tint);
}

static void draw_curve(const struct plot *plot, const struct chart_series *series)
{
    size_t last = SIZE_MAX;
    for (size_t i = 0; i < plot->chart->column_count; i++) {
        if (series->percents[i] == CHART_NONE)
            continue;
        if (plot->chart->columns[i].marked)
            draw_turn(plot, i, series->percents[i]);
        if (last != SIZE_MAX)
            frame_line(plot->frame, column_x(plot, last), percent_y(plot, series->percents[last]),
                       column_x(plot, i), percent_y(plot, series->percents[i]), series->tint,
                       frame_px(plot->frame, LINE));
        last = i;
    }
    for (size_t i = 0; i < plot->chart->column_count; i++)
        if (series->percents[i] != CHART_NONE)
            draw_mark(plot, series, i);
}

static size_t end_of(const struct chart *chart, const struct chart_series *series)
{
    size_t end = chart->column_count;
    while (end > 0 && series->percents[end - 1] == CHART_NONE)
        end--;
    return end;
}

static int names_width(const struct frame *frame, const struct chart *chart)
{
    int most = 0;
    for (size_t i = 0; i < chart->series_count; i++) {
        const char *name = chart->series[i].name;
        int wide = name != NULL ? prose_width(frame, TYPE_LABEL, name) : 0;
        most = wide > most ? wide : most;
    }
    return most > 0 ? most + frame_unit(frame, 3) : 0;
}

/* A name beside the end of its curve, and where it goes. */
struct ending_name {
    const struct chart_series *series;
    int y;
};

/* The names in the order of their heights, each at least a line below the one above;
 * then up again from the bottom, as far as they went out there. */
static void spread(struct ending_name *names, size_t count, int leading, int bottom)
{
    for (size_t i = 1; i < count; i++)
        for (size_t j = i; j > 0 && names[j].y < names[j - 1].y; j--) {
            struct ending_name swap = names[j];
            names[j] = names[j - 1];
            names[j - 1] = swap;
        }
    for (size_t i = 1; i < count; i++)
        if (names[i].y < names[i - 1].y + leading)
            names[i].y = names[i - 1].y + leading;
    for (size_t i = count; i > 0; i--) {
        if (names[i - 1].y > bottom)
            names[i - 1].y = bottom;
        bottom = names[i - 1].y - leading;
    }
}

static void draw_names(const struct plot *plot)
{
    struct frame *frame = plot->frame;
    struct ending_name names[NAMED_MOST];
    size_t count = 0;
    int leading = prose_leading(frame, TYPE_LABEL);
    for (size_t i = 0; i < plot->chart->series_count; i++) {
        const struct chart_series *series = &plot->chart->series[i];
        size_t end = end_of(plot->chart, series);
        if (series->name != NULL && end > 0)
            names[count++] = (struct ending_name){
                series, percent_y(plot, series->percents[end - 1]) - leading / 2};
    }
    spread(names, count, leading, plot->rect.y + plot->rect.h - leading / 2);
    int x = plot->rect.x + plot->rect.w + frame_unit(frame, 3);
    for (size_t i = 0; i < count; i++)
        prose_line(frame, x, names[i].y, prose_width(frame, TYPE_LABEL, names[i].series->name),
                   TYPE_LABEL, names[i].series->tint, names[i].series->name);
}

/* Labels under the columns; one that would touch the one before is left out. */
static int draw_labels(const struct plot *plot, int y)
{
    struct frame *frame = plot->frame;
    int taken = plot->rect.x - frame_unit(frame, 3), right = plot->rect.x + plot->rect.w;
    for (size_t i = 0; i < plot->chart->column_count; i++) {
        const char *label = plot->chart->columns[i].label;
        if (label == NULL)
            continue;
        int width = prose_width(frame, TYPE_SMALL, label), x = column_x(plot, i) - width / 2;
        if (x < taken || x + width > right)
            continue;
        enum tint tint = plot->chart->columns[i].marked ? TINT_ACCENT : TINT_QUIET;
        prose_line(frame, x, y, width, TYPE_SMALL, tint, label);
        taken = x + width + frame_unit(frame, 2);
    }
    return prose_leading(frame, TYPE_SMALL);
}

static int draw_legend(const struct plot *plot, int x, int y, int width)
{
    struct frame *frame = plot->frame;
    int top = y, icon = frame_px(frame, SERIES_MARK), leading = prose_leading(frame, TYPE_LABEL);
    int inset = icon + frame_unit(frame, 2);
    for (size_t i = 0; i < plot->chart->series_count; i++) {
        const struct chart_series *series = &plot->chart->series[i];
        if (series->name == NULL)
            continue;
        frame_icon(frame, (struct rect){x, y + (leading - icon) / 2, icon, icon}, series->icon,
                   series->tint);
        y += prose_paragraph(frame, x + inset, y, width - inset, TYPE_LABEL, series->tint,
                             series->name);
    }
    return y - top;
}

static int draw_below(const struct plot *plot, int x, int y, int width)
{
    struct frame *frame = plot->frame;
    int top = y;
    y += draw_labels(plot, y);
    if (plot->chart->axis != NULL)
        y += prose_paragraph(frame, plot->rect.x, y, plot->rect.w, TYPE_SMALL, TINT_QUIET,
                             plot->chart->axis);
    if (!plot->beside)
        y += draw_legend(plot, x, y, width);
    return y - top;
}

int chart_draw(struct frame *frame, int x, int y, int width, int height, const struct chart *chart)
{
    if (chart->column_count == 0)
        return 0;
    int pad = frame_px(frame, MARK) / 2 + frame_px(frame, 2), names = names_width(frame, chart);
    int left = gutter(frame, chart, width);
    struct plot plot = {.frame = frame, .chart = chart};
    plot.beside = chart->series_count <= NAMED_MOST && names <= width / 4;
    plot.rect = (struct rect){x + left, y + pad, width - left - (plot.beside ? names : 0), height};
    draw_columns(&plot);
    draw_levels(&plot, x);
    for (size_t i = 0; i < chart->series_count; i++)
        draw_curve(&plot, &chart->series[i]);
    if (plot.beside)
        draw_names(&plot);
    int below = pad + height + pad;
    return below + draw_below(&plot, x, y + below, width);
}

static size_t extreme(const struct chart *chart, const struct chart_series *series, bool highest)
{
    size_t found = SIZE_MAX;
    for (size_t i = 0; i < chart->column_count; i++) {
        int percent = series->percents[i];
        if (percent != CHART_NONE &&
            (found == SIZE_MAX ||
             (highest ? percent > series->percents[found] : percent < series->percents[found])))
            found = i;
    }
    return found;
}

static void add_extreme(const struct chart *chart, const struct chart_series *series, bool highest,
                        struct text *text)
{
    size_t at = extreme(chart, series, highest), end = end_of(chart, series) - 1;
    int percent = series->percents[at];
    size_t begin = 0;
    while (series->percents[begin] == CHART_NONE)
        begin++;
    if (percent == series->percents[begin] || percent == series->percents[end])
        return;
    text_addf(text, ", %s %d %%", highest ? "highest" : "lowest", percent);
    if (chart->columns[at].label != NULL)
        text_addf(text, " at %s", chart->columns[at].label);
}

void chart_describe(const struct chart *chart, size_t index, struct text *text)
{
    const struct chart_series *series = &chart->series[index];
    size_t end = end_of(chart, series), begin = 0;
    if (end == 0)
        return;
    while (series->percents[begin] == CHART_NONE)
        begin++;
    if (begin == end - 1) {
        text_addf(text, "%d %%", series->percents[begin]);
        return;
    }
    text_addf(text, "from %d %% to %d %%", series->percents[begin], series->percents[end - 1]);
    add_extreme(chart, series, true, text);
    add_extreme(chart, series, false, text);
}

/* team_table.c: a column is as wide as its heading, and the name has what is left. */
#include "gui/team_table.h"

#include <stdio.h>

#include "base/text.h"
#include "gui/figures.h"
#include "gui/prose.h"
#include "gui/widget.h"

enum { NAME_LEAST = 200, SCORE_LEAST = 96, BAR = 6 /* points */ };

struct column {
    const char *label, *sorts; /* "Listening"; "listening" */
    const char *rising, *falling;
};

static const struct column COLUMNS[OVERVIEW_COLUMNS] = {
    [OVERVIEW_NAME] = {"Name", "name", "from A to Z", "from Z to A"},
    [OVERVIEW_TEAM] = {"Team", "team", "from A to Z", "from Z to A"},
    [OVERVIEW_LESSONS] = {"Lessons", "lessons passed", "fewest first", "most first"},
    [OVERVIEW_LISTENING] = {"Listening", "listening", "lowest first", "highest first"},
    [OVERVIEW_EMPATHY] = {"Empathy", "empathy", "lowest first", "highest first"},
    [OVERVIEW_PROFESSIONALISM] = {"Professionalism", "professionalism", "lowest first",
                                  "highest first"},
    [OVERVIEW_OVERALL] = {"Overall", "overall score", "lowest first", "highest first"},
    [OVERVIEW_CRITICAL] = {"Errors", "critical errors", "fewest first", "most first"},
};

struct table {
    struct frame *frame;
    const struct team *team;
    int x, width;
    bool stacked;                                     /* there are no columns */
    int at[OVERVIEW_COLUMNS], wide[OVERVIEW_COLUMNS]; /* of columns: from x on */
};

static int head_width(const struct frame *frame, enum overview_column column)
{
    return prose_width(frame, TYPE_LABEL, COLUMNS[column].label) + frame_unit(frame, 4) +
           2 * frame_unit(frame, 2);
}

static int head_height(const struct frame *frame)
{
    return prose_leading(frame, TYPE_LABEL) + frame_unit(frame, 3);
}

static int larger(int a, int b)
{
    return a > b ? a : b;
}

static struct table table_of(const struct section *section, const struct team *team)
{
    struct frame *frame = section->frame;
    struct table table = {.frame = frame, .team = team, .x = section->x, .width = section->width};
    int right = section->width, gap = frame_unit(frame, 3);
    for (int c = OVERVIEW_COLUMNS - 1; c >= OVERVIEW_LESSONS; c--) {
        bool score = c >= OVERVIEW_LISTENING && c <= OVERVIEW_OVERALL;
        table.wide[c] = larger(head_width(frame, (enum overview_column)c),
                               score ? frame_px(frame, SCORE_LEAST) : 0);
        right -= table.wide[c];
        table.at[c] = right;
        right -= gap;
    }
    table.wide[OVERVIEW_NAME] = right;
    table.wide[OVERVIEW_TEAM] = head_width(frame, OVERVIEW_TEAM);
    table.at[OVERVIEW_TEAM] = head_width(frame, OVERVIEW_NAME) + frame_unit(frame, 1);
    table.stacked = right < frame_px(frame, NAME_LEAST);
    return table;
}

/* A heading that orders by its column, and says how it is ordered. */
static void draw_head(const struct table *table, int x, int y, enum overview_column column)
{
    struct frame *frame = table->frame;
    const struct column *words = &COLUMNS[column];
    const struct overview *overview = &table->team->figures->overview;
    bool on = overview->column == column;
    int side = frame_unit(frame, 2), icon = frame_unit(frame, 4), height = head_height(frame);
    struct box box = frame_box(frame, x, y, head_width(frame, column), TINT_SURFACE,
                               frame_px(frame, frame->theme->control_radius) / 2);
    int text =
        prose_line(frame, x + side, y + (height - prose_leading(frame, TYPE_LABEL)) / 2,
                   head_width(frame, column), TYPE_LABEL, on ? TINT_INK : TINT_QUIET, words->label);
    if (on)
        frame_icon(frame, (struct rect){x + side + text, y + (height - icon) / 2, icon, icon},
                   overview->falling ? ICON_UNFOLD : ICON_FOLD, TINT_INK);
    frame_box_close(frame, &box, y + height);
    struct text label;
    text_init(&label);
    if (on)
        text_addf(&label, "Ordered by %s, %s", words->sorts,
                  overview->falling ? words->falling : words->rising);
    else
        text_addf(&label, "Order by %s", words->sorts);
    frame_target(frame, &box, (struct action){ACTION_TEAM_SORT, (int)column, 0}, ROLE_BUTTON,
                 text_string(&label), TINT_HOVER);
    text_destroy(&label);
}

/* In rows where there are no columns to stand over. */
static int draw_heads(const struct table *table, int y)
{
    struct frame *frame = table->frame;
    int across = 0, down = 0, height = head_height(frame), gap = frame_unit(frame, 1);
    if (table->stacked)
        y += prose_paragraph(frame, table->x, y, table->width, TYPE_SMALL, TINT_QUIET, "Order by");
    for (int c = 0; c < OVERVIEW_COLUMNS; c++) {
        enum overview_column column = (enum overview_column)c;
        int wide = head_width(frame, column), side = frame_unit(frame, 2);
        if (!table->stacked) {
            draw_head(table, table->x + table->at[c] - side, y, column);
            continue;
        }
        if (across > 0 && across + wide > table->width) {
            across = 0;
            down += height + gap;
        }
        draw_head(table, table->x - side + across, y + down, column);
        across += wide + gap;
    }
    return y + down + height;
}

int team_table_score(struct frame *frame, int x, int y, int width, const char *name, int percent)
{
    char digits[16] = "–";
    int top = y;
    if (percent != OVERVIEW_NOT_OBSERVED)
        snprintf(digits, sizeof digits, "%d %%", percent);
    if (name != NULL)
        y += prose_paragraph(frame, x, y, width, TYPE_SMALL, TINT_QUIET, name);
    y += prose_paragraph(frame, x, y, width, TYPE_BODY,
                         percent == OVERVIEW_NOT_OBSERVED ? TINT_QUIET : TINT_INK, digits);
    int bar = frame_px(frame, BAR);
    y += frame_px(frame, 2);
    widget_bar(frame, (struct rect){x, y, width, bar}, percent, -1, TINT_ACCENT);
    return y + bar - top;
}

static int draw_errors(struct frame *frame, int x, int y, int width, size_t critical)
{
    char digits[24];
    int icon = frame_unit(frame, 4), leading = prose_leading(frame, TYPE_BODY);
    snprintf(digits, sizeof digits, "%zu", critical);
    if (critical == 0)
        return prose_paragraph(frame, x, y, width, TYPE_BODY, TINT_QUIET, digits);
    frame_icon(frame, (struct rect){x, y + (leading - icon) / 2, icon, icon}, ICON_WARNING,
               TINT_BAD);
    int room = icon + frame_unit(frame, 1);
    return prose_paragraph(frame, x + room, y, width - room, TYPE_STRONG, TINT_BAD, digits);
}

static size_t lesson_count(const struct table *table)
{
    return table->team->library->lesson_count;
}

static const char *team_of(const struct overview_person *one)
{
    return one->person->team[0] != '\0' ? one->person->team : "No team";
}

/* Returns where they end. */
static int draw_columns(const struct table *table, int y, const struct overview_person *one)
{
    struct frame *frame = table->frame;
    char passed[48];
    int x = table->x, name = table->wide[OVERVIEW_NAME], bottom = y;
    bottom += prose_paragraph(frame, x, bottom, name, TYPE_STRONG, TINT_INK, one->person->name);
    bottom += prose_paragraph(frame, x, bottom, name, TYPE_SMALL, TINT_QUIET, team_of(one));
    snprintf(passed, sizeof passed, "%zu of %zu", one->passed, lesson_count(table));
    int lessons = y + prose_paragraph(frame, x + table->at[OVERVIEW_LESSONS], y,
                                      table->wide[OVERVIEW_LESSONS], TYPE_BODY, TINT_INK, passed);
    if (one->overdue > 0) {
        snprintf(passed, sizeof passed, "%zu overdue", one->overdue);
        lessons += prose_paragraph(frame, x + table->at[OVERVIEW_LESSONS], lessons,
                                   table->wide[OVERVIEW_LESSONS], TYPE_SMALL, TINT_MIXED, passed);
    }
    bottom = larger(bottom, lessons);
    for (int p = 0; p < PERCENT_COUNT; p++) {
        int c = OVERVIEW_LISTENING + p;
        int high =
            team_table_score(frame, x + table->at[c], y, table->wide[c], NULL, one->latest[p]);
        bottom = larger(bottom, y + high);
    }
    draw_errors(frame, x + table->at[OVERVIEW_CRITICAL], y, table->wide[OVERVIEW_CRITICAL],
                one->critical);
    return bottom;
}

static void say_overdue(const struct overview_person *one, const char *behind, struct text *text)
{
    if (one->overdue > 0)
        text_addf(text, "%zu overdue%s", one->overdue, behind);
}

static void say_errors(size_t critical, struct text *text)
{
    if (critical == 0)
        text_add(text, "no critical error");
    else
        text_addf(text, "%zu critical error%s", critical, critical == 1 ? "" : "s");
}

static int draw_stack(const struct table *table, int y, const struct overview_person *one)
{
    struct frame *frame = table->frame;
    struct text words;
    int x = table->x, gap = frame_unit(frame, 4), half = (table->width - gap) / 2, high = 0;
    text_init(&words);
    text_addf(&words, "%zu of %zu lessons passed · ", one->passed, lesson_count(table));
    say_overdue(one, " · ", &words);
    say_errors(one->critical, &words);
    y += prose_paragraph(frame, x, y, table->width, TYPE_STRONG, TINT_INK, one->person->name);
    y += prose_paragraph(frame, x, y, table->width, TYPE_SMALL, TINT_QUIET, team_of(one));
    y += prose_paragraph(frame, x, y, table->width, TYPE_SMALL,
                         one->critical > 0 ? TINT_BAD : TINT_INK, text_string(&words));
    text_destroy(&words);
    for (int p = 0; p < PERCENT_COUNT; p++) {
        y += p == 2 ? high + frame_unit(frame, 2) : 0;
        int score = team_table_score(frame, x + p % 2 * (half + gap), y, half,
                                     COLUMNS[OVERVIEW_LISTENING + p].label, one->latest[p]);
        high = larger(p % 2 == 0 ? 0 : high, score);
    }
    return y + high;
}

static void say_next(const struct overview_person *one, struct text *text)
{
    if (one->next == NULL)
        text_add(text, "Nothing is left to practise.");
    else
        text_addf(text, "Next: %s. %s", one->next, one->reason);
}

/* The whole row, for who hears it. */
static void say_row(const struct table *table, const struct overview_person *one, struct text *text)
{
    text_addf(text, "%s, %s: %zu of %zu lessons passed", one->person->name, team_of(one),
              one->passed, lesson_count(table));
    text_add(text, one->overdue > 0 ? ", " : "");
    say_overdue(one, "", text);
    for (int p = 0; p < PERCENT_COUNT; p++) {
        text_addf(text, ", %s ", COLUMNS[OVERVIEW_LISTENING + p].sorts);
        if (one->latest[p] == OVERVIEW_NOT_OBSERVED)
            text_add(text, "not observed");
        else
            text_addf(text, "%d %%", one->latest[p]);
    }
    text_add(text, ", ");
    say_errors(one->critical, text);
    text_add(text, ". ");
    say_next(one, text);
}

static int draw_row(const struct table *table, int y, const struct overview_person *one)
{
    struct frame *frame = table->frame;
    struct text words;
    int out = frame_unit(frame, 3), pad = frame_unit(frame, 2);
    struct box box = frame_box(frame, table->x - out, y, table->width + 2 * out, TINT_SURFACE,
                               frame_px(frame, frame->theme->control_radius));
    y += pad;
    y = table->stacked ? draw_stack(table, y, one) : draw_columns(table, y, one);
    text_init(&words);
    say_next(one, &words);
    y += frame_unit(frame, table->stacked ? 2 : 1);
    y += prose_paragraph(frame, table->x, y, table->width, TYPE_SMALL, TINT_QUIET,
                         text_string(&words));
    y += pad;
    frame_box_close(frame, &box, y);
    text_clear(&words);
    say_row(table, one, &words);
    int index = (int)(one->person - table->team->figures->cohort.people.at);
    frame_target(frame, &box, (struct action){ACTION_TEAM_PERSON, index, 0}, ROLE_BUTTON,
                 text_string(&words), TINT_HOVER);
    text_destroy(&words);
    return y;
}

static int draw_line(const struct table *table, int y)
{
    struct frame *frame = table->frame;
    int thin = frame_px(frame, 1), gap = frame_unit(frame, 1);
    frame_fill(frame, (struct rect){table->x, y + gap, table->width, thin},
               frame_tint(frame, TINT_LINE), 0);
    return y + 2 * gap + thin;
}

/* Between the pages of a long list. */
static int draw_pager(const struct table *table, int y)
{
    struct frame *frame = table->frame;
    const struct team *team = table->team;
    char words[96];
    int page = (int)team->page;
    size_t count = team->figures->overview.found, from = team->page * TEAM_PAGE;
    size_t to = from + TEAM_PAGE < count ? from + TEAM_PAGE : count, buttons = 0;
    struct button at[2];
    if (team_pages(team) == 1)
        return y;
    snprintf(words, sizeof words, "People %zu to %zu of %zu", from + 1, to, count);
    if (page > 0)
        at[buttons++] = (struct button){
            "Those before", WEIGHT_PLAIN, ICON_NONE, {ACTION_TEAM_PAGE, page - 1, 0}, 0, false};
    if (to < count)
        at[buttons++] = (struct button){
            "Those after", WEIGHT_PLAIN, ICON_NONE, {ACTION_TEAM_PAGE, page + 1, 0}, 0, false};
    y += frame_unit(frame, 3);
    y += prose_paragraph(frame, table->x, y, table->width, TYPE_SMALL, TINT_QUIET, words);
    y += frame_unit(frame, 2);
    return y + widget_buttons(frame, table->x, y, table->width, at, buttons);
}

void team_table_draw(struct section *section, const struct team *team)
{
    const struct table table = table_of(section, team);
    const struct overview *overview = &team->figures->overview;
    size_t from = team->page * TEAM_PAGE, nth = 0;
    int y = draw_heads(&table, section->y);
    for (size_t i = 0; i < overview->count && nth < from + TEAM_PAGE; i++) {
        if (!overview->people[i].found || nth++ < from)
            continue;
        y = draw_line(&table, y);
        y = draw_row(&table, y, &overview->people[i]);
    }
    section->y = draw_pager(&table, y);
}

/* settings_screen.c: what can be set, as cards of rows: what it is on the left, what
 * can be chosen on the right; one below the other where there is no room for that. */
#include <string.h>

#include "gui/choices.h"
#include "gui/layout.h"
#include "gui/option.h"
#include "gui/prose.h"
#include "gui/screens.h"
#include "gui/widget.h"

enum { TWO_COLUMNS_FROM = 620 }; /* points within a card */

/* The two columns of a card; one, when both are the same. */
struct columns {
    int x, width;        /* what it is */
    int other, of_other; /* x and width of what can be chosen */
};

static struct columns columns_of(const struct frame *frame, int x, int width)
{
    if (width < frame_px(frame, TWO_COLUMNS_FROM))
        return (struct columns){x, width, x, width};
    int left = width * 34 / 100, gap = frame_unit(frame, 6);
    return (struct columns){x, left, x + left + gap, width - left - gap};
}

static bool is_double(const struct columns *columns)
{
    return columns->other != columns->x;
}

static int taller(int a, int b)
{
    return a > b ? a : b;
}

static int draw_options(const struct app *app, struct frame *frame, int x, int y, int width,
                        const struct choice_row *row)
{
    const struct choice *now = choices_nearest(row, settings_get(&app->settings, row->setting));
    int gap = frame_unit(frame, 2), across = 0, down = 0, high = 0;
    for (const struct choice *choice = row->choices; choice->label != NULL; choice++) {
        int height = option_height(frame, width, choice->label);
        if (across > 0 && across + option_width(frame, choice->label) > width) {
            down += high + gap;
            across = high = 0;
        }
        high = taller(high, height);
        struct action action = {ACTION_SET, (int)row->setting, choice->value};
        across += option_draw(frame, x + across, y + down, width - across, choice->label, action,
                              ROLE_RADIO, choice == now) +
                  gap;
    }
    return down + high;
}

static int draw_words(struct frame *frame, const struct columns *columns, int y, const char *title,
                      const char *about)
{
    int top = y;
    y += prose_paragraph(frame, columns->x, y, columns->width, TYPE_STRONG, TINT_INK, title);
    y += prose_paragraph(frame, columns->x, y, columns->width, TYPE_SMALL, TINT_QUIET, about);
    return y - top;
}

/* The right column begins where its options stand in line with the title. */
static int draw_row(const struct app *app, struct frame *frame, const struct columns *columns,
                    int y, const struct choice_row *row)
{
    int words = draw_words(frame, columns, y, row->title, row->about);
    int down = is_double(columns) ? 0 : words + frame_unit(frame, 3);
    int options = draw_options(app, frame, columns->other, y + down, columns->of_other, row);
    return taller(words, down + options);
}

static int draw_hairline(struct frame *frame, int x, int y, int width)
{
    int gap = frame_unit(frame, 5), thin = frame_px(frame, 1);
    frame_fill(frame, (struct rect){x, y + gap, width, thin}, frame_tint(frame, TINT_LINE), 0);
    return 2 * gap + thin;
}

static int draw_language(struct frame *frame, const struct columns *columns, int y)
{
    int words = draw_words(frame, columns, y, "Language",
                           "A conversation speaks the language that it was written in.");
    int down = is_double(columns) ? 0 : words + frame_unit(frame, 2);
    int height = prose_paragraph(frame, columns->other, y + down, columns->of_other, TYPE_BODY,
                                 TINT_INK, "The program speaks English.");
    return taller(words, down + height);
}

static int draw_preview(struct frame *frame, int x, int y, int width)
{
    int pad = frame_unit(frame, 4), top = y;
    struct box box =
        frame_box(frame, x, y, width, TINT_SUNKEN, frame_px(frame, frame->theme->control_radius));
    y += pad;
    y += prose_paragraph(frame, x + pad, y, width - 2 * pad, TYPE_LABEL, TINT_QUIET,
                         "This is how it looks");
    y += frame_unit(frame, 1);
    y += prose_paragraph(frame, x + pad, y, width - 2 * pad, TYPE_LINE, TINT_INK,
                         "Good morning. I hope that I have the right person this time?");
    y += frame_unit(frame, 1);
    y += prose_paragraph(frame, x + pad, y, width - 2 * pad, TYPE_BODY, TINT_INK,
                         "You have. Tell me what happened, from the beginning.");
    y += pad;
    frame_box_close(frame, &box, y);
    return y - top;
}

static int draw_card_title(struct frame *frame, int x, int y, int width, const char *title)
{
    return prose_paragraph(frame, x, y, width, TYPE_TITLE, TINT_INK, title) + frame_unit(frame, 4);
}

static int draw_card(const struct app *app, struct frame *frame, int x, int y, int width,
                     const struct choice_card *content)
{
    int pad = frame_unit(frame, 6), top = y;
    struct box card = frame_card(frame, x, y, width);
    x += pad;
    y += pad;
    width -= 2 * pad;
    y += draw_card_title(frame, x, y, width, content->title);
    struct columns columns = columns_of(frame, x, width);
    for (const struct choice_row *row = content->rows; row->title != NULL; row++) {
        if (row != content->rows)
            y += draw_hairline(frame, x, y, width);
        y += draw_row(app, frame, &columns, y, row);
    }
    if (content->rows[0].setting == SETTING_TEXT_SIZE) {
        y += draw_hairline(frame, x, y, width);
        y += draw_language(frame, &columns, y) + frame_unit(frame, 5);
        y += draw_preview(frame, x, y, width);
    }
    y += pad;
    frame_box_close(frame, &card, y);
    return y - top;
}

static int draw_path(struct frame *frame, int x, int y, int width, const char *path)
{
    int pad = frame_unit(frame, 3), top = y;
    struct box box =
        frame_box(frame, x, y, width, TINT_SUNKEN, frame_px(frame, frame->theme->control_radius));
    y += pad;
    y += prose_paragraph(frame, x + pad, y, width - 2 * pad, TYPE_BODY, TINT_INK, path);
    y += pad;
    frame_box_close(frame, &box, y);
    return y - top;
}

static int draw_buttons(const struct app *app, struct frame *frame, int x, int y, int width)
{
    const struct button buttons[] = {
        {app->copied ? "Copied" : "Copy the path",
         WEIGHT_PLAIN,
         ICON_NONE,
         {.kind = ACTION_COPY_FOLDER},
         0,
         false},
        {"Open the folder", WEIGHT_PLAIN, ICON_NONE, {.kind = ACTION_OPEN_FOLDER}, 0, false},
    };
    return widget_buttons(frame, x, y, width, buttons, sizeof buttons / sizeof buttons[0]);
}

static int draw_folder(const struct app *app, struct frame *frame, int x, int y, int width)
{
    const char *folder = app->training->folder;
    int top = y, gap = frame_unit(frame, 3);
    if (folder == NULL)
        return prose_paragraph(frame, x, y, width, TYPE_BODY, TINT_INK,
                               "This is a trial: nothing is kept.");
    y += draw_path(frame, x, y, width, folder) + gap;
    y += draw_buttons(app, frame, x, y, width) + gap;
    bool always = strcmp(app->kept.data, folder) == 0;
    const char *keep = "Use this folder every time";
    option_draw(frame, x, y, width, keep, (struct action){ACTION_KEEP_FOLDER, !always, 0},
                ROLE_CHECK, always);
    return y + option_height(frame, width, keep) - top;
}

static int draw_data(const struct app *app, struct frame *frame, int x, int y, int width)
{
    int pad = frame_unit(frame, 6), top = y;
    struct box card = frame_card(frame, x, y, width);
    x += pad;
    y += pad;
    width -= 2 * pad;
    y += draw_card_title(frame, x, y, width, "Your data");
    struct columns columns = columns_of(frame, x, width);
    int words = draw_words(frame, &columns, y, "Where your progress is kept",
                           "It stays on this computer. Start the program with --data FOLDER to "
                           "use another place.");
    int down = is_double(&columns) ? 0 : words + frame_unit(frame, 3);
    int folder = draw_folder(app, frame, columns.other, y + down, columns.of_other);
    y += taller(words, down + folder) + pad;
    frame_box_close(frame, &card, y);
    return y - top;
}

static void draw_header(struct frame *frame, struct rect header)
{
    struct button back = {"Back", WEIGHT_QUIET, ICON_BACK, {.kind = ACTION_BACK}, 0, false};
    widget_header(frame, header, &back, "Settings", 0);
}

void settings_screen(struct app *app, struct frame *frame)
{
    struct page page = layout_page(frame);
    size_t count;
    const struct choice_card *cards = choices_cards(&count);
    scroll_begin(frame, page.view);
    int y = page.view.y + frame_unit(frame, 7), gap = frame_unit(frame, 6);
    for (size_t i = 0; i < count; i++)
        y += draw_card(app, frame, page.column.x, y, page.column.w, &cards[i]) + gap;
    y += draw_data(app, frame, page.column.x, y, page.column.w) + gap;
    scroll_end(frame, &app->scroll, page.view, y);
    draw_header(frame, page.header);
}

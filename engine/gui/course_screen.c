/* course_screen.c: the lessons in order, each with its scenarios: how one stands
 * with them, and what can be done: practise, be assessed, take up where one left. */
#include <stdio.h>

#include "gui/layout.h"
#include "gui/prose.h"
#include "gui/screens.h"
#include "gui/widget.h"

static struct chip standing_chip(enum standing standing, int percent, char *label, size_t size)
{
    switch (standing) {
    case STANDING_NEW:
        break;
    case STANDING_UNFINISHED:
        return (struct chip){"In progress", ICON_CLOCK, TINT_MIXED, TINT_MIXED_SOFT};
    case STANDING_PRACTISED:
        snprintf(label, size, percent >= 0 ? "Practised · best %d %%" : "Practised", percent);
        return (struct chip){label, ICON_CHECK, TINT_ACCENT, TINT_ACCENT_SOFT};
    case STANDING_ATTEMPTED:
        snprintf(label, size, percent >= 0 ? "Not passed yet · best %d %%" : "Not passed yet",
                 percent);
        return (struct chip){label, ICON_MISSED, TINT_MIXED, TINT_MIXED_SOFT};
    case STANDING_PASSED:
        snprintf(label, size, percent >= 0 ? "Passed · %d %%" : "Passed", percent);
        return (struct chip){label, ICON_STAR, TINT_GOOD, TINT_GOOD_SOFT};
    }
    return (struct chip){"Not started", ICON_NONE, TINT_QUIET, TINT_SUNKEN};
}

/* The ways into a scenario, the one to lead on first. */
static size_t ways_in(const struct app *app, size_t index, struct button *buttons)
{
    const struct catalogue_entry *entry = &app->catalogue.entries[index];
    const struct attempt *unfinished = training_unfinished(app->training, entry->id);
    size_t count = 0;
    int at = (int)index;
    if (unfinished != NULL)
        buttons[count++] =
            (struct button){"Resume", WEIGHT_LEAD, ICON_PLAY, {ACTION_RESUME, at, 0}, 0, false};
    enum weight weight = unfinished != NULL ? WEIGHT_PLAIN : WEIGHT_LEAD;
    buttons[count++] =
        (struct button){"Practise", weight, ICON_NONE, {ACTION_PRACTISE, at, 0}, 0, false};
    if (entry->assessed)
        buttons[count++] = (struct button){
            "Take the assessment", WEIGHT_PLAIN, ICON_NONE, {ACTION_ASSESS, at, 0}, 0, false};
    return count;
}

/* In rows as wide as `width`; returns the height. */
static int draw_buttons(struct frame *frame, int x, int y, int width, const struct button *buttons,
                        size_t count, bool lead)
{
    int gap = frame_unit(frame, 3), height = widget_button_height(frame), across = 0, row = 0;
    for (size_t i = 0; i < count; i++) {
        int wide = widget_button_width(frame, &buttons[i]);
        if (across > 0 && across + wide > width) {
            across = 0;
            row += height + gap;
        }
        struct target *target = widget_button(frame, x + across, y + row, &buttons[i]);
        if (target != NULL)
            target->lead = lead && i == 0;
        across += wide + gap;
    }
    return row + height;
}

static int draw_standing(const struct app *app, struct frame *frame, int x, int y, int width,
                         const struct catalogue_entry *entry)
{
    char label[64];
    int percent;
    enum standing standing = catalogue_standing(app->training, entry->id, &percent);
    struct chip chip = standing_chip(standing, percent, label, sizeof label);
    widget_chip(frame, x, y, width, &chip);
    return widget_chip_height(frame);
}

/* While the file has not been read: the shape of what will stand there. */
static int draw_unread(struct frame *frame, int x, int y, int width)
{
    struct color shade = frame_tint(frame, TINT_SUNKEN);
    int height = frame_unit(frame, 4), title = prose_leading(frame, TYPE_TITLE);
    int summary = prose_leading(frame, TYPE_BODY), chip = widget_chip_height(frame);
    frame_fill(frame, (struct rect){x, y + (title - height) / 2, width * 2 / 5, height}, shade,
               height / 2);
    y += title + frame_unit(frame, 1);
    frame_fill(frame, (struct rect){x, y + (summary - height) / 2, width * 4 / 5, height}, shade,
               height / 2);
    y += summary + frame_unit(frame, 3);
    frame_fill(frame, (struct rect){x, y, frame_px(frame, 100), chip}, shade, chip / 2);
    return title + summary + chip + frame_unit(frame, 4);
}

static int draw_texts(const struct app *app, struct frame *frame, int x, int y, int width,
                      const struct catalogue_entry *entry)
{
    int top = y;
    y += prose_paragraph(frame, x, y, width, TYPE_TITLE, TINT_INK, entry->title);
    y += frame_unit(frame, 1);
    y += prose_paragraph(frame, x, y, width, TYPE_BODY, entry->playable ? TINT_QUIET : TINT_BAD,
                         entry->summary);
    y += frame_unit(frame, 3);
    if (entry->playable)
        y += draw_standing(app, frame, x, y, width, entry);
    return y - top;
}

static int draw_scenario(const struct app *app, struct frame *frame, int x, int y, int width,
                         size_t index)
{
    const struct catalogue_entry *entry = &app->catalogue.entries[index];
    int pad = frame_unit(frame, 6), top = y;
    struct box card = frame_card(frame, x, y, width);
    x += pad;
    y += pad;
    width -= 2 * pad;
    int avatar = frame_unit(frame, 16);
    bool room = width > frame_px(frame, 420);
    if (room) {
        struct rect disc = {x, y, avatar, avatar};
        if (entry->other.name != NULL)
            frame_person(frame, DRAW_AVATAR, disc, &entry->other, MOOD_NEUTRAL);
        else
            frame_fill(frame, disc, frame_tint(frame, TINT_SUNKEN), avatar / 2);
        x += avatar + frame_unit(frame, 5);
        width -= avatar + frame_unit(frame, 5);
    }
    y += entry->read ? draw_texts(app, frame, x, y, width, entry) : draw_unread(frame, x, y, width);
    y += frame_unit(frame, 5);
    struct button buttons[3];
    size_t count = !entry->read || entry->playable ? ways_in(app, index, buttons) : 0;
    if (count > 0)
        y += draw_buttons(frame, x, y, width, buttons, count, index == 0) + pad;
    frame_box_close(frame, &card, y);
    return y - top;
}

static int draw_lesson(const struct app *app, struct frame *frame, struct rect column, int y,
                       size_t index)
{
    const struct library *library = app->training->library;
    const struct lesson *lesson = &library->lessons[index];
    char place[64];
    snprintf(place, sizeof place, "Lesson %zu of %zu", index + 1, library->lesson_count);
    int top = y;
    y += prose_paragraph(frame, column.x, y, column.w, TYPE_LABEL, TINT_ACCENT, place);
    y += prose_paragraph(frame, column.x, y, column.w, TYPE_TITLE, TINT_INK, lesson->title);
    y += prose_paragraph(frame, column.x, y, column.w, TYPE_BODY, TINT_QUIET, lesson->about);
    y += frame_unit(frame, 4);
    for (size_t i = 0; i < app->catalogue.count; i++)
        if (app->catalogue.entries[i].lesson == index)
            y += draw_scenario(app, frame, column.x, y, column.w, i) + frame_unit(frame, 4);
    return y - top;
}

static size_t count_passed(const struct app *app)
{
    size_t passed = 0;
    int percent;
    for (size_t i = 0; i < app->catalogue.count; i++)
        passed += catalogue_standing(app->training, app->catalogue.entries[i].id, &percent) ==
                  STANDING_PASSED;
    return passed;
}

static int draw_heading(const struct app *app, struct frame *frame, struct rect column, int y)
{
    char sum[96];
    snprintf(sum, sizeof sum, "%zu of %zu conversations passed", count_passed(app),
             app->catalogue.count);
    int top = y;
    y += prose_paragraph(frame, column.x, y, column.w, TYPE_DISPLAY, TINT_INK,
                         app->training->library->title);
    y += prose_paragraph(frame, column.x, y, column.w, TYPE_BODY, TINT_QUIET, sum);
    return y - top;
}

static void draw_header(const struct app *app, struct frame *frame, struct rect header)
{
    struct button close = {"Quit", WEIGHT_QUIET, ICON_NONE, {.kind = ACTION_CLOSE}, 0, false};
    int button = widget_button_width(frame, &close), gap = frame_unit(frame, 5);
    struct rect rest =
        widget_header(frame, header, NULL, "Understudy", button + gap + frame_px(frame, 200));
    widget_button_right(frame, rest.x, rest.y, &close);
    const char *name = app->training->progress.profile.name;
    int width = prose_width(frame, TYPE_BODY, name), most = frame_px(frame, 200);
    width = width < most ? width : most;
    prose_line(frame, rest.x - button - gap - width,
               header.y + (header.h - prose_leading(frame, TYPE_BODY)) / 2, width, TYPE_BODY,
               TINT_QUIET, name);
}

void course_screen(struct app *app, struct frame *frame)
{
    struct page page = layout_page(frame);
    scroll_begin(frame, page.view);
    int y = page.view.y + frame_unit(frame, 9);
    y += draw_heading(app, frame, page.column, y) + frame_unit(frame, 9);
    for (size_t i = 0; i < app->training->library->lesson_count; i++)
        y += draw_lesson(app, frame, page.column, y, i) + frame_unit(frame, 7);
    scroll_end(frame, &app->scroll, page.view, y);
    draw_header(app, frame, page.header);
}

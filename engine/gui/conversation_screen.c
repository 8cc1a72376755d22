/* conversation_screen.c: the other person, what is said, and what one can reply.
 * All of the talk is one scrolled column that ends in the replies, so nothing can
 * be covered, however long a text is. */
#include <string.h>

#include "gui/answering.h"
#include "gui/caption.h"
#include "gui/layout.h"
#include "gui/prose.h"
#include "gui/replies.h"
#include "gui/screens.h"
#include "gui/sheet.h"
#include "gui/sorting.h"
#include "gui/stage.h"
#include "gui/talk.h"
#include "gui/widget.h"

static int draw_onward(const struct app *app, struct frame *frame, int x, int y, int width)
{
    bool first = app->retelling.answer_count == 0 && app->retelling.count < 2;
    struct button button = {first ? "Continue" : "Go on", WEIGHT_LEAD, ICON_NONE,
                            {.kind = ACTION_CONTINUE},    0,           false};
    int wide = widget_button_width(frame, &button);
    struct target *target = widget_button(frame, x + width - wide, y, &button);
    if (target != NULL)
        target->lead = true;
    return widget_button_height(frame);
}

/* The buttons of the strip at the top, from the right one on; those before `first` have no
 * room there and stand below the talk. */
enum { TOOLS = 6 };
struct tools {
    struct button leave, buttons[TOOLS];
    size_t count, first;
    struct chip mode;
    bool has_mode;
};

static void add_tool(struct tools *tools, bool wanted, const char *label, enum icon icon,
                     enum action_kind kind, char key)
{
    if (wanted)
        tools->buttons[tools->count++] =
            (struct button){label, WEIGHT_QUIET, icon, {.kind = kind}, key, false};
}

static int tools_width(const struct frame *frame, const struct tools *tools)
{
    int gap = frame_unit(frame, 1);
    int width = widget_button_width(frame, &tools->leave) + 8 * gap;
    for (size_t i = tools->first; i < tools->count; i++)
        width += widget_button_width(frame, &tools->buttons[i]) + gap;
    if (tools->has_mode)
        width += widget_chip_width(frame, &tools->mode) + 3 * gap;
    return width;
}

/* In a narrow window the buttons are their icons; in a very narrow one the mode is only
 * told by the briefing, so that there is room for some of the title. */
static struct tools choose_tools(const struct app *app, const struct frame *frame, int width)
{
    bool practice = app->training->run.journal.mode == MODE_PRACTICE;
    bool open = app->sheet == SHEET_NONE;
    bool papers = app->training->scenario->document_count > 0 && app->sheet != SHEET_PAUSE;
    struct tools tools = {
        .leave = {"Leave", WEIGHT_QUIET, ICON_BACK, {.kind = ACTION_LEAVE}, 0, false},
        .mode = {practice ? "Practice" : "Assessed", ICON_NONE, practice ? TINT_ACCENT : TINT_MIXED,
                 practice ? TINT_ACCENT_SOFT : TINT_MIXED_SOFT},
        .has_mode = true};
    add_tool(&tools, true, "Settings", ICON_SETTINGS, ACTION_SETTINGS, 's');
    add_tool(&tools, open, "Pause", ICON_PAUSE, ACTION_PAUSE, 'p');
    add_tool(&tools, open, "Briefing", ICON_INFO, ACTION_BRIEFING, 'i');
    add_tool(&tools, papers, "Documents", ICON_DOCUMENT, ACTION_DOCUMENTS, 'd');
    add_tool(&tools, open && answering_can_take_back(app), "Take back", ICON_UNDO, ACTION_TAKE_BACK,
             'b');
    add_tool(&tools, answering_can_hint(app), "Hint", ICON_HINT, ACTION_HINT, 'h');
    int title = prose_width(frame, TYPE_TITLE, app->training->scenario->title);
    int least = frame_px(frame, 200);
    bool bare = tools_width(frame, &tools) + (title < least ? title : least) > width;
    tools.leave.bare = bare;
    for (size_t i = 0; i < tools.count; i++)
        tools.buttons[i].bare = bare || tools.buttons[i].icon == ICON_SETTINGS;
    tools.has_mode = tools_width(frame, &tools) + frame_px(frame, 80) <= width;
    for (; tools.first < tools.count && tools_width(frame, &tools) > width; tools.first++)
        tools.buttons[tools.first].bare = false;
    return tools;
}

static void draw_talk(struct app *app, struct frame *frame, const struct stage *stage,
                      const struct tools *tools)
{
    int x = stage->column.x, width = stage->column.w;
    scroll_begin(frame, stage->view);
    int y = stage->view.y + frame_unit(frame, 6);
    if (app->sheet != SHEET_NONE) {
        y += sheet_draw(app, frame, x, y, width);
    } else {
        y += talk_draw(app, frame, x, y, width);
        if (app->view.stop == STOP_DECISION)
            y += replies_draw(app, frame, x, y, width);
        else
            y += draw_onward(app, frame, x, y, width);
    }
    if (tools->first > 0)
        y += frame_unit(frame, 6) + widget_buttons(frame, x, y + frame_unit(frame, 6), width,
                                                   tools->buttons, tools->first);
    scroll_end(frame, &app->scroll, stage->view, y + frame_unit(frame, 6));
}

/* The way back down for who has scrolled up to read again what was said. */
static void draw_to_latest(const struct app *app, struct frame *frame, const struct stage *stage)
{
    int now = app->scroll.reveal - app->scroll.offset;
    if (app->sheet != SHEET_NONE || now < stage->view.y + stage->view.h - frame_unit(frame, 15))
        return;
    struct button button = {"Back to now", WEIGHT_LEAD, ICON_NONE, {.kind = ACTION_TO_LATEST}, 0,
                            false};
    int width = widget_button_width(frame, &button), height = widget_button_height(frame);
    widget_button(frame, stage->column.x + (stage->column.w - width) / 2,
                  stage->view.y + stage->view.h - height - frame_unit(frame, 4), &button);
}

static void draw_header(const struct app *app, struct frame *frame, struct rect header,
                        const struct tools *tools)
{
    int gap = frame_unit(frame, 1);
    int right_part = tools_width(frame, tools) - widget_button_width(frame, &tools->leave);
    struct rect at = widget_header(frame, header, &tools->leave, app->training->scenario->title,
                                   right_part - 2 * gap);
    int right = at.x, chip = widget_chip_width(frame, &tools->mode);
    if (tools->has_mode) {
        int middle = (header.h - widget_chip_height(frame)) / 2;
        widget_chip(frame, right - chip, header.y + middle, chip, &tools->mode);
        right -= chip + 3 * gap;
    }
    for (size_t i = tools->first; i < tools->count; i++)
        right -= widget_button_right(frame, right, at.y, &tools->buttons[i]) + gap;
}

void conversation_screen(struct app *app, struct frame *frame)
{
    struct stage stage =
        layout_stage(frame, stage_plate_height(app, frame), caption_height(app, frame));
    struct tools tools = choose_tools(app, frame, stage.header.w);
    if (stage.wide)
        stage_draw(app, frame, &stage);
    draw_talk(app, frame, &stage, &tools);
    draw_to_latest(app, frame, &stage);
    if (app->carrying)
        sorting_draw_dragged(app, frame, stage.view);
    if (!stage.wide)
        stage_draw(app, frame, &stage);
    draw_header(app, frame, stage.header, &tools);
}

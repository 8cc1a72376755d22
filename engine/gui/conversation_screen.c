/* conversation_screen.c: the other person, what is said, and what one can reply.
 * All of the talk is one scrolled column that ends in the replies, so nothing can
 * be covered, however long a text is. */
#include "gui/layout.h"
#include "gui/prose.h"
#include "gui/replies.h"
#include "gui/screens.h"
#include "gui/talk.h"
#include "gui/widget.h"

/* Whom one sees: who spoke last, or the first of the cast before anyone has. */
static const struct person *seen(const struct app *app, enum mood *mood)
{
    const struct scenario *scenario = app->training->scenario;
    *mood = MOOD_NEUTRAL;
    for (size_t i = app->retelling.count; i-- > 0;) {
        const struct line *line = app->retelling.told[i].line;
        if (line != NULL && line->person >= PERSON_FIRST_OF_CAST) {
            *mood = line->mood;
            return &scenario->people[line->person];
        }
    }
    return scenario->person_count > PERSON_FIRST_OF_CAST ? &scenario->people[PERSON_FIRST_OF_CAST]
                                                         : NULL;
}

static int plate_height(const struct app *app, const struct frame *frame,
                        const struct person *person)
{
    int height = prose_leading(frame, TYPE_TITLE);
    if (person != NULL && person->role != NULL)
        height += prose_leading(frame, TYPE_SMALL);
    if (app->view.mood_percent >= 0)
        height += frame_unit(frame, 3) + widget_mood_height(frame);
    return height + 2 * frame_unit(frame, 5);
}

static void draw_plate_texts(const struct app *app, struct frame *frame, int x, int y, int width,
                             const struct person *person)
{
    prose_line(frame, x, y, width, TYPE_TITLE, TINT_INK, person->name);
    y += prose_leading(frame, TYPE_TITLE);
    if (person->role != NULL) {
        prose_line(frame, x, y, width, TYPE_SMALL, TINT_QUIET, person->role);
        y += prose_leading(frame, TYPE_SMALL);
    }
    frame->live = LIVE_MOOD;
    if (app->view.mood_percent >= 0)
        widget_mood(frame, x, y + frame_unit(frame, 3), width, app->view.mood_percent);
    frame->live = LIVE_NOT;
}

static void draw_wide_stage(const struct app *app, struct frame *frame, const struct stage *stage)
{
    const char *place = app->training->scenario->place;
    frame->clip = stage->place;
    frame_fill(frame, stage->place, frame_tint(frame, TINT_ACCENT_SOFT), 0);
    if (place != NULL)
        frame_place(frame, stage->place, place);
    enum mood mood;
    const struct person *person = seen(app, &mood);
    if (person != NULL) {
        frame->live = LIVE_PERSON;
        frame_person(frame, DRAW_PORTRAIT, stage->portrait, person, mood);
        frame->live = LIVE_NOT;
        int pad = frame_unit(frame, 5);
        struct box card = frame_card(frame, stage->plate.x, stage->plate.y, stage->plate.w);
        draw_plate_texts(app, frame, stage->plate.x + pad, stage->plate.y + pad,
                         stage->plate.w - 2 * pad, person);
        frame_box_close(frame, &card, stage->plate.y + stage->plate.h);
    }
    frame->clip = frame->window;
}

static void draw_narrow_stage(const struct app *app, struct frame *frame, const struct stage *stage)
{
    enum mood mood;
    const struct person *person = seen(app, &mood);
    if (person == NULL || rect_is_empty(stage->place))
        return;
    frame_fill(frame, stage->place, frame_tint(frame, TINT_SURFACE), 0);
    frame_person(frame, DRAW_AVATAR, stage->portrait, person, mood);
    draw_plate_texts(app, frame, stage->plate.x, stage->plate.y, stage->plate.w, person);
    struct rect edge = stage->place;
    frame_fill(frame, rect_cut_bottom(&edge, frame_px(frame, 1)), frame_tint(frame, TINT_LINE), 0);
}

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

static void draw_talk(struct app *app, struct frame *frame, const struct stage *stage)
{
    int x = stage->column.x, width = stage->column.w;
    scroll_begin(frame, stage->view);
    int y = stage->view.y + frame_unit(frame, 6);
    if (app->briefing) {
        y += talk_briefing(app, frame, x, y, width);
    } else {
        y += talk_draw(app, frame, x, y, width);
        if (app->view.stop == STOP_DECISION)
            y += replies_draw(app, frame, x, y, width);
        else
            y += draw_onward(app, frame, x, y, width);
    }
    scroll_end(frame, &app->scroll, stage->view, y + frame_unit(frame, 6));
}

/* The way back down for who has scrolled up to read again what was said. */
static void draw_to_latest(const struct app *app, struct frame *frame, const struct stage *stage)
{
    int now = app->scroll.reveal - app->scroll.offset;
    if (app->briefing || now < stage->view.y + stage->view.h - frame_unit(frame, 15))
        return;
    struct button button = {"Back to now", WEIGHT_LEAD, ICON_NONE, {.kind = ACTION_TO_LATEST}, 0,
                            false};
    int width = widget_button_width(frame, &button), height = widget_button_height(frame);
    widget_button(frame, stage->column.x + (stage->column.w - width) / 2,
                  stage->view.y + stage->view.h - height - frame_unit(frame, 4), &button);
}

/* The buttons of the strip at the top, from the left one on. */
struct tools {
    struct button leave, hint, back, briefing, settings;
    struct chip mode;
    bool has_hint, has_back, has_briefing, has_mode;
};

static int tools_width(const struct frame *frame, const struct tools *tools)
{
    int gap = frame_unit(frame, 1);
    int width = widget_button_width(frame, &tools->leave) +
                widget_button_width(frame, &tools->settings) + 9 * gap;
    if (tools->has_hint)
        width += widget_button_width(frame, &tools->hint) + gap;
    if (tools->has_back)
        width += widget_button_width(frame, &tools->back) + gap;
    if (tools->has_briefing)
        width += widget_button_width(frame, &tools->briefing) + gap;
    if (tools->has_mode)
        width += widget_chip_width(frame, &tools->mode) + 3 * gap;
    return width;
}

/* In a narrow window the buttons are their icons, and in a very narrow one the mode
 * is only told by the briefing. */
static struct tools choose_tools(const struct app *app, const struct frame *frame, int width)
{
    bool practice = app->training->run.journal.mode == MODE_PRACTICE;
    struct tools tools = {
        .leave = {"Leave", WEIGHT_QUIET, ICON_BACK, {.kind = ACTION_LEAVE}, 0, false},
        .hint = {"Hint", WEIGHT_QUIET, ICON_HINT, {.kind = ACTION_HINT}, 'h', false},
        .back = {"Take back", WEIGHT_QUIET, ICON_UNDO, {.kind = ACTION_TAKE_BACK}, 'b', false},
        .briefing = {"Briefing", WEIGHT_QUIET, ICON_INFO, {.kind = ACTION_BRIEFING}, 'i', false},
        .settings = {"Settings", WEIGHT_QUIET, ICON_SETTINGS, {.kind = ACTION_SETTINGS}, 's', true},
        .mode = {practice ? "Practice" : "Assessed", ICON_NONE, practice ? TINT_ACCENT : TINT_MIXED,
                 practice ? TINT_ACCENT_SOFT : TINT_MIXED_SOFT},
        .has_hint = app_can_hint(app),
        .has_back = !app->briefing && app_can_take_back(app),
        .has_briefing = !app->briefing,
        .has_mode = true};
    int title = frame_px(frame, 120);
    bool bare = tools_width(frame, &tools) + title > width;
    tools.leave.bare = tools.hint.bare = tools.back.bare = tools.briefing.bare = bare;
    tools.has_mode = tools_width(frame, &tools) <= width;
    return tools;
}

static void draw_header(const struct app *app, struct frame *frame, struct rect header)
{
    struct tools tools = choose_tools(app, frame, header.w);
    int gap = frame_unit(frame, 1);
    int right_part = tools_width(frame, &tools) - widget_button_width(frame, &tools.leave);
    struct rect at = widget_header(frame, header, &tools.leave, app->training->scenario->title,
                                   right_part - 2 * gap);
    int right = at.x, chip = widget_chip_width(frame, &tools.mode);
    if (tools.has_mode) {
        int middle = (header.h - widget_chip_height(frame)) / 2;
        widget_chip(frame, right - chip, header.y + middle, chip, &tools.mode);
        right -= chip + 3 * gap;
    }
    right -= widget_button_right(frame, right, at.y, &tools.settings) + gap;
    if (tools.has_briefing)
        right -= widget_button_right(frame, right, at.y, &tools.briefing) + gap;
    if (tools.has_back)
        right -= widget_button_right(frame, right, at.y, &tools.back) + gap;
    if (tools.has_hint)
        widget_button_right(frame, right, at.y, &tools.hint);
}

void conversation_screen(struct app *app, struct frame *frame)
{
    enum mood mood;
    struct stage stage = layout_stage(frame, plate_height(app, frame, seen(app, &mood)));
    if (stage.wide)
        draw_wide_stage(app, frame, &stage);
    draw_talk(app, frame, &stage);
    draw_to_latest(app, frame, &stage);
    if (!stage.wide)
        draw_narrow_stage(app, frame, &stage);
    draw_header(app, frame, stage.header);
}

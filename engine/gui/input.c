/* input.c: keys move the focus among the targets of the frame, or press one. */
#include "gui/input.h"

#include <stdlib.h>

#include "gui/adjust.h"
#include "gui/attendance.h"
#include "gui/editing.h"
#include "gui/managing.h"

/* Scrolls so far that the target is in view, with a little room around it. */
static void bring_into_view(struct app *app, const struct frame *frame, const struct target *target)
{
    if (!target->scrolls)
        return;
    int room = frame_unit(frame, 3);
    struct rect view = app->scroll.view;
    int above = view.y - (target->rect.y - room);
    int below = target->rect.y + target->rect.h + room - (view.y + view.h);
    if (above > 0)
        app->scroll.offset -= above;
    else if (below > 0)
        app->scroll.offset += below < -above ? below : -above;
}

static void set_focus(struct app *app, const struct frame *frame, const struct target *target)
{
    if (target == NULL)
        return;
    app->focus = target->action;
    bring_into_view(app, frame, target);
}

static void step_focus(struct app *app, const struct frame *frame, int step)
{
    const struct target *from = app->keyboard ? app_focus(app, frame) : NULL;
    size_t count = frame->target_count;
    if (count == 0)
        return;
    size_t at = from == NULL ? (step > 0 ? count - 1 : 0) : (size_t)(from - frame->targets);
    at = step > 0 ? (at + 1) % count : (at + count - 1) % count;
    set_focus(app, frame, &frame->targets[at]);
}

/* How far a target lies from another in the direction of an arrow; -1: not that way. */
static int distance(struct rect from, struct rect to, enum key key)
{
    int dx = to.x + to.w / 2 - (from.x + from.w / 2), dy = to.y + to.h / 2 - (from.y + from.h / 2);
    bool beside = to.y < from.y + from.h && from.y < to.y + to.h;
    bool sideways = key == KEY_LEFT || key == KEY_RIGHT;
    int along = sideways ? dx : to.y - from.y;
    int across = sideways ? dy : dx;
    if (key == KEY_LEFT || key == KEY_UP)
        along = -along;
    if (along <= 0 || (sideways && !beside) || (!sideways && beside))
        return -1;
    return along * 4 + abs(across);
}

static void arrow_focus(struct app *app, const struct frame *frame, enum key key)
{
    const struct target *from = app_focus(app, frame), *best = NULL;
    int nearest = 0;
    if (from == NULL || (app->focus.kind == ACTION_NONE && !from->lead)) {
        for (size_t i = 0; i < frame->target_count && best == NULL; i++)
            if (frame->targets[i].scrolls)
                best = &frame->targets[i];
        set_focus(app, frame, best);
        return;
    }
    for (size_t i = 0; i < frame->target_count; i++) {
        int away = distance(from->rect, frame->targets[i].rect, key);
        if (away >= 0 && (best == NULL || away < nearest)) {
            best = &frame->targets[i];
            nearest = away;
        }
    }
    if (best != NULL)
        set_focus(app, frame, best);
    else if (key == KEY_DOWN || key == KEY_UP)
        app->scroll.offset += (key == KEY_DOWN ? 1 : -1) * frame_unit(frame, 15);
}

static bool press_character(struct app *app, const struct frame *frame, char character)
{
    for (size_t i = 0; i < frame->target_count; i++)
        if (frame->targets[i].key == character) {
            action_do(app, frame->targets[i].action);
            return true;
        }
    return false;
}

/* A search is emptied before the screen is left. */
static void escape_team(struct app *app)
{
    struct entry *search = app_entry(app);
    if (app->team.errand != NULL)
        action_do(app, (struct action){.kind = ACTION_TEAM_STOP});
    else if (search == NULL || search->text[0] == '\0')
        action_do(app, (struct action){.kind = ACTION_TEAM_BACK});
    else {
        entry_set(search, "");
        managing_find(app);
    }
}

static void escape(struct app *app)
{
    if (app->notice.kind != ERR_NONE)
        action_do(app, (struct action){.kind = ACTION_DISMISS});
    else if (app->screen == SCREEN_SETTINGS)
        action_do(app, (struct action){.kind = ACTION_BACK});
    else if (app->screen == SCREEN_RESCUE)
        action_do(app, (struct action){.kind = ACTION_RESCUE_BACK});
    else if (app->screen == SCREEN_TEAM)
        escape_team(app);
    else if (app->screen == SCREEN_CONVERSATION &&
             (app->sheet == SHEET_DOCUMENTS ||
              (app->sheet != SHEET_NONE && app->training->run.journal.count > 0)))
        action_do(app, (struct action){.kind = ACTION_CONTINUE});
    else if (app->screen == SCREEN_PROFILES && app->who.making && app->who.roster.count > 0)
        action_do(app, (struct action){.kind = ACTION_PERSON_CANCEL});
    else if (app->screen == SCREEN_PROFILES && attendance_is_first(app))
        return;
    else if (app->screen != SCREEN_COURSE)
        action_do(app, (struct action){.kind = ACTION_LEAVE});
}

static void press(struct app *app, const struct frame *frame)
{
    const struct target *target = app_focus(app, frame);
    if (target != NULL)
        action_do(app, target->action);
}

static void key_down(struct app *app, const struct frame *frame, const struct input *input)
{
    int page = app->scroll.view.h * 4 / 5;
    bool edited = editing_key(app, frame, input);
    app->keyboard = true;
    if (edited)
        return;
    switch (input->key) {
    case KEY_TAB:
        step_focus(app, frame, 1);
        break;
    case KEY_BACK_TAB:
        step_focus(app, frame, -1);
        break;
    case KEY_UP:
    case KEY_DOWN:
    case KEY_LEFT:
    case KEY_RIGHT:
        arrow_focus(app, frame, input->key);
        break;
    case KEY_PRESS:
        press(app, frame);
        break;
    case KEY_ESCAPE:
        escape(app);
        break;
    case KEY_PAGE_UP:
        app->scroll.offset -= page;
        break;
    case KEY_PAGE_DOWN:
        app->scroll.offset += page;
        break;
    case KEY_HOME:
        app->scroll.offset = 0;
        break;
    case KEY_END:
        app->scroll.offset = app->scroll.most;
        break;
    case KEY_LARGER:
        adjust_text_size(app, 1);
        break;
    case KEY_SMALLER:
        adjust_text_size(app, -1);
        break;
    case KEY_USUAL:
        adjust_text_size(app, 0);
        break;
    case KEY_SPEECH:
        action_do(app, (struct action){ACTION_SET, SETTING_SPEECH, !app->settings.speech});
        break;
    case KEY_BACKSPACE:
    case KEY_DELETE:
        break;
    case KEY_CHARACTER:
        press_character(app, frame, input->character);
        break;
    }
}

/* A thumb that is held follows the pointer; a press beside it goes there at once. */
static void drag(struct app *app)
{
    const struct scroll *scroll = &app->scroll;
    int room = scroll->view.h - scroll->thumb.h;
    int down = app->pointer_y - app->dragged_at - scroll->view.y;
    if (room > 0)
        app->scroll.offset = down * scroll->most / room;
}

static bool take_scroll_bar(struct app *app)
{
    struct rect view = app->scroll.view, thumb = app->scroll.thumb;
    if (rect_is_empty(thumb))
        return false;
    struct rect track = rect_cut_right(&view, 2 * thumb.w);
    if (!rect_contains(track, app->pointer_x, app->pointer_y))
        return false;
    bool on_thumb = app->pointer_y >= thumb.y && app->pointer_y < thumb.y + thumb.h;
    app->dragged_at = on_thumb ? app->pointer_y - thumb.y : thumb.h / 2;
    app->dragging = true;
    drag(app);
    return true;
}

static void button_down(struct app *app, const struct frame *frame)
{
    app->pressed = (struct action){0};
    app->pressed_x = app->pointer_x;
    app->pressed_y = app->pointer_y;
    if (take_scroll_bar(app))
        return;
    const struct target *target = frame_hit(frame, app->pointer_x, app->pointer_y);
    if (target != NULL)
        app->pressed = target->action;
}

/* A card that is let go of over one of its groups goes into it. */
static void put_down(struct app *app, const struct target *target, int item)
{
    if (target != NULL && target->action.kind == ACTION_ASSIGN && target->action.index == item)
        action_do(app, target->action);
}

static void button_up(struct app *app, const struct frame *frame)
{
    struct action pressed = app->pressed;
    bool carried = app->carrying;
    app->pressed = (struct action){0};
    app->dragging = app->carrying = app->panning = false;
    const struct target *target = frame_hit(frame, app->pointer_x, app->pointer_y);
    if (carried) {
        put_down(app, target, pressed.index);
        return;
    }
    if (target != NULL && action_same(target->action, pressed)) {
        bool focused = action_same(app->focus, pressed);
        app->focus = target->action;
        action_do(app, pressed);
        if (target->role == ROLE_ENTRY)
            editing_point(app, frame, target, focused);
    }
}

static void pointer(struct app *app, const struct input *input)
{
    app->pointer_x = input->x;
    app->pointer_y = input->y;
    app->keyboard = false;
}

/* A mouse takes a card anywhere, a finger by its left edge: elsewhere it scrolls. */
static bool takes_card(const struct app *app, const struct frame *frame, bool touch)
{
    const struct target *card =
        app->pressed.kind == ACTION_NEXT_GROUP ? frame_find(frame, app->pressed) : NULL;
    return card != NULL && (!touch || app->pressed_x < card->rect.x + frame_unit(frame, 11));
}

/* A button that is held and moved far enough is no press any more. */
static void begin_drag(struct app *app, const struct frame *frame, bool touch)
{
    int far = frame_unit(frame, 2);
    if (app->dragging || app->carrying || app->panning ||
        (abs(app->pointer_x - app->pressed_x) < far && abs(app->pointer_y - app->pressed_y) < far))
        return;
    app->carrying = takes_card(app, frame, touch);
    app->panning = touch && !app->carrying;
    if (app->panning)
        app->pressed = (struct action){0};
}

/* Only a pointer that reaches another target, or a drag, is worth a new picture. */
static void pointer_moved(struct app *app, const struct frame *frame, const struct input *input)
{
    const struct target *before = frame_hit(frame, app->pointer_x, app->pointer_y);
    bool keyboard = app->keyboard;
    int down = input->y - app->pointer_y;
    pointer(app, input);
    if (input->touch || app->pressed.kind == ACTION_NEXT_GROUP)
        begin_drag(app, frame, input->touch);
    if (app->panning)
        app->scroll.offset -= down;
    const struct target *under = frame_hit(frame, app->pointer_x, app->pointer_y);
    if (app->dragging)
        drag(app);
    if (app->dragging || app->carrying || app->panning || keyboard || under != before)
        app->changed = true;
}

/* Who looks at another window does not see the clock. */
static void go_away(struct app *app)
{
    if (app->deadline != 0)
        action_do(app, (struct action){.kind = ACTION_PAUSE});
}

void input_take(struct app *app, const struct frame *frame, const struct input *input)
{
    if (input->kind != INPUT_MOVE)
        app->changed = true;
    if (input->kind == INPUT_AWAY)
        motion_rest(&app->motion);
    else
        motion_wake(&app->motion, app->milliseconds);
    switch (input->kind) {
    case INPUT_KEY:
        key_down(app, frame, input);
        break;
    case INPUT_MOVE:
        pointer_moved(app, frame, input);
        break;
    case INPUT_DOWN:
        pointer(app, input);
        button_down(app, frame);
        break;
    case INPUT_UP:
        pointer(app, input);
        button_up(app, frame);
        break;
    case INPUT_AWAY:
        go_away(app);
        break;
    case INPUT_TEXT:
    case INPUT_COMPOSE:
        editing_text(app, input);
        break;
    case INPUT_WHEEL:
        app->scroll.offset -= input->wheel * frame_unit(frame, 15);
        break;
    }
}

/* app.c: actions become moves of the training; after each, what the screens show
 * is made anew from the run, so nothing can be left over from before. */
#include "gui/app.h"

#include <string.h>

#include "base/problem.h"
#include "base/text.h"
#include "gui/screens.h"
#include "gui/widget.h"
#include "play/opportunity.h"

enum { TICK = 250 }; /* milliseconds between two pictures of a running time limit */

bool app_init(struct app *app, struct training *training, const struct theme *theme,
              uint64_t (*seed)(void), struct err *err)
{
    *app = (struct app){.training = training, .theme = theme, .seed = seed, .changed = true};
    retelling_init(&app->retelling);
    app->pointer_x = app->pointer_y = -1;
    app->scroll.reveal = -1;
    if (catalogue_init(&app->catalogue, training->library, err))
        return true;
    app_destroy(app);
    return false;
}

void app_destroy(struct app *app)
{
    retelling_destroy(&app->retelling);
    catalogue_destroy(&app->catalogue);
}

static const struct session *session(const struct app *app)
{
    return &app->training->run.session;
}

static void show(struct app *app, enum screen screen)
{
    if (app->screen != screen)
        app->scroll = (struct scroll){.reveal = -1};
    app->screen = screen;
    app->focus = (struct action){0};
    app->changed = true;
}

/* Makes anew what the screens show of the run in hand. */
static bool read_run(struct app *app)
{
    app->picked = 0;
    memset(app->groups, GROUP_MAX, sizeof app->groups);
    app->deadline = 0;
    app->focus = (struct action){0};
    if (!view_of(session(app), &app->view, &app->notice) ||
        !retelling_make(&app->retelling, &app->training->run, &app->notice))
        return false;
    if (app->view.milliseconds_left > 0 && !app->briefing && !app->no_timers)
        app->deadline = app->milliseconds + app->view.milliseconds_left;
    app->scroll.to_end = true;
    return true;
}

static bool is_answer(const struct move *move)
{
    return move->kind == MOVE_CHOOSE || move->kind == MOVE_PICK || move->kind == MOVE_SORT;
}

/* Replies come up together with the line that they answer, without a press in
 * between; but not before the coaching was read, and not when time would run. */
static bool goes_on_by_itself(const struct app *app)
{
    const struct run *run = &app->training->run;
    if (run->session.stop != STOP_LINE)
        return false;
    if (run->journal.mode == MODE_PRACTICE && run->journal.count > 0 &&
        is_answer(&run->journal.moves[run->journal.count - 1]))
        return false;
    struct session ahead = run->session;
    struct move on = {.kind = MOVE_CONTINUE};
    return session_apply(&ahead, &on, NULL, NULL) && ahead.stop == STOP_DECISION &&
           (app->no_timers || session_decision(&ahead)->milliseconds == 0);
}

static void refresh(struct app *app)
{
    struct move on = {.kind = MOVE_CONTINUE};
    if (!app->briefing && goes_on_by_itself(app))
        training_apply(app->training, &on, app->now, &app->notice);
    bool ok = read_run(app);
    show(app, session_is_over(session(app)) ? SCREEN_DEBRIEF : SCREEN_CONVERSATION);
    if (!ok) {
        training_leave(app->training);
        show(app, SCREEN_COURSE);
    }
}

void app_show_run(struct app *app)
{
    app->briefing = app->training->run.journal.count == 0;
    app->scroll = (struct scroll){.reveal = -1};
    refresh(app);
    app->scroll.to_end = !app->briefing && app->screen == SCREEN_CONVERSATION;
}

static void apply(struct app *app, const struct move *move)
{
    if (training_apply(app->training, move, app->now, &app->notice))
        refresh(app);
}

static void tell_problems(struct app *app, const struct problems *problems)
{
    if (problems->count > 0)
        err_prefix(&app->notice, "%s:%d: %s", problems->at[0].file, problems->at[0].line,
                   problems->at[0].text);
}

static void begin(struct app *app, const char *scenario, enum mode mode)
{
    struct problems problems;
    problems_init(&problems);
    if (training_begin(app->training, scenario, mode, app->seed(), app->now, &problems,
                       &app->notice))
        app_show_run(app);
    else
        tell_problems(app, &problems);
    problems_destroy(&problems);
}

/* By the file, so that a scenario outside the course can be played again too; by
 * a copy, because the scenario in hand is let go first. */
static void begin_again(struct app *app)
{
    struct text file;
    text_init(&file);
    text_add(&file, app->training->scenario->file);
    if (text_ok(&file, &app->notice))
        begin(app, text_string(&file), app->training->run.journal.mode);
    text_destroy(&file);
}

static void resume(struct app *app, const char *scenario)
{
    struct problems problems;
    problems_init(&problems);
    const struct attempt *attempt = training_unfinished(app->training, scenario);
    if (attempt != NULL && training_resume(app->training, attempt, &problems, &app->notice))
        app_show_run(app);
    else
        tell_problems(app, &problems);
    problems_destroy(&problems);
}

static void close_briefing(struct app *app)
{
    app->briefing = false;
    app->scroll = (struct scroll){.reveal = -1};
    refresh(app);
}

static void reply(struct app *app, int place)
{
    if (app->view.decision == NULL || place < 0 || (size_t)place >= app->view.reply_count)
        return;
    uint16_t decision = (uint16_t)(app->view.decision - app->training->scenario->decisions);
    struct move move = {
        .kind = MOVE_CHOOSE, .decision = decision, .reply = app->view.replies[place]};
    apply(app, &move);
}

unsigned app_place(const struct app *app, size_t shown)
{
    return (unsigned)(app->view.replies[shown] - app->view.decision->reply);
}

static unsigned picked_count(const struct app *app)
{
    unsigned count = 0;
    for (size_t i = 0; i < OPEN_MAX; i++)
        count += app->picked >> i & 1;
    return count;
}

static void toggle(struct app *app, int shown)
{
    uint32_t bit = UINT32_C(1) << app_place(app, (size_t)shown);
    bool room = picked_count(app) < app->view.decision->at_most;
    if ((app->picked & bit) != 0 || room)
        app->picked ^= bit;
}

static uint32_t open_items(const struct app *app)
{
    uint32_t open = 0;
    for (size_t i = 0; i < app->view.reply_count; i++)
        open |= UINT32_C(1) << app_place(app, i);
    return open;
}

bool app_can_confirm(const struct app *app)
{
    const struct decision *decision = app->view.decision;
    if (decision->kind == DECISION_PICK)
        return picked_count(app) >= opportunity_least(decision, open_items(app));
    for (size_t i = 0; i < app->view.reply_count; i++)
        if (app->groups[app_place(app, i)] == GROUP_MAX)
            return false;
    return true;
}

static void confirm(struct app *app)
{
    const struct decision *decision = app->view.decision;
    if (decision == NULL || !app_can_confirm(app))
        return;
    struct move move = {.kind = decision->kind == DECISION_PICK ? MOVE_PICK : MOVE_SORT};
    move.decision = (uint16_t)(decision - app->training->scenario->decisions);
    if (decision->kind == DECISION_PICK)
        move.picked = app->picked;
    else
        memcpy(move.groups, app->groups, decision->reply_count);
    apply(app, &move);
}

bool app_can_take_back(const struct app *app)
{
    return app->training->run.journal.mode == MODE_PRACTICE && app->retelling.answer_count > 0;
}

static void take_back(struct app *app)
{
    if (app_can_take_back(app) && training_take_back(app->training, app->now, &app->notice))
        refresh(app);
}

uint32_t app_time_left(const struct app *app)
{
    return app->deadline > app->milliseconds ? (uint32_t)(app->deadline - app->milliseconds) : 0;
}

/* Leaving does not stop a clock: the time already taken is written down. */
static void note_time(struct app *app)
{
    uint32_t left = app_time_left(app);
    if (app->deadline == 0 || left >= app->view.milliseconds_left)
        return;
    struct move waited = {.kind = MOVE_WAIT, .milliseconds = app->view.milliseconds_left - left};
    training_apply(app->training, &waited, app->now, &app->notice);
}

static void leave(struct app *app)
{
    if (app->screen == SCREEN_CONVERSATION)
        note_time(app);
    app->deadline = 0;
    app->view = (struct view){0};
    retelling_destroy(&app->retelling);
    training_leave(app->training);
    show(app, SCREEN_COURSE);
}

static void show_briefing(struct app *app)
{
    note_time(app);
    app->briefing = true;
    app->deadline = 0;
    app->focus = (struct action){0};
    app->scroll = (struct scroll){.reveal = -1};
}

static void dismiss(struct app *app)
{
    err_clear(&app->notice);
    training_save(app->training);
}

void app_act(struct app *app, struct action action)
{
    const struct catalogue_entry *entries = app->catalogue.entries;
    app->changed = true;
    switch (action.kind) {
    case ACTION_NONE:
        return;
    case ACTION_PRACTISE:
        begin(app, entries[action.index].id, MODE_PRACTICE);
        return;
    case ACTION_ASSESS:
        begin(app, entries[action.index].id, MODE_ASSESSED);
        return;
    case ACTION_RESUME:
        resume(app, entries[action.index].id);
        return;
    case ACTION_CONTINUE:
        if (app->briefing)
            close_briefing(app);
        else
            apply(app, &(struct move){.kind = MOVE_CONTINUE});
        return;
    case ACTION_REPLY:
        reply(app, action.index);
        return;
    case ACTION_TOGGLE:
        toggle(app, action.index);
        return;
    case ACTION_ASSIGN:
        app->groups[app_place(app, (size_t)action.index)] = (uint8_t)action.value;
        return;
    case ACTION_CONFIRM:
        confirm(app);
        return;
    case ACTION_TAKE_BACK:
        take_back(app);
        return;
    case ACTION_BRIEFING:
        show_briefing(app);
        return;
    case ACTION_TO_LATEST:
        app->scroll.to_end = true;
        return;
    case ACTION_LEAVE:
        leave(app);
        return;
    case ACTION_AGAIN:
        begin_again(app);
        return;
    case ACTION_DISMISS:
        dismiss(app);
        return;
    case ACTION_CLOSE:
        app->closing = true;
        return;
    }
}

static void build_notice(const struct app *app, struct frame *frame)
{
    const struct err *unsaved = &app->training->unsaved;
    if (app->notice.kind != ERR_NONE)
        widget_notice(frame, app->notice.text);
    else if (unsaved->kind != ERR_NONE)
        widget_notice(frame, unsaved->text);
}

void app_build(struct app *app, struct frame *frame)
{
    build_notice(app, frame);
    switch (app->screen) {
    case SCREEN_COURSE:
        course_screen(app, frame);
        break;
    case SCREEN_CONVERSATION:
        conversation_screen(app, frame);
        break;
    case SCREEN_DEBRIEF:
        debrief_screen(app, frame);
        break;
    }
    const struct target *focus = app->keyboard ? frame_find(frame, app->focus) : NULL;
    frame_finish(frame, app->keyboard ? -1 : app->pointer_x, app->keyboard ? -1 : app->pointer_y,
                 focus);
    app->changed = false;
}

static int keep_time(struct app *app)
{
    if (app_time_left(app) == 0) {
        struct move waited = {.kind = MOVE_WAIT, .milliseconds = app->view.milliseconds_left};
        app->deadline = 0;
        app->changed = true;
        apply(app, &waited);
        return 0;
    }
    if (app->milliseconds >= app->tick) {
        app->changed = true;
        app->tick = app->milliseconds + TICK;
    }
    return (int)(app->tick - app->milliseconds);
}

bool app_is_complete(const struct app *app)
{
    return app->screen != SCREEN_COURSE || app->catalogue.read_count == app->catalogue.count;
}

int app_idle(struct app *app)
{
    if (app->deadline != 0)
        return keep_time(app);
    if (app_is_complete(app))
        return -1;
    app->changed = true;
    return catalogue_read_next(&app->catalogue, app->training->library) ? 0 : -1;
}

/* action.c: what becomes of each action: a move of the training, or another state
 * of the screen. */
#include "gui/action.h"

#include "base/file.h"
#include "base/problem.h"
#include "base/text.h"
#include "gui/adjust.h"
#include "gui/answering.h"
#include "gui/app.h"
#include "gui/attendance.h"
#include "gui/award.h"
#include "gui/clock.h"
#include "gui/decisions.h"
#include "gui/lookback.h"
#include "gui/managing.h"
#include "gui/notice.h"
#include "gui/rescue.h"

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

/* By the file, so that a scenario outside the course can be played again too, but not by
 * that of one as it was, which is finished and not begun; by a copy, because the scenario in hand
 * is let go first. */
static void again(struct app *app, struct action action)
{
    (void)action;
    struct text file;
    text_init(&file);
    text_add(&file, app->training->played == NULL ? app->training->scenario->file
                                                  : app->training->scenario->id);
    if (text_ok(&file, &app->notice))
        begin(app, text_string(&file), app->training->run.journal.mode);
    text_destroy(&file);
}

static void resume(struct app *app, struct action action)
{
    const char *scenario = app->catalogue.entries[action.index].id;
    struct problems problems;
    problems_init(&problems);
    const struct attempt *attempt = training_unfinished(app->training, scenario);
    if (attempt != NULL && training_resume(app->training, attempt, &problems, &app->notice))
        app_show_run(app);
    else
        tell_problems(app, &problems);
    problems_destroy(&problems);
}

/* What is locked shows no button; an action that comes all the same is told why. */
static void begin_unlocked(struct app *app, struct action action, enum mode mode)
{
    struct text reason;
    text_init(&reason);
    syllabus_update(&app->syllabus, app->training, app->now);
    if (!syllabus_is_locked(&app->syllabus, (size_t)action.index, mode, &reason))
        begin(app, app->catalogue.entries[action.index].id, mode);
    else
        err_set(&app->notice, ERR_USAGE, "%s", text_string(&reason));
    text_destroy(&reason);
}

static void practise(struct app *app, struct action action)
{
    begin_unlocked(app, action, MODE_PRACTICE);
}

static void assess(struct app *app, struct action action)
{
    begin_unlocked(app, action, MODE_ASSESSED);
}

static void leave(struct app *app, struct action action)
{
    (void)action;
    bool looked = app->training->looking;
    clock_stop(app);
    app_forget(app);
    training_leave(app->training);
    app->older = looked ? app->older : 0;
    if (looked)
        lookback_return(app);
    else
        app_show(app, SCREEN_COURSE);
}

static void briefing(struct app *app, struct action action)
{
    (void)action;
    if (app->sheet == SHEET_NONE)
        app_cover(app, SHEET_BRIEFING);
}

static void documents(struct app *app, struct action action)
{
    (void)action;
    if (app->sheet == SHEET_DOCUMENTS)
        app_uncover(app);
    else if (app->sheet != SHEET_PAUSE && app->training->scenario->document_count > 0)
        app_cover(app, SHEET_DOCUMENTS);
}

static void document(struct app *app, struct action action)
{
    app->document = (size_t)action.index;
    if (app->sheet == SHEET_DOCUMENTS)
        app->scroll = (struct scroll){.reveal = -1};
    else
        app_cover(app, SHEET_DOCUMENTS);
}

static void pause(struct app *app, struct action action)
{
    (void)action;
    if (app->screen == SCREEN_CONVERSATION && app->sheet == SHEET_NONE)
        app_cover(app, SHEET_PAUSE);
}

static void branch(struct app *app, struct action action)
{
    size_t move = app->retelling.answers[action.index].points.move;
    if (training_branch(app->training, move, app->now, &app->notice))
        app_show_run(app);
}

static void go_to(struct app *app, struct action action)
{
    app->asked_for = action.index;
    app->scroll.to_end = true;
    if (action.index < 64)
        app->folded &= ~(UINT64_C(1) << action.index);
    app->focus = (struct action){ACTION_FOLD, action.index, 0};
}

static void fold(struct app *app, struct action action)
{
    if (action.index >= 0)
        app->folded ^= UINT64_C(1) << action.index;
    else
        app->folded = app->folded != 0 ? 0 : decisions_all(&app->review);
}

static void read_lesson(struct app *app, struct action action)
{
    app->reading = app->reading == action.index + 1 ? 0 : action.index + 1;
}

static void to_latest(struct app *app, struct action action)
{
    (void)action;
    app->scroll.to_end = true;
}

static void open_settings(struct app *app, struct action action)
{
    (void)action;
    adjust_open(app);
}

static void close_settings(struct app *app, struct action action)
{
    (void)action;
    adjust_close(app);
}

static void set(struct app *app, struct action action)
{
    adjust_set(app, (enum setting)action.index, action.value);
}

static void copy_folder(struct app *app, struct action action)
{
    (void)action;
    app->copied = app->copy != NULL && app->copy(app->training->folder);
    if (!app->copied)
        err_set(&app->notice, ERR_SYSTEM, "the path could not be copied: there is no clipboard");
}

/* It is made with the first save, which may not have been yet. */
static void open_folder(struct app *app, struct action action)
{
    (void)action;
    const char *folder = app->training->folder;
    if (file_make_folder(folder, &app->notice) &&
        (app->open_folder == NULL || !app->open_folder(folder)))
        err_set(&app->notice, ERR_SYSTEM, "nothing on this computer opens the folder %s", folder);
}

static void keep_folder(struct app *app, struct action action)
{
    adjust_folder(app, action.index != 0);
    app->focus.index = action.index == 0;
}

static void show_progress(struct app *app, struct action action)
{
    (void)action;
    history_destroy(&app->history);
    app->award[0] = '\0';
    if (history_make(&app->training->progress, app->training->library->rubric, &app->history,
                     &app->notice))
        app_show(app, SCREEN_PROGRESS);
}

/* An entry has the focus by the press itself. */
static void enter(struct app *app, struct action action)
{
    app->focus = action;
}

static void nothing(struct app *app, struct action action)
{
    (void)app;
    (void)action;
}

void action_do(struct app *app, struct action action)
{
    static void (*const acts[ACTION_COUNT])(struct app *, struct action) = {
        [ACTION_NONE] = nothing,
        [ACTION_PRACTISE] = practise,
        [ACTION_ASSESS] = assess,
        [ACTION_RESUME] = resume,
        [ACTION_CONTINUE] = answering_go_on,
        [ACTION_REPLY] = answering_reply,
        [ACTION_TOGGLE] = answering_toggle,
        [ACTION_ASSIGN] = answering_assign,
        [ACTION_NEXT_GROUP] = answering_next_group,
        [ACTION_CONFIRM] = answering_confirm,
        [ACTION_TAKE_BACK] = answering_take_back,
        [ACTION_HINT] = answering_hint,
        [ACTION_BRIEFING] = briefing,
        [ACTION_DOCUMENTS] = documents,
        [ACTION_DOCUMENT] = document,
        [ACTION_PAUSE] = pause,
        [ACTION_TO_LATEST] = to_latest,
        [ACTION_LEAVE] = leave,
        [ACTION_AGAIN] = again,
        [ACTION_BRANCH] = branch,
        [ACTION_GO_TO] = go_to,
        [ACTION_FOLD] = fold,
        [ACTION_LESSON] = read_lesson,
        [ACTION_DISMISS] = notice_dismiss,
        [ACTION_SETTINGS] = open_settings,
        [ACTION_BACK] = close_settings,
        [ACTION_SET] = set,
        [ACTION_COPY_FOLDER] = copy_folder,
        [ACTION_OPEN_FOLDER] = open_folder,
        [ACTION_KEEP_FOLDER] = keep_folder,
        [ACTION_CLOSE] = rescue_close_window,
        [ACTION_RESCUE] = rescue_open,
        [ACTION_RESCUE_TAKE] = rescue_take,
        [ACTION_RESCUE_TRY] = rescue_try_again,
        [ACTION_RESCUE_LOOK] = rescue_look,
        [ACTION_RESCUE_BACK] = rescue_back,
        [ACTION_RESCUE_GIVE_UP] = rescue_give_up,
        [ACTION_PROFILES] = attendance_ask,
        [ACTION_PERSON] = attendance_take,
        [ACTION_PERSON_NEW] = attendance_new,
        [ACTION_PERSON_ADD] = attendance_add,
        [ACTION_PERSON_CANCEL] = attendance_cancel,
        [ACTION_ENTRY] = enter,
        [ACTION_SIGN] = attendance_sign,
        [ACTION_COLOR] = attendance_color,
        [ACTION_PROGRESS] = show_progress,
        [ACTION_LOOK] = lookback_open,
        [ACTION_OLDER] = lookback_more,
        [ACTION_CERTIFICATE] = award_save,
        [ACTION_CERTIFICATE_OPEN] = award_open,
        [ACTION_TEAM] = managing_open,
        [ACTION_TEAM_READ] = managing_read,
        [ACTION_TEAM_STOP] = managing_stop,
        [ACTION_TEAM_FILTER] = managing_filter,
        [ACTION_TEAM_SORT] = managing_sort,
        [ACTION_TEAM_OVERDUE] = managing_overdue,
        [ACTION_TEAM_PAGE] = managing_page,
        [ACTION_TEAM_PERSON] = managing_person,
        [ACTION_TEAM_BACK] = managing_back,
        [ACTION_TEAM_WRITE] = managing_write,
        [ACTION_TEAM_OPEN] = managing_show,
    };
    app->changed = true;
    acts[action.kind](app, action);
}

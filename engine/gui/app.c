/* app.c: after each move, what the screens show is made anew from the run, so
 * nothing can be left over from before. */
#include "gui/app.h"

#include <string.h>

#include "gui/appear.h"
#include "gui/caption.h"
#include "gui/clock.h"
#include "gui/decisions.h"
#include "gui/earshot.h"
#include "gui/managing.h"
#include "gui/notice.h"
#include "gui/screens.h"
#include "gui/stage.h"

enum { SECOND = 1000 }; /* between two pictures of a running time limit */
enum { GLANCE = 50 };   /* between two looks at what is being read */

bool app_init(struct app *app, struct training *training, const struct theme *theme,
              uint64_t (*seed)(void), struct err *err)
{
    *app = (struct app){.training = training,
                        .theme = theme,
                        .seed = seed,
                        .changed = true,
                        .screen = SCREEN_COURSE,
                        .attended = true};
    retelling_init(&app->retelling);
    tutor_init(&app->tutor);
    sounds_init(&app->sounding);
    settings_init(&app->settings);
    app->kept = app->settings;
    app->pointer_x = app->pointer_y = -1;
    app->scroll.reveal = -1;
    if (catalogue_init(&app->catalogue, training->library, err) &&
        syllabus_init(&app->syllabus, &app->catalogue, err))
        return true;
    app_destroy(app);
    return false;
}

void app_forget(struct app *app)
{
    retelling_destroy(&app->retelling);
    review_destroy(&app->review);
    app->view = (struct view){0};
    app->sight = app->before = (struct sight){0};
    app->motion.figure = false;
}

void app_destroy(struct app *app)
{
    app_forget(app);
    tutor_destroy(&app->tutor);
    history_destroy(&app->history);
    who_destroy(&app->who);
    team_destroy(&app->team);
    rescue_destroy(&app->rescue);
    syllabus_destroy(&app->syllabus);
    catalogue_destroy(&app->catalogue);
}

static const struct session *session(const struct app *app)
{
    return &app->training->run.session;
}

void app_show(struct app *app, enum screen screen)
{
    if (app->screen != screen)
        app->scroll = (struct scroll){.reveal = -1};
    app->screen = screen;
    app->focus = (struct action){0};
    app->changed = true;
}

/* A run that is over is judged. */
static bool read_review(struct app *app)
{
    struct debrief debrief;
    const struct run *run = &app->training->run;
    review_destroy(&app->review);
    if (!session_is_over(&run->session))
        return true;
    if (!debrief_make(run, &debrief, &app->notice))
        return false;
    bool ok = tutor_review(&app->tutor, run, &debrief, &app->review, &app->notice);
    debrief_destroy(&debrief);
    return ok;
}

void app_saved(struct app *app)
{
    const struct training *training = app->training;
    history_destroy(&app->history);
    history_make(&training->progress, training->library->rubric, &app->history, &app->notice);
}

bool app_save(struct app *app)
{
    if (app->training->unsaved.kind == ERR_NONE)
        return true;
    bool saved = training_save(app->training);
    app_saved(app);
    return saved;
}

static unsigned letters_a_second(enum text_speed speed)
{
    static const unsigned speeds[SPEED_COUNT] = {
        [SPEED_AT_ONCE] = 0, [SPEED_FAST] = 70, [SPEED_STEADY] = 40, [SPEED_SLOW] = 20};
    return speeds[speed];
}

static void follow_settings(struct app *app)
{
    app->motion.still = app->settings.reduced_motion;
    app->motion.speed = letters_a_second(app->settings.text_speed);
}

/* A face that changes does so before the eyes of who looks on. */
static void look(struct app *app)
{
    struct sight sight = stage_sight(app);
    if (sight.person == app->sight.person && sight.mood == app->sight.mood)
        return;
    app->before = app->sight;
    app->sight = sight;
    app->motion.face = app->before.person != NULL ? app->milliseconds : 0;
}

/* A line that is new appears; one that was there before, or is read aloud, is there at
 * once. */
static void listen(struct app *app)
{
    const struct retelling *retelling = &app->retelling;
    const struct told *last = retelling->count > 0 ? &retelling->told[retelling->count - 1] : NULL;
    bool is_new = retelling->count > app->shown && last != NULL && last->line != NULL;
    if (is_new && app->screen == SCREEN_CONVERSATION && !app->settings.speech)
        motion_begin_line(&app->motion, app->milliseconds, appear_letters(last->text));
    else
        motion_end_line(&app->motion);
    app->shown = retelling->count;
}

/* Makes anew what the screens show of the run in hand. */
static bool read_run(struct app *app)
{
    app->picked = 0;
    app->hinted = false;
    memset(app->groups, GROUP_MAX, sizeof app->groups);
    app->deadline = 0;
    app->focus = (struct action){0};
    if (!view_of(session(app), &app->view, &app->notice) || !read_review(app) ||
        !retelling_make(&app->retelling, &app->training->run,
                        session_is_over(session(app)) ? &app->review : NULL, &app->notice))
        return false;
    app->folded = decisions_folded(&app->review);
    app->asked_for = -1;
    if (app->sheet == SHEET_NONE)
        clock_start(app);
    look(app);
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
           (settings_slowing(app->settings.timers) == 0 ||
            session_decision(&ahead)->milliseconds == 0);
}

void app_refresh(struct app *app)
{
    struct move on = {.kind = MOVE_CONTINUE};
    follow_settings(app);
    if (app->sheet == SHEET_NONE && goes_on_by_itself(app))
        training_apply(app->training, &on, app->now, &app->notice);
    bool ok = read_run(app);
    app_show(app, session_is_over(session(app)) ? SCREEN_DEBRIEF : SCREEN_CONVERSATION);
    if (!ok) {
        app_forget(app);
        training_leave(app->training);
        app_show(app, SCREEN_COURSE);
    } else if (app->sheet == SHEET_NONE) {
        listen(app);
    }
}

/* Who takes a conversation up again finds it as it was left. */
void app_show_run(struct app *app)
{
    bool begun = app->training->run.journal.count > 0;
    app->sheet = begun ? SHEET_NONE : SHEET_BRIEFING;
    app->under = SHEET_NONE;
    if (app->training->note[0] != '\0' && !app->training->looking) {
        app->under = app->sheet;
        app->sheet = SHEET_EDITED;
    }
    app->document = 0;
    app->shown = begun ? SIZE_MAX : 0;
    app->sight = app->before = (struct sight){0};
    app->scroll = (struct scroll){.reveal = -1};
    motion_wake(&app->motion, app->milliseconds);
    app_refresh(app);
    app->scroll.to_end = begun && app->screen == SCREEN_CONVERSATION;
}

void app_cover(struct app *app, enum sheet sheet)
{
    clock_stop(app);
    motion_end_line(&app->motion);
    app->offsets[app->sheet] = app->scroll.offset;
    app->under = app->sheet;
    app->sheet = sheet;
    app->focus = (struct action){0};
    app->scroll = (struct scroll){.reveal = -1};
}

void app_uncover(struct app *app)
{
    bool first_sight = app->sheet == SHEET_EDITED;
    app->sheet = app->under;
    app->under = SHEET_NONE;
    app->focus = (struct action){0};
    app->scroll = (struct scroll){.reveal = -1, .offset = app->offsets[app->sheet]};
    app->scroll.to_end = first_sight && app->sheet == SHEET_NONE;
    if (app->sheet != SHEET_NONE)
        return;
    if (app->view.stop == STOP_LINE && app->training->run.journal.count == 0)
        app_refresh(app);
    else
        clock_start(app);
}

void app_apply(struct app *app, const struct move *move)
{
    if (training_apply(app->training, move, app->now, &app->notice))
        app_refresh(app);
}

const struct target *app_focus(const struct app *app, const struct frame *frame)
{
    const struct target *target =
        app->focus.kind != ACTION_NONE ? frame_find(frame, app->focus) : NULL;
    return target != NULL ? target : frame_lead(frame);
}

static uint64_t sooner(uint64_t a, uint64_t b)
{
    return a == 0 || (b != 0 && b < a) ? b : a;
}

/* When a picture is wanted though nothing happens: at the next whole second of a time
 * limit, at the next step of what moves, and when a caption has been there long enough. */
static uint64_t next_picture(const struct app *app)
{
    int moves =
        app->screen == SCREEN_CONVERSATION ? motion_next(&app->motion, app->milliseconds) : -1;
    uint64_t due = moves >= 0 ? app->milliseconds + (uint64_t)moves : 0;
    uint64_t left = clock_left(app);
    uint64_t second = app->milliseconds + (left - 1) % SECOND + 1;
    if (app->settings.captions && app->sounding.told != SOUND_NONE)
        due = sooner(due, app->sounding.until);
    if (app->screen == SCREEN_TEAM && app->team.errand != NULL)
        due = sooner(due, app->milliseconds + GLANCE);
    return left > 0 ? sooner(due, second) : due;
}

void app_build(struct app *app, struct frame *frame)
{
    frame_magnify(frame, app->settings.text_size);
    follow_settings(app);
    earshot_follow(app);
    notice_build(app, frame);
    caption_cut(app, frame);
    switch (app->screen) {
    case SCREEN_PROFILES:
        profiles_screen(app, frame);
        break;
    case SCREEN_PROGRESS:
        progress_screen(app, frame);
        break;
    case SCREEN_TEAM:
        team_screen(app, frame);
        break;
    case SCREEN_COURSE:
        course_screen(app, frame);
        break;
    case SCREEN_CONVERSATION:
        conversation_screen(app, frame);
        break;
    case SCREEN_DEBRIEF:
        debrief_screen(app, frame);
        break;
    case SCREEN_SETTINGS:
        settings_screen(app, frame);
        break;
    case SCREEN_RESCUE:
        rescue_screen(app, frame);
        break;
    }
    const struct target *focus = app->keyboard ? app_focus(app, frame) : NULL;
    frame_finish(frame, app->keyboard ? -1 : app->pointer_x, app->keyboard ? -1 : app->pointer_y,
                 focus);
    app->changed = false;
    app->due = next_picture(app);
}

struct entry *app_entry(struct app *app)
{
    if (app->screen == SCREEN_TEAM && app->focus.kind == ACTION_ENTRY)
        return &app->team.search;
    if (app->screen == SCREEN_RESCUE && app->focus.kind == ACTION_ENTRY)
        return &app->rescue.entry;
    bool entered = app->screen == SCREEN_PROFILES && app->focus.kind == ACTION_ENTRY;
    return entered ? &app->who.entries[app->focus.index] : NULL;
}

bool app_is_complete(const struct app *app)
{
    if (app->screen == SCREEN_TEAM)
        return app->team.errand == NULL;
    return (app->screen != SCREEN_COURSE && app->screen != SCREEN_PROGRESS) ||
           app->catalogue.read_count == app->catalogue.count;
}

int app_idle(struct app *app)
{
    if (app->deadline != 0 && clock_left(app) == 0)
        clock_run_out(app);
    else if (app->due != 0 && app->milliseconds < app->due &&
             (app->screen == SCREEN_TEAM || app_is_complete(app)))
        return (int)(app->due - app->milliseconds);
    else if (app->due == 0 && app_is_complete(app))
        return -1;
    app->changed = true;
    if (app->screen == SCREEN_TEAM) {
        managing_look(app);
        return 0;
    }
    return app_is_complete(app) || catalogue_read_next(&app->catalogue) ? 0 : -1;
}

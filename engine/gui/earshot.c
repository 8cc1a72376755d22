/* earshot.c: around one it sounds as it does at the place of the conversation, from the
 * first line on; during a pause it is quiet, and while the settings are open it is not, so
 * that one hears what one sets. */
#include "gui/earshot.h"
#include "gui/clock.h"

static bool is_there(const struct app *app)
{
    bool settings = app->screen == SCREEN_SETTINGS && app->behind.screen == SCREEN_CONVERSATION;
    if (app->screen != SCREEN_CONVERSATION && !settings)
        return false;
    return app->sheet == SHEET_NONE ||
           (app->sheet != SHEET_PAUSE && app->training->run.journal.count > 0);
}

static enum sound ending_of(const struct app *app)
{
    if (app->screen != SCREEN_DEBRIEF || app->view.ending == NULL || app->training->looking)
        return SOUND_NONE;
    switch (app->view.ending->kind) {
    case ENDING_GOOD:
        return SOUND_GOOD;
    case ENDING_MIXED:
        return SOUND_MIXED;
    case ENDING_BAD:
        break;
    }
    return SOUND_BAD;
}

/* Whether the last answer was the person's own: time that runs out answers as well. */
static bool replied(const struct journal *journal)
{
    for (size_t i = journal->count; i-- > 0;) {
        enum move_kind kind = journal->moves[i].kind;
        if (kind == MOVE_CHOOSE || kind == MOVE_PICK || kind == MOVE_SORT || kind == MOVE_WAIT)
            return kind != MOVE_WAIT;
    }
    return false;
}

/* Of a short time limit it is the last third. */
static bool is_hurried(const struct app *app)
{
    if (app->deadline == 0)
        return false;
    uint64_t third = clock_in_all(app) / 3;
    return clock_left(app) <= (third < SOUNDS_HURRY ? third : SOUNDS_HURRY);
}

void earshot_follow(struct app *app)
{
    struct heard heard = {.talking = app->screen == SCREEN_CONVERSATION && app->sheet == SHEET_NONE,
                          .ending = ending_of(app),
                          .answers = app->retelling.answer_count,
                          .replied = replied(&app->training->run.journal),
                          .mood = app->view.mood_percent,
                          .hinted = app->hinted,
                          .hurried = is_hurried(app),
                          .around = is_there(app) ? sounds_of_place(app->training->scenario->place)
                                                  : SOUND_NONE,
                          .input = app->motion.input,
                          .volume = app->settings.sound};
    sounds_follow(&app->sounding, &heard, app->milliseconds);
}

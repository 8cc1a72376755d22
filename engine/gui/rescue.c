/* rescue.c: a place is only ever left for another when all was saved there; so every step
 * of this can fail and be tried again, with another place or the same. */
#include "gui/rescue.h"

#include <stdio.h>
#include <string.h>

#include "gui/app.h"
#include "gui/aside.h"
#include "store/refuge.h"

static void list(struct app *app)
{
    struct rescue *rescue = &app->rescue;
    size_t listed = 0;
    file_names_destroy(&rescue->places);
    if (app->places != NULL)
        app->places(&rescue->places);
    while (listed < rescue->places.count && listed < RESCUE_MOST &&
           refuge_has_room(rescue->places.at[listed], &rescue->bytes[listed]))
        listed++;
    rescue->listed = listed;
    rescue->wrong[0] = '\0';
}

static void open(struct app *app, bool leaving)
{
    app->rescue.leaving = leaving;
    app->rescue.saved = false;
    if (app->screen == SCREEN_RESCUE)
        return;
    err_clear(&app->notice);
    entry_set(&app->rescue.entry, "");
    list(app);
    aside_open(app, &app->rescued, SCREEN_RESCUE);
}

void rescue_open(struct app *app, struct action action)
{
    (void)action;
    if (!app_save(app))
        open(app, false);
}

void rescue_close_window(struct app *app, struct action action)
{
    (void)action;
    bool asked = app->screen == SCREEN_RESCUE && app->rescue.leaving;
    app->closing = app_save(app) || asked;
    if (!app->closing)
        open(app, true);
}

void rescue_back(struct app *app, struct action action)
{
    (void)action;
    if (app->screen == SCREEN_RESCUE)
        aside_close(app, &app->rescued);
}

/* Who is about to leave is told here where it is; others where they were told that it was
 * not saved. */
static void tell(struct app *app)
{
    struct rescue *rescue = &app->rescue;
    app_saved(app);
    text_clear(&rescue->told);
    refuge_say(app->training->folder, &rescue->told);
    if (!text_ok(&rescue->told, &app->notice))
        return;
    rescue->saved = rescue->leaving;
    app->copied = false;
    app->focus = (struct action){0};
    app->scroll = (struct scroll){.reveal = -1};
    if (!rescue->leaving)
        rescue_back(app, (struct action){0});
}

void rescue_take(struct app *app, struct action action)
{
    struct rescue *rescue = &app->rescue;
    char typed[ENTRY_BYTES];
    struct err err = {0};
    entry_trimmed(&rescue->entry, typed);
    const char *place = action.index < 0 ? typed : rescue->places.at[action.index];
    rescue->wrong_place = action.index;
    if (place[0] == '\0')
        snprintf(rescue->wrong, sizeof rescue->wrong, "Type the path of a folder.");
    else if (!refuge_take(app->training, place, &err))
        snprintf(rescue->wrong, sizeof rescue->wrong, "That did not work: %s.", err.text);
    else
        tell(app);
}

void rescue_try_again(struct app *app, struct action action)
{
    if (!app_save(app)) {
        app->rescue.wrong_place = RESCUE_HOME;
        snprintf(app->rescue.wrong, sizeof app->rescue.wrong, "It still cannot be saved there.");
    } else if (app->rescue.leaving) {
        app->closing = true;
    } else {
        rescue_back(app, action);
    }
}

void rescue_look(struct app *app, struct action action)
{
    (void)action;
    list(app);
}

void rescue_give_up(struct app *app, struct action action)
{
    (void)action;
    app->closing = true;
}

void rescue_destroy(struct rescue *rescue)
{
    file_names_destroy(&rescue->places);
    text_destroy(&rescue->told);
}

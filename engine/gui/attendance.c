/* attendance.c: a trainee is another progress in the same training; it is taken only
 * when it could be read, so a damaged file leaves who was there. */
#include "gui/attendance.h"

#include <stdio.h>
#include <string.h>

static struct action focus_on(enum who_entry entry)
{
    return (struct action){ACTION_ENTRY, (int)entry, 0};
}

void attendance_ask(struct app *app, struct action action)
{
    (void)action;
    const char *folder = app->training->folder;
    if (folder == NULL || !who_read(&app->who, folder, &app->notice))
        return;
    app_show(app, SCREEN_PROFILES);
    if (app->who.making)
        app->focus = focus_on(WHO_NAME);
}

bool attendance_is_first(const struct app *app)
{
    return !app->attended;
}

static void remember(struct app *app, const char *id)
{
    snprintf(app->settings.trainee, sizeof app->settings.trainee, "%s", id);
    snprintf(app->kept.trainee, sizeof app->kept.trainee, "%s", id);
    settings_save(app->settings_file, &app->kept, &app->notice);
}

static void take(struct app *app, const char *id)
{
    if (!training_switch(app->training, id, &app->notice))
        return;
    app->attended = true;
    remember(app, id);
    app->scroll = (struct scroll){.reveal = -1};
    app_show(app, SCREEN_COURSE);
}

void attendance_take(struct app *app, struct action action)
{
    take(app, app->who.roster.at[action.index].profile.id);
}

void attendance_new(struct app *app, struct action action)
{
    (void)action;
    who_begin(&app->who);
    app->scroll = (struct scroll){.reveal = -1};
    app->focus = focus_on(WHO_NAME);
}

void attendance_add(struct app *app, struct action action)
{
    (void)action;
    const char *id;
    if (who_add(&app->who, app->training->folder, app->settings.language, app->now, &id,
                &app->notice))
        take(app, id);
    else if (app->who.wrong[0] != '\0')
        app->focus = focus_on(WHO_NAME);
}

void attendance_cancel(struct app *app, struct action action)
{
    (void)action;
    app->who.making = false;
    app->focus = (struct action){0};
}

void attendance_sign(struct app *app, struct action action)
{
    app->who.sign = (size_t)action.index;
}

void attendance_color(struct app *app, struct action action)
{
    app->who.color = (size_t)action.index;
}

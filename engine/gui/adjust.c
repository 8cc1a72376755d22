/* adjust.c: both what is in effect and what is kept are changed, so that an option
 * which holds for this once is not written down with the rest. */
#include "gui/adjust.h"
#include "gui/aside.h"

#include <stdio.h>
#include <string.h>

void adjust_save(struct app *app)
{
    struct err err;
    if (app->kept.newer) /* was told when the window opened */
        return;
    if (settings_save(app->settings_file, &app->kept, &err))
        return;
    app->notice = err;
    err_prefix(&app->notice, "your settings could not be saved");
}

void adjust_set(struct app *app, enum setting setting, int value)
{
    int before = settings_get(&app->settings, setting);
    settings_set(&app->settings, setting, value);
    settings_set(&app->kept, setting, value);
    if (setting == SETTING_TEXT_SIZE)
        app->scroll.offset = app->scroll.offset * value / before;
    adjust_save(app);
}

void adjust_text_size(struct app *app, int steps)
{
    int size = app->settings.text_size / SETTINGS_SIZE_STEP * SETTINGS_SIZE_STEP;
    size = steps == 0 ? SETTINGS_SIZE_LEAST : size + steps * SETTINGS_SIZE_STEP;
    if (size >= SETTINGS_SIZE_LEAST && size <= SETTINGS_SIZE_MOST)
        adjust_set(app, SETTING_TEXT_SIZE, size);
}

void adjust_open(struct app *app)
{
    if (app->screen == SCREEN_SETTINGS)
        return;
    app->copied = false;
    aside_open(app, &app->behind, SCREEN_SETTINGS);
}

void adjust_close(struct app *app)
{
    if (app->screen == SCREEN_SETTINGS)
        aside_close(app, &app->behind);
}

void adjust_folder(struct app *app, bool always)
{
    const char *folder = app->training->folder;
    snprintf(app->kept.data, sizeof app->kept.data, "%s", always && folder != NULL ? folder : "");
    adjust_save(app);
}

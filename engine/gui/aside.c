/* aside.c: see aside.h. */
#include "gui/aside.h"

#include "gui/clock.h"

void aside_open(struct app *app, struct aside *aside, enum screen screen)
{
    if (app->screen == SCREEN_CONVERSATION)
        clock_stop(app);
    *aside = (struct aside){app->screen, app->scroll, app->focus};
    app_show(app, screen);
}

/* Of a scrolled part that may have been laid out otherwise, the end is the end. */
void aside_close(struct app *app, const struct aside *aside)
{
    app_show(app, aside->screen);
    app->scroll = aside->scroll;
    app->scroll.to_end = aside->scroll.most > 0 && aside->scroll.offset == aside->scroll.most;
    app->focus = aside->focus;
    if (app->screen == SCREEN_CONVERSATION && app->sheet == SHEET_NONE)
        clock_start(app);
}

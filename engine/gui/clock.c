/* clock.c: a deadline by the window's clock; what the scenario is told of it is in its own
 * time. */
#include "gui/clock.h"

uint64_t clock_left(const struct app *app)
{
    return app->deadline > app->milliseconds ? app->deadline - app->milliseconds : 0;
}

uint64_t clock_in_all(const struct app *app)
{
    return (uint64_t)app->view.decision->milliseconds *
           (uint64_t)settings_slowing(app->settings.timers);
}

void clock_start(struct app *app)
{
    uint64_t slowing = (uint64_t)settings_slowing(app->settings.timers);
    uint64_t left = app->view.milliseconds_left * slowing;
    app->deadline = left > 0 ? app->milliseconds + left : 0;
}

void clock_stop(struct app *app)
{
    uint32_t before = app->view.milliseconds_left;
    uint32_t slowing = (uint32_t)settings_slowing(app->settings.timers);
    uint32_t left = slowing > 0 ? (uint32_t)((clock_left(app) + slowing - 1) / slowing) : before;
    struct move waited = {.kind = MOVE_WAIT, .milliseconds = before - left};
    bool passed = app->deadline != 0 && left < before;
    app->deadline = 0;
    if (!passed || !training_apply(app->training, &waited, app->now, &app->notice))
        return;
    app->view.milliseconds_left = left;
    if (left > 0)
        return;
    app_refresh(app); /* time had run out, and the conversation has gone on */
    app->deadline = 0;
}

void clock_run_out(struct app *app)
{
    struct move waited = {.kind = MOVE_WAIT, .milliseconds = app->view.milliseconds_left};
    app->deadline = 0;
    app->changed = true;
    app_apply(app, &waited);
}

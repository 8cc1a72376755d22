/* answering.c: what was picked or sorted is kept by place as written, which a reply that
 * opens or closes does not move. */
#include "gui/answering.h"

#include <string.h>

#include "story/opportunity.h"

unsigned answering_place(const struct app *app, size_t shown)
{
    return (unsigned)(app->view.replies[shown] - app->view.decision->reply);
}

/* A line that is still appearing is shown whole first, so that nothing is answered
 * unread. */
static bool shows_all(struct app *app)
{
    if (!motion_is_appearing(&app->motion, app->milliseconds))
        return false;
    motion_end_line(&app->motion);
    return true;
}

void answering_go_on(struct app *app, struct action action)
{
    (void)action;
    if (app->sheet != SHEET_NONE)
        app_uncover(app);
    else if (!shows_all(app))
        app_apply(app, &(struct move){.kind = MOVE_CONTINUE});
}

void answering_reply(struct app *app, struct action action)
{
    size_t place = (size_t)action.index;
    if (app->view.decision == NULL || place >= app->view.reply_count || shows_all(app))
        return;
    uint16_t decision = (uint16_t)(app->view.decision - app->training->scenario->decisions);
    struct move move = {
        .kind = MOVE_CHOOSE, .decision = decision, .reply = app->view.replies[place]};
    app_apply(app, &move);
}

static unsigned picked_count(const struct app *app)
{
    unsigned count = 0;
    for (size_t i = 0; i < OPEN_MAX; i++)
        count += app->picked >> i & 1;
    return count;
}

void answering_toggle(struct app *app, struct action action)
{
    if (shows_all(app))
        return;
    uint32_t bit = UINT32_C(1) << answering_place(app, (size_t)action.index);
    bool room = picked_count(app) < app->view.decision->at_most;
    if ((app->picked & bit) != 0 || room)
        app->picked ^= bit;
}

void answering_assign(struct app *app, struct action action)
{
    if (!shows_all(app))
        app->groups[answering_place(app, (size_t)action.index)] = (uint8_t)action.value;
}

void answering_next_group(struct app *app, struct action action)
{
    uint8_t group = app->groups[answering_place(app, (size_t)action.index)];
    bool has_next = group + 1 < app->view.decision->group_count;
    action.value = has_next ? group + 1 : 0;
    answering_assign(app, action);
}

static uint32_t open_items(const struct app *app)
{
    uint32_t open = 0;
    for (size_t i = 0; i < app->view.reply_count; i++)
        open |= UINT32_C(1) << answering_place(app, i);
    return open;
}

bool answering_can_confirm(const struct app *app)
{
    const struct decision *decision = app->view.decision;
    if (decision->kind == DECISION_PICK)
        return picked_count(app) >= opportunity_least(decision, open_items(app));
    for (size_t i = 0; i < app->view.reply_count; i++)
        if (app->groups[answering_place(app, i)] == GROUP_MAX)
            return false;
    return true;
}

void answering_confirm(struct app *app, struct action action)
{
    (void)action;
    const struct decision *decision = app->view.decision;
    if (decision == NULL || !answering_can_confirm(app) || shows_all(app))
        return;
    struct move move = {.kind = decision->kind == DECISION_PICK ? MOVE_PICK : MOVE_SORT};
    move.decision = (uint16_t)(decision - app->training->scenario->decisions);
    if (decision->kind == DECISION_PICK)
        move.picked = app->picked;
    else
        memcpy(move.groups, app->groups, decision->reply_count);
    app_apply(app, &move);
}

bool answering_can_take_back(const struct app *app)
{
    return app->training->run.journal.mode == MODE_PRACTICE && app->retelling.answer_count > 0;
}

void answering_take_back(struct app *app, struct action action)
{
    (void)action;
    if (answering_can_take_back(app) && training_take_back(app->training, app->now, &app->notice))
        app_refresh(app);
}

bool answering_can_hint(const struct app *app)
{
    return app->training->run.journal.mode == MODE_PRACTICE && app->sheet == SHEET_NONE &&
           !app->hinted && app->view.stop == STOP_DECISION;
}

void answering_hint(struct app *app, struct action action)
{
    (void)action;
    if (!answering_can_hint(app))
        return;
    app->hinted = tutor_hint(&app->tutor, &app->training->run, &app->hint, &app->notice);
    app->scroll.to_end = true;
}

/* editing.c: the entry that has the focus; where none has, nothing is done. */
#include "gui/editing.h"

#include "gui/managing.h"

/* What is typed on the screen of a team is looked for at once. */
static void look_for(struct app *app)
{
    if (app->screen == SCREEN_TEAM)
        managing_find(app);
}

static void erase(struct app *app, struct entry *entry, enum entry_step side)
{
    entry_delete(entry, side);
    look_for(app);
}

/* Enter goes on, as if the screen's lead were pressed. */
static void submit(struct app *app, const struct frame *frame)
{
    const struct target *lead = frame_lead(frame);
    if (lead != NULL)
        action_do(app, lead->action);
}

bool editing_key(struct app *app, const struct frame *frame, const struct input *input)
{
    struct entry *entry = app_entry(app);
    if (entry == NULL)
        return false;
    if (input->key == KEY_LEFT || input->key == KEY_RIGHT)
        entry_move(entry, input->key == KEY_LEFT ? ENTRY_BACK : ENTRY_FORWARD);
    else if (input->key == KEY_HOME || input->key == KEY_END)
        entry_move(entry, input->key == KEY_HOME ? ENTRY_START : ENTRY_END);
    else if (input->key == KEY_BACKSPACE || input->key == KEY_DELETE)
        erase(app, entry, input->key == KEY_BACKSPACE ? ENTRY_BACK : ENTRY_FORWARD);
    else if (input->key == KEY_PRESS && input->character != ' ' && entry->composing[0] == '\0')
        submit(app, frame);
    else /* what writes comes as text too */
        return input->key == KEY_CHARACTER || input->key == KEY_PRESS;
    return true;
}

void editing_text(struct app *app, const struct input *input)
{
    struct entry *entry = app_entry(app);
    if (entry == NULL)
        return;
    if (input->kind == INPUT_TEXT)
        entry_type(entry, input->text);
    else
        entry_compose(entry, input->text);
    look_for(app);
}

/* What is being composed is where it is until it is done. */
void editing_point(struct app *app, const struct frame *frame, const struct target *target,
                   bool focused)
{
    struct entry *entry = app_entry(app);
    if (entry != NULL && entry->composing[0] == '\0')
        entry_point(entry, frame, target->rect, focused, app->pointer_x);
}

/* hearing.c: a wish is judged by the frame that is on the screen, as a click is: what is
 * no longer there cannot be pressed. */
#include "gui/hearing.h"

#include <stdint.h>

#include "gui/voice.h"

/* On the reader's thread. An action is two small numbers and a kind. */
static void wish(void *self, enum reader_wish kind, struct action action)
{
    const struct hearing *hearing = self;
    SDL_Event event = {.type = hearing->wished};
    event.user.code = (Sint32)kind;
    event.user.windowID = (Uint32)action.kind;
    event.user.data1 = (void *)(intptr_t)action.index;
    event.user.data2 = (void *)(intptr_t)action.value;
    SDL_PushEvent(&event);
}

void hearing_begin(struct hearing *hearing)
{
    hearing->wished = SDL_RegisterEvents(1);
    outline_init(&hearing->shown);
    hearing->reader = reader_start(&(struct reader_client){wish, hearing});
}

void hearing_end(struct hearing *hearing)
{
    reader_stop(hearing->reader);
    outline_destroy(&hearing->shown);
    *hearing = (struct hearing){0};
}

static struct reader_window around(SDL_Window *window, const struct frame *frame)
{
    struct reader_window around = {.rect = frame->window};
    SDL_GetWindowPosition(window, &around.rect.x, &around.rect.y);
    around.active = (SDL_GetWindowFlags(window) & SDL_WINDOW_INPUT_FOCUS) != 0;
    return around;
}

void hearing_show(struct hearing *hearing, SDL_Window *window, const struct app *app,
                  const struct frame *frame)
{
    if (!reader_listens(hearing->reader))
        return;
    struct outline now;
    struct text news;
    text_init(&news);
    outline_init(&now);
    if (outline_make(&now, frame, app_focus(app, frame), app->scroll.view.y, NULL)) {
        voice_news(&hearing->shown, &now, &news);
        reader_show(hearing->reader, &now, text_string(&news), around(window, frame));
        outline_destroy(&hearing->shown);
        hearing->shown = now;
    }
    text_destroy(&news);
}

void hearing_take(const struct hearing *hearing, const SDL_Event *event, struct app *app,
                  const struct frame *frame)
{
    if (hearing->reader == NULL || event->type != hearing->wished)
        return;
    struct action action = {(enum action_kind)event->user.windowID,
                            (int)(intptr_t)event->user.data1, (int)(intptr_t)event->user.data2};
    enum reader_wish kind = (enum reader_wish)event->user.code;
    const struct target *target = frame_find(frame, action);
    app->changed = true;
    if (kind == READER_SHOW || target == NULL)
        return;
    app->focus = action;
    app->keyboard = true;
    if (kind == READER_PRESS)
        action_do(app, action);
}

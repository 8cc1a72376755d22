/* hearing.c: a wish is judged by the frame that is on the screen, as a click is: what is
 * no longer there cannot be pressed. */
#include "gui/hearing.h"

#include <stdint.h>

#include "gui/dispatcher.h"
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
    speech_stop(hearing->speech);
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

/* On the speech's thread. */
static void look_again(void *hearing)
{
    wish(hearing, READER_SHOW, (struct action){0});
}

static void fall_silent(struct hearing *hearing, struct app *app)
{
    struct err err;
    if (hearing->speech == NULL || !speech_failure(hearing->speech, &err))
        return;
    speech_stop(hearing->speech);
    hearing->speech = NULL;
    hearing->spoke = false;
    app->settings.speech = false;
    app->notice = err;
    app->changed = true;
}

static void speak(struct hearing *hearing, bool on, const struct outline *now)
{
    struct text words;
    text_init(&words);
    voice_speak(hearing->spoke, on, &hearing->shown, now, &words);
    hearing->spoke = on;
    if (words.length > 0 && hearing->speech == NULL)
        hearing->speech = speech_start(dispatcher_voice(), look_again, hearing);
    if (words.length > 0 && hearing->speech != NULL)
        speech_say(hearing->speech, text_string(&words));
    text_destroy(&words);
}

static void show_reader(struct hearing *hearing, struct reader_window window,
                        const struct outline *now)
{
    struct text news;
    text_init(&news);
    voice_news(&hearing->shown, now, &news);
    reader_show(hearing->reader, now, text_string(&news), window);
    text_destroy(&news);
}

void hearing_show(struct hearing *hearing, SDL_Window *window, struct app *app,
                  const struct frame *frame)
{
    bool speaks = app->settings.speech || hearing->spoke;
    bool reads = reader_listens(hearing->reader);
    struct outline now;
    if (hearing->wished == 0 || (!speaks && !reads))
        return;
    fall_silent(hearing, app);
    outline_init(&now);
    if (!outline_make(&now, frame, app_focus(app, frame), app->scroll.view.y, NULL))
        return;
    if (reads)
        show_reader(hearing, around(window, frame), &now);
    speak(hearing, app->settings.speech, &now);
    outline_destroy(&hearing->shown);
    hearing->shown = now;
}

void hearing_take(const struct hearing *hearing, const SDL_Event *event, struct app *app,
                  const struct frame *frame)
{
    if (hearing->wished == 0 || event->type != hearing->wished)
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
    if (kind != READER_PRESS)
        return;
    motion_end_line(&app->motion); /* who listens had all of it at once */
    action_do(app, action);
}

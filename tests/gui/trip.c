/* trip.c: see trip.h. */
#include "trip.h"
#include "gui/answering.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/problem.h"

uint64_t trip_seed(void)
{
    return 7;
}

void trip_library(const char *folder, struct library **library)
{
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    if (!library_open(folder, library, &problems, &err) || *library == NULL)
        fail_msg("%s %s", folder, problems.count > 0 ? problems.at[0].text : err.text);
    problems_destroy(&problems);
}

/* Shows what there is to show, and takes what events there are. */
void trip_settle(struct trip *trip)
{
    struct err err = {0};
    while (trip->window.app.changed || !trip->window.complete ||
           SDL_HasEvents(SDL_FIRSTEVENT, SDL_LASTEVENT))
        if (!window_frame(&trip->window, &err)) {
            assert_true(trip->window.app.closing);
            return;
        }
}

void trip_begin(struct trip *trip, const char *folder, int width, int height)
{
    trip_begin_in(trip, folder, NULL, width, height);
}

void trip_begin_in(struct trip *trip, const char *folder, const char *data, int width, int height)
{
    struct err err = {0};
    *trip = (struct trip){0};
    trip_library(folder, &trip->library);
    assert_true(training_open(&trip->training, trip->library, data, "mia", &err));
    struct gui_options options = {.assets = SOURCE_DIR "/assets",
                                  .width = width,
                                  .height = height,
                                  .ask = data != NULL,
                                  .seed = trip_seed};
    if (!window_open(&trip->window, &options, &trip->training, &err))
        fail_msg("%s", err.text);
    trip->window.app.settings.reduced_motion = true;
    trip_settle(trip);
}

void trip_end(struct trip *trip)
{
    window_close(&trip->window);
    training_close(&trip->training);
    library_free(trip->library);
}

void trip_press(struct trip *trip, SDL_Keycode key)
{
    SDL_Event event = {.type = SDL_KEYDOWN};
    event.key.keysym.sym = key;
    SDL_PushEvent(&event);
    trip_settle(trip);
}

static void push_mouse(Uint32 type, int x, int y)
{
    SDL_Event event = {.type = type};
    if (type == SDL_MOUSEMOTION) {
        event.motion.x = x;
        event.motion.y = y;
    } else {
        event.button = (SDL_MouseButtonEvent){
            .type = type, .button = SDL_BUTTON_LEFT, .clicks = 1, .x = x, .y = y};
    }
    SDL_PushEvent(&event);
}

static void roll(struct trip *trip, int notches)
{
    SDL_Event event = {.type = SDL_MOUSEWHEEL};
    event.wheel.y = notches;
    SDL_PushEvent(&event);
    trip_settle(trip);
}

/* As a person would: rolls until it can be seen, moves there, and clicks. */
void trip_click(struct trip *trip, struct action action)
{
    const struct target *target = NULL;
    for (int step = 0; step < 400; step++) {
        target = frame_find(&trip->window.frame, action);
        assert_non_null(target);
        struct rect seen = rect_shared(target->rect, target->clip);
        if (seen.h >= target->rect.h / 2)
            break;
        roll(trip, target->rect.y < target->clip.y ? 1 : -1);
    }
    struct rect seen = rect_shared(target->rect, target->clip);
    int x = seen.x + seen.w / 2, y = seen.y + seen.h / 2;
    push_mouse(SDL_MOUSEMOTION, x, y);
    push_mouse(SDL_MOUSEBUTTONDOWN, x, y);
    push_mouse(SDL_MOUSEBUTTONUP, x, y);
    trip_settle(trip);
}

void trip_picture(struct trip *trip, const char *name)
{
    char path[512];
    struct err err = {0};
    snprintf(path, sizeof path, BINARY_DIR "/screens/%s.png", name);
    assert_true(file_make_folder(BINARY_DIR "/screens", &err));
    if (!window_save(&trip->window, path, &err))
        fail_msg("%s", err.text);
    assert_true(file_exists(path));
}

const struct app *trip_app(const struct trip *trip)
{
    return &trip->window.app;
}

/* Tab until the action has the focus, then Enter. */
void trip_press_focused(struct trip *trip, struct action action)
{
    for (int step = 0; step < 400 && !action_same(trip_app(trip)->focus, action); step++)
        trip_press(trip, SDLK_TAB);
    assert_true(action_same(trip_app(trip)->focus, action));
    trip_press(trip, SDLK_RETURN);
}

static void decide_by_keys(struct trip *trip)
{
    switch (trip_app(trip)->view.decision->kind) {
    case DECISION_CHOOSE:
        trip_press(trip, SDLK_DOWN);
        trip_press(trip, SDLK_RETURN);
        return;
    case DECISION_PICK:
        for (unsigned i = 0; i < 9 && !answering_can_confirm(trip_app(trip)); i++)
            trip_press(trip, (SDL_Keycode)(SDLK_1 + (int)i));
        trip_press_focused(trip, (struct action){.kind = ACTION_CONFIRM});
        return;
    case DECISION_SORT:
        for (int i = 0; i < (int)trip_app(trip)->view.reply_count; i++)
            trip_press_focused(trip, (struct action){ACTION_ASSIGN, i, 0});
        trip_press_focused(trip, (struct action){.kind = ACTION_CONFIRM});
        return;
    }
}

static void decide_by_mouse(struct trip *trip)
{
    int count = (int)trip_app(trip)->view.reply_count;
    switch (trip_app(trip)->view.decision->kind) {
    case DECISION_CHOOSE:
        trip_click(trip, (struct action){ACTION_REPLY, count - 1, 0});
        return;
    case DECISION_PICK:
        for (int i = 0; i < count && !answering_can_confirm(trip_app(trip)); i++)
            trip_click(trip, (struct action){ACTION_TOGGLE, i, 0});
        break;
    case DECISION_SORT:
        for (int i = 0; i < count; i++)
            trip_click(trip, (struct action){ACTION_ASSIGN, i, i % 2});
        break;
    }
    trip_click(trip, (struct action){.kind = ACTION_CONFIRM});
}

/* Plays to the debrief; a picture of each kind of decision, named after prefix. */
void trip_play(struct trip *trip, bool mouse, const char *prefix)
{
    static const char *const kinds[] = {"choose", "pick", "sort"};
    char name[64];
    for (int step = 0; trip_app(trip)->screen == SCREEN_CONVERSATION; step++) {
        assert_true(step < 500);
        if (trip_app(trip)->sheet != SHEET_NONE || trip_app(trip)->view.stop == STOP_LINE) {
            if (mouse)
                trip_click(trip, (struct action){.kind = ACTION_CONTINUE});
            else
                trip_press(trip, SDLK_RETURN);
            continue;
        }
        snprintf(name, sizeof name, "%s-%s", prefix, kinds[trip_app(trip)->view.decision->kind]);
        trip_picture(trip, name);
        if (mouse)
            decide_by_mouse(trip);
        else
            decide_by_keys(trip);
    }
    assert_int_equal(trip_app(trip)->screen, SCREEN_DEBRIEF);
    assert_true(session_is_over(&trip->training.run.session));
    assert_true(trip->training.progress.attempts[trip->training.attempt].finished);
    snprintf(name, sizeof name, "%s-debrief", prefix);
    trip_picture(trip, name);
}

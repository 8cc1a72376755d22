/* lively.c: what moves, as it is painted: pictures of each state are left in the build
 * folder, and what rests is the same picture again. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/problem.h"
#include "trip.h"

enum { WIDTH = 1280, HEIGHT = 720 };

/* The picture at a time of the app's own clock, which the test turns. */
static SDL_Surface *paint_at(struct trip *trip, uint64_t milliseconds)
{
    struct window *window = &trip->window;
    window->app.milliseconds = milliseconds;
    frame_begin(&window->frame, &window->theme, &window->measure, WIDTH, HEIGHT);
    app_build(&window->app, &window->frame);
    painter_paint(&window->painter, &window->frame.list, window->theme.tints[TINT_PAPER],
                  window->frame.window);
    SDL_Surface *surface =
        SDL_CreateRGBSurfaceWithFormat(0, WIDTH, HEIGHT, 32, SDL_PIXELFORMAT_ARGB8888);
    assert_non_null(surface);
    assert_int_equal(SDL_RenderReadPixels(window->renderer, NULL, SDL_PIXELFORMAT_ARGB8888,
                                          surface->pixels, surface->pitch),
                     0);
    return surface;
}

static void keep(struct trip *trip, uint64_t milliseconds, const char *name)
{
    SDL_FreeSurface(paint_at(trip, milliseconds));
    SDL_RenderPresent(trip->window.renderer);
    trip_picture(trip, name);
}

static bool is_same(struct trip *trip, uint64_t a, uint64_t b)
{
    SDL_Surface *first = paint_at(trip, a), *second = paint_at(trip, b);
    size_t bytes = (size_t)first->pitch * (size_t)first->h;
    bool same = memcmp(first->pixels, second->pixels, bytes) == 0;
    SDL_FreeSurface(first);
    SDL_FreeSurface(second);
    return same;
}

/* The conversation with that id, begun, in a window where things move. */
static void begin(struct trip *trip, const char *id)
{
    trip_begin(trip, SOURCE_DIR "/scenarios", WIDTH, HEIGHT);
    struct app *app = &trip->window.app;
    app->settings.reduced_motion = false;
    app->milliseconds = 1000000;
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    if (!training_begin(&trip->training, id, MODE_PRACTICE, 7, 0, &problems, &err))
        fail_msg("%s", err.text);
    problems_destroy(&problems);
    app_show_run(app);
    keep(trip, 1000000, "lively-briefing");
    action_do(app, (struct action){.kind = ACTION_CONTINUE});
}

static void a_line_appears_and_then_is_whole(void **state)
{
    (void)state;
    struct trip trip;
    begin(&trip, "late-refund");
    uint64_t now = trip_app(&trip)->milliseconds;
    keep(&trip, now + 700, "lively-line");
    assert_false(is_same(&trip, now + 200, now + 700));
    motion_rest(&trip.window.app.motion);
    assert_true(is_same(&trip, now + 30000, now + 60000));
    trip_end(&trip);
}

/* Gives replies until the person looks otherwise. */
static void change_face(struct trip *trip)
{
    struct app *app = &trip->window.app;
    for (int step = 0; step < 40 && app->before.person == NULL; step++) {
        app->milliseconds += 20000;
        bool decides = app->view.stop == STOP_DECISION;
        action_do(app, (struct action){decides ? ACTION_REPLY : ACTION_CONTINUE, 0, 0});
    }
    assert_non_null(app->before.person);
}

static void a_face_changes_breathes_and_blinks_and_comes_to_rest(void **state)
{
    (void)state;
    struct trip trip;
    begin(&trip, "late-refund");
    change_face(&trip);
    struct app *app = &trip.window.app;
    uint64_t now = app->milliseconds;
    keep(&trip, now + 100, "lively-fade");
    assert_false(is_same(&trip, now + 20, now + 100));
    motion_end_line(&app->motion);
    motion_rest(&app->motion);
    motion_wake(&app->motion, now + 1000);
    assert_false(is_same(&trip, now + 1000, now + 1000 + MOTION_BREATH / 2));
    uint64_t blink = now + 1000;
    while (motion_lids(&app->motion, blink) < MOTION_WHOLE && blink < now + 9000)
        blink++;
    keep(&trip, blink, "lively-blink");
    uint64_t rest = now + 1000 + MOTION_REST;
    assert_true(is_same(&trip, rest, rest + 1234));
    assert_int_equal(motion_next(&app->motion, rest), -1);
    trip_end(&trip);
}

static SDL_Surface *copy_of_screen(struct trip *trip)
{
    SDL_Surface *surface =
        SDL_CreateRGBSurfaceWithFormat(0, WIDTH, HEIGHT, 32, SDL_PIXELFORMAT_ARGB8888);
    assert_non_null(surface);
    SDL_RenderReadPixels(trip->window.renderer, NULL, SDL_PIXELFORMAT_ARGB8888, surface->pixels,
                         surface->pitch);
    return surface;
}

static void check_parts(struct trip *trip)
{
    assert_true(window_show(&trip->window, NULL));
    SDL_Surface *part = copy_of_screen(trip);
    trip->window.stale = true;
    assert_true(window_show(&trip->window, NULL));
    SDL_Surface *whole = copy_of_screen(trip);
    assert_memory_equal(part->pixels, whole->pixels, (size_t)part->pitch * HEIGHT);
    SDL_FreeSurface(part);
    SDL_FreeSurface(whole);
}

/* Somebody looks about with the pointer, reads, and goes on, while things move. */
static void what_is_painted_in_part_is_the_whole_picture(void **state)
{
    (void)state;
    struct trip trip;
    begin(&trip, "late-refund");
    struct app *app = &trip.window.app;
    for (int step = 0; step < 120; step++) {
        app->milliseconds += 137;
        app->keyboard = step % 7 == 0;
        app->pointer_x = step * 61 % WIDTH;
        app->pointer_y = step * 97 % HEIGHT;
        if (step % 9 == 8)
            action_do(app,
                      (struct action){
                          app->view.stop == STOP_DECISION ? ACTION_REPLY : ACTION_CONTINUE, 0, 0});
        if (step % 40 == 39)
            action_do(app, (struct action){.kind = ACTION_PAUSE});
        if (step % 50 == 49)
            action_do(app, (struct action){.kind = ACTION_BRIEFING});
        check_parts(&trip);
    }
    action_do(app, (struct action){.kind = ACTION_LEAVE});
    check_parts(&trip);
    trip_end(&trip);
}

static void nothing_moves_with_reduced_motion(void **state)
{
    (void)state;
    struct trip trip;
    begin(&trip, "late-refund");
    trip.window.app.settings.reduced_motion = true;
    uint64_t now = trip_app(&trip)->milliseconds;
    assert_true(is_same(&trip, now, now + 150));
    assert_true(is_same(&trip, now + 1000, now + 3000));
    assert_int_equal(motion_next(&trip_app(&trip)->motion, now + 3000), -1);
    trip_end(&trip);
}

static void documents_and_pause_are_painted(void **state)
{
    (void)state;
    struct trip trip;
    begin(&trip, "abusive-caller");
    struct app *app = &trip.window.app;
    app->settings.reduced_motion = true;
    action_do(app, (struct action){.kind = ACTION_DOCUMENTS});
    keep(&trip, app->milliseconds, "lively-documents");
    action_do(app, (struct action){.kind = ACTION_CONTINUE});
    action_do(app, (struct action){.kind = ACTION_PAUSE});
    keep(&trip, app->milliseconds, "lively-pause");
    trip_end(&trip);
}

int main(void)
{
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_line_appears_and_then_is_whole),
        cmocka_unit_test(a_face_changes_breathes_and_blinks_and_comes_to_rest),
        cmocka_unit_test(what_is_painted_in_part_is_the_whole_picture),
        cmocka_unit_test(nothing_moves_with_reduced_motion),
        cmocka_unit_test(documents_and_pause_are_painted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

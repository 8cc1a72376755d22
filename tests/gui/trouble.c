/* trouble.c: what befalls a window in the middle of a conversation: a disk that is full,
 * a folder that is gone, another screen, hardly any room. The talk goes on, a message
 * says what is wrong, and nothing is lost. */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "trip.h"

static const char *const library_folder = SOURCE_DIR "/tests/gui/library";

/* A conversation in practice at its first decision, kept in a folder of its own. */
struct stay {
    struct trip trip;
    char folder[64], trainees[96], aside[96];
};

static void begin(struct stay *stay)
{
    *stay = (struct stay){.folder = "/tmp/understudy-XXXXXX"};
    assert_non_null(mkdtemp(stay->folder));
    snprintf(stay->trainees, sizeof stay->trainees, "%s/trainees", stay->folder);
    snprintf(stay->aside, sizeof stay->aside, "%s/aside", stay->folder);
    trip_begin_in(&stay->trip, library_folder, stay->folder, 1280, 720);
    action_do(&stay->trip.window.app, (struct action){.kind = ACTION_LEAVE}); /* as mia */
    trip_settle(&stay->trip);
    trip_click(&stay->trip, (struct action){ACTION_PRACTISE, 0, 0});
    while (trip_app(&stay->trip)->view.stop == STOP_LINE)
        trip_click(&stay->trip, (struct action){.kind = ACTION_CONTINUE});
    assert_int_equal(stay->trip.training.unsaved.kind, ERR_NONE);
}

static void end(struct stay *stay)
{
    char command[128];
    trip_end(&stay->trip);
    snprintf(command, sizeof command, "rm -rf '%s'", stay->folder);
    assert_int_equal(system(command), 0);
}

static bool is_told(const struct trip *trip, const char *text)
{
    const struct draw_list *list = &trip->window.frame.list;
    for (size_t i = 0; i < list->count; i++)
        if (list->at[i].kind == DRAW_TEXT && list->at[i].whole != NULL &&
            strstr(list->at[i].whole, text) != NULL)
            return true;
    return false;
}

static void close_window(struct trip *trip)
{
    SDL_Event event = {.type = SDL_QUIT};
    SDL_PushEvent(&event);
    trip_settle(trip);
}

static void fill_the_disk(struct stay *stay, bool full)
{
    (void)stay;
    static struct rlimit before;
    if (full)
        getrlimit(RLIMIT_FSIZE, &before);
    struct rlimit now = before;
    now.rlim_cur = full ? 1 : before.rlim_cur;
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &now), 0);
}

/* A file lies where the folder was, as when another disk is mounted there. */
static void take_the_folder_away(struct stay *stay, bool away)
{
    if (away) {
        assert_int_equal(rename(stay->trainees, stay->aside), 0);
        assert_true(file_write(stay->trainees, "", 0, NULL));
    } else {
        assert_int_equal(unlink(stay->trainees), 0);
        assert_int_equal(rename(stay->aside, stay->trainees), 0);
    }
}

static void check_kept(const struct stay *stay)
{
    struct progress kept;
    struct err err = {0};
    const struct progress *progress = &stay->trip.training.progress;
    if (!progress_load(stay->folder, progress->profile.id, &kept, &err))
        fail_msg("%s", err.text);
    assert_int_equal(kept.count, 1);
    assert_int_equal(kept.attempts[0].move_count, stay->trip.training.run.journal.count);
    progress_destroy(&kept);
}

static void nothing_is_lost_when(void (*strike)(struct stay *stay, bool now))
{
    struct stay stay;
    begin(&stay);
    size_t before = stay.trip.training.run.journal.count;
    strike(&stay, true);
    trip_press(&stay.trip, SDLK_1);
    assert_true(stay.trip.training.run.journal.count > before);
    assert_int_not_equal(stay.trip.training.unsaved.kind, ERR_NONE);
    assert_true(is_told(&stay.trip, stay.folder));
    struct action again = {.kind = ACTION_DISMISS}; /* tries again to save */
    trip_click(&stay.trip, again);
    assert_int_equal(trip_app(&stay.trip)->screen, SCREEN_CONVERSATION);
    assert_true(is_told(&stay.trip, stay.folder));
    strike(&stay, false);
    trip_picture(&stay.trip, "trouble-unsaved");
    trip_click(&stay.trip, again);
    assert_false(is_told(&stay.trip, stay.folder));
    check_kept(&stay);
    strike(&stay, true);
    trip_press(&stay.trip, SDLK_b);
    close_window(&stay.trip);
    assert_false(trip_app(&stay.trip)->closing);
    assert_true(is_told(&stay.trip, "Not all of your work is saved"));
    strike(&stay, false);
    trip_picture(&stay.trip, "trouble-closing");
    trip_click(&stay.trip, (struct action){.kind = ACTION_RESCUE_BACK});
    trip_play(&stay.trip, false, "trouble");
    assert_int_equal(stay.trip.training.unsaved.kind, ERR_NONE);
    check_kept(&stay);
    close_window(&stay.trip);
    assert_true(trip_app(&stay.trip)->closing);
    end(&stay);
}

static void who_closes_twice_means_it(void **state)
{
    (void)state;
    struct stay stay;
    begin(&stay);
    take_the_folder_away(&stay, true);
    trip_press(&stay.trip, SDLK_1);
    close_window(&stay.trip);
    assert_false(trip_app(&stay.trip)->closing);
    close_window(&stay.trip);
    assert_true(trip_app(&stay.trip)->closing);
    end(&stay);
}

static void nothing_is_lost_when_the_disk_is_full(void **state)
{
    (void)state;
    nothing_is_lost_when(fill_the_disk);
}

static void nothing_is_lost_when_the_folder_is_gone(void **state)
{
    (void)state;
    nothing_is_lost_when(take_the_folder_away);
}

static void the_smallest_window_plays_to_the_end(void **state)
{
    (void)state;
    for (int mouse = 0; mouse < 2; mouse++) {
        struct trip trip;
        trip_begin(&trip, library_folder, 320, 200);
        if (mouse)
            trip_click(&trip, (struct action){ACTION_ASSESS, 0, 0});
        else
            trip_press_focused(&trip, (struct action){ACTION_ASSESS, 0, 0});
        trip_play(&trip, mouse, mouse ? "small-mouse" : "small");
        trip_end(&trip);
    }
}

static SDL_Surface *seen(const struct trip *trip)
{
    SDL_Surface *surface =
        SDL_CreateRGBSurfaceWithFormat(0, 1280, 720, 32, SDL_PIXELFORMAT_ARGB8888);
    assert_non_null(surface);
    SDL_RenderReadPixels(trip->window.renderer, NULL, SDL_PIXELFORMAT_ARGB8888, surface->pixels,
                         surface->pitch);
    return surface;
}

/* Something else was painted over it meanwhile. */
static void check_painted_again(struct trip *trip, Uint8 what)
{
    SDL_Surface *before = seen(trip);
    SDL_SetRenderDrawColor(trip->window.renderer, 255, 0, 255, 255);
    SDL_RenderClear(trip->window.renderer);
    SDL_RenderPresent(trip->window.renderer);
    SDL_Event event = {.type = SDL_WINDOWEVENT};
    event.window.event = what;
    SDL_PushEvent(&event);
    trip_settle(trip);
    SDL_Surface *after = seen(trip);
    assert_memory_equal(before->pixels, after->pixels, (size_t)before->pitch * 720);
    SDL_FreeSurface(before);
    SDL_FreeSurface(after);
}

static void a_window_is_whole_on_another_screen_too(void **state)
{
    (void)state;
    static const Uint8 events[] = {
        SDL_WINDOWEVENT_EXPOSED,  SDL_WINDOWEVENT_MOVED,           SDL_WINDOWEVENT_SIZE_CHANGED,
        SDL_WINDOWEVENT_RESTORED, SDL_WINDOWEVENT_DISPLAY_CHANGED, SDL_WINDOWEVENT_ICCPROF_CHANGED};
    struct stay stay;
    begin(&stay);
    size_t moves = stay.trip.training.run.journal.count;
    SDL_Event display = {.type = SDL_DISPLAYEVENT};
    SDL_PushEvent(&display);
    for (size_t i = 0; i < sizeof events; i++)
        check_painted_again(&stay.trip, events[i]);
    assert_int_equal(stay.trip.training.run.journal.count, moves);
    end(&stay);
}

int main(void)
{
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    signal(SIGXFSZ, SIG_IGN);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_is_lost_when_the_disk_is_full),
        cmocka_unit_test(nothing_is_lost_when_the_folder_is_gone),
        cmocka_unit_test(who_closes_twice_means_it),
        cmocka_unit_test(the_smallest_window_plays_to_the_end),
        cmocka_unit_test(a_window_is_whole_on_another_screen_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

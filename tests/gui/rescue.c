/* rescue.c: a window whose data folder cannot be written: the message offers another place,
 * by keyboard and by mouse; what is chosen is told, what fails says why; and who closes the
 * window is asked first. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "trip.h"

static const char *const library_folder = SOURCE_DIR "/tests/gui/library";

static const struct action offer = {.kind = ACTION_RESCUE}, first = {ACTION_RESCUE_TAKE, 0, 0},
                           second = {ACTION_RESCUE_TAKE, 1, 0}, typed = {ACTION_RESCUE_TAKE, -1, 0},
                           entry = {ACTION_ENTRY, 0, 0};

/* In a folder of its own, which is the working folder: home is the data folder, stick
 * and gone are other places. */
struct stay {
    struct trip trip;
    char folder[64], *before;
};

static void list_places(struct file_names *places)
{
    places->at = calloc(2, sizeof *places->at);
    assert_non_null(places->at);
    places->at[places->count++] = strdup("stick");
    places->at[places->count++] = strdup("gone");
}

static void take_home_away(bool away)
{
    if (away) {
        assert_int_equal(rename("home", "away"), 0);
        assert_true(file_write("home", "", 0, NULL));
    } else {
        assert_int_equal(unlink("home"), 0);
        assert_int_equal(rename("away", "home"), 0);
    }
}

static struct app *app_of(struct stay *stay)
{
    return &stay->trip.window.app;
}

/* A conversation at its second decision, of which the first reply is not saved. */
static void begin(struct stay *stay)
{
    *stay = (struct stay){.folder = "/tmp/understudy-XXXXXX", .before = getcwd(NULL, 0)};
    assert_non_null(mkdtemp(stay->folder));
    assert_int_equal(chdir(stay->folder), 0);
    assert_true(file_make_folder("stick", NULL) && file_make_folder("gone", NULL));
    trip_begin_in(&stay->trip, library_folder, "home", 1280, 720);
    app_of(stay)->places = list_places;
    action_do(app_of(stay), (struct action){.kind = ACTION_LEAVE}); /* as mia */
    trip_settle(&stay->trip);
    trip_click(&stay->trip, (struct action){ACTION_PRACTISE, 0, 0});
    while (trip_app(&stay->trip)->view.stop == STOP_LINE)
        trip_click(&stay->trip, (struct action){.kind = ACTION_CONTINUE});
    take_home_away(true);
    trip_press(&stay->trip, SDLK_1);
    assert_int_equal(stay->trip.training.unsaved.kind, ERR_SYSTEM);
}

static void end(struct stay *stay)
{
    char command[128];
    trip_end(&stay->trip);
    assert_int_equal(chdir(stay->before), 0);
    free(stay->before);
    snprintf(command, sizeof command, "rm -rf '%s'", stay->folder);
    assert_int_equal(system(command), 0);
}

static bool is_told(const struct stay *stay, const char *text)
{
    const struct draw_list *list = &stay->trip.window.frame.list;
    for (size_t i = 0; i < list->count; i++)
        if (list->at[i].kind == DRAW_TEXT && list->at[i].whole != NULL &&
            strstr(list->at[i].whole, text) != NULL)
            return true;
    return false;
}

static void assert_kept_in(const struct stay *stay, const char *folder)
{
    struct progress kept;
    assert_string_equal(stay->trip.training.folder, folder);
    assert_int_equal(stay->trip.training.unsaved.kind, ERR_NONE);
    assert_true(progress_load(folder, stay->trip.training.progress.profile.id, &kept, NULL));
    assert_int_equal(kept.count, 1);
    assert_int_equal(kept.attempts[0].move_count, stay->trip.training.run.journal.count);
    progress_destroy(&kept);
}

static void close_window(struct stay *stay)
{
    SDL_Event event = {.type = SDL_QUIT};
    SDL_PushEvent(&event);
    trip_settle(&stay->trip);
}

static void type(struct stay *stay, const char *text)
{
    SDL_Event event = {.type = SDL_TEXTINPUT};
    snprintf(event.text.text, sizeof event.text.text, "%s", text);
    SDL_PushEvent(&event);
    trip_settle(&stay->trip);
}

static void the_message_offers_another_place_to_a_mouse(void **state)
{
    (void)state;
    struct stay stay;
    begin(&stay);
    trip_picture(&stay.trip, "rescue-offered");
    trip_click(&stay.trip, offer);
    assert_int_equal(trip_app(&stay.trip)->screen, SCREEN_RESCUE);
    trip_picture(&stay.trip, "rescue");
    assert_int_equal(rmdir("gone"), 0);
    trip_click(&stay.trip, second);
    assert_int_equal(trip_app(&stay.trip)->screen, SCREEN_RESCUE);
    assert_true(is_told(&stay, "gone is not there"));
    trip_picture(&stay.trip, "rescue-failed");
    trip_click(&stay.trip, first);
    assert_int_equal(trip_app(&stay.trip)->screen, SCREEN_CONVERSATION);
    assert_true(is_told(&stay, "Saved in stick/understudy-saved"));
    assert_true(is_told(&stay, "understudy import stick/understudy-saved"));
    trip_picture(&stay.trip, "rescue-told");
    assert_kept_in(&stay, "stick/understudy-saved");
    trip_click(&stay.trip, (struct action){.kind = ACTION_DISMISS});
    assert_false(is_told(&stay, "Saved in"));
    trip_play(&stay.trip, true, "rescued");
    assert_kept_in(&stay, "stick/understudy-saved");
    end(&stay);
}

static void the_message_offers_another_place_to_the_keyboard(void **state)
{
    (void)state;
    struct stay stay;
    begin(&stay);
    trip_press_focused(&stay.trip, offer);
    assert_int_equal(trip_app(&stay.trip)->screen, SCREEN_RESCUE);
    trip_press(&stay.trip, SDLK_ESCAPE);
    assert_int_equal(trip_app(&stay.trip)->screen, SCREEN_CONVERSATION);
    trip_press_focused(&stay.trip, offer);
    trip_press_focused(&stay.trip, typed);
    assert_true(is_told(&stay, "Type the path of a folder."));
    trip_press_focused(&stay.trip, entry);
    assert_int_equal(trip_app(&stay.trip)->screen, SCREEN_RESCUE); /* nothing is typed yet */
    type(&stay, "home");
    trip_press(&stay.trip, SDLK_RETURN);
    assert_true(is_told(&stay, "home is not a folder"));
    for (int i = 0; i < 4; i++)
        trip_press(&stay.trip, SDLK_BACKSPACE);
    type(&stay, "stick");
    trip_press(&stay.trip, SDLK_RETURN);
    assert_int_equal(trip_app(&stay.trip)->screen, SCREEN_CONVERSATION);
    assert_kept_in(&stay, "stick/understudy-saved");
    trip_play(&stay.trip, false, "rescued");
    assert_kept_in(&stay, "stick/understudy-saved");
    end(&stay);
}

static void what_one_did_is_shown_from_the_new_place(void **state)
{
    (void)state;
    struct stay stay;
    begin(&stay);
    trip_play(&stay.trip, false, "rescued");
    trip_click(&stay.trip, (struct action){.kind = ACTION_LEAVE});
    trip_click(&stay.trip, (struct action){.kind = ACTION_PROGRESS});
    trip_click(&stay.trip, offer);
    trip_click(&stay.trip, first);
    const struct app *app = trip_app(&stay.trip);
    assert_int_equal(app->screen, SCREEN_PROGRESS);
    assert_int_equal(app->history.ended_count, 1);
    assert_ptr_equal(app->history.ended[0], &stay.trip.training.progress.attempts[0]);
    trip_picture(&stay.trip, "rescue-progress");
    end(&stay);
}

static void who_closes_the_window_can_save_elsewhere_first(void **state)
{
    (void)state;
    struct stay stay;
    begin(&stay);
    close_window(&stay);
    assert_false(trip_app(&stay.trip)->closing);
    assert_true(is_told(&stay, "Not all of your work is saved"));
    trip_picture(&stay.trip, "rescue-leaving");
    trip_click(&stay.trip, first);
    assert_false(trip_app(&stay.trip)->closing);
    assert_true(is_told(&stay, "Saved in stick/understudy-saved"));
    trip_picture(&stay.trip, "rescue-saved");
    assert_kept_in(&stay, "stick/understudy-saved");
    trip_click(&stay.trip, (struct action){.kind = ACTION_CLOSE});
    assert_true(trip_app(&stay.trip)->closing);
    end(&stay);
}

static void who_closes_the_window_can_try_again(void **state)
{
    (void)state;
    struct stay stay;
    begin(&stay);
    close_window(&stay);
    trip_click(&stay.trip, (struct action){.kind = ACTION_RESCUE_TRY});
    assert_false(trip_app(&stay.trip)->closing);
    assert_true(is_told(&stay, "still cannot be saved"));
    take_home_away(false);
    trip_click(&stay.trip, (struct action){.kind = ACTION_RESCUE_TRY});
    assert_true(trip_app(&stay.trip)->closing);
    assert_kept_in(&stay, "home");
    end(&stay);
}

static void who_closes_the_window_can_leave_without_or_stay(void **state)
{
    (void)state;
    struct stay stay;
    begin(&stay);
    close_window(&stay);
    trip_click(&stay.trip, (struct action){.kind = ACTION_RESCUE_BACK});
    assert_int_equal(trip_app(&stay.trip)->screen, SCREEN_CONVERSATION);
    close_window(&stay);
    assert_false(trip_app(&stay.trip)->closing);
    assert_true(is_told(&stay, "loses what was done"));
    trip_click(&stay.trip, (struct action){.kind = ACTION_RESCUE_GIVE_UP});
    assert_true(trip_app(&stay.trip)->closing);
    end(&stay);
}

int main(void)
{
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_message_offers_another_place_to_a_mouse),
        cmocka_unit_test(the_message_offers_another_place_to_the_keyboard),
        cmocka_unit_test(what_one_did_is_shown_from_the_new_place),
        cmocka_unit_test(who_closes_the_window_can_save_elsewhere_first),
        cmocka_unit_test(who_closes_the_window_can_try_again),
        cmocka_unit_test(who_closes_the_window_can_leave_without_or_stay),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

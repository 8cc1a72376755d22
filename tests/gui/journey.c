/* journey.c: the whole way through the window, by keys and by mouse: what comes of
 * it is asked of the run, and pictures of the way are left in the build folder. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/text.h"
#include "trip.h"

static void every_scenario_plays_by_keys(void **state)
{
    (void)state;
    struct trip trip;
    trip_begin(&trip, SOURCE_DIR "/scenarios", 1280, 720);
    trip_picture(&trip, "keys-course");
    trip.training.open_lessons = true;
    trip_press(&trip, SDLK_HOME);
    for (size_t i = 0; i < trip_app(&trip)->catalogue.count; i++) {
        trip_press_focused(&trip, (struct action){ACTION_PRACTISE, (int)i, 0});
        assert_int_equal(trip_app(&trip)->screen, SCREEN_CONVERSATION);
        trip_picture(&trip, "keys-briefing");
        trip_play(&trip, false, trip_app(&trip)->catalogue.entries[i].id);
        trip_press(&trip, SDLK_ESCAPE);
        assert_int_equal(trip_app(&trip)->screen, SCREEN_COURSE);
    }
    trip_picture(&trip, "keys-course-after");
    trip_end(&trip);
}

static void every_kind_of_decision_plays_by_keys_and_by_mouse(void **state)
{
    (void)state;
    for (int mouse = 0; mouse < 2; mouse++) {
        struct trip trip;
        trip_begin(&trip, SOURCE_DIR "/tests/gui/library", mouse ? 800 : 1920, mouse ? 600 : 1080);
        struct action practise = {ACTION_PRACTISE, 0, 0};
        if (mouse)
            trip_click(&trip, practise);
        else
            trip_press_focused(&trip, practise);
        trip_play(&trip, mouse, mouse ? "mouse" : "large");
        assert_int_equal(trip_app(&trip)->retelling.answer_count, 4);
        trip_end(&trip);
    }
}

static void a_conversation_is_left_and_taken_up_by_mouse(void **state)
{
    (void)state;
    struct trip trip;
    trip_begin(&trip, SOURCE_DIR "/tests/gui/library", 1280, 720);
    trip_click(&trip, (struct action){ACTION_PRACTISE, 0, 0});
    trip_click(&trip, (struct action){.kind = ACTION_CONTINUE});
    while (trip_app(&trip)->view.stop == STOP_LINE)
        trip_click(&trip, (struct action){.kind = ACTION_CONTINUE});
    size_t before = trip.training.run.journal.count;
    trip_click(&trip, (struct action){.kind = ACTION_HINT});
    trip_picture(&trip, "hint");
    assert_true(trip_app(&trip)->hinted);
    assert_int_equal(trip.training.run.journal.count, before);
    trip_click(&trip, (struct action){ACTION_REPLY, 0, 0});
    size_t moves = trip.training.run.journal.count;
    trip_click(&trip, (struct action){.kind = ACTION_LEAVE});
    assert_int_equal(trip_app(&trip)->screen, SCREEN_COURSE);
    trip_click(&trip, (struct action){ACTION_RESUME, 0, 0});
    assert_int_equal(trip.training.run.journal.count, moves);
    trip_click(&trip, (struct action){.kind = ACTION_TAKE_BACK});
    assert_int_equal(trip_app(&trip)->retelling.answer_count, 0);
    trip_click(&trip, (struct action){.kind = ACTION_LEAVE});
    trip_click(&trip, (struct action){.kind = ACTION_CLOSE});
    assert_true(trip_app(&trip)->closing);
    trip_end(&trip);
}

static void take_picture(struct trip *trip, const char *screen, const char *what)
{
    char name[64];
    snprintf(name, sizeof name, "%s-%s", screen, what);
    trip_picture(trip, name);
}

static void choose_theme(struct trip *trip, int theme)
{
    const char *name = settings_name(SETTING_THEME, theme);
    trip_click(trip, (struct action){.kind = ACTION_SETTINGS});
    trip_click(trip, (struct action){ACTION_SET, SETTING_THEME, theme});
    assert_int_equal(trip->window.theme_shown, theme);
    take_picture(trip, "settings", name);
    trip_press(trip, SDLK_END);
    take_picture(trip, "settings-end", name);
    trip_press(trip, SDLK_ESCAPE);
}

static void every_theme_is_worn_at_once_on_every_screen(void **state)
{
    (void)state;
    for (int theme = 0; theme < THEME_COUNT; theme++) {
        const char *name = settings_name(SETTING_THEME, theme);
        struct trip trip;
        trip_begin(&trip, SOURCE_DIR "/scenarios", 1280, 720);
        choose_theme(&trip, theme);
        take_picture(&trip, "course", name);
        trip_press_focused(&trip, (struct action){ACTION_PRACTISE, 0, 0});
        take_picture(&trip, "briefing", name);
        trip_play(&trip, false, name);
        trip_end(&trip);
    }
}

static void every_text_size_is_worn_at_once(void **state)
{
    (void)state;
    struct trip trip;
    trip_begin(&trip, SOURCE_DIR "/scenarios", 1280, 720);
    trip_click(&trip, (struct action){.kind = ACTION_SETTINGS});
    for (int size = SETTINGS_SIZE_LEAST; size <= SETTINGS_SIZE_MOST; size += SETTINGS_SIZE_STEP) {
        char name[16];
        snprintf(name, sizeof name, "%d", size);
        trip_click(&trip, (struct action){ACTION_SET, SETTING_TEXT_SIZE, size});
        assert_int_equal(trip.window.frame.scale, size);
        take_picture(&trip, "settings", name);
    }
    SDL_Event event = {.type = SDL_KEYDOWN};
    event.key.keysym = (SDL_Keysym){.sym = SDLK_0, .mod = KMOD_LCTRL};
    SDL_PushEvent(&event);
    trip_settle(&trip);
    assert_int_equal(trip.window.frame.scale, 100);
    trip_end(&trip);
}

static void the_same_screen_is_the_same_picture(void **state)
{
    (void)state;
    struct trip trip;
    struct text first, second;
    struct err err = {0};
    text_init(&first);
    text_init(&second);
    trip_begin(&trip, SOURCE_DIR "/scenarios", 1280, 720);
    trip_press(&trip, SDLK_HOME);
    trip_picture(&trip, "same-1");
    trip_press(&trip, SDLK_END);
    trip_press(&trip, SDLK_HOME);
    trip_picture(&trip, "same-2");
    assert_true(file_read(BINARY_DIR "/screens/same-1.png", 1 << 24, &first, &err));
    assert_true(file_read(BINARY_DIR "/screens/same-2.png", 1 << 24, &second, &err));
    assert_int_equal(first.length, second.length);
    assert_memory_equal(first.at, second.at, first.length);
    text_destroy(&first);
    text_destroy(&second);
    trip_end(&trip);
}

int main(void)
{
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_scenario_plays_by_keys),
        cmocka_unit_test(every_kind_of_decision_plays_by_keys_and_by_mouse),
        cmocka_unit_test(a_conversation_is_left_and_taken_up_by_mouse),
        cmocka_unit_test(every_theme_is_worn_at_once_on_every_screen),
        cmocka_unit_test(every_text_size_is_worn_at_once),
        cmocka_unit_test(the_same_screen_is_the_same_picture),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

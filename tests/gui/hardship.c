/* hardship.c: what the window does without its files, without a display, after long
 * use, and with nothing to do. */
#include <setjmp.h>
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
#include "gui/gui.h"
#include "trip.h"

static const char *const library_folder = SOURCE_DIR "/tests/gui/library";

static void check_picture(struct trip *trip, enum draw_kind kind, const char *id, enum mood mood)
{
    struct pictures *pictures = &trip->window.painter.pictures;
    struct draw draw = {.kind = kind, .rect = {0, 0, 200, 240}, .text = id};
    bool there = kind == DRAW_PORTRAIT ? pictures_portrait(pictures, id, mood, false, 200, 240) &&
                                             pictures_portrait(pictures, id, mood, true, 200, 240)
                                       : pictures_find(pictures, &draw) != NULL;
    if (!there)
        fail_msg("%s %s cannot be drawn", id, mood_name(mood));
}

/* Of the people only those who say that they have a portrait. */
static void all_that_the_course_asks_for_is_drawn(void **state)
{
    (void)state;
    struct trip trip;
    trip_begin(&trip, SOURCE_DIR "/scenarios", 800, 600);
    trip.training.open_lessons = true;
    trip_press(&trip, SDLK_HOME);
    const struct cast *cast = trip.library->cast;
    for (size_t i = 0; i < cast->count; i++)
        for (int mood = 0; mood < MOOD_COUNT && cast->people[i].portrait != NULL; mood++)
            check_picture(&trip, DRAW_PORTRAIT, cast->people[i].portrait, (enum mood)mood);
    for (size_t i = 0; i < trip_app(&trip)->catalogue.count; i++) {
        trip_press_focused(&trip, (struct action){ACTION_PRACTISE, (int)i, 0});
        const char *place = trip.training.scenario->place;
        if (place != NULL)
            check_picture(&trip, DRAW_PLACE, place, MOOD_NEUTRAL);
        trip_press(&trip, SDLK_ESCAPE);
    }
    for (int icon = ICON_NONE + 1; icon < ICON_COUNT; icon++) {
        struct draw draw = {.kind = DRAW_ICON, .rect = {0, 0, 20, 20}, .icon = (enum icon)icon};
        assert_non_null(pictures_find(&trip.window.painter.pictures, &draw));
    }
    assert_true(trip.window.painter.pictures.bytes <= PICTURES_BYTES + 800 * 600 * 4);
    trip_end(&trip);
}

/* Long use leaves nothing behind: the caches stay within their bounds. */
static void a_thousand_sizes_stay_within_bounds(void **state)
{
    (void)state;
    struct trip trip;
    trip_begin(&trip, SOURCE_DIR "/scenarios", 800, 600);
    for (int i = 0; i < 1000; i++) {
        frame_begin(&trip.window.frame, &trip.window.theme, &trip.window.measure, 320 + i, 200 + i);
        app_build(&trip.window.app, &trip.window.frame);
        painter_paint(&trip.window.painter, &trip.window.frame.list, (struct color){0},
                      trip.window.frame.window);
        assert_true(trip.window.painter.lettering.bytes < LETTERING_BYTES + (1 << 20));
        assert_true(trip.window.painter.pictures.bytes < PICTURES_BYTES + (4 << 20));
        assert_true(trip.window.painter.panels.count <= PANEL_MASKS);
    }
    trip_end(&trip);
}

static void a_thousand_changes_of_settings_stay_within_bounds(void **state)
{
    (void)state;
    struct trip trip;
    trip_begin(&trip, SOURCE_DIR "/scenarios", 800, 600);
    struct app *app = &trip.window.app;
    for (int i = 0; i < 1000; i++) {
        int size = SETTINGS_SIZE_LEAST + i % 5 * SETTINGS_SIZE_STEP;
        settings_set(&app->settings, SETTING_TEXT_SIZE, size);
        settings_set(&app->settings, SETTING_THEME, i % THEME_COUNT);
        settings_set(&app->settings, SETTING_FONT, i / 3 % FONT_COUNT);
        app->changed = true;
        trip_settle(&trip);
        assert_int_equal(trip.window.frame.scale, size);
        assert_int_equal(trip.window.theme_shown, i % THEME_COUNT);
        assert_true(trip.window.painter.lettering.bytes < LETTERING_BYTES + (1 << 20));
        assert_true(trip.window.painter.pictures.bytes < PICTURES_BYTES + (4 << 20));
        assert_true(trip.window.painter.panels.count <= PANEL_MASKS);
    }
    assert_int_equal(app->notice.kind, ERR_NONE);
    trip_end(&trip);
}

static Uint32 wake(Uint32 interval, void *unused)
{
    (void)interval;
    (void)unused;
    SDL_Event event = {.type = SDL_USEREVENT};
    SDL_PushEvent(&event);
    return 0;
}

static double processor_seconds(void)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

/* The dummy driver looks for events once a millisecond, which a real one does not. */
static void an_idle_window_draws_nothing_and_sleeps(void **state)
{
    (void)state;
    struct trip trip;
    struct err err = {0};
    trip_begin(&trip, SOURCE_DIR "/scenarios", 1280, 720);
    uint64_t painted = trip.window.painter.lettering.clock;
    double before = processor_seconds();
    SDL_AddTimer(500, wake, NULL);
    assert_true(window_frame(&trip.window, &err));
    assert_true(processor_seconds() - before < 0.1);
    assert_int_equal(trip.window.painter.lettering.clock, painted);
    trip_end(&trip);
}

/* Makes BINARY_DIR/NAME with links to all of the assets but one. */
static void leave_out(const char *name, const char *folder, const char *file)
{
    static const char *const folders[] = {
        "fonts", "icons", "places", "portraits", "portraits/moods", "portraits/parts", "themes"};
    char from[512], to[512];
    struct err err = {0};
    for (size_t i = 0; i < sizeof folders / sizeof folders[0]; i++) {
        struct file_names names;
        snprintf(from, sizeof from, SOURCE_DIR "/assets/%s", folders[i]);
        snprintf(to, sizeof to, BINARY_DIR "/%s/%s", name, folders[i]);
        assert_true(file_make_folder(to, &err));
        assert_true(file_list(from, &names, &err));
        for (size_t n = 0; n < names.count; n++) {
            snprintf(from, sizeof from, SOURCE_DIR "/assets/%s/%s", folders[i], names.at[n]);
            snprintf(to, sizeof to, BINARY_DIR "/%s/%s/%s", name, folders[i], names.at[n]);
            unlink(to);
            bool out =
                strcmp(folders[i], folder) == 0 && (file == NULL || strcmp(names.at[n], file) == 0);
            if (!out && !file_is_folder(from))
                assert_int_equal(symlink(from, to), 0);
        }
        file_names_destroy(&names);
    }
}

static void a_missing_font_is_named(void **state)
{
    (void)state;
    static const char *const fonts[] = {"NotoSans-Regular.ttf", "NotoSans-Italic.ttf"};
    struct training training;
    struct library *library;
    struct err err = {0};
    trip_library(library_folder, &library);
    assert_true(training_open(&training, library, NULL, "mia", &err));
    for (size_t i = 0; i < 2; i++) {
        struct gui_options options = {.assets = BINARY_DIR "/no-font", .seed = trip_seed};
        leave_out("no-font", "fonts", fonts[i]);
        assert_false(gui_main(&options, &training, &err));
        assert_int_equal(err.kind, ERR_SYSTEM);
        assert_non_null(strstr(err.text, fonts[i]));
    }
    training_close(&training);
    library_free(library);
}

static void a_missing_theme_is_told_and_the_old_one_stays(void **state)
{
    (void)state;
    struct trip trip = {0};
    struct err err = {0};
    struct settings settings;
    settings_init(&settings);
    settings.theme = THEME_DARK;
    leave_out("no-theme", "themes", "dark.json");
    trip_library(library_folder, &trip.library);
    assert_true(training_open(&trip.training, trip.library, NULL, "mia", &err));
    struct gui_options options = {
        .assets = BINARY_DIR "/no-theme", .settings = &settings, .seed = trip_seed};
    assert_true(window_open(&trip.window, &options, &trip.training, &err));
    trip_settle(&trip);
    assert_non_null(strstr(trip_app(&trip)->notice.text, "dark.json"));
    assert_int_equal(trip.window.theme.tints[TINT_SURFACE].r, 255);
    trip_press(&trip, SDLK_ESCAPE);
    assert_int_equal(trip_app(&trip)->notice.kind, ERR_NONE);
    trip_end(&trip);
}

static void missing_pictures_do_not_stop_play(void **state)
{
    (void)state;
    static const char *const folders[] = {"portraits", "portraits/moods", "portraits/parts",
                                          "places", "icons"};
    for (size_t i = 0; i < sizeof folders / sizeof folders[0]; i++) {
        struct trip trip = {0};
        struct err err = {0};
        leave_out("bare", folders[i], NULL);
        trip_library(library_folder, &trip.library);
        assert_true(training_open(&trip.training, trip.library, NULL, "mia", &err));
        struct gui_options options = {.assets = BINARY_DIR "/bare", .seed = trip_seed};
        assert_true(window_open(&trip.window, &options, &trip.training, &err));
        trip.window.app.settings.reduced_motion = true;
        trip_settle(&trip);
        trip_press_focused(&trip, (struct action){ACTION_ASSESS, 0, 0});
        trip_play(&trip, false, "bare");
        trip_end(&trip);
    }
}

static void a_screenshot_is_written_and_the_window_closes(void **state)
{
    (void)state;
    static const char *const paths[] = {BINARY_DIR "/screens/shot.png",
                                        BINARY_DIR "/screens/shot.bmp"};
    struct training training;
    struct library *library;
    struct err err = {0};
    trip_library(library_folder, &library);
    assert_true(training_open(&training, library, NULL, "mia", &err));
    for (size_t i = 0; i < 2; i++) {
        unlink(paths[i]);
        struct gui_options options = {
            .assets = SOURCE_DIR "/assets", .seed = trip_seed, .screenshot = paths[i]};
        if (!gui_main(&options, &training, &err))
            fail_msg("%s", err.text);
        assert_true(file_exists(paths[i]));
    }
    struct gui_options options = {
        .assets = SOURCE_DIR "/assets", .seed = trip_seed, .screenshot = "/nowhere/x.png"};
    assert_false(gui_main(&options, &training, &err));
    assert_int_equal(err.kind, ERR_SYSTEM);
    training_close(&training);
    library_free(library);
}

static void no_display_is_told_with_a_way_out(void **state)
{
    (void)state;
    struct training training;
    struct library *library;
    struct err err = {0};
    trip_library(library_folder, &library);
    assert_true(training_open(&training, library, NULL, "mia", &err));
    setenv("SDL_VIDEODRIVER", "none-such", 1);
    struct gui_options options = {.assets = SOURCE_DIR "/assets", .seed = trip_seed};
    assert_false(gui_main(&options, &training, &err));
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    assert_int_equal(err.kind, ERR_SYSTEM);
    assert_non_null(strstr(err.text, "--text"));
    training_close(&training);
    library_free(library);
}

/* The window's own place for data and the terminal's are one. */
static void the_data_folder_is_that_of_the_platform(void **state)
{
    (void)state;
    setenv("XDG_DATA_HOME", BINARY_DIR "/xdg", 1);
    char *path = SDL_GetPrefPath(NULL, "understudy");
    assert_string_equal(path, BINARY_DIR "/xdg/understudy/");
    SDL_free(path);
}

int main(void)
{
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_that_the_course_asks_for_is_drawn),
        cmocka_unit_test(a_thousand_sizes_stay_within_bounds),
        cmocka_unit_test(a_thousand_changes_of_settings_stay_within_bounds),
        cmocka_unit_test(an_idle_window_draws_nothing_and_sleeps),
        cmocka_unit_test(a_missing_font_is_named),
        cmocka_unit_test(a_missing_theme_is_told_and_the_old_one_stays),
        cmocka_unit_test(missing_pictures_do_not_stop_play),
        cmocka_unit_test(a_screenshot_is_written_and_the_window_closes),
        cmocka_unit_test(no_display_is_told_with_a_way_out),
        cmocka_unit_test(the_data_folder_is_that_of_the_platform),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

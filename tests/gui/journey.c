/* journey.c: the window itself under SDL's dummy driver: a whole journey by keys,
 * another by mouse, and what is told when a file is missing. Pictures of the way
 * are left in the build folder. */
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
#include "base/problem.h"
#include "gui/window.h"

static const char *const assets = SOURCE_DIR "/assets";
static const char *const test_library = SOURCE_DIR "/tests/gui/library";

static uint64_t seed(void)
{
    return 7;
}

struct trip {
    struct library *library; /* owned */
    struct training training;
    struct window window;
};

static void open_library(const char *folder, struct library **library)
{
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    if (!library_open(folder, library, &problems, &err) || *library == NULL)
        fail_msg("%s %s", folder, problems.count > 0 ? problems.at[0].text : err.text);
    problems_destroy(&problems);
}

/* Shows what there is to show, and takes what events there are. */
static void settle(struct trip *trip)
{
    struct err err = {0};
    while (trip->window.app.changed || !trip->window.complete ||
           SDL_HasEvents(SDL_FIRSTEVENT, SDL_LASTEVENT))
        if (!window_frame(&trip->window, &err)) {
            assert_true(trip->window.app.closing);
            return;
        }
}

static void begin_trip(struct trip *trip, const char *folder, int width, int height)
{
    struct err err = {0};
    *trip = (struct trip){0};
    open_library(folder, &trip->library);
    assert_true(training_open(&trip->training, trip->library, NULL, "mia", &err));
    struct gui_options options = {.assets = assets, .width = width, .height = height, .seed = seed};
    if (!window_open(&trip->window, &options, &trip->training, &err))
        fail_msg("%s", err.text);
    settle(trip);
}

static void end_trip(struct trip *trip)
{
    window_close(&trip->window);
    training_close(&trip->training);
    library_free(trip->library);
}

static void press(struct trip *trip, SDL_Keycode key)
{
    SDL_Event event = {.type = SDL_KEYDOWN};
    event.key.keysym.sym = key;
    SDL_PushEvent(&event);
    settle(trip);
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
    settle(trip);
}

/* As a person would: rolls until it can be seen, moves there, and clicks. */
static void click(struct trip *trip, struct action action)
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
    settle(trip);
}

static void picture(struct trip *trip, const char *name)
{
    char path[512];
    struct err err = {0};
    snprintf(path, sizeof path, BINARY_DIR "/screens/%s.png", name);
    assert_true(file_make_folder(BINARY_DIR "/screens", &err));
    if (!window_save(&trip->window, path, &err))
        fail_msg("%s", err.text);
    assert_true(file_exists(path));
}

static const struct app *app(const struct trip *trip)
{
    return &trip->window.app;
}

/* Tab until the action has the focus, then Enter. */
static void press_focused(struct trip *trip, struct action action)
{
    for (int step = 0; step < 60 && !action_same(app(trip)->focus, action); step++)
        press(trip, SDLK_TAB);
    assert_true(action_same(app(trip)->focus, action));
    press(trip, SDLK_RETURN);
}

static void decide_by_keys(struct trip *trip)
{
    switch (app(trip)->view.decision->kind) {
    case DECISION_CHOOSE:
        press(trip, SDLK_DOWN);
        press(trip, SDLK_RETURN);
        return;
    case DECISION_PICK:
        for (unsigned i = 0; i < 9 && !app_can_confirm(app(trip)); i++)
            press(trip, (SDL_Keycode)(SDLK_1 + (int)i));
        press_focused(trip, (struct action){.kind = ACTION_CONFIRM});
        return;
    case DECISION_SORT:
        for (int i = 0; i < (int)app(trip)->view.reply_count; i++)
            press_focused(trip, (struct action){ACTION_ASSIGN, i, 0});
        press_focused(trip, (struct action){.kind = ACTION_CONFIRM});
        return;
    }
}

static void decide_by_mouse(struct trip *trip)
{
    int count = (int)app(trip)->view.reply_count;
    switch (app(trip)->view.decision->kind) {
    case DECISION_CHOOSE:
        click(trip, (struct action){ACTION_REPLY, count - 1, 0});
        return;
    case DECISION_PICK:
        for (int i = 0; i < count && !app_can_confirm(app(trip)); i++)
            click(trip, (struct action){ACTION_TOGGLE, i, 0});
        break;
    case DECISION_SORT:
        for (int i = 0; i < count; i++)
            click(trip, (struct action){ACTION_ASSIGN, i, i % 2});
        break;
    }
    click(trip, (struct action){.kind = ACTION_CONFIRM});
}

/* Plays to the debrief; a picture of each kind of decision, named after prefix. */
static void play(struct trip *trip, bool mouse, const char *prefix)
{
    static const char *const kinds[] = {"choose", "pick", "sort"};
    char name[64];
    for (int step = 0; app(trip)->screen == SCREEN_CONVERSATION; step++) {
        assert_true(step < 500);
        if (app(trip)->briefing || app(trip)->view.stop == STOP_LINE) {
            if (mouse)
                click(trip, (struct action){.kind = ACTION_CONTINUE});
            else
                press(trip, SDLK_RETURN);
            continue;
        }
        snprintf(name, sizeof name, "%s-%s", prefix, kinds[app(trip)->view.decision->kind]);
        picture(trip, name);
        if (mouse)
            decide_by_mouse(trip);
        else
            decide_by_keys(trip);
    }
    assert_int_equal(app(trip)->screen, SCREEN_DEBRIEF);
    assert_true(session_is_over(&trip->training.run.session));
    assert_true(trip->training.progress.attempts[trip->training.attempt].finished);
    snprintf(name, sizeof name, "%s-debrief", prefix);
    picture(trip, name);
}

static void every_scenario_plays_by_keys(void **state)
{
    (void)state;
    struct trip trip;
    begin_trip(&trip, SOURCE_DIR "/scenarios", 1280, 720);
    picture(&trip, "keys-course");
    for (size_t i = 0; i < app(&trip)->catalogue.count; i++) {
        press_focused(&trip, (struct action){ACTION_PRACTISE, (int)i, 0});
        assert_int_equal(app(&trip)->screen, SCREEN_CONVERSATION);
        picture(&trip, "keys-briefing");
        play(&trip, false, app(&trip)->catalogue.entries[i].id);
        press(&trip, SDLK_ESCAPE);
        assert_int_equal(app(&trip)->screen, SCREEN_COURSE);
    }
    picture(&trip, "keys-course-after");
    end_trip(&trip);
}

static void every_kind_of_decision_plays_by_keys_and_by_mouse(void **state)
{
    (void)state;
    for (int mouse = 0; mouse < 2; mouse++) {
        struct trip trip;
        begin_trip(&trip, test_library, mouse ? 800 : 1920, mouse ? 600 : 1080);
        struct action practise = {ACTION_PRACTISE, 0, 0};
        if (mouse)
            click(&trip, practise);
        else
            press_focused(&trip, practise);
        play(&trip, mouse, mouse ? "mouse" : "large");
        assert_int_equal(app(&trip)->retelling.answer_count, 4);
        end_trip(&trip);
    }
}

static void a_conversation_is_left_and_taken_up_by_mouse(void **state)
{
    (void)state;
    struct trip trip;
    begin_trip(&trip, SOURCE_DIR "/scenarios", 1280, 720);
    click(&trip, (struct action){ACTION_PRACTISE, 0, 0});
    click(&trip, (struct action){.kind = ACTION_CONTINUE});
    while (app(&trip)->view.stop == STOP_LINE)
        click(&trip, (struct action){.kind = ACTION_CONTINUE});
    click(&trip, (struct action){ACTION_REPLY, 0, 0});
    size_t moves = trip.training.run.journal.count;
    click(&trip, (struct action){.kind = ACTION_LEAVE});
    assert_int_equal(app(&trip)->screen, SCREEN_COURSE);
    click(&trip, (struct action){ACTION_RESUME, 0, 0});
    assert_int_equal(trip.training.run.journal.count, moves);
    click(&trip, (struct action){.kind = ACTION_TAKE_BACK});
    assert_int_equal(app(&trip)->retelling.answer_count, 0);
    click(&trip, (struct action){.kind = ACTION_LEAVE});
    click(&trip, (struct action){.kind = ACTION_CLOSE});
    assert_true(app(&trip)->closing);
    end_trip(&trip);
}

static void the_same_screen_is_the_same_picture(void **state)
{
    (void)state;
    struct trip trip;
    struct text first, second;
    struct err err = {0};
    text_init(&first);
    text_init(&second);
    begin_trip(&trip, SOURCE_DIR "/scenarios", 1280, 720);
    picture(&trip, "same-1");
    press(&trip, SDLK_END);
    press(&trip, SDLK_HOME);
    picture(&trip, "same-2");
    assert_true(file_read(BINARY_DIR "/screens/same-1.png", 1 << 24, &first, &err));
    assert_true(file_read(BINARY_DIR "/screens/same-2.png", 1 << 24, &second, &err));
    assert_int_equal(first.length, second.length);
    assert_memory_equal(first.at, second.at, first.length);
    text_destroy(&first);
    text_destroy(&second);
    end_trip(&trip);
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
    begin_trip(&trip, SOURCE_DIR "/scenarios", 1280, 720);
    uint64_t painted = trip.window.painter.lettering.clock;
    double before = processor_seconds();
    SDL_AddTimer(500, wake, NULL);
    assert_true(window_frame(&trip.window, &err));
    assert_true(processor_seconds() - before < 0.1);
    assert_int_equal(trip.window.painter.lettering.clock, painted);
    end_trip(&trip);
}

/* Makes BINARY_DIR/NAME with links to all of the assets but one. */
static void leave_out(const char *name, const char *folder, const char *file)
{
    static const char *const folders[] = {"fonts",     "icons",           "places",
                                          "portraits", "portraits/moods", "themes"};
    char from[512], to[512];
    struct err err = {0};
    for (size_t i = 0; i < sizeof folders / sizeof folders[0]; i++) {
        struct file_names names;
        snprintf(from, sizeof from, "%s/%s", assets, folders[i]);
        snprintf(to, sizeof to, BINARY_DIR "/%s/%s", name, folders[i]);
        assert_true(file_make_folder(to, &err));
        assert_true(file_list(from, &names, &err));
        for (size_t n = 0; n < names.count; n++) {
            snprintf(from, sizeof from, "%s/%s/%s", assets, folders[i], names.at[n]);
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
    open_library(test_library, &library);
    assert_true(training_open(&training, library, NULL, "mia", &err));
    for (size_t i = 0; i < 2; i++) {
        struct gui_options options = {.assets = BINARY_DIR "/no-font", .seed = seed};
        leave_out("no-font", "fonts", fonts[i]);
        assert_false(gui_main(&options, &training, &err));
        assert_int_equal(err.kind, ERR_SYSTEM);
        assert_non_null(strstr(err.text, fonts[i]));
    }
    training_close(&training);
    library_free(library);
}

static void missing_pictures_do_not_stop_play(void **state)
{
    (void)state;
    static const char *const folders[] = {"portraits", "portraits/moods", "places", "icons"};
    for (size_t i = 0; i < sizeof folders / sizeof folders[0]; i++) {
        struct trip trip = {0};
        struct err err = {0};
        leave_out("bare", folders[i], NULL);
        open_library(test_library, &trip.library);
        assert_true(training_open(&trip.training, trip.library, NULL, "mia", &err));
        struct gui_options options = {.assets = BINARY_DIR "/bare", .seed = seed};
        assert_true(window_open(&trip.window, &options, &trip.training, &err));
        settle(&trip);
        press_focused(&trip, (struct action){ACTION_ASSESS, 0, 0});
        play(&trip, false, "bare");
        end_trip(&trip);
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
    open_library(test_library, &library);
    assert_true(training_open(&training, library, NULL, "mia", &err));
    for (size_t i = 0; i < 2; i++) {
        unlink(paths[i]);
        struct gui_options options = {.assets = assets, .seed = seed, .screenshot = paths[i]};
        if (!gui_main(&options, &training, &err))
            fail_msg("%s", err.text);
        assert_true(file_exists(paths[i]));
    }
    struct gui_options options = {.assets = assets, .seed = seed, .screenshot = "/nowhere/x.png"};
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
    open_library(test_library, &library);
    assert_true(training_open(&training, library, NULL, "mia", &err));
    setenv("SDL_VIDEODRIVER", "none-such", 1);
    struct gui_options options = {.assets = assets, .seed = seed};
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
        cmocka_unit_test(every_scenario_plays_by_keys),
        cmocka_unit_test(every_kind_of_decision_plays_by_keys_and_by_mouse),
        cmocka_unit_test(a_conversation_is_left_and_taken_up_by_mouse),
        cmocka_unit_test(the_same_screen_is_the_same_picture),
        cmocka_unit_test(an_idle_window_draws_nothing_and_sleeps),
        cmocka_unit_test(a_missing_font_is_named),
        cmocka_unit_test(missing_pictures_do_not_stop_play),
        cmocka_unit_test(a_screenshot_is_written_and_the_window_closes),
        cmocka_unit_test(no_display_is_told_with_a_way_out),
        cmocka_unit_test(the_data_folder_is_that_of_the_platform),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

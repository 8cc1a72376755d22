/* settings.c: the settings' screen: each choice takes effect at once and is kept, and
 * one comes back to where one was. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "gui/choices.h"
#include "house.h"

static const char *const file = BINARY_DIR "/gui-settings/settings.json";

static int open_house(void **state)
{
    static struct house house;
    house_open(&house, SOURCE_DIR "/tests/gui/library", NULL);
    unlink(file);
    house.app.settings_file = file;
    *state = &house;
    return 0;
}

static int close_house(void **state)
{
    house_close(*state);
    unlink(file);
    rmdir(BINARY_DIR "/gui-settings");
    return 0;
}

static const struct action open_them = {.kind = ACTION_SETTINGS}, back = {.kind = ACTION_BACK};

static struct settings in_file(void)
{
    struct settings settings;
    struct err err = {0};
    if (!settings_load(file, &settings, &err))
        fail_msg("%s", err.text);
    return settings;
}

static bool is_on(const struct house *house, enum setting setting, int value)
{
    const struct target *target =
        frame_find(&house->frame, (struct action){ACTION_SET, (int)setting, value});
    assert_non_null(target);
    assert_int_equal(target->role, ROLE_RADIO);
    return target->on;
}

static void check_choice(struct house *house, enum setting setting, int value)
{
    struct action action = {ACTION_SET, (int)setting, value};
    house->app.focus = action;
    house->app.keyboard = true;
    house_key(house, KEY_PRESS);
    assert_true(is_on(house, setting, value));
    assert_true(action_same(house->app.focus, action));
    assert_int_equal(settings_get(&house->app.settings, setting), value);
    struct settings kept = in_file();
    assert_int_equal(settings_get(&kept, setting), value);
}

static void every_choice_takes_effect_and_is_kept_at_once(void **state)
{
    struct house *house = *state;
    house_click(house, open_them);
    assert_int_equal(house->app.screen, SCREEN_SETTINGS);
    size_t count;
    bool shown[SETTING_COUNT] = {false};
    const struct choice_card *cards = choices_cards(&count);
    for (size_t i = 0; i < count; i++)
        for (const struct choice_row *row = cards[i].rows; row->title != NULL; row++) {
            shown[row->setting] = true;
            for (const struct choice *choice = row->choices; choice->label != NULL; choice++)
                check_choice(house, row->setting, choice->value);
        }
    for (int i = 0; i < SETTING_COUNT; i++)
        assert_true(shown[i]);
}

static void one_choice_of_a_row_is_on(void **state)
{
    struct house *house = *state;
    house->app.settings.sound = 44; /* by hand: not one that is offered */
    house_click(house, open_them);
    int on[SETTING_COUNT] = {0};
    for (size_t i = 0; i < house->frame.target_count; i++)
        if (house->frame.targets[i].action.kind == ACTION_SET && house->frame.targets[i].on)
            on[house->frame.targets[i].action.index]++;
    for (int i = 0; i < SETTING_COUNT; i++)
        assert_int_equal(on[i], 1);
    assert_true(is_on(house, SETTING_SOUND, 30));
}

static void text_grows_on_every_screen(void **state)
{
    struct house *house = *state;
    static const int sizes[] = {100, 125, 150, 175, 200, 200};
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        assert_int_equal(house->app.settings.text_size, sizes[i]);
        assert_int_equal(house->frame.scale, sizes[i]);
        house_key(house, KEY_LARGER);
    }
    house_key(house, KEY_SMALLER);
    assert_int_equal(house->frame.scale, 175);
    assert_int_equal(in_file().text_size, 175);
    house_key(house, KEY_USUAL);
    assert_int_equal(house->frame.scale, 100);
    house_key(house, KEY_SMALLER);
    assert_int_equal(house->frame.scale, 100);
    house->app.settings.text_size = 110;
    house_key(house, KEY_LARGER);
    assert_int_equal(house->frame.scale, 125);
}

static void one_comes_back_to_where_one_was(void **state)
{
    struct house *house = *state;
    house_begin(house, MODE_PRACTICE);
    house_on(house);
    house_character(house, '1');
    house_on(house);
    house_act(house, (struct action){ACTION_TOGGLE, 1, 0});
    size_t moves = house->training.run.journal.count;
    uint32_t picked = house->app.picked;
    assert_int_not_equal(picked, 0);
    house->app.focus = (struct action){ACTION_TOGGLE, 1, 0};
    house_build(house);
    int offset = house->app.scroll.offset;
    house_click(house, open_them);
    assert_int_equal(house->app.scroll.offset, 0);
    house_key(house, KEY_END);
    house_act(house, open_them); /* already there */
    house_key(house, KEY_ESCAPE);
    assert_int_equal(house->app.screen, SCREEN_CONVERSATION);
    assert_int_equal(house->app.picked, picked);
    assert_int_equal(house->app.scroll.offset, offset);
    assert_int_equal(house->training.run.journal.count, moves);
    house_click(house, open_them);
    house_click(house, back);
    assert_int_equal(house->app.screen, SCREEN_CONVERSATION);
}

static void what_holds_for_this_once_is_not_written_down(void **state)
{
    struct house *house = *state;
    house->app.settings.timers = TIMERS_OFF; /* --no-timers */
    house_key(house, KEY_LARGER);
    assert_int_equal(in_file().text_size, 125);
    assert_int_equal(in_file().timers, TIMERS_AS_WRITTEN);
    assert_int_equal(house->app.settings.timers, TIMERS_OFF);
}

static void a_save_that_fails_is_told_and_the_choice_holds(void **state)
{
    struct house *house = *state;
    house->app.settings_file = "/dev/null/settings.json";
    house_key(house, KEY_LARGER);
    assert_int_equal(house->frame.scale, 125);
    assert_int_equal(house->app.notice.kind, ERR_SYSTEM);
    assert_non_null(strstr(house->app.notice.text, "your settings could not be saved"));
    assert_non_null(strstr(house->app.notice.text, "/dev/null"));
}

static void the_file_of_a_newer_program_is_left_without_a_word(void **state)
{
    struct house *house = *state;
    house->app.kept.newer = true;
    house_key(house, KEY_LARGER);
    assert_int_equal(house->frame.scale, 125);
    assert_int_equal(house->app.notice.kind, ERR_NONE);
    assert_int_not_equal(access(file, F_OK), 0);
}

static char copied[512], opened[512];

static bool copy(const char *text)
{
    snprintf(copied, sizeof copied, "%s", text);
    return true;
}

static bool open_it(const char *path)
{
    snprintf(opened, sizeof opened, "%s", path);
    return true;
}

static void the_folder_of_the_data_is_shown_copied_opened_and_kept(void **state)
{
    (void)state;
    struct house house;
    const char *folder = BINARY_DIR "/gui-settings-data";
    house_open(&house, SOURCE_DIR "/tests/gui/library", folder);
    house.app.copy = copy;
    house.app.open_folder = open_it;
    house_act(&house, open_them);
    house_key(&house, KEY_END);
    house_click(&house, (struct action){.kind = ACTION_COPY_FOLDER});
    assert_string_equal(copied, folder);
    assert_string_equal(
        frame_find(&house.frame, (struct action){.kind = ACTION_COPY_FOLDER})->label, "Copied");
    house_click(&house, (struct action){.kind = ACTION_OPEN_FOLDER});
    assert_string_equal(opened, folder);
    struct action always = {ACTION_KEEP_FOLDER, 1, 0}, usual = {ACTION_KEEP_FOLDER, 0, 0};
    assert_false(frame_find(&house.frame, always)->on);
    house_click(&house, always);
    assert_string_equal(house.app.kept.data, folder);
    assert_true(frame_find(&house.frame, usual)->on);
    assert_true(action_same(house.app.focus, usual));
    house_click(&house, usual);
    assert_string_equal(house.app.kept.data, "");
    house.app.open_folder = NULL;
    house_click(&house, (struct action){.kind = ACTION_OPEN_FOLDER});
    assert_int_equal(house.app.notice.kind, ERR_SYSTEM);
    house_close(&house);
    rmdir(folder);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, open_house, close_house)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(every_choice_takes_effect_and_is_kept_at_once),
        TEST(one_choice_of_a_row_is_on),
        TEST(text_grows_on_every_screen),
        TEST(one_comes_back_to_where_one_was),
        TEST(what_holds_for_this_once_is_not_written_down),
        TEST(a_save_that_fails_is_told_and_the_choice_holds),
        TEST(the_file_of_a_newer_program_is_left_without_a_word),
        cmocka_unit_test(the_folder_of_the_data_is_shown_copied_opened_and_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

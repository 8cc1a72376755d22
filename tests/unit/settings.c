/* settings.c: what a person set comes back, and a file that is not right is neither
 * taken in nor lost. */
#include "store/settings.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/text.h"

static const char *const path = BINARY_DIR "/settings-test/inner/settings.json";

static int remove_file(void **state)
{
    (void)state;
    unlink(path);
    rmdir(BINARY_DIR "/settings-test/inner");
    return rmdir(BINARY_DIR "/settings-test");
}

static void write_file(const char *content)
{
    assert_true(file_make_folder(BINARY_DIR "/settings-test/inner", NULL));
    assert_true(file_write(path, content, strlen(content), NULL));
}

static struct text read_file(void)
{
    struct text text;
    text_init(&text);
    assert_true(file_read(path, 1 << 16, &text, NULL));
    return text;
}

/* Every setting at a value that is not the one begun with. */
static struct settings others(void)
{
    static const int values[SETTING_COUNT] = {[SETTING_TEXT_SIZE] = 175,
                                              [SETTING_THEME] = THEME_DARK,
                                              [SETTING_FONT] = FONT_READABLE,
                                              [SETTING_TEXT_SPEED] = SPEED_SLOW,
                                              [SETTING_REDUCED_MOTION] = 1,
                                              [SETTING_TIMERS] = TIMERS_TRIPLE,
                                              [SETTING_SOUND] = 5,
                                              [SETTING_SPEECH] = 1};
    struct settings settings;
    settings_init(&settings);
    for (int i = 0; i < SETTING_COUNT; i++) {
        assert_int_not_equal(settings_get(&settings, (enum setting)i), values[i]);
        settings_set(&settings, (enum setting)i, values[i]);
        assert_int_equal(settings_get(&settings, (enum setting)i), values[i]);
    }
    snprintf(settings.language, sizeof settings.language, "pt-br");
    snprintf(settings.trainee, sizeof settings.trainee, "sam");
    snprintf(settings.data, sizeof settings.data, "/home/sam/\xC3\xA9t\xC3\xA9/\"x\"");
    return settings;
}

static void without_a_file_everybody_begins_the_same(void **state)
{
    (void)state;
    struct settings settings;
    struct err err = {0};
    unlink(path);
    assert_true(settings_load(path, &settings, &err));
    assert_int_equal(settings.text_size, 100);
    assert_int_equal(settings.theme, THEME_LIGHT);
    assert_int_equal(settings.timers, TIMERS_AS_WRITTEN);
    assert_true(settings.captions);
    assert_string_equal(settings.language, "en");
    assert_string_equal(settings.trainee, "");
    assert_true(settings_load(NULL, &settings, &err));
    assert_true(settings_save(NULL, &settings, &err));
}

static void what_was_saved_comes_back(void **state)
{
    (void)state;
    struct settings settings = others(), again;
    struct err err = {0};
    if (!settings_save(path, &settings, &err) || !settings_load(path, &again, &err))
        fail_msg("%s", err.text);
    for (int i = 0; i < SETTING_COUNT; i++)
        assert_int_equal(settings_get(&again, (enum setting)i),
                         settings_get(&settings, (enum setting)i));
    assert_string_equal(again.language, settings.language);
    assert_string_equal(again.trainee, settings.trainee);
    assert_string_equal(again.data, settings.data);
    assert_false(again.newer);
}

static void a_clock_is_slowed_as_its_name_says(void **state)
{
    (void)state;
    static const int slowing[TIMERS_COUNT] = {1, 2, 3, 10, 0};
    static const char *const names[TIMERS_COUNT] = {"as-written", "double", "triple", "tenfold",
                                                    "off"};
    for (int i = 0; i < TIMERS_COUNT; i++) {
        assert_int_equal(settings_slowing((enum timers)i), slowing[i]);
        assert_string_equal(settings_name(SETTING_TIMERS, i), names[i]);
    }
    assert_null(settings_name(SETTING_SOUND, 5));
}

struct breakage {
    const char *from, *to, *said;
};

static void break_file(const struct breakage *breakage)
{
    struct settings settings = others();
    struct text whole, broken;
    assert_true(settings_save(path, &settings, NULL));
    whole = read_file();
    const char *at = strstr(text_string(&whole), breakage->from);
    if (at == NULL)
        fail_msg("\"%s\" is not in the file", breakage->from);
    text_init(&broken);
    text_add_bytes(&broken, whole.at, (size_t)(at - whole.at));
    text_add(&broken, breakage->to);
    text_add(&broken, at + strlen(breakage->from));
    write_file(text_string(&broken));
    text_destroy(&broken);
    text_destroy(&whole);
}

static void a_broken_file_is_told_once_and_left_alone(void **state)
{
    (void)state;
    static const struct breakage breakages[] = {
        {"\"text_size\": 175", "\"text_size\": 99", "text_size"},
        {"\"text_size\": 175", "\"text_size\": 201", "text_size"},
        {"\"text_size\": 175", "\"text_size\": \"175\"", "text_size"},
        {"\"text_size\": 175,", "", "text_size"},
        {"\"theme\": \"dark\"", "\"theme\": \"Dark\"", "\"Dark\" is not one of its values"},
        {"\"timers\": \"triple\"", "\"timers\": 2", "timers"},
        {"\"sound\": 5", "\"sound\": 101", "sound"},
        {"\"speech\": true", "\"speech\": 1", "speech"},
        {"\"language\": \"pt-br\"", "\"language\": null", "language"},
        {"\"language\": \"pt-br\"", "\"language\": \"../en\"", "language"},
        {"\"trainee\": \"sam\"", "\"trainee\": \"../sam\"", "trainee"},
        {"\"data\": \"", "\"data\": \"\", \"more\": \"", "more"},
        {"\"version\": 1", "\"version\": 0", "version"},
        {"{", "", "settings.json"},
    };
    for (size_t i = 0; i < sizeof breakages / sizeof breakages[0]; i++) {
        struct settings settings;
        struct err err = {0};
        break_file(&breakages[i]);
        struct text before = read_file();
        assert_false(settings_load(path, &settings, &err));
        assert_int_equal(err.kind, ERR_BAD);
        if (strstr(err.text, breakages[i].said) == NULL || strstr(err.text, path) == NULL)
            fail_msg("\"%s\" does not say \"%s\"", err.text, breakages[i].said);
        assert_int_equal(settings.text_size, 100);
        assert_string_equal(settings.trainee, "");
        struct text after = read_file();
        assert_string_equal(after.at, before.at);
        text_destroy(&before);
        text_destroy(&after);
        assert_true(settings_save(path, &settings, &err));
        assert_true(settings_load(path, &settings, &err));
    }
}

static void what_a_newer_program_wrote_is_never_replaced(void **state)
{
    (void)state;
    struct settings settings;
    struct err err = {0};
    const char *newer = "{\"version\": 2, \"text_size\": {\"body\": 120}}\n";
    write_file(newer);
    assert_false(settings_load(path, &settings, &err));
    assert_non_null(strstr(err.text, "newer Understudy"));
    assert_int_equal(settings.text_size, 100);
    assert_false(settings_save(path, &settings, &err));
    assert_int_equal(err.kind, ERR_BAD);
    struct text after = read_file();
    assert_string_equal(after.at, newer);
    text_destroy(&after);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(without_a_file_everybody_begins_the_same),
        cmocka_unit_test(what_was_saved_comes_back),
        cmocka_unit_test(a_clock_is_slowed_as_its_name_says),
        cmocka_unit_test(a_broken_file_is_told_once_and_left_alone),
        cmocka_unit_test(what_a_newer_program_wrote_is_never_replaced),
    };
    return cmocka_run_group_tests(tests, NULL, remove_file);
}

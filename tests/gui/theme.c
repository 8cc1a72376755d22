/* theme.c: the theme that comes with the program, and what a broken one is told. */
#include "gui/theme.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/text.h"
#include "store/settings.h"

static const char *const themes = SOURCE_DIR "/assets/themes";
static const char *const light = SOURCE_DIR "/assets/themes/light.json";

static void contrast_is_that_of_the_standard(void **state)
{
    (void)state;
    struct color black = {0, 0, 0, 255}, white = {255, 255, 255, 255}, grey = {119, 119, 119, 255};
    assert_int_equal((int)(color_contrast(black, white) * 100), 2100);
    assert_int_equal((int)(color_contrast(white, black) * 100), 2100);
    assert_int_equal((int)(color_contrast(grey, white) * 100), 447);
}

static void check_contrasts(const char *name)
{
    struct theme theme;
    struct err err = {0};
    char path[512];
    snprintf(path, sizeof path, "%s/%s", themes, name);
    if (!theme_load(path, &theme, &err))
        fail_msg("%s", err.text);
    size_t count;
    const struct theme_pair *pairs = theme_pairs(&count);
    assert_true(count > 20);
    for (size_t i = 0; i < count; i++) {
        double contrast = color_contrast(theme.tints[pairs[i].front], theme.tints[pairs[i].back]);
        if (contrast < pairs[i].least)
            fail_msg("%s: %s on %s: %.2f, and %.1f is the least", name, tint_name(pairs[i].front),
                     tint_name(pairs[i].back), contrast, pairs[i].least);
    }
}

static void every_pair_of_every_theme_can_be_read(void **state)
{
    (void)state;
    struct file_names names;
    assert_true(file_list(themes, &names, NULL));
    for (size_t i = 0; i < names.count; i++)
        check_contrasts(names.at[i]);
    file_names_destroy(&names);
}

static void every_theme_that_can_be_chosen_is_there(void **state)
{
    (void)state;
    for (int i = 0; i < THEME_COUNT; i++) {
        struct theme theme;
        struct err err = {0};
        char path[512];
        snprintf(path, sizeof path, "%s/%s.json", themes, settings_name(SETTING_THEME, i));
        if (!theme_load(path, &theme, &err))
            fail_msg("%s", err.text);
    }
}

struct breakage {
    const char *from, *to, *said;
};

static void replace(struct text *text, const char *from, const char *to)
{
    const char *at = strstr(text_string(text), from);
    if (at == NULL)
        fail_msg("\"%s\" is not in the theme", from);
    struct text whole;
    text_init(&whole);
    text_add_bytes(&whole, text_string(text), (size_t)(at - text_string(text)));
    text_add(&whole, to);
    text_add(&whole, at + strlen(from));
    text_destroy(text);
    *text = whole;
}

static void check_breakage(const struct breakage *breakage)
{
    const char *path = BINARY_DIR "/broken-theme.json";
    struct text text;
    struct theme theme;
    struct err err = {0};
    text_init(&text);
    assert_true(file_read(light, 1 << 16, &text, &err));
    replace(&text, breakage->from, breakage->to);
    assert_true(file_write(path, text_string(&text), text.length, &err));
    assert_false(theme_load(path, &theme, &err));
    assert_int_equal(err.kind, ERR_SYSTEM);
    if (strstr(err.text, breakage->said) == NULL || strstr(err.text, "broken-theme.json") == NULL)
        fail_msg("\"%s\" does not say \"%s\"", err.text, breakage->said);
    text_destroy(&text);
    remove(path);
}

static void a_broken_theme_is_told_where(void **state)
{
    (void)state;
    static const struct breakage breakages[] = {
        {"\"paper\": \"#f5f2eb\"", "\"paper\": \"white\"", "tints.paper"},
        {"\"paper\": \"#f5f2eb\"", "\"paper\": \"#f5f2e\"", "#rrggbb"},
        {"\"paper\": \"#f5f2eb\"", "\"paper\": \"#F5F2EB\"", "tints.paper"},
        {"\"paper\": \"#f5f2eb\",", "", "paper"},
        {"\"paper\"", "\"papier\"", "papier"},
        {"\"semibold\", \"size\": 28", "\"bold\", \"size\": 28", "types.display.face"},
        {"\"size\": 28", "\"size\": 1", "types.display.size"},
        {"\"leading\": 38", "\"leading\": 20", "types.display.leading"},
        {"\"version\": 1", "\"version\": 2", "version"},
        {"\"unit\": 4", "\"unit\": 0", "unit"},
        {"{", "", "theme"},
    };
    for (size_t i = 0; i < sizeof breakages / sizeof breakages[0]; i++)
        check_breakage(&breakages[i]);
}

static void a_theme_that_is_not_there_is_named(void **state)
{
    (void)state;
    struct theme theme;
    struct err err = {0};
    assert_false(theme_load("/nowhere/dark.json", &theme, &err));
    assert_int_equal(err.kind, ERR_SYSTEM);
    assert_non_null(strstr(err.text, "/nowhere/dark.json"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(contrast_is_that_of_the_standard),
        cmocka_unit_test(every_pair_of_every_theme_can_be_read),
        cmocka_unit_test(every_theme_that_can_be_chosen_is_there),
        cmocka_unit_test(a_broken_theme_is_told_where),
        cmocka_unit_test(a_theme_that_is_not_there_is_named),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

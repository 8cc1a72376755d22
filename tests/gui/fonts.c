/* fonts.c: the list of fonts that comes with the program, and what a broken one is told. */
#include "gui/fonts.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/text.h"

static const char *const list = SOURCE_DIR "/assets/fonts/fonts.json";

static void every_face_has_its_file(void **state)
{
    (void)state;
    struct fonts fonts;
    struct err err = {0};
    if (!fonts_load(list, &fonts, &err))
        fail_msg("%s", err.text);
    assert_true(fonts.count > FONT_COUNT);
    for (size_t i = 0; i < fonts.count; i++)
        for (int face = 0; face < FACE_COUNT; face++) {
            char path[512];
            snprintf(path, sizeof path, SOURCE_DIR "/assets/fonts/%s",
                     fonts.families[i].faces[face]);
            if (!file_exists(path))
                fail_msg("%s is not there", path);
        }
    assert_string_equal(fonts.families[FONT_STANDARD].script, "");
    assert_string_equal(fonts.families[FONT_COUNT].script, "Arab");
}

struct breakage {
    const char *from, *to, *said;
};

static void check_breakage(const struct breakage *breakage)
{
    const char *path = BINARY_DIR "/broken-fonts.json";
    struct text text, whole;
    struct fonts fonts;
    struct err err = {0};
    text_init(&text);
    text_init(&whole);
    assert_true(file_read(list, 1 << 16, &text, &err));
    const char *at = strstr(text_string(&text), breakage->from);
    assert_non_null(at);
    text_add_bytes(&whole, text_string(&text), (size_t)(at - text_string(&text)));
    text_add(&whole, breakage->to);
    text_add(&whole, at + strlen(breakage->from));
    assert_true(file_write(path, text_string(&whole), whole.length, &err));
    assert_false(fonts_load(path, &fonts, &err));
    assert_int_equal(err.kind, ERR_SYSTEM);
    if (strstr(err.text, breakage->said) == NULL || strstr(err.text, "broken-fonts.json") == NULL)
        fail_msg("\"%s\" does not say \"%s\"", err.text, breakage->said);
    text_destroy(&text);
    text_destroy(&whole);
    remove(path);
}

static void a_broken_list_is_told_where(void **state)
{
    (void)state;
    static const struct breakage breakages[] = {
        {"NotoSans-Italic.ttf", "../NotoSans-Italic.ttf", "families.standard.italic"},
        {"NotoSans-Italic.ttf", "", "families.standard.italic"},
        {"\"size\": 100", "\"size\": 5", "families.standard.size"},
        {"\"readable\"", "\"readible\"", "readible"},
        {"\"Arab\"", "\"Arabic\"", "fallbacks[0].script"},
        {"\"script\": \"Hebr\",", "", "fallbacks[1]"},
        {"\"version\": 1", "\"version\": 2", "version"},
        {"{", "", "fonts"},
    };
    for (size_t i = 0; i < sizeof breakages / sizeof breakages[0]; i++)
        check_breakage(&breakages[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_face_has_its_file),
        cmocka_unit_test(a_broken_list_is_told_where),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

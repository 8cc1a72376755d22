/* entry.c: letters go in and out whole, wherever the caret is; and the signs that one
 * can choose beside the name. */
#include "gui/entry.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/utf8.h"
#include "gui/avatar.h"

static void letters_are_taken_away_with_their_marks(void **state)
{
    (void)state;
    struct entry entry;
    entry_set(&entry, "ae\xCC\x81\xC3\xB6"); /* a, e with a mark of its own, ö */
    entry_delete(&entry, ENTRY_BACK);
    assert_string_equal(entry.text, "ae\xCC\x81");
    entry_delete(&entry, ENTRY_BACK);
    assert_string_equal(entry.text, "a");
    entry_delete(&entry, ENTRY_FORWARD);
    assert_string_equal(entry.text, "a");
    entry_move(&entry, ENTRY_BACK);
    entry_move(&entry, ENTRY_BACK);
    entry_delete(&entry, ENTRY_BACK);
    entry_type(&entry, "x");
    assert_string_equal(entry.text, "xa");
    entry_delete(&entry, ENTRY_FORWARD);
    assert_string_equal(entry.text, "x");
}

static void what_is_not_text_is_not_taken(void **state)
{
    (void)state;
    struct entry entry;
    entry_set(&entry, "a\tb\nc");
    assert_string_equal(entry.text, "a b c");
    entry_type(&entry, "\xFFz");
    assert_string_equal(entry.text, "a b c");
    char trimmed[ENTRY_BYTES];
    entry_set(&entry, "  Mia  ");
    entry_trimmed(&entry, trimmed);
    assert_string_equal(trimmed, "Mia");
}

static void a_full_entry_takes_no_half_letters(void **state)
{
    (void)state;
    struct entry entry = {0};
    for (int i = 0; i < 300; i++)
        entry_type(&entry, "\xE6\x9D\x8E");
    size_t length = strlen(entry.text);
    assert_true(length < ENTRY_BYTES && length > ENTRY_BYTES - 4);
    assert_true(utf8_valid(entry.text, length, NULL));
    char long_text[200];
    memset(long_text, 'x', sizeof long_text - 3);
    memcpy(long_text + 62, "\xC3\xA9", 2);
    long_text[sizeof long_text - 3] = '\0';
    entry_compose(&entry, long_text);
    assert_true(utf8_valid(entry.composing, strlen(entry.composing), NULL));
}

static void a_sign_can_be_seen_on_each_of_its_colours(void **state)
{
    (void)state;
    static const struct color white = {255, 255, 255, 255};
    for (size_t i = 0; i < AVATAR_COLORS; i++)
        assert_true(color_contrast(white, avatar_color(i)->color) >= 4.5);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(letters_are_taken_away_with_their_marks),
        cmocka_unit_test(what_is_not_text_is_not_taken),
        cmocka_unit_test(a_full_entry_takes_no_half_letters),
        cmocka_unit_test(a_sign_can_be_seen_on_each_of_its_colours),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* entry.c: letters go in and out whole, wherever the caret is; and the signs that one
 * can choose beside the name. */
#include "gui/entry.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/utf8.h"
#include "gui/avatar.h"
#include "gui/prose.h"
#include "house.h"

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

/* Letters of the house are all equally wide. */
static size_t pointed(const char *text, int halves)
{
    struct house house;
    struct entry entry;
    house_open(&house, SOURCE_DIR "/tests/gui/library", NULL);
    house_build(&house);
    struct rect box = {100, 0, 600, 40};
    int letter = prose_width(&house.frame, TYPE_BODY, "x");
    entry_set(&entry, text);
    entry_point(&entry, &house.frame, box, true,
                box.x + frame_unit(&house.frame, 3) + letter * halves / 2 + 1);
    house_close(&house);
    return entry.caret;
}

static void a_click_puts_the_caret_between_the_letters_that_are_nearest(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int halves; /* of letters, from the left */
        size_t caret;
    } clicks[] = {
        {"Mia Okafor", 6, 3},
        {"Mia Okafor", 7, 4},
        {"Mia Okafor", -9, 0},
        {"Mia Okafor", 90, 10},
        {"", 5, 0},
        {"ae\xCC\x81o", 5, 4}, /* never before a mark */
        {"\u05D3\u05E0\u05D4", 0, 6},
        {"\u05D3\u05E0\u05D4", 6, 0},
        {"\u05D3\u05E0\u05D4", 2, 4},
        {"Mia \u05D3\u05E0\u05D4", 10, 8}, /* at the left of what is read from the right */
    };
    for (size_t i = 0; i < sizeof clicks / sizeof *clicks; i++)
        assert_int_equal(pointed(clicks[i].text, clicks[i].halves), clicks[i].caret);
}

static void a_click_in_an_entry_gives_it_the_focus_and_a_place(void **state)
{
    (void)state;
    struct house house;
    char folder[] = "/tmp/understudy-XXXXXX";
    assert_non_null(mkdtemp(folder));
    house_open(&house, SOURCE_DIR "/tests/gui/library", folder);
    house_act(&house, (struct action){.kind = ACTION_PROFILES});
    entry_set(&house.app.who.entries[WHO_TEAM], "Night shift");
    house_build(&house);
    const struct target *target =
        frame_find(&house.frame, (struct action){ACTION_ENTRY, WHO_TEAM, 0});
    int letter = prose_width(&house.frame, TYPE_BODY, "x");
    struct input input = {.kind = INPUT_DOWN,
                          .x = target->rect.x + frame_unit(&house.frame, 3) + 5 * letter,
                          .y = target->rect.y + 5};
    input_take(&house.app, &house.frame, &input);
    input.kind = INPUT_UP;
    input_take(&house.app, &house.frame, &input);
    assert_ptr_equal(app_entry(&house.app), &house.app.who.entries[WHO_TEAM]);
    assert_int_equal(app_entry(&house.app)->caret, 5);
    input = (struct input){.kind = INPUT_TEXT, .text = "!"};
    input_take(&house.app, &house.frame, &input);
    assert_string_equal(app_entry(&house.app)->text, "Night! shift");
    house_close(&house);
    rmdir(folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(letters_are_taken_away_with_their_marks),
        cmocka_unit_test(what_is_not_text_is_not_taken),
        cmocka_unit_test(a_full_entry_takes_no_half_letters),
        cmocka_unit_test(a_sign_can_be_seen_on_each_of_its_colours),
        cmocka_unit_test(a_click_puts_the_caret_between_the_letters_that_are_nearest),
        cmocka_unit_test(a_click_in_an_entry_gives_it_the_focus_and_a_place),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* run.c: lines cut into runs, and in which order they are seen. Capitals stand for
 * Hebrew letters here, so that the cases can be read; the expected orders are those
 * of Unicode's bidirectional algorithm (UAX 9). */
#include "gui/run.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

/* Font 0 has Latin and what is common, font 1 Hebrew and spaces, font 2 Arabic. */
static bool has(void *self, size_t font, uint32_t c)
{
    (void)self;
    bool hebrew = c >= 0x590 && c < 0x600, arabic = c >= 0x600 && c < 0x700;
    return font == 0 ? c < 0x590 : font == 1 ? hebrew || c == ' ' : arabic || c == ' ';
}

static const struct coverage coverage = {NULL, 3, has};

/* A to Z become alef to tav and on. */
static void to_hebrew(const char *plain, char *text)
{
    for (; *plain != '\0'; plain++) {
        if (*plain >= 'A' && *plain <= 'Z') {
            *text++ = '\xD7';
            *text++ = (char)(0x90 + *plain - 'A');
        } else {
            *text++ = *plain;
        }
    }
    *text = '\0';
}

static char plain_of(const char *text)
{
    return text[0] == '\xD7' ? (char)('A' + (unsigned char)text[1] - 0x90) : text[0];
}

/* The letters from left to right, as a screen shows them. */
static void show(const char *text, const struct runs *runs, char *shown)
{
    for (size_t i = 0; i < runs->count; i++) {
        const struct run *run = &runs->at[runs->visual[i]];
        char letters[64];
        size_t count = 0;
        for (size_t at = run->from; at < run->from + run->length; at++)
            if ((text[at] & 0xC0) != 0x80)
                letters[count++] = plain_of(text + at);
        for (size_t l = 0; l < count; l++)
            *shown++ = letters[run->backward ? count - 1 - l : l];
    }
    *shown = '\0';
}

static void lines_are_seen_in_the_order_of_the_standard(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"plain", "plain"},
        {"SHALOM", "MOLAHS"},
        {"say SHALOM to him", "say MOLAHS to him"},
        {"SHALOM mia", "mia MOLAHS"},
        {"SHALOM mia TODA", "ADOT mia MOLAHS"},
        {"SHALOM 12 TODA", "ADOT 12 MOLAHS"},
        {"room 12 is SHALOM 34.", "room 12 is 34 MOLAHS."},
        {"SHALOM.", ".MOLAHS"},
        {"(SHALOM)", ")MOLAHS("},
        {"a (SHALOM) b", "a (MOLAHS) b"},
        {"one TWO THREE four", "one EERHT OWT four"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char text[128], shown[128];
        struct runs runs;
        to_hebrew(cases[i][0], text);
        run_cut(text, strlen(text), &coverage, &runs);
        show(text, &runs, shown);
        assert_string_equal(shown, cases[i][1]);
    }
}

static void a_mark_in_front_gives_the_direction(void **state)
{
    (void)state;
    struct runs runs;
    const char *text = RUN_RIGHT_TO_LEFT "mia 12!";
    run_cut(text, strlen(text), &coverage, &runs);
    const struct run *first = &runs.at[runs.visual[0]];
    assert_string_equal(text + first->from, "!");
    assert_true(first->backward);
    assert_true(run_begins_right(text, strlen(text)));
    assert_false(run_begins_right(RUN_LEFT_TO_RIGHT "א", 5));
}

static void a_phrase_stays_in_its_font(void **state)
{
    (void)state;
    struct runs runs;
    const char *text = "mia سلام عليكم - ok";
    run_cut(text, strlen(text), &coverage, &runs);
    assert_int_equal(runs.count, 3);
    assert_int_equal(runs.at[0].font, 0);
    assert_int_equal(runs.at[1].font, 2);
    assert_memory_equal(text + runs.at[1].from, "سلام عليكم", strlen("سلام عليكم"));
    assert_int_equal(runs.at[2].font, 0);
}

static void what_no_font_has_is_left_to_the_first(void **state)
{
    (void)state;
    struct runs runs;
    run_cut("a漢b", strlen("a漢b"), &coverage, &runs);
    assert_int_equal(runs.count, 1);
    assert_int_equal(runs.at[0].font, 0);
    assert_int_equal(runs.at[0].length, 5);
}

static void runs_without_end_end_in_the_last(void **state)
{
    (void)state;
    char plain[RUN_TEXT + 1] = "", text[RUN_TEXT + 1];
    for (size_t i = 0; i < RUN_TEXT / 3; i++)
        strcat(plain, i % 2 == 0 ? "a" : "B");
    to_hebrew(plain, text);
    struct runs runs;
    run_cut(text, strlen(text), &coverage, &runs);
    assert_int_equal(runs.count, RUN_MOST);
    const struct run *last = &runs.at[RUN_MOST - 1];
    assert_int_equal(last->from + last->length, strlen(text));
}

static void plain_texts_are_known_without_cutting(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool plain, right;
    } cases[] = {
        {"", true, false},
        {"“Say – it”, café…", false, false}, /* the quotes are beyond font 0 here */
        {"café", true, false},
        {"hello שלום", false, false},
        {"שלום hello", false, true},
        {"12 سلام", false, true},
        {"12 34", true, false},
        {"\xE2\x81\xA8"
         "א\xE2\x81\xA9 said",
         false, false}, /* isolated */
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        size_t length = strlen(cases[i].text);
        assert_int_equal(run_is_plain(cases[i].text, length, &coverage), cases[i].plain);
        assert_int_equal(run_begins_right(cases[i].text, length), cases[i].right);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_are_seen_in_the_order_of_the_standard),
        cmocka_unit_test(a_mark_in_front_gives_the_direction),
        cmocka_unit_test(a_phrase_stays_in_its_font),
        cmocka_unit_test(what_no_font_has_is_left_to_the_first),
        cmocka_unit_test(runs_without_end_end_in_the_last),
        cmocka_unit_test(plain_texts_are_known_without_cutting),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

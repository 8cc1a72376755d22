/* term_wrap.c: widths, breaks, and what never reaches a terminal. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "term/wrap.h"

struct example {
    int width, indent;
    const char *text, *wrapped;
};

static void expect_wrapped(const struct example *examples, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct text out;
        struct wrap wrap;
        text_init(&out);
        wrap_init(&wrap, &out, examples[i].width, examples[i].indent);
        wrap_add(&wrap, examples[i].text);
        assert_string_equal(text_string(&out), examples[i].wrapped);
        text_destroy(&out);
    }
}

static void lines_break_at_spaces(void **state)
{
    (void)state;
    static const struct example examples[] = {
        {20, 0, "", ""},
        {20, 0, "one two", "one two"},
        {7, 0, "one two", "one two"},
        {6, 0, "one two", "one\ntwo"},
        {5, 0, "a b c d e", "a b c\nd e"},
        {20, 0, "  set in", "  set in"},
        {20, 0, "wide    gap", "wide    gap"},
        {8, 0, "wide    gap", "wide\ngap"},
        {10, 0, "end   ", "end"},
        {10, 0, "a\tb", "a   b"},
        {10, 0, "one\n\ntwo", "one\n\ntwo"},
        {10, 3, "1. one two three", "1. one two\n   three"},
        {10, 8, "one two three", "one two\nthree"}, /* the indent would take most of it */
    };
    expect_wrapped(examples, sizeof examples / sizeof *examples);
}

static void long_words_are_broken(void **state)
{
    (void)state;
    static const struct example examples[] = {
        {4, 0, "abcdefghij", "abcd\nefgh\nij"},
        {4, 0, "a bcdefghi j", "a\nbcde\nfghi\nj"},
        {5, 2, "abcdefg", "abcde\n  fg"},
        {1, 0, "abc", "ab\nc"}, /* never narrower than 2 */
    };
    expect_wrapped(examples, sizeof examples / sizeof *examples);
}

static void wide_characters_count_twice_and_break_between(void **state)
{
    (void)state;
    static const struct example examples[] = {
        {6, 0, "漢字漢字", "漢字漢\n字"},
        {7, 0, "漢字漢字", "漢字漢\n字"},
        {8, 0, "漢字漢字", "漢字漢字"},
        {4, 0, "漢字ab", "漢字\nab"},
        {5, 0, "ab漢字", "ab漢\n字"},
        {6, 0, "漢字漢。字", "漢字\n漢。字"}, /* a full stop stays with its word */
        {6, 0, "漢字「漢字", "漢字\n「漢字"}, /* and a quote with what it opens */
        {4, 0, "😀😀😀", "😀😀\n😀"},
    };
    expect_wrapped(examples, sizeof examples / sizeof *examples);
}

static void clusters_stay_whole(void **state)
{
    (void)state;
    static const struct example examples[] = {
        {3, 0, "e\u0301e\u0301e\u0301e\u0301", "e\u0301e\u0301e\u0301\ne\u0301"},
        {2, 0, "n\u0303\u0323n\u0303n", "n\u0303\u0323n\u0303\nn"},
        {2, 0, "\u1112\u1161\u11AB\u1112\u1161", "\u1112\u1161\u11AB\n\u1112\u1161"},
        {20, 0, "a\u200Bb", "ab"}, /* a place to break, without width */
        {1, 0, "aa\u200Bbb", "aa\nbb"},
        {5, 0, "10\u00A0km to", "10\u00A0km\nto"}, /* a space that does not break */
    };
    expect_wrapped(examples, sizeof examples / sizeof *examples);
}

static void nothing_that_steers_a_terminal_is_written(void **state)
{
    (void)state;
    static const struct example examples[] = {
        {40, 0, "a\x1b[31mred", "a[31mred"},
        {40, 0, "bell\a back\b\r", "bell back"},
        {40, 0,
         "c1 \xC2\x9B"
         "31m",
         "c1 31m"},
        {40, 0, "del\x7F", "del"},
        {40, 0, "bad \xFF\xC3", "bad \uFFFD\uFFFD"},
    };
    expect_wrapped(examples, sizeof examples / sizeof *examples);
}

static void a_paragraph_can_be_given_in_parts(void **state)
{
    (void)state;
    struct text out;
    struct wrap wrap;
    text_init(&out);
    wrap_init(&wrap, &out, 12, 0);
    wrap_add(&wrap, "Dana Reyes: ");
    wrap_add(&wrap, "Forty minutes.");
    assert_string_equal(text_string(&out), "Dana Reyes:\nForty\nminutes.");
    text_destroy(&out);
}

static void widths_are_those_of_the_columns(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int width;
    } examples[] = {{"", 0}, {"abc", 3}, {"漢字", 4}, {"e\u0301", 1}, {"\x1b", 0}, {"\u200B", 0}};
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++)
        assert_int_equal(wrap_width(examples[i].text), examples[i].width);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_break_at_spaces),
        cmocka_unit_test(long_words_are_broken),
        cmocka_unit_test(wide_characters_count_twice_and_break_between),
        cmocka_unit_test(clusters_stay_whole),
        cmocka_unit_test(nothing_that_steers_a_terminal_is_written),
        cmocka_unit_test(a_paragraph_can_be_given_in_parts),
        cmocka_unit_test(widths_are_those_of_the_columns),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

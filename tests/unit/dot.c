#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check/dot.h"

static void assert_id(const char *text, const char *expected)
{
    struct text dot;
    text_init(&dot);
    dot_add_id(&dot, text);
    assert_string_equal(text_string(&dot), expected);
    text_destroy(&dot);
}

static void assert_label(const char *text, size_t characters, const char *expected)
{
    struct text dot;
    text_init(&dot);
    dot_add_label(&dot, text, characters);
    assert_string_equal(text_string(&dot), expected);
    text_destroy(&dot);
}

static void an_id_may_be_any_text(void **state)
{
    (void)state;
    assert_id("on-hold", "\"on-hold\"");
    assert_id("", "\"\"");
    assert_id("a\"b\\c\nd", "\"a\\\"b\\\\c d\"");
}

static void a_label_cannot_break_out(void **state)
{
    (void)state;
    assert_label("a < b & c > \"d\"", SIZE_MAX, "a &lt; b &amp; c &gt; &quot;d&quot;");
    assert_label("<b>bold</b>", SIZE_MAX, "&lt;b&gt;bold&lt;/b&gt;");
    assert_label("one\ntwo\tthree\x7f", SIZE_MAX, "one two three ");
    assert_label("", SIZE_MAX, "");
}

static void a_long_label_is_cut_between_words(void **state)
{
    (void)state;
    assert_label("one two three", 13, "one two three");
    assert_label("one two three", 12, "one two…");
    assert_label("one two three", 8, "one two…");
    assert_label("onetwothree", 5, "onetw…");
    assert_label("é è ê ë", 4, "é è…");
    assert_label("…………", 2, "………");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_id_may_be_any_text),
        cmocka_unit_test(a_label_cannot_break_out),
        cmocka_unit_test(a_long_label_is_cut_between_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

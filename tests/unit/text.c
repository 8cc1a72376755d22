/* text.c: a text grows, stays terminated, and owns up to a lack of memory at the end. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/text.h"

static void nothing_appended_is_an_empty_string(void **state)
{
    (void)state;
    struct text text;
    struct err err;
    text_init(&text);
    assert_string_equal(text_string(&text), "");
    assert_null(text.at);
    assert_true(text_ok(&text, &err));
    text_clear(&text);
    text_destroy(&text);
    text_destroy(&text);
}

static void pieces_are_joined_in_order(void **state)
{
    (void)state;
    struct text text;
    text_init(&text);
    text_add(&text, "one ");
    text_add_bytes(&text, "two, not this", 3);
    text_addf(&text, " %s %d", "three", 4);
    text_add(&text, "");
    text_add_bytes(&text, "x", 0);
    assert_string_equal(text_string(&text), "one two three 4");
    assert_int_equal(text.length, strlen("one two three 4"));
    text_destroy(&text);
}

/* Lengths around each doubling, by each way of appending. */
static void it_grows_over_every_border(void **state)
{
    (void)state;
    for (size_t length = 0; length < 300; length++) {
        struct text by_one, at_once, by_format;
        char whole[300];
        memset(whole, 'x', length);
        whole[length] = '\0';
        text_init(&by_one);
        text_init(&at_once);
        text_init(&by_format);
        for (size_t i = 0; i < length; i++)
            text_add(&by_one, "x");
        text_add(&at_once, whole);
        text_addf(&by_format, "%s", whole);
        assert_string_equal(text_string(&by_one), whole);
        assert_string_equal(text_string(&at_once), whole);
        assert_string_equal(text_string(&by_format), whole);
        assert_int_equal(by_format.length, length);
        assert_true(length == 0 || (by_one.capacity > length && at_once.capacity > length &&
                                    by_format.capacity > length));
        text_destroy(&by_one);
        text_destroy(&at_once);
        text_destroy(&by_format);
    }
}

static void bytes_may_hold_a_nul(void **state)
{
    (void)state;
    struct text text;
    text_init(&text);
    text_add_bytes(&text, "a\0b", 3);
    assert_int_equal(text.length, 3);
    assert_memory_equal(text.at, "a\0b", 4);
    text_destroy(&text);
}

static void clearing_keeps_the_room(void **state)
{
    (void)state;
    struct text text;
    text_init(&text);
    text_add(&text, "something of some length");
    size_t capacity = text.capacity;
    text.failed = true;
    text_clear(&text);
    assert_string_equal(text_string(&text), "");
    assert_int_equal(text.capacity, capacity);
    assert_true(text_ok(&text, NULL));
    text_destroy(&text);
}

static void what_cannot_fit_fails_once_and_for_all(void **state)
{
    (void)state;
    struct text text;
    struct err err;
    text_init(&text);
    text_add(&text, "kept");
    text_add_bytes(&text, "x", SIZE_MAX / 2);
    text_add(&text, "not this");
    text_addf(&text, "%s", "nor this");
    assert_string_equal(text_string(&text), "kept");
    assert_false(text_ok(&text, &err));
    assert_int_equal(err.kind, ERR_SYSTEM);
    text_destroy(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_appended_is_an_empty_string),
        cmocka_unit_test(pieces_are_joined_in_order),
        cmocka_unit_test(it_grows_over_every_border),
        cmocka_unit_test(bytes_may_hold_a_nul),
        cmocka_unit_test(clearing_keeps_the_room),
        cmocka_unit_test(what_cannot_fit_fails_once_and_for_all),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

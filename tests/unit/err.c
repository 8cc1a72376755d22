/* err.c: a failure is told whole characters at a time, whatever its length. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/err.h"
#include "base/utf8.h"

static void a_message_is_kept_with_its_kind(void **state)
{
    (void)state;
    struct err err;
    err_clear(&err);
    assert_int_equal(err.kind, ERR_NONE);
    assert_string_equal(err.text, "");
    assert_false(err_set(&err, ERR_USAGE, "no such command: %s; try %d", "plya", 7));
    assert_int_equal(err.kind, ERR_USAGE);
    assert_string_equal(err.text, "no such command: plya; try 7");
    assert_false(err_set(&err, ERR_BAD, "another"));
    assert_int_equal(err.kind, ERR_BAD);
    assert_string_equal(err.text, "another");
}

static void nobody_need_listen(void **state)
{
    (void)state;
    assert_false(err_set(NULL, ERR_BAD, "%d", 1));
    assert_false(err_memory(NULL));
    assert_false(err_errno(NULL, "open", "x"));
    assert_false(err_prefix(NULL, "x"));
}

static void a_failed_call_names_what_where_and_why(void **state)
{
    (void)state;
    struct err err;
    errno = ENOENT;
    assert_false(err_errno(&err, "open", "/no/where"));
    assert_int_equal(err.kind, ERR_SYSTEM);
    assert_string_equal(err.text, "cannot open /no/where: No such file or directory");
    assert_false(err_memory(&err));
    assert_int_equal(err.kind, ERR_SYSTEM);
    assert_non_null(strstr(err.text, "out of memory"));
}

static void a_prefix_keeps_the_kind(void **state)
{
    (void)state;
    struct err err;
    err_set(&err, ERR_BAD, "unknown scene");
    assert_false(err_prefix(&err, "line %d", 42));
    assert_int_equal(err.kind, ERR_BAD);
    assert_string_equal(err.text, "line 42: unknown scene");
}

/* Every length around the end of the buffer, with characters of one to four bytes. */
static void a_long_message_is_cut_between_characters_and_marked(void **state)
{
    (void)state;
    static const char *const letters[] = {"a", "é", "€", "😀"};
    for (size_t l = 0; l < sizeof letters / sizeof *letters; l++) {
        for (size_t shift = 0; shift < 8; shift++) {
            struct err err;
            char text[1200] = "";
            size_t length = shift, size = strlen(letters[l]);
            memset(text, '.', shift);
            for (; length + size < sizeof text; length += size)
                memcpy(text + length, letters[l], size + 1);
            err_set(&err, ERR_BAD, "%s", text);
            size_t kept = strlen(err.text) - strlen("…");
            assert_true(utf8_valid(err.text, strlen(err.text), NULL));
            assert_string_equal(err.text + kept, "…");
            assert_memory_equal(err.text, text, kept);
            assert_true(kept + size + sizeof "…" > sizeof err.text);
        }
    }
}

static void a_message_that_just_fits_is_whole(void **state)
{
    (void)state;
    struct err err;
    char text[sizeof err.text] = "";
    memset(text, 'x', sizeof text - 1);
    err_set(&err, ERR_BAD, "%s", text);
    assert_string_equal(err.text, text);
}

static void a_long_prefix_leaves_a_text_that_ends(void **state)
{
    (void)state;
    struct err err;
    char prefix[900] = "";
    memset(prefix, 'p', sizeof prefix - 1);
    err_set(&err, ERR_SYSTEM, "the end");
    err_prefix(&err, "%s", prefix);
    assert_int_equal(err.kind, ERR_SYSTEM);
    assert_true(strlen(err.text) < sizeof err.text);
    assert_true(utf8_valid(err.text, strlen(err.text), NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_message_is_kept_with_its_kind),
        cmocka_unit_test(nobody_need_listen),
        cmocka_unit_test(a_failed_call_names_what_where_and_why),
        cmocka_unit_test(a_prefix_keeps_the_kind),
        cmocka_unit_test(a_long_message_is_cut_between_characters_and_marked),
        cmocka_unit_test(a_message_that_just_fits_is_whole),
        cmocka_unit_test(a_long_prefix_leaves_a_text_that_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

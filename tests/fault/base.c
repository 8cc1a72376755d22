/* base.c: memory that cannot be had leaves texts, arrays, arenas and lists of
 * problems as they were, and says so. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "base/problem.h"
#include "base/text.h"
#include "failing.h"

static void a_text_keeps_what_it_had(void **state)
{
    (void)state;
    for (unsigned long nth = 1;; nth++) {
        struct text text;
        struct err err;
        text_init(&text);
        failing_start(FAILING_MEMORY, nth);
        for (int i = 0; i < 100; i++)
            text_addf(&text, "%02d,", i);
        bool failed = failing_stop();
        assert_true(text_ok(&text, &err) == !failed);
        assert_int_equal(strlen(text_string(&text)), text.length);
        assert_int_equal(text.length % 3, 0);
        assert_true(failed || text.length == 300);
        text_destroy(&text);
        if (!failed)
            break;
    }
}

static void an_array_that_cannot_grow_is_as_it_was(void **state)
{
    (void)state;
    struct err err;
    int *array = NULL;
    size_t capacity = 0;
    assert_true(mem_grow(&array, &capacity, 0, sizeof *array, &err));
    array[capacity - 1] = 42;
    int *before = array;
    size_t room = capacity;
    failing_start(FAILING_MEMORY, 1);
    assert_false(mem_grow(&array, &capacity, capacity, sizeof *array, &err));
    failing_stop();
    assert_int_equal(err.kind, ERR_SYSTEM);
    assert_ptr_equal(array, before);
    assert_int_equal(capacity, room);
    assert_int_equal(array[capacity - 1], 42);
    free(array);
}

static void an_arena_goes_on_after_a_failure(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena);
    failing_start(FAILING_MEMORY, 1);
    assert_null(arena_alloc(&arena, 1, 100));
    assert_non_null(arena_alloc(&arena, 1, 100));
    failing_stop();
    failing_start(FAILING_MEMORY, 1);
    assert_null(arena_copy(&arena, "x", (size_t)1 << 20));
    failing_stop();
    assert_string_equal(arena_copy(&arena, "abc", 2), "ab");
    arena_destroy(&arena);
}

static void an_incomplete_list_of_problems_says_so(void **state)
{
    (void)state;
    for (unsigned long nth = 1;; nth++) {
        struct problems problems;
        problems_init(&problems);
        failing_start(FAILING_MEMORY, nth);
        for (int line = 1; line <= 20; line++)
            problems_add(&problems, SEVERITY_ERROR, "a.lua", line, "code", "text %d", line);
        bool failed = failing_stop();
        assert_true(problems.failed == failed);
        assert_int_equal(problems.count, failed ? 19 : 20);
        problems_destroy(&problems);
        if (!failed)
            break;
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_keeps_what_it_had),
        cmocka_unit_test(an_array_that_cannot_grow_is_as_it_was),
        cmocka_unit_test(an_arena_goes_on_after_a_failure),
        cmocka_unit_test(an_incomplete_list_of_problems_says_so),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

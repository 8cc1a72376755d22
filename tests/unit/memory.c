/* memory.c: arrays grow and keep what they had; an arena's blocks are aligned,
 * zeroed, apart from each other, and gone at once. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"

static void an_array_grows_and_keeps_its_elements(void **state)
{
    (void)state;
    int *array = NULL;
    size_t capacity = 0;
    for (size_t count = 0; count < 1000; count++) {
        assert_true(mem_grow(&array, &capacity, count, sizeof *array, NULL));
        assert_true(capacity > count);
        array[count] = (int)count;
    }
    for (int i = 0; i < 1000; i++)
        assert_int_equal(array[i], i);
    free(array);
}

static void an_array_with_room_stays_where_it_is(void **state)
{
    (void)state;
    char *array = NULL;
    size_t capacity = 0;
    assert_true(mem_grow(&array, &capacity, 0, 1, NULL));
    char *before = array;
    size_t room = capacity;
    assert_true(mem_grow(&array, &capacity, room - 1, 1, NULL));
    assert_ptr_equal(array, before);
    assert_int_equal(capacity, room);
    free(array);
}

static void a_size_beyond_the_machine_is_refused_and_changes_nothing(void **state)
{
    (void)state;
    static const size_t capacities[] = {SIZE_MAX, SIZE_MAX / 2 + 1, SIZE_MAX / 4};
    for (size_t i = 0; i < sizeof capacities / sizeof *capacities; i++) {
        struct err err;
        char byte = 'x', *array = &byte;
        size_t capacity = capacities[i];
        assert_false(mem_grow(&array, &capacity, capacity, 16, &err));
        assert_int_equal(err.kind, ERR_SYSTEM);
        assert_ptr_equal(array, &byte);
        assert_int_equal(capacity, capacities[i]);
    }
}

static void what_is_reserved_is_there_and_what_is_trimmed_gone(void **state)
{
    (void)state;
    int *array = NULL;
    size_t capacity = 0;
    for (size_t needed = 0; needed < 100000; needed += 1 + needed / 3) {
        size_t before = capacity;
        assert_true(mem_reserve(&array, &capacity, needed, sizeof *array, NULL));
        assert_true(capacity >= needed);
        if (capacity > before) {
            assert_true(capacity <= needed + needed / 16 + 16);
            array[capacity - 1] = (int)capacity;
        }
    }
    array[9] = 42;
    mem_trim(&array, &capacity, 10, sizeof *array);
    assert_int_equal(capacity, 10);
    assert_int_equal(array[9], 42);
    mem_trim(&array, &capacity, 20, sizeof *array);
    assert_int_equal(capacity, 10);
    struct err err;
    assert_false(mem_reserve(&array, &capacity, SIZE_MAX / 2, sizeof *array, &err));
    assert_false(mem_reserve(&array, &capacity, SIZE_MAX, 1, &err));
    assert_int_equal(capacity, 10);
    free(array);
}

/* Small and large in turn, so that blocks are left, begun and made to measure. */
static void an_arena_hands_out_aligned_zeroed_memory_that_does_not_overlap(void **state)
{
    (void)state;
    static const size_t sizes[] = {1, 7, 16, 100, 4096, 5000, 3, 1 << 20, 24, (1 << 20) + 1};
    enum { COUNT = 200 };
    unsigned char *parts[COUNT];
    struct arena arena;
    size_t used = 0;
    arena_init(&arena);
    for (size_t i = 0; i < COUNT; i++) {
        size_t size = sizes[i % 10];
        parts[i] = arena_alloc(&arena, 1, size);
        assert_non_null(parts[i]);
        assert_int_equal((uintptr_t)parts[i] % _Alignof(max_align_t), 0);
        for (size_t at = 0; at < size; at++)
            if (parts[i][at] != 0)
                fail_msg("part %zu is not zeroed", i);
        memset(parts[i], (int)i + 1, size);
        used += size;
    }
    assert_true(arena.used >= used);
    for (size_t i = 0; i < COUNT; i++)
        for (size_t at = 0; at < sizes[i % 10]; at++)
            if (parts[i][at] != (unsigned char)(i + 1))
                fail_msg("part %zu was written over", i);
    arena_destroy(&arena);
    assert_int_equal(arena.used, 0);
    arena_destroy(&arena);
}

static void nothing_is_something_in_an_arena(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena);
    void *one = arena_alloc(&arena, 0, 8), *two = arena_alloc(&arena, 8, 0);
    assert_non_null(one);
    assert_non_null(two);
    assert_ptr_not_equal(one, two);
    arena_destroy(&arena);
}

static void an_arena_refuses_a_product_that_overflows(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena);
    assert_null(arena_alloc(&arena, SIZE_MAX, 2));
    assert_null(arena_alloc(&arena, SIZE_MAX / 8 + 1, 8));
    assert_null(arena_alloc(&arena, 1, SIZE_MAX));
    assert_non_null(arena_alloc(&arena, 1, 1));
    arena_destroy(&arena);
}

static void a_copy_is_terminated(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena);
    assert_string_equal(arena_copy(&arena, "refund, late", 6), "refund");
    assert_string_equal(arena_copy(&arena, "", 0), "");
    arena_destroy(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_array_grows_and_keeps_its_elements),
        cmocka_unit_test(an_array_with_room_stays_where_it_is),
        cmocka_unit_test(what_is_reserved_is_there_and_what_is_trimmed_gone),
        cmocka_unit_test(a_size_beyond_the_machine_is_refused_and_changes_nothing),
        cmocka_unit_test(an_arena_hands_out_aligned_zeroed_memory_that_does_not_overlap),
        cmocka_unit_test(nothing_is_something_in_an_arena),
        cmocka_unit_test(an_arena_refuses_a_product_that_overflows),
        cmocka_unit_test(a_copy_is_terminated),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

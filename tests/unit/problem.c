/* problem.c: all mistakes at once, each once, in the order an author reads them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/problem.h"

static void problems_are_counted_by_severity(void **state)
{
    (void)state;
    struct problems problems;
    problems_init(&problems);
    problems_add(&problems, SEVERITY_ERROR, "a.lua", 3, "unknown-scene", "no scene \"%s\"", "x");
    problems_add(&problems, SEVERITY_WARNING, "a.lua", 4, "no-reason", "no reason");
    assert_int_equal(problems.count, 2);
    assert_int_equal(problems.errors, 1);
    assert_int_equal(problems.warnings, 1);
    assert_false(problems.failed);
    assert_string_equal(problems.at[0].text, "no scene \"x\"");
    assert_string_equal(problems.at[0].code, "unknown-scene");
    problems_destroy(&problems);
    assert_int_equal(problems.count, 0);
    problems_destroy(&problems);
}

static void the_same_at_the_same_place_is_kept_once(void **state)
{
    (void)state;
    struct problems problems;
    problems_init(&problems);
    for (int i = 0; i < 3; i++)
        problems_add(&problems, SEVERITY_ERROR, "a.lua", 3, "c", "text");
    problems_add(&problems, SEVERITY_ERROR, "a.lua", 4, "c", "text");
    problems_add(&problems, SEVERITY_ERROR, "b.lua", 3, "c", "text");
    problems_add(&problems, SEVERITY_ERROR, "a.lua", 3, "c", "other");
    assert_int_equal(problems.count, 4);
    assert_int_equal(problems.errors, 4);
    problems_destroy(&problems);
}

static void the_name_of_the_file_outlives_its_owner(void **state)
{
    (void)state;
    struct problems problems;
    char *file = strdup("a.lua");
    problems_init(&problems);
    problems_add(&problems, SEVERITY_ERROR, file, 3, "c", "text");
    free(file);
    assert_string_equal(problems.at[0].file, "a.lua");
    problems_destroy(&problems);
}

struct place {
    const char *file;
    int line;
};

/* The text is the number of its reporting. */
static void sorted_is_by_file_then_line_then_reporting(void **state)
{
    (void)state;
    static const struct place reported[] = {{"b", 9}, {"a", 5}, {"b", 2}, {"c", 1}, {"a", 5},
                                            {"a", 1}, {"b", 9}, {"c", 0}, {"b", 2}};
    struct problems problems;
    problems_init(&problems);
    for (size_t i = 0; i < sizeof reported / sizeof *reported; i++)
        problems_add(&problems, SEVERITY_ERROR, reported[i].file, reported[i].line, "c", "%zu", i);
    problems_sort(&problems);
    char found[10] = "";
    for (size_t i = 0; i < problems.count; i++)
        found[i] = problems.at[i].text[0];
    assert_string_equal(found, "280651473");
    problems_destroy(&problems);
}

static void a_flood_of_problems_is_counted_but_not_kept(void **state)
{
    (void)state;
    struct problems problems;
    problems_init(&problems);
    for (int i = 0; i < 300000; i++)
        problems_add(&problems, SEVERITY_ERROR, "a.lua", 300000 - i, "c", "text");
    problems_sort(&problems);
    assert_int_equal(problems.count, PROBLEMS_MAX);
    assert_int_equal(problems.errors, 300000);
    assert_int_equal(problems.at[0].line, 300000 - PROBLEMS_MAX + 1);
    problems_destroy(&problems);
}

static void an_empty_list_can_be_sorted(void **state)
{
    (void)state;
    struct problems problems;
    problems_init(&problems);
    problems_sort(&problems);
    assert_int_equal(problems.count, 0);
}

static void all_of_one_code_can_be_taken_out(void **state)
{
    (void)state;
    struct problems problems;
    problems_init(&problems);
    problems_drop(&problems, "gone");
    problems_add(&problems, SEVERITY_WARNING, "a.lua", 1, "gone", "0");
    problems_add(&problems, SEVERITY_ERROR, "a.lua", 2, "stays", "1");
    problems_add(&problems, SEVERITY_ERROR, "a.lua", 3, "gone", "2");
    problems_add(&problems, SEVERITY_WARNING, "a.lua", 4, "stays", "3");
    problems_drop(&problems, "gone");
    assert_int_equal(problems.count, 2);
    assert_int_equal(problems.errors, 1);
    assert_int_equal(problems.warnings, 1);
    assert_string_equal(problems.at[0].text, "1");
    assert_string_equal(problems.at[1].text, "3");
    problems_destroy(&problems);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(problems_are_counted_by_severity),
        cmocka_unit_test(the_same_at_the_same_place_is_kept_once),
        cmocka_unit_test(the_name_of_the_file_outlives_its_owner),
        cmocka_unit_test(sorted_is_by_file_then_line_then_reporting),
        cmocka_unit_test(a_flood_of_problems_is_counted_but_not_kept),
        cmocka_unit_test(an_empty_list_can_be_sorted),
        cmocka_unit_test(all_of_one_code_can_be_taken_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

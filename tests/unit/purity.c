#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check/purity.h"

#include <string.h>

#include "exhibit.h"
#include "story/script/evaluator.h"

/* An evaluator that gives for each of the scenario's expressions what `source` does: no
 * expression of the sandbox can be impure, but two evaluators can disagree. */
static struct evaluator *evaluator_of(const struct scenario *scenario, const char *source)
{
    struct err err = {0};
    struct evaluator *evaluator = evaluator_new(NULL, &err);
    assert_non_null(evaluator);
    for (size_t i = 0; i < scenario->dynamic_count; i++) {
        int id;
        assert_true(evaluator_add(evaluator, source, &id, &err));
    }
    return evaluator;
}

static size_t compare(const char *one, const char *other)
{
    struct exhibit exhibit;
    struct space space;
    struct problems problems;
    struct err err = {0};
    exhibit_open(&exhibit, "line-raises");
    problems_init(&problems);
    struct evaluator *first = evaluator_of(exhibit.scenario, one);
    struct evaluator *second = evaluator_of(exhibit.scenario, other);
    assert_true(space_search(&space, exhibit.scenario, NULL, 0, NULL, NULL, &err));
    assert_true(purity_compare(&space, first, second, &problems, &err));
    size_t count = problems.count;
    for (size_t i = 0; i < count; i++)
        assert_string_equal(problems.at[i].code, "not-pure");
    space_destroy(&space);
    evaluator_free(first);
    evaluator_free(second);
    problems_destroy(&problems);
    exhibit_close(&exhibit);
    return count;
}

static void an_expression_that_depends_on_nothing_else_is_pure(void **state)
{
    (void)state;
    assert_int_equal(compare("left + 1", "left + 1"), 0);
    assert_int_equal(compare("'a' .. left", "'a' .. left"), 0);
    assert_int_equal(compare("left > 1", "left > 1"), 0);
}

static void another_value_for_the_same_state_is_told_once(void **state)
{
    (void)state;
    assert_int_equal(compare("left", "left + 1"), 1);
    assert_int_equal(compare("'a' .. left", "'b' .. left"), 1);
    assert_int_equal(compare("left > 1", "left > 0"), 1);
}

static void a_value_that_is_raised_only_once_is_told(void **state)
{
    (void)state;
    assert_int_equal(compare("1 // left", "left == 0 and 7 or 1 // left"), 1);
}

static void raising_always_is_another_mistake(void **state)
{
    (void)state;
    assert_int_equal(compare("1 // 0", "1 // 0"), 0);
}

static void the_sandbox_lets_nothing_impure_through(void **state)
{
    static const char *const names[] = {"line-raises", "two-raise", "dynamic"};
    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct exhibit exhibit;
        struct space space;
        struct problems problems;
        struct err err = {0};
        exhibit_open(&exhibit, names[i]);
        problems_init(&problems);
        assert_true(space_search(&space, exhibit.scenario, NULL, 0, NULL, NULL, &err));
        assert_true(purity_tell(&space, &problems, &err));
        assert_int_equal(problems.count, 0);
        space_destroy(&space);
        problems_destroy(&problems);
        exhibit_close(&exhibit);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_expression_that_depends_on_nothing_else_is_pure),
        cmocka_unit_test(another_value_for_the_same_state_is_told_once),
        cmocka_unit_test(a_value_that_is_raised_only_once_is_told),
        cmocka_unit_test(raising_always_is_another_mistake),
        cmocka_unit_test(the_sandbox_lets_nothing_impure_through),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

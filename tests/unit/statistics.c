/* What is said of few numbers, and of none: where a formula must not be used. What it
 * gives where it may be, SciPy judges in tests/report. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/random.h"
#include "report/statistics.h"

static void nothing_is_known_of_nothing(void **state)
{
    struct moments none = {0};
    struct pairs pairs = {{0}, {0}, 0};
    (void)state;
    assert_false(statistics_share(0, 0).known);
    assert_false(statistics_mean(&none).known);
    assert_false(statistics_correlation(&pairs).known);
    assert_false(statistics_alpha(5, 1, 1, 1).known);
    assert_false(statistics_alpha(1, 50, 1, 1).known);
}

static void one_number_has_a_mean_without_an_interval(void **state)
{
    struct moments one = {0};
    (void)state;
    moments_add(&one, 70);
    struct estimate mean = statistics_mean(&one);
    assert_true(mean.known);
    assert_false(mean.has_interval);
    assert_true(mean.value == 70 && mean.low == 70 && mean.high == 70);
}

static void numbers_without_spread_do_not_correlate(void **state)
{
    struct pairs pairs = {{0}, {0}, 0};
    (void)state;
    for (int i = 0; i < 10; i++)
        pairs_add(&pairs, 5, i);
    assert_false(statistics_correlation(&pairs).known);
    assert_int_equal(statistics_correlation(&pairs).n, 10);
}

static void a_share_stays_between_nothing_and_all(void **state)
{
    (void)state;
    struct estimate none = statistics_share(0, 3), all = statistics_share(3, 3);
    assert_true(none.low == 0 && none.high > 0.5);
    assert_true(all.high == 1 && all.low < 0.5);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_is_known_of_nothing),
        cmocka_unit_test(one_number_has_a_mean_without_an_interval),
        cmocka_unit_test(numbers_without_spread_do_not_correlate),
        cmocka_unit_test(a_share_stays_between_nothing_and_all),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

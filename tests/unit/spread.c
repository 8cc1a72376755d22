#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/spread.h"

#include <math.h>

static void assert_close(double a, double b)
{
    if (fabs(a - b) > 1e-9)
        fail_msg("%.12g is not %.12g", a, b);
}

/* Mean, sd() and quantile() as R gives them. */
static void figures_are_those_of_r(void **state)
{
    static const struct {
        unsigned numbers[8];
        size_t count;
        double mean, deviation, quantiles[5];
    } cases[] = {
        {{2, 4, 4, 4, 5, 5, 7, 9}, 8, 5, 2.138089935299395, {2, 4, 4.5, 5.5, 9}},
        {{0, 100, 50}, 3, 50, 50, {0, 25, 50, 75, 100}},
        {{1, 2, 3, 4}, 4, 2.5, 1.290994448735806, {1, 1.75, 2.5, 3.25, 4}},
        {{7}, 1, 7, 0, {7, 7, 7, 7, 7}},
        {{0}, 0, 0, 0, {0, 0, 0, 0, 0}},
        {{1000, 1000}, 2, 1000, 0, {1000, 1000, 1000, 1000, 1000}},
    };
    static const double shares[] = {0, 0.25, 0.5, 0.75, 1};
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct spread spread = {0};
        for (size_t n = 0; n < cases[i].count; n++)
            spread_add(&spread, cases[i].numbers[n]);
        assert_close(spread_mean(&spread), cases[i].mean);
        assert_close(spread_deviation(&spread), cases[i].deviation);
        for (size_t q = 0; q < 5; q++)
            assert_close(spread_quantile(&spread, shares[q]), cases[i].quantiles[q]);
    }
}

static void merging_is_the_same_as_adding_all(void **state)
{
    struct spread all = {0}, left = {0}, right = {0};
    (void)state;
    for (unsigned n = 0; n < 300; n++) {
        spread_add(&all, n * 7 % 101);
        spread_add(n % 3 == 0 ? &left : &right, n * 7 % 101);
    }
    spread_merge(&right, &left);
    assert_memory_equal(&right, &all, sizeof all);
}

static void what_is_too_large_counts_as_the_most(void **state)
{
    struct spread spread = {0};
    (void)state;
    spread_add(&spread, SPREAD_MOST + 5);
    assert_close(spread_mean(&spread), SPREAD_MOST);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(figures_are_those_of_r),
        cmocka_unit_test(merging_is_the_same_as_adding_all),
        cmocka_unit_test(what_is_too_large_counts_as_the_most),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

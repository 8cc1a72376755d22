/* random.c: the same numbers on every machine, well spread, and the session's own. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/random.h"

/* From the reference implementation (S. Vigna, splitmix64.c, public domain). */
static void the_numbers_are_those_of_the_reference(void **state)
{
    (void)state;
    static const uint64_t of_zero[] = {UINT64_C(0xE220A8397B1DCDAF), UINT64_C(0x6E789E6AA1B965F4),
                                       UINT64_C(0x06C45D188009454F)};
    static const uint64_t of_1234567[] = {UINT64_C(6457827717110365317),
                                          UINT64_C(3203168211198807973),
                                          UINT64_C(9817491932198370423)};
    struct random zero = {0}, other = {1234567};
    for (size_t i = 0; i < 3; i++) {
        assert_true(random_next(&zero) == of_zero[i]);
        assert_true(random_next(&other) == of_1234567[i]);
    }
}

static void a_copy_goes_its_own_way(void **state)
{
    (void)state;
    struct random one = {42}, two = one;
    uint64_t first = random_next(&one);
    random_next(&one);
    assert_true(random_next(&two) == first);
}

static void a_number_below_is_below(void **state)
{
    (void)state;
    static const uint32_t limits[] = {1, 2, 3, 6, 1000, UINT32_MAX};
    struct random random = {7};
    for (size_t l = 0; l < sizeof limits / sizeof *limits; l++)
        for (int i = 0; i < 10000; i++)
            assert_true(random_below(&random, limits[l]) < limits[l]);
}

/* Six sides, 60,000 throws: chi-squared with 5 degrees of freedom; 20.5 is passed
 * by chance once in a thousand, and the seed is fixed. */
static void every_number_comes_up_as_often(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 5; seed++) {
        struct random random = {seed};
        int counts[6] = {0};
        double chi = 0;
        for (int i = 0; i < 60000; i++)
            counts[random_below(&random, 6)]++;
        for (int side = 0; side < 6; side++)
            chi += (counts[side] - 10000.0) * (counts[side] - 10000.0) / 10000.0;
        if (chi > 20.5)
            fail_msg("seed %d: chi-squared is %g", (int)seed, chi);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_numbers_are_those_of_the_reference),
        cmocka_unit_test(a_copy_goes_its_own_way),
        cmocka_unit_test(a_number_below_is_below),
        cmocka_unit_test(every_number_comes_up_as_often),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

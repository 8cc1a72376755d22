#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check/luck.h"

#include <math.h>

#include "base/random.h"

static void assert_close(double a, double b, double within)
{
    if (fabs(a - b) > within)
        fail_msg("%.12g is not %.12g", a, b);
}

/* Tables of the binomial distribution: P(X >= hits). */
static void equal_chances_give_the_binomial(void **state)
{
    static const struct {
        size_t trials, hits;
        double chance, tail;
    } cases[] = {
        {10, 0, 0.25, 1},
        {10, 5, 0.25, 0.0781269073486328},
        {10, 10, 0.5, 0.0009765625},
        {13, 7, 0.25, 0.0242901444435120},
        {1, 1, 0.2, 0.2},
        {0, 0, 0.5, 1},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct luck luck;
        luck_init(&luck);
        for (size_t t = 0; t < cases[i].trials; t++)
            luck_add(&luck, cases[i].chance, t < cases[i].hits);
        assert_int_equal(luck.hits, cases[i].hits);
        assert_close(luck.expected, (double)cases[i].trials * cases[i].chance, 1e-12);
        assert_close(luck_tail(&luck), cases[i].tail, 1e-12);
    }
}

/* By adding up all 2^trials ways. */
static double tail_by_hand(const double *chances, unsigned trials, size_t hits)
{
    double tail = 0;
    for (unsigned ways = 0; ways < 1u << trials; ways++) {
        double chance = 1;
        for (unsigned t = 0; t < trials; t++)
            chance *= (ways >> t & 1) != 0 ? chances[t] : 1 - chances[t];
        if ((size_t)__builtin_popcount(ways) >= hits)
            tail += chance;
    }
    return tail;
}

static void unequal_chances_agree_with_all_ways(void **state)
{
    enum { TRIALS = 12 };
    struct random random = {3};
    (void)state;
    for (int round = 0; round < 20; round++) {
        double chances[TRIALS];
        struct luck luck;
        luck_init(&luck);
        for (unsigned t = 0; t < TRIALS; t++) {
            chances[t] = random_below(&random, 1001) / 1000.0;
            luck_add(&luck, chances[t], random_below(&random, 2) == 0);
        }
        assert_close(luck_tail(&luck), tail_by_hand(chances, TRIALS, luck.hits), 1e-12);
    }
}

static void small_tails_stay_exact(void **state)
{
    struct luck luck;
    (void)state;
    luck_init(&luck);
    for (int t = 0; t < 100; t++)
        luck_add(&luck, 0.25, true);
    assert_close(log(luck_tail(&luck)), 100 * log(0.25), 1e-9);
}

static void no_more_trials_are_taken_than_there_is_room_for(void **state)
{
    struct luck luck;
    (void)state;
    luck_init(&luck);
    for (int t = 0; t < LUCK_TRIALS_MAX + 10; t++)
        luck_add(&luck, 0.5, false);
    assert_int_equal(luck.trials, LUCK_TRIALS_MAX);
    assert_close(luck_tail(&luck), 1, 1e-9);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(equal_chances_give_the_binomial),
        cmocka_unit_test(unequal_chances_agree_with_all_ways),
        cmocka_unit_test(small_tails_stay_exact),
        cmocka_unit_test(no_more_trials_are_taken_than_there_is_room_for),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

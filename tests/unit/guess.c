#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check/guess.h"

#include <math.h>

static void the_chance_is_that_of_drawing_only_best_replies(void **state)
{
    static const struct {
        struct best_case one;
        uint32_t replies;
        double chance; /* below 0: it is no trial */
        bool hit;
    } cases[] = {
        {{0xF, 0x1}, 0x1, 1 / 4.0, true},
        {{0xF, 0x1}, 0x2, 1 / 4.0, false},
        {{0xF, 0x3}, 0x1, 2 / 4.0, true},
        {{0xF, 0x3}, 0x3, 2 / 4.0 * 1 / 3.0, true},
        {{0xF, 0x3}, 0x6, 2 / 4.0 * 1 / 3.0, false}, /* one of the two is not best */
        {{0xF, 0x1}, 0x3, 0, false},
        {{0x7, 0x1}, 0x9, 1 / 3.0, true}, /* the fourth is closed */
        {{0x7, 0x1}, 0x8, -1, false},
        {{0x7, 0x1}, 0, -1, false},
        {{0x7, 0x7}, 0x1, -1, false}, /* one cannot choose badly */
        {{0x7, 0x0}, 0x1, -1, false}, /* silence is better */
        {{0x0, 0x0}, 0x1, -1, false},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct guess guess;
        guess_init(&guess);
        guess_add(&guess, 5, cases[i].one, cases[i].replies);
        assert_int_equal(guess.luck.trials, cases[i].chance >= 0);
        assert_int_equal(guess.luck.hits, cases[i].hit);
        assert_true(!cases[i].hit || guess.hits[0] == 5);
        assert_true(fabs(guess.luck.expected - fmax(cases[i].chance, 0)) < 1e-12);
    }
}

static void a_way_stands_out_when_chance_hardly_explains_it(void **state)
{
    static const struct {
        size_t hits, trials, decisions, tried;
        bool stands_out;
    } cases[] = {
        {7, 13, 13, 1, true},                       /* 0.024 */
        {6, 13, 13, 1, false},                      /* 0.080 */
        {7, 13, 13, 2, true},                       /* 0.049 */
        {7, 13, 13, 3, false},                      /* 0.073 */
        {5, 5, 14, 1, true},                        /* 0.001 */
        {5, 5, 15, 1, false},                       /* a third, not more */
        {1, 1, 1, 1, false},   {2, 2, 2, 1, false}, /* 0.063 */
        {3, 3, 3, 1, true},                         /* 0.016 */
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct guess guess;
        guess_init(&guess);
        for (size_t t = 0; t < cases[i].trials; t++)
            guess_add(&guess, 0, (struct best_case){0xF, 0x1}, t < cases[i].hits ? 1 : 2);
        if (guess_stands_out(&guess, cases[i].decisions, cases[i].tried) != cases[i].stands_out)
            fail_msg("case %zu", i);
    }
}

static void figures_tell_hits_chance_and_odds(void **state)
{
    struct guess guess;
    struct text text;
    (void)state;
    text_init(&text);
    guess_init(&guess);
    for (size_t t = 0; t < 13; t++)
        guess_add(&guess, 0, (struct best_case){0xF, 0x1}, t < 7 ? 1 : 2);
    guess_add_figures(&guess, 14, 1, &text);
    assert_string_equal(text.at, "in 7 of 14 decisions (by chance 3.2; odds 1 in 41)");
    text_clear(&text);
    for (size_t t = 0; t < 20; t++)
        guess_add(&guess, 0, (struct best_case){0xF, 0x1}, 1);
    guess_add_figures(&guess, 34, 1, &text);
    assert_string_equal(text.at,
                        "in 27 of 34 decisions (by chance 8.2; odds below 1 in a million)");
    text_destroy(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_chance_is_that_of_drawing_only_best_replies),
        cmocka_unit_test(a_way_stands_out_when_chance_hardly_explains_it),
        cmocka_unit_test(figures_tell_hits_chance_and_odds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

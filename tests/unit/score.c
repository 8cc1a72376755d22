/* score.c: the arithmetic of RUBRIC.md, on events made by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "play/score.h"

static struct score folded(const struct event *at, size_t count, size_t from)
{
    struct event copy[8];
    struct events events = {.at = copy, .count = count};
    struct score score = {0};
    for (size_t i = 0; i < count; i++)
        copy[i] = at[i];
    score_add(&score, &events, from);
    return score;
}

static void points_and_opportunities_add_up_over_events(void **state)
{
    (void)state;
    const struct event events[] = {
        {.kind = EVENT_SCORED, .scored = {.earned = {9, 9, 9}, .open = {9, 9, 9}}},
        {.kind = EVENT_SCORED, .scored = {.earned = {2, 0, -1}, .open = {3, 0, 2}}},
        {.kind = EVENT_CHANGED, .value = 7},
        {.kind = EVENT_SCORED, .scored = {.earned = {1, 0, 2}, .open = {1, 2, 2}}},
        {.kind = EVENT_CRITICAL},
    };
    struct score score = folded(events, 5, 1);
    const int32_t earned[] = {3, 0, 1}, open[] = {4, 2, 4};
    const uint32_t opportunities[] = {2, 1, 2};
    for (int c = 0; c < COMPETENCY_COUNT; c++) {
        assert_int_equal(score.earned[c], earned[c]);
        assert_int_equal(score.open[c], open[c]);
        assert_int_equal(score.opportunities[c], opportunities[c]);
    }
    assert_int_equal(score.critical, 1);
}

static void a_percentage_is_rounded_half_up_and_kept_within_0_to_100(void **state)
{
    (void)state;
    static const struct {
        int32_t earned, open;
        int percent;
    } cases[] = {
        {0, 0, SCORE_NOT_OBSERVED},
        {5, 0, SCORE_NOT_OBSERVED},
        {-3, 0, SCORE_NOT_OBSERVED},
        {0, 3, 0},
        {-2, 3, 0},
        {1, 3, 33},
        {2, 3, 67},
        {1, 8, 13},  /* 12.5 */
        {3, 8, 38},  /* 37.5 */
        {1, 200, 1}, /* 0.5 */
        {1, 201, 0},
        {199, 200, 100}, /* 99.5 */
        {3, 3, 100},
        {4, 3, 100},
        {1000000, 2000000000, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct score score = {.earned[EMPATHY] = cases[i].earned, .open[EMPATHY] = cases[i].open};
        assert_int_equal(score_percent(&score, EMPATHY), cases[i].percent);
    }
}

static void the_overall_score_is_one_weighted_ratio(void **state)
{
    (void)state;
    static const struct {
        int weight[COMPETENCY_COUNT];
        int32_t earned[COMPETENCY_COUNT], open[COMPETENCY_COUNT];
        int overall;
    } cases[] = {
        {{1, 1, 1}, {0, 0, 0}, {0, 0, 0}, SCORE_NOT_OBSERVED},
        {{1, 1, 1}, {3, 0, 0}, {4, 0, 0}, 75},
        {{1, 1, 1}, {3, 1, 0}, {4, 4, 0}, 50},
        {{1, 3, 1}, {3, 1, 0}, {4, 4, 0}, 38}, /* 6 of 16 is 37.5 */
        {{1, 1, 1}, {4, -6, 0}, {4, 4, 0}, 0},
        {{10, 10, 10}, {5, 4, 4}, {4, 4, 4}, 100},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct rubric rubric = {0};
        struct score score = {0};
        for (int c = 0; c < COMPETENCY_COUNT; c++) {
            rubric.weight[c] = cases[i].weight[c];
            score.earned[c] = cases[i].earned[c];
            score.open[c] = cases[i].open[c];
        }
        assert_int_equal(score_overall(&score, &rubric), cases[i].overall);
    }
}

static void a_run_passes_by_overall_floors_and_no_critical_error(void **state)
{
    (void)state;
    static const struct {
        struct score score;
        bool passes;
    } cases[] = {
        {{.earned = {7, 7, 7}, .open = {10, 10, 10}}, true},
        {{.earned = {7, 7, 6}, .open = {10, 10, 10}}, false},   /* overall 67 */
        {{.earned = {10, 10, 4}, .open = {10, 10, 10}}, false}, /* a floor */
        {{.earned = {10, 10, 5}, .open = {10, 10, 10}}, true},
        {{.earned = {9, 0, 0}, .open = {10, 0, 0}}, true}, /* not observed: no floor */
        {{.earned = {7, 7, 7}, .open = {10, 10, 10}, .critical = 1}, false},
        {{.critical = 0}, false}, /* nothing observed */
    };
    const struct rubric rubric = {.weight = {1, 1, 1}};
    const struct scenario scenario = {.rubric = &rubric,
                                      .pass = {.overall = 70, .floor = {50, 50, 50}}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(score_passes(&cases[i].score, &scenario), cases[i].passes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(points_and_opportunities_add_up_over_events),
        cmocka_unit_test(a_percentage_is_rounded_half_up_and_kept_within_0_to_100),
        cmocka_unit_test(the_overall_score_is_one_weighted_ratio),
        cmocka_unit_test(a_run_passes_by_overall_floors_and_no_critical_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

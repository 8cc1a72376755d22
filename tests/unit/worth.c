/* What a decision offers, by its kind. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#include "story/worth.h"

static void the_opportunity_is_the_most_that_can_be_earned(void **state)
{
    static const struct {
        const char *name;
        enum decision_kind kind;
        uint16_t at_least, at_most, count;
        int16_t listening[4];
        int expected;
    } cases[] = {
        {"the best reply alone", DECISION_CHOOSE, 0, 0, 3, {2, 3, 1}, 3},
        {"replies that hurt open nothing", DECISION_CHOOSE, 0, 0, 2, {-2, -1}, 0},
        {"no reply", DECISION_CHOOSE, 0, 0, 0, {0}, 0},
        {"all that help", DECISION_PICK, 0, 4, 4, {2, -1, 3, 0}, 5},
        {"no more than allowed", DECISION_PICK, 0, 2, 4, {1, 2, 3, 1}, 5},
        {"the one that must be taken hurts", DECISION_PICK, 3, 4, 3, {2, 3, -1}, 4},
        {"as few as must be that hurt", DECISION_PICK, 2, 4, 4, {3, -2, -1, -3}, 2},
        {"never below nothing", DECISION_PICK, 2, 2, 2, {-1, -2}, 0},
        {"every item right", DECISION_SORT, 0, 0, 3, {1, 2, -1}, 2},
        {"never below nothing, sorted", DECISION_SORT, 0, 0, 2, {-1, -1}, 0},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct decision decision = {.kind = cases[i].kind,
                                    .at_least = cases[i].at_least,
                                    .at_most = cases[i].at_most,
                                    .reply_count = cases[i].count};
        struct reply replies[4] = {{0}};
        int16_t points[COMPETENCY_COUNT];
        for (int j = 0; j < 4; j++)
            replies[j].shows.points[LISTENING] = cases[i].listening[j];
        worth_of_decision(&decision, replies, points);
        if (points[LISTENING] != cases[i].expected)
            fail_msg("%s: %d, not %d", cases[i].name, points[LISTENING], cases[i].expected);
        assert_int_equal(points[EMPATHY], 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_opportunity_is_the_most_that_can_be_earned),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

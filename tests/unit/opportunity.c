/* opportunity.c: what a decision offers, on decisions made by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "story/opportunity.h"

enum { ITEMS = 4 };

static const struct rubric rubric = {.weight = {1, 3, 1}};

/* Points in each competency of four replies or items. */
struct offer {
    enum decision_kind kind;
    uint16_t at_least, at_most;
    uint32_t open;
    int16_t worth[ITEMS][COMPETENCY_COUNT];
};

static struct decision decision_of(const struct offer *offer, struct reply *replies)
{
    for (int i = 0; i < ITEMS; i++)
        for (int c = 0; c < COMPETENCY_COUNT; c++)
            replies[i].shows.points[c] = offer->worth[i][c];
    return (struct decision){.kind = offer->kind,
                             .reply_count = ITEMS,
                             .at_least = offer->at_least,
                             .at_most = offer->at_most};
}

static void the_most_that_can_be_earned_is_counted_for_each_competency(void **state)
{
    (void)state;
    static const struct {
        struct offer offer;
        int16_t points[COMPETENCY_COUNT];
    } cases[] = {
        {{DECISION_CHOOSE, 0, 0, 15, {{2, 0, -1}, {0, 1, -2}, {1, 3, -3}, {0, 0, -1}}}, {2, 3, 0}},
        {{DECISION_CHOOSE, 0, 0, 2 | 8, {{2, 0, 9}, {0, 1, -2}, {1, 3, 9}, {0, 0, -1}}}, {0, 1, 0}},
        /* as many of the best as are allowed */
        {{DECISION_PICK, 0, 2, 15, {{2, 0, 1}, {1, -1, 1}, {3, 0, 1}, {-1, 2, 1}}}, {5, 2, 2}},
        {{DECISION_PICK, 0, 4, 15, {{2, 0, 1}, {1, -1, 1}, {3, 0, 1}, {-1, 2, 1}}}, {6, 2, 4}},
        {{DECISION_PICK, 0, 4, 3, {{2, 0, 1}, {1, -1, 1}, {3, 0, 1}, {-1, 2, 1}}}, {3, 0, 2}},
        /* those that must be picked although they hurt */
        {{DECISION_PICK, 3, 4, 15, {{2, -1, -1}, {1, -1, 5}, {3, 0, -2}, {-1, 2, -3}}}, {6, 1, 2}},
        {{DECISION_PICK, 2, 4, 15, {{1, -1, -1}, {-3, -1, -1}, {-3, -1, -1}, {-3, -1, -1}}},
         {0, 0, 0}},
        /* fewer are open than must be picked */
        {{DECISION_PICK, 3, 4, 1, {{2, 1, -1}, {9, 9, 9}, {9, 9, 9}, {9, 9, 9}}}, {2, 1, 0}},
        {{DECISION_SORT, 0, 0, 15, {{1, 0, 1}, {1, -2, -1}, {1, 1, 0}, {0, 0, 0}}}, {3, 0, 0}},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct reply replies[ITEMS] = {0};
        struct scenario scenario = {.rubric = &rubric, .replies = replies};
        struct decision decision = decision_of(&cases[i].offer, replies);
        int16_t points[COMPETENCY_COUNT] = {7, 7, 7};
        opportunity_points(&scenario, &decision, cases[i].offer.open, points);
        for (int c = 0; c < COMPETENCY_COUNT; c++)
            assert_int_equal(points[c], cases[i].points[c]);
    }
}

static void the_best_reply_is_the_first_that_weighs_most(void **state)
{
    (void)state;
    static const struct {
        struct offer offer;
        uint16_t best;
    } cases[] = {
        /* one point of empathy weighs three of listening */
        {{DECISION_CHOOSE, 0, 0, 15, {{2, 0, 0}, {0, 1, 0}, {1, 0, 1}, {0, 0, 0}}}, 1},
        {{DECISION_CHOOSE, 0, 0, 15, {{3, 0, 0}, {0, 1, 0}, {2, 0, 1}, {0, 0, 0}}}, 0},
        {{DECISION_CHOOSE, 0, 0, 14, {{3, 0, 0}, {0, 1, 0}, {2, 0, 1}, {0, 0, 0}}}, 1},
        {{DECISION_CHOOSE, 0, 0, 12, {{9, 9, 9}, {9, 9, 9}, {-2, 0, 0}, {-1, 0, 0}}}, 3},
        {{DECISION_CHOOSE, 0, 0, 8, {{9, 9, 9}, {9, 9, 9}, {9, 9, 9}, {0, -3, 0}}}, 3},
        {{DECISION_PICK, 0, 4, 15, {{9, 9, 9}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}}}, NONE},
        {{DECISION_SORT, 0, 0, 15, {{9, 9, 9}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}}}, NONE},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct reply replies[ITEMS] = {0};
        struct scenario scenario = {.rubric = &rubric, .replies = replies};
        struct decision decision = decision_of(&cases[i].offer, replies);
        assert_int_equal(opportunity_best_reply(&scenario, &decision, cases[i].offer.open),
                         cases[i].best);
    }
}

static void a_best_set_holds_nothing_that_adds_nothing(void **state)
{
    (void)state;
    static const struct {
        struct offer offer;
        uint32_t set;
    } cases[] = {
        {{DECISION_PICK, 0, 4, 15, {{1, 0, 0}, {0, 0, 0}, {3, -1, 0}, {-3, 2, 0}}}, 1 | 8},
        {{DECISION_PICK, 0, 1, 15, {{1, 0, 0}, {0, 0, 0}, {3, -1, 0}, {-3, 2, 0}}}, 8},
        {{DECISION_PICK, 3, 4, 15, {{1, 0, 0}, {0, 0, 0}, {3, -1, 0}, {-3, 2, 0}}}, 1 | 2 | 8},
        {{DECISION_PICK, 1, 4, 6, {{9, 0, 0}, {-2, 0, 0}, {-1, 0, 0}, {9, 0, 0}}}, 4},
        {{DECISION_PICK, 0, 4, 6, {{9, 0, 0}, {-2, 0, 0}, {-1, 0, 0}, {9, 0, 0}}}, 0},
        {{DECISION_SORT, 0, 0, 15, {{0, 0, 0}, {-1, 0, 0}, {0, 0, 0}, {1, 0, 0}}}, 15},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct reply replies[ITEMS] = {0};
        struct scenario scenario = {.rubric = &rubric, .replies = replies};
        struct decision decision = decision_of(&cases[i].offer, replies);
        assert_int_equal(opportunity_best_set(&scenario, &decision, cases[i].offer.open),
                         cases[i].set);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_most_that_can_be_earned_is_counted_for_each_competency),
        cmocka_unit_test(the_best_reply_is_the_first_that_weighs_most),
        cmocka_unit_test(a_best_set_holds_nothing_that_adds_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

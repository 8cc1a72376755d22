#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check/coverage.h"

#include <string.h>

/* Replies with these points in listening, for one decision of that kind. */
static bool tells_apart(enum decision_kind kind, const int *shows, const int *misplaced,
                        uint16_t count, bool critical)
{
    struct reply replies[4] = {0};
    struct decision decision = {.kind = kind, .reply_count = count, .silence = NONE};
    struct scenario scenario = {.replies = replies, .reply_count = count};
    for (uint16_t i = 0; i < count; i++) {
        replies[i].shows.points[LISTENING] = (int16_t)shows[i];
        replies[i].misplaced.points[LISTENING] = (int16_t)(misplaced == NULL ? 0 : misplaced[i]);
    }
    replies[count - 1].shows.critical = critical;
    return coverage_tells_apart(&scenario, &decision);
}

static void a_decision_trains_where_its_answers_differ(void **state)
{
    static const struct {
        enum decision_kind kind;
        int shows[3], misplaced[3];
        uint16_t count;
        bool critical, trains;
    } cases[] = {
        {DECISION_CHOOSE, {2, 0, 0}, {0}, 3, false, true},
        {DECISION_CHOOSE, {0, 0, -2}, {0}, 3, false, true},
        {DECISION_CHOOSE, {2, 2, 2}, {0}, 3, false, false},
        {DECISION_CHOOSE, {0, 0, 0}, {0}, 3, false, false},
        {DECISION_CHOOSE, {2, 2, 2}, {0}, 3, true, true},
        {DECISION_CHOOSE, {2}, {0}, 1, false, false},
        {DECISION_PICK, {2, 2, 2}, {0}, 3, false, true}, /* from leaving them */
        {DECISION_PICK, {0, 0, 0}, {0}, 3, false, false},
        {DECISION_SORT, {1, 1, 1}, {0}, 3, false, true}, /* from sorting them wrong */
        {DECISION_SORT, {0, 0, 0}, {0, -1, 0}, 3, false, true},
        {DECISION_SORT, {0, 0, 0}, {0}, 3, false, false},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (tells_apart(cases[i].kind, cases[i].shows, cases[i].misplaced, cases[i].count,
                        cases[i].critical) != cases[i].trains)
            fail_msg("case %zu", i);
}

static void silence_is_an_answer_too(void **state)
{
    struct reply replies[3] = {0};
    struct decision decision = {.kind = DECISION_CHOOSE, .reply_count = 2, .silence = 2};
    struct scenario scenario = {.replies = replies, .reply_count = 3};
    (void)state;
    assert_false(coverage_tells_apart(&scenario, &decision));
    replies[2].shows.points[EMPATHY] = -1;
    assert_true(coverage_tells_apart(&scenario, &decision));
}

/* Rows T1 to T3. Decision 0 names T1 and tells; 1 names T1 and T2 and does not. */
static void rows_know_who_trains_them(void **state)
{
    static const struct curriculum_row rows[] = {{.id = "T1"}, {.id = "T2"}, {.id = "T3"}};
    static const uint16_t first[] = {0}, both[] = {0, 1};
    struct curriculum curriculum = {.rows = rows, .count = 3};
    struct reply replies[4] = {0};
    struct decision decisions[] = {
        {.reply_count = 2, .silence = NONE, .teaches = first, .teaches_count = 1},
        {.reply = 2, .reply_count = 2, .silence = NONE, .teaches = both, .teaches_count = 2},
    };
    struct scenario scenario = {
        .replies = replies, .reply_count = 4, .decisions = decisions, .decision_count = 2};
    const struct scenario *scenarios[] = {&scenario, &scenario};
    struct coverage coverage;
    struct err err;
    (void)state;
    replies[0].shows.points[EMPATHY] = 1;
    assert_true(coverage_make(&coverage, &curriculum, scenarios, 2, &err));
    assert_int_equal(coverage.row_count, 3);
    assert_int_equal(coverage.trained, 1);
    assert_int_equal(coverage.rows[0].count, 4);
    assert_int_equal(coverage.rows[0].decisions, 2);
    assert_int_equal(coverage.rows[0].scenarios, 2);
    assert_int_equal(coverage.rows[1].count, 2);
    assert_int_equal(coverage.rows[1].decisions, 0);
    assert_int_equal(coverage.rows[1].scenarios, 0);
    assert_int_equal(coverage.rows[2].count, 0);
    assert_true(coverage.places[coverage.rows[0].first].trains);
    assert_false(coverage.places[coverage.rows[1].first].trains);
    assert_int_equal(coverage.places[coverage.rows[1].first].decision, 1);
    coverage_destroy(&coverage);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_decision_trains_where_its_answers_differ),
        cmocka_unit_test(silence_is_an_answer_too),
        cmocka_unit_test(rows_know_who_trains_them),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

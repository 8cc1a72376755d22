/* remark.c: every sentence that a review can say. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check/remark.h"
#include "rehearsal.h"

static const struct rubric plain = {.weight = {1, 1, 1}};

static void a_loss_is_told_in_points_of_what_was_at_stake(void **state)
{
    (void)state;
    static const struct {
        struct judgement judgement;
        const char *text;
    } cases[] = {
        {{.worst = 0}, "Nothing was at stake here."},
        {{.worst = 4}, "Nothing better was open to you."},
        {{.lost[METRIC_OVERALL] = 3, .worst = 7},
         "This gave away 3 of the 7 points at stake here."},
        {{.lost[METRIC_OVERALL] = 7, .worst = 7}, "This gave away all 7 points at stake here."},
        {{.lost[METRIC_OVERALL] = 2, .worst = 2}, "This gave away both points at stake here."},
        {{.lost[METRIC_OVERALL] = 1, .worst = 1}, "This gave away the 1 point at stake here."},
        {{.lost[METRIC_OVERALL] = 0.5, .worst = 4},
         "This gave away 0.5 of the 4 points at stake here, on average."},
        {{.lost[METRIC_OVERALL] = 0.01, .worst = 2.25},
         "This gave away less than 0.1 of the 2.2 points at stake here, on average."},
        {{.lost[METRIC_OVERALL] = 1.5, .worst = 1.5},
         "This gave away all 1.5 points at stake here, on average."},
        {{.lost[METRIC_OVERALL] = 90, .worst = 7, .critical = true, .beyond = true},
         "No points make up for a critical error."},
        {{.lost[METRIC_OVERALL] = 90, .worst = 7, .beyond = true},
         "After this, a critical error could not be ruled out any more."},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct text text;
        text_init(&text);
        remark_loss(&plain, &cases[i].judgement, &text);
        assert_string_equal(text_string(&text), cases[i].text);
        text_destroy(&text);
    }
}

static void points_that_weigh_differently_are_called_so(void **state)
{
    (void)state;
    static const struct rubric rubric = {.weight = {1, 2, 1}};
    const struct judgement judgement = {.lost[METRIC_OVERALL] = 2, .worst = 2};
    struct text text;
    text_init(&text);
    remark_loss(&rubric, &judgement, &text);
    assert_string_equal(text_string(&text), "This gave away both weighted points at stake here.");
    text_destroy(&text);
}

static void a_grade_needs_something_at_stake_or_some_harm(void **state)
{
    (void)state;
    static const struct {
        struct judgement judgement;
        const char *grade;
    } cases[] = {
        {{.worst = 3, .grade = GRADE_BEST}, "best"},
        {{.worst = 3, .grade = GRADE_GOOD}, "good"},
        {{.worst = 3, .grade = GRADE_MISSED}, "missed"},
        {{.worst = 0, .grade = GRADE_HARMFUL}, "harmful"},
        {{.worst = 0, .grade = GRADE_BEST}, NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *grade = remark_grade(&cases[i].judgement);
        assert_int_equal(grade == NULL, cases[i].grade == NULL);
        if (grade != NULL)
            assert_string_equal(grade, cases[i].grade);
    }
}

static void the_turning_point_is_named_once(void **state)
{
    (void)state;
    static const struct {
        struct review review;
        struct judgement judgement; /* of each decision */
        const char *text;
    } cases[] = {
        {{.exact = true}, {.worst = 0}, ""},
        {{.exact = false, .count = 2},
         {.worst = 0},
         "What follows from each reply could not be reckoned in this conversation, so replies are "
         "compared by their own points alone."},
        {{.exact = true, .count = 2, .turning = 2},
         {.worst = 3},
         "You gave nothing away: at no decision was anything better open to you."},
        {{.exact = true, .count = 2, .turning = 1},
         {.lost[METRIC_OVERALL] = 6, .worst = 7},
         "The turning point was decision 2: it gave away 6 points, and no other gave away more."},
        {{.exact = true, .count = 2, .turning = 0},
         {.lost[METRIC_OVERALL] = 1, .worst = 7},
         "The turning point was decision 1: it gave away 1 point, and no other gave away more."},
        {{.exact = true, .count = 2, .turning = 0},
         {.lost[METRIC_OVERALL] = 0.75, .worst = 7},
         "The turning point was decision 1: it gave away 0.8 points on average, and no other gave "
         "away more."},
        {{.exact = true, .count = 1, .turning = 0},
         {.critical = true, .beyond = true},
         "The turning point was decision 1: it was a critical error."},
        {{.exact = true, .count = 1, .turning = 0},
         {.beyond = true},
         "The turning point was decision 1: after it, a critical error could not be ruled out any "
         "more."},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct review_decision at[2] = {{.judgement = cases[i].judgement},
                                        {.judgement = cases[i].judgement}};
        struct review review = cases[i].review;
        struct text text;
        review.at = at;
        text_init(&text);
        remark_turning(&plain, &review, &text);
        assert_string_equal(text_string(&text), cases[i].text);
        text_destroy(&text);
    }
}

static void a_line_that_was_not_said_has_its_speaker(void **state)
{
    (void)state;
    static const struct {
        uint16_t person;
        const char *text;
    } cases[] = {{PERSON_NARRATOR, "Then"},
                 {PERSON_YOU, "You would have said"},
                 {PERSON_FIRST_OF_CAST, "Dana Reyes would have said"}};
    struct rehearsal rehearsal;
    rehearsal_open(&rehearsal, "parcel");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct line line = {.person = cases[i].person};
        struct text text;
        text_init(&text);
        remark_speaker(rehearsal.scenario, &line, &text);
        assert_string_equal(text_string(&text), cases[i].text);
        text_destroy(&text);
    }
    rehearsal_close(&rehearsal);
}

static void a_hint_is_a_behaviour_and_what_it_means(void **state)
{
    (void)state;
    struct rehearsal rehearsal;
    struct text text;
    text_init(&text);
    rehearsal_open(&rehearsal, "parcel");
    remark_hint(rehearsal.library->rubric, 0, &text);
    assert_string_equal(text_string(&text),
                        "Asks an open question. You ask what happened before you answer.");
    text_clear(&text);
    remark_hint(rehearsal.library->rubric, NONE, &text);
    assert_string_equal(text_string(&text), "Nothing that is scored is called for here.");
    text_destroy(&text);
    rehearsal_close(&rehearsal);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_loss_is_told_in_points_of_what_was_at_stake),
        cmocka_unit_test(points_that_weigh_differently_are_called_so),
        cmocka_unit_test(a_grade_needs_something_at_stake_or_some_harm),
        cmocka_unit_test(the_turning_point_is_named_once),
        cmocka_unit_test(a_line_that_was_not_said_has_its_speaker),
        cmocka_unit_test(a_hint_is_a_behaviour_and_what_it_means),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

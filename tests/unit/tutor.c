/* tutor.c: one search for as long as the content is the same. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "check/tutor.h"
#include "rehearsal.h"

static uint16_t hint(struct tutor *tutor, const struct run *run)
{
    struct err err = {0};
    uint16_t behaviour = 0;
    assert_true(tutor_hint(tutor, run, &behaviour, &err));
    return behaviour;
}

static void the_coach_is_kept_while_the_content_is_the_same(void **state)
{
    (void)state;
    struct rehearsal first, second, other;
    struct run run;
    struct tutor tutor;
    tutor_init(&tutor);
    rehearsal_open(&first, "clock");
    rehearsal_run(&first, &run, 7, "continue");
    uint16_t behaviour = hint(&tutor, &run);
    const struct coach *coach = tutor.coach;
    assert_non_null(coach);
    run_destroy(&run);
    rehearsal_close(&first);

    rehearsal_open(&second, "clock");
    rehearsal_run(&second, &run, 8, "continue");
    assert_int_equal(hint(&tutor, &run), behaviour);
    assert_ptr_equal(tutor.coach, coach);
    run_destroy(&run);
    rehearsal_close(&second);

    rehearsal_open(&other, "parcel");
    rehearsal_run(&other, &run, 7, "continue");
    hint(&tutor, &run);
    assert_non_null(tutor.coach);
    assert_string_equal(tutor.content, other.scenario->hash);
    run_destroy(&run);
    rehearsal_close(&other);
    tutor_destroy(&tutor);
}

static void what_cannot_be_searched_is_judged_by_points(void **state)
{
    (void)state;
    struct rehearsal rehearsal;
    struct run run;
    struct tutor tutor;
    struct debrief debrief;
    struct review review;
    struct err err = {0};
    tutor_init(&tutor);
    rehearsal_open(&rehearsal, SOURCE_DIR "/tests/lua/play/basics/vast.lua");
    rehearsal_run(&rehearsal, &run, 7, "");
    const struct behaviour *named = &rehearsal.library->rubric->behaviours[hint(&tutor, &run)];
    assert_string_equal(named->id, "sum_up");
    assert_null(tutor.coach);
    assert_string_equal(tutor.content, rehearsal.scenario->hash);
    rehearsal_play(&run, "choose s1/enough");
    assert_true(debrief_make(&run, &debrief, &err));
    assert_true(tutor_review(&tutor, &run, &debrief, &review, &err));
    assert_false(review.exact);
    assert_int_equal(review.at[0].part_count, 1);
    review_destroy(&review);
    debrief_destroy(&debrief);
    run_destroy(&run);
    rehearsal_close(&rehearsal);
    tutor_destroy(&tutor);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_coach_is_kept_while_the_content_is_the_same),
        cmocka_unit_test(what_cannot_be_searched_is_judged_by_points),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

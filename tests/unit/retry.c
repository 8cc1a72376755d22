/* retry.c: in practice an answer is taken back, and a part of what was played is tried
 * again; what was assessed stays as it was. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "desk.h"

static void go_on(struct desk *desk)
{
    while (desk->training.run.session.stop == STOP_LINE)
        desk_apply(desk, "continue");
}

static void finish(struct desk *desk)
{
    static const char *const answers[] = {"choose hello/a", "choose middle/a", "choose middle/b"};
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
        go_on(desk);
        desk_apply(desk, answers[i]);
    }
    go_on(desk);
    assert_true(session_is_over(&desk->training.run.session));
}

/* The move, from 1, that gave the answer, from 1. */
static size_t move_of(const struct run *run, size_t answer)
{
    size_t move = 0;
    while (answer > 0)
        answer -= run->journal.moves[move++].kind == MOVE_CHOOSE;
    return move;
}

static void what_is_taken_back_is_no_longer_kept(void **state)
{
    struct desk *desk = *state;
    struct err err = {0};
    desk_begin(desk, "parcel");
    assert_false(training_take_back(&desk->training, DESK_NOON + 70, &err));
    assert_int_equal(err.kind, ERR_BAD);
    for (size_t i = 0; i < DESK_MOVES; i++)
        desk_apply(desk, desk_move(i));
    assert_true(training_take_back(&desk->training, DESK_NOON + 70, &err));
    desk_expect_kept(desk);
    struct progress progress = desk_load(desk);
    assert_false(desk_last(&progress)->finished);
    assert_null(desk_last(&progress)->ending);
    assert_int_equal(desk_last(&progress)->behaviour_count, 0);
    assert_true(desk_last(&progress)->ended == DESK_NOON + 70);
    progress_destroy(&progress);
    desk_apply(desk, "choose middle/a");
    desk_expect_kept(desk);
}

static void an_assessed_attempt_is_not_taken_back(void **state)
{
    struct desk *desk = *state;
    struct err err = {0};
    assert_true(desk_begin_with(desk, "parcel", MODE_ASSESSED, &err));
    desk_apply(desk, "continue");
    desk_apply(desk, "choose hello/a");
    assert_false(training_take_back(&desk->training, DESK_NOON + 70, &err));
    desk_expect_kept(desk);
}

static void a_part_is_tried_again_and_the_assessed_attempt_stays(void **state)
{
    struct desk *desk = *state;
    struct training *training = &desk->training;
    struct err err = {0};
    assert_true(desk_begin_with(desk, "parcel", MODE_ASSESSED, &err));
    finish(desk);
    size_t moves = training->run.journal.count;
    int overall = training->progress.attempts[0].overall;
    size_t before = move_of(&training->run, 2) - 1;
    assert_true(training_branch(training, before + 1, DESK_NOON + 900, &err));
    assert_int_equal(training->progress.count, 2);
    assert_int_equal(training->run.journal.mode, MODE_PRACTICE);
    assert_int_equal(training->run.journal.seed, 42);
    assert_int_equal(training->run.journal.count, before);
    assert_int_equal(training->run.session.stop, STOP_DECISION);
    desk_expect_kept(desk);
    desk_apply(desk, "choose middle/b");
    struct progress kept = desk_load(desk);
    assert_int_equal(kept.attempts[1].from_move, before);
    assert_int_equal(kept.attempts[1].move_count, before + 1);
    assert_true(kept.attempts[1].started == DESK_NOON + 900);
    assert_int_equal(kept.attempts[0].mode, MODE_ASSESSED);
    assert_int_equal(kept.attempts[0].move_count, moves);
    assert_int_equal(kept.attempts[0].overall, overall);
    assert_true(kept.attempts[0].finished);
    progress_destroy(&kept);
}

static void taking_back_beyond_the_branch_makes_the_moves_its_own(void **state)
{
    struct desk *desk = *state;
    struct training *training = &desk->training;
    struct err err = {0};
    desk_begin(desk, "parcel");
    finish(desk);
    assert_true(training_branch(training, move_of(&training->run, 2), DESK_NOON, &err));
    assert_true(training_take_back(training, DESK_NOON, &err));
    assert_int_equal(training->run.journal.count, 1);
    assert_int_equal(training->progress.attempts[1].from_move, 1);
    desk_apply(desk, "choose hello/a");
    assert_int_equal(training->progress.attempts[1].from_move, 1);
    struct progress kept = desk_load(desk);
    assert_int_equal(kept.attempts[1].from_move, 1);
    progress_destroy(&kept);
}

static void a_branch_that_is_not_there_leaves_the_run_in_hand(void **state)
{
    struct desk *desk = *state;
    struct err err = {0};
    desk_begin(desk, "parcel");
    finish(desk);
    size_t moves = desk->training.run.journal.count;
    assert_false(training_branch(&desk->training, moves + 1, DESK_NOON, &err));
    assert_int_equal(err.kind, ERR_BAD);
    assert_false(training_branch(&desk->training, 0, DESK_NOON, &err));
    assert_int_equal(desk->training.run.journal.count, moves);
    assert_int_equal(desk->training.progress.count, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        AT_A_DESK(what_is_taken_back_is_no_longer_kept),
        AT_A_DESK(an_assessed_attempt_is_not_taken_back),
        AT_A_DESK(a_part_is_tried_again_and_the_assessed_attempt_stays),
        AT_A_DESK(taking_back_beyond_the_branch_makes_the_moves_its_own),
        AT_A_DESK(a_branch_that_is_not_there_leaves_the_run_in_hand),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

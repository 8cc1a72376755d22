/* training.c: what is played is kept, move by move, and taken up again; what cannot
 * be kept is told and made good later. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "desk.h"

static void every_move_is_kept_at_once(void **state)
{
    struct desk *desk = *state;
    desk_begin(desk, "parcel");
    desk_expect_kept(desk);
    for (size_t i = 0; i < DESK_MOVES; i++) {
        desk_apply(desk, desk_move(i));
        desk_expect_kept(desk);
    }
    assert_true(session_is_over(&desk->training.run.session));
}

/* Worked out by hand from tests/lua/play: two of three points in listening, both in
 * empathy (which counts twice), two of four in professionalism: 8 of 11. */
static void an_ended_run_leaves_its_result(void **state)
{
    struct desk *desk = *state;
    desk_begin(desk, "parcel");
    for (size_t i = 0; i < DESK_MOVES; i++)
        desk_apply(desk, desk_move(i));
    struct progress progress = desk_load(desk);
    const struct attempt *attempt = desk_last(&progress);
    assert_string_equal(attempt->scenario, "parcel");
    assert_string_equal(attempt->content, desk->training.scenario->hash);
    assert_true(attempt->seed == 42 && attempt->mode == MODE_PRACTICE);
    assert_true(attempt->started == DESK_NOON && attempt->ended == DESK_NOON + 60);
    assert_true(attempt->finished && attempt->passed);
    assert_string_equal(attempt->ending, "calm");
    assert_int_equal(attempt->percent[LISTENING], 67);
    assert_int_equal(attempt->percent[EMPATHY], 100);
    assert_int_equal(attempt->percent[PROFESSIONALISM], 50);
    assert_int_equal(attempt->overall, 73);
    assert_int_equal(attempt->overall_earned, 8);
    assert_int_equal(attempt->overall_open, 11);
    assert_int_equal(attempt->score.opportunities[LISTENING], 2);
    assert_int_equal(attempt->critical_count, 0);
    assert_int_equal(attempt->behaviour_count, 3);
    assert_string_equal(attempt->behaviours[0].id, "ask_open");
    assert_int_equal(attempt->behaviours[0].shown, 1);
    progress_destroy(&progress);
}

static void a_critical_error_is_kept_with_its_reply(void **state)
{
    struct desk *desk = *state;
    desk_begin(desk, "parcel");
    desk_apply(desk, "continue");
    desk_apply(desk, "choose hello/b");
    desk_apply(desk, "continue all");
    desk_apply(desk, "choose middle/c");
    desk_apply(desk, "quit");
    struct progress progress = desk_load(desk);
    const struct attempt *attempt = desk_last(&progress);
    assert_int_equal(attempt->critical_count, 1);
    assert_int_equal(attempt->score.critical, 1);
    assert_string_equal(attempt->critical[0].decision, "middle");
    assert_string_equal(attempt->critical[0].reply, "c");
    assert_string_equal(attempt->critical[0].behaviour, "break_privacy");
    progress_destroy(&progress);
}

static void giving_up_finishes_without_an_ending(void **state)
{
    struct desk *desk = *state;
    desk_begin(desk, "parcel");
    desk_apply(desk, "continue");
    desk_apply(desk, "choose hello/a");
    desk_apply(desk, "quit");
    struct progress progress = desk_load(desk);
    const struct attempt *attempt = desk_last(&progress);
    assert_true(attempt->finished);
    assert_null(attempt->ending);
    assert_false(attempt->passed);
    assert_int_equal(attempt->percent[EMPATHY], 100);
    assert_null(training_unfinished(&desk->training, "parcel"));
    progress_destroy(&progress);
}

static void what_was_left_is_taken_up_where_it_was(void **state)
{
    struct desk *desk = *state;
    struct problems problems;
    struct err err = {0};
    desk_begin(desk, "clock");
    desk_apply(desk, "continue");
    desk_apply(desk, "wait 1200");
    struct session before = desk->training.run.session;
    training_close(&desk->training);
    desk_open(desk);
    problems_init(&problems);
    const struct attempt *left = training_unfinished(&desk->training, "clock");
    assert_non_null(left);
    if (!training_resume(&desk->training, left, &problems, &err))
        fail_msg("%s", err.text);
    const struct session *now = &desk->training.run.session;
    assert_int_equal(now->stop, before.stop);
    assert_int_equal(now->step, before.step);
    assert_int_equal(now->waited, 1200);
    assert_true(now->random.state == before.random.state);
    assert_memory_equal(now->values, before.values, sizeof now->values);
    desk_apply(desk, "choose ring/a");
    desk_expect_kept(desk);
    assert_int_equal(desk->training.progress.count, 1);
    problems_destroy(&problems);
}

static void an_attempt_that_cannot_go_on_is_refused(void **state)
{
    struct desk *desk = *state;
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    desk_begin(desk, "parcel");
    desk_apply(desk, "continue");
    desk_begin(desk, "clock");
    struct attempt *attempt = &desk->training.progress.attempts[0];
    char *move = attempt->moves[0], lost[] = "choose hello/z", impossible[] = "choose hello/a";

    attempt->moves[0] = lost;
    assert_false(training_resume(&desk->training, attempt, &problems, &err));
    assert_int_equal(err.kind, ERR_BAD);
    assert_non_null(strstr(err.text, "move 1 of the attempt"));
    attempt->moves[0] = impossible;
    assert_false(training_resume(&desk->training, attempt, &problems, &err));
    assert_int_equal(err.kind, ERR_BAD);
    attempt->moves[0] = move;

    attempt->content[0] = attempt->content[0] == '0' ? '1' : '0';
    assert_false(training_resume(&desk->training, attempt, &problems, &err));
    assert_int_equal(err.kind, ERR_BAD);
    assert_non_null(strstr(err.text, "has changed since"));
    assert_string_equal(desk->training.scenario->id, "clock");
    desk_apply(desk, "continue");
    problems_destroy(&problems);
}

static void a_finished_attempt_is_not_resumed(void **state)
{
    struct desk *desk = *state;
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    desk_begin(desk, "parcel");
    desk_apply(desk, "quit");
    assert_false(
        training_resume(&desk->training, desk_last(&desk->training.progress), &problems, &err));
    assert_non_null(strstr(err.text, "is finished"));
    problems_destroy(&problems);
}

static void an_unfinished_attempt_is_offered_unless_a_later_one_was_finished(void **state)
{
    struct desk *desk = *state;
    assert_null(training_unfinished(&desk->training, "parcel"));
    desk_begin(desk, "parcel");
    desk_begin(desk, "clock");
    desk_begin(desk, "parcel");
    desk_apply(desk, "continue");
    const struct progress *progress = &desk->training.progress;
    assert_ptr_equal(training_unfinished(&desk->training, "parcel"), &progress->attempts[2]);
    desk_begin(desk, "parcel");
    desk_apply(desk, "quit");
    assert_null(training_unfinished(&desk->training, "parcel"));
    assert_ptr_equal(training_unfinished(&desk->training, "clock"), &progress->attempts[1]);
    assert_null(training_unfinished(&desk->training, "handover"));
}

static void an_impossible_move_changes_nothing(void **state)
{
    struct desk *desk = *state;
    struct err err = {0};
    desk_begin(desk, "parcel");
    desk_apply(desk, "continue");
    assert_false(desk_try(&desk->training, "choose middle/a", DESK_NOON + 99, &err));
    assert_int_equal(err.kind, ERR_BAD);
    assert_true(desk_last(&desk->training.progress)->ended == DESK_NOON + 60);
    desk_expect_kept(desk);
}

static void a_clock_that_is_set_back_ends_nothing_before_it_began(void **state)
{
    struct desk *desk = *state;
    struct err err = {0};
    desk_begin(desk, "parcel");
    assert_true(desk_try(&desk->training, "continue", DESK_NOON - 5000, &err));
    desk_expect_kept(desk);
    assert_true(desk_last(&desk->training.progress)->ended == DESK_NOON);
}

static void without_a_folder_nothing_is_kept(void **state)
{
    struct desk *desk = *state;
    struct training trial;
    struct problems problems;
    struct file_names names;
    struct err err = {0};
    problems_init(&problems);
    assert_true(training_open(&trial, desk->library, NULL, "sam", &err));
    assert_true(training_begin(&trial, "parcel", MODE_PRACTICE, 1, DESK_NOON, &problems, &err));
    assert_true(desk_try(&trial, "continue", DESK_NOON, &err));
    assert_true(desk_try(&trial, "quit", DESK_NOON, &err));
    assert_true(desk_last(&trial.progress)->finished);
    assert_int_equal(trial.unsaved.kind, ERR_NONE);
    training_leave(&trial);
    training_close(&trial);
    assert_true(file_list(desk->folder, &names, &err));
    assert_int_equal(names.count, 0);
    file_names_destroy(&names);
    problems_destroy(&problems);
}

static void mistakes_in_a_scenario_leave_the_run_in_hand(void **state)
{
    struct desk *desk = *state;
    struct problems problems;
    struct err err = {0};
    static const char bad[] = "return scenario \"bad\" { title = 3 }\n";
    char path[128];
    snprintf(path, sizeof path, "%s/bad.lua", desk->folder);
    assert_true(file_write(path, bad, strlen(bad), &err));
    desk_begin(desk, "parcel");
    desk_apply(desk, "continue");
    problems_init(&problems);
    assert_false(
        training_begin(&desk->training, path, MODE_PRACTICE, 1, DESK_NOON, &problems, &err));
    assert_int_equal(err.kind, ERR_BAD);
    assert_non_null(strstr(err.text, "mistake"));
    assert_true(problems.errors > 0);
    assert_false(desk_begin_with(desk, "parcle", MODE_PRACTICE, &err));
    assert_non_null(strstr(err.text, "parcel"));
    assert_int_equal(desk->training.progress.count, 1);
    desk_apply(desk, "choose hello/a");
    desk_expect_kept(desk);
    problems_destroy(&problems);
}

static void a_newer_file_opens_nothing_and_stays(void **state)
{
    struct desk *desk = *state;
    struct training training;
    struct err err = {0};
    struct text content;
    static const char newer[] = "{\"version\": 3, \"people\": {}}";
    char path[128];
    desk_begin(desk, "parcel");
    snprintf(path, sizeof path, "%s/trainees/sam.json", desk->folder);
    assert_true(file_write(path, newer, strlen(newer), &err));
    assert_false(training_open(&training, desk->library, desk->folder, "sam", &err));
    assert_int_equal(err.kind, ERR_BAD);
    assert_non_null(strstr(err.text, "update the program; the file was left as it is"));
    desk_apply(desk, "quit");
    assert_int_equal(desk->training.unsaved.kind, ERR_BAD);
    text_init(&content);
    assert_true(file_read(path, 100, &content, &err));
    assert_string_equal(text_string(&content), newer);
    text_destroy(&content);
}

/* A file where the folder of trainees should be: the conversation goes on, the
 * reason is told, and when the way is free again one save brings all of it. */
static void what_could_not_be_saved_is_saved_later(void **state)
{
    struct desk *desk = *state;
    struct training *training = &desk->training;
    struct err err = {0};
    char path[128];
    snprintf(path, sizeof path, "%s/trainees", desk->folder);
    assert_true(file_write(path, "in the way", 10, &err));
    desk_begin(desk, "parcel");
    assert_int_equal(training->unsaved.kind, ERR_SYSTEM);
    for (size_t i = 0; i < 4; i++)
        desk_apply(desk, desk_move(i));
    assert_non_null(strstr(training->unsaved.text, path));
    assert_false(training_save(training));
    assert_int_equal(unlink(path), 0);
    assert_true(training_save(training));
    desk_expect_kept(desk);
    assert_true(training_save(training));
    desk_apply(desk, desk_move(4));
    desk_expect_kept(desk);
}

static void leaving_tries_once_more_to_save(void **state)
{
    struct desk *desk = *state;
    struct err err = {0};
    char path[128];
    snprintf(path, sizeof path, "%s/trainees", desk->folder);
    assert_true(file_write(path, "in the way", 10, &err));
    desk_begin(desk, "parcel");
    desk_apply(desk, "continue");
    assert_int_equal(unlink(path), 0);
    training_leave(&desk->training);
    assert_null(desk->training.scenario);
    assert_int_equal(desk->training.unsaved.kind, ERR_NONE);
    struct progress progress = desk_load(desk);
    assert_int_equal(desk_last(&progress)->move_count, 1);
    progress_destroy(&progress);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        AT_A_DESK(every_move_is_kept_at_once),
        AT_A_DESK(an_ended_run_leaves_its_result),
        AT_A_DESK(a_critical_error_is_kept_with_its_reply),
        AT_A_DESK(giving_up_finishes_without_an_ending),
        AT_A_DESK(what_was_left_is_taken_up_where_it_was),
        AT_A_DESK(an_attempt_that_cannot_go_on_is_refused),
        AT_A_DESK(a_finished_attempt_is_not_resumed),
        AT_A_DESK(an_unfinished_attempt_is_offered_unless_a_later_one_was_finished),
        AT_A_DESK(an_impossible_move_changes_nothing),
        AT_A_DESK(a_clock_that_is_set_back_ends_nothing_before_it_began),
        AT_A_DESK(without_a_folder_nothing_is_kept),
        AT_A_DESK(mistakes_in_a_scenario_leave_the_run_in_hand),
        AT_A_DESK(a_newer_file_opens_nothing_and_stays),
        AT_A_DESK(what_could_not_be_saved_is_saved_later),
        AT_A_DESK(leaving_tries_once_more_to_save),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

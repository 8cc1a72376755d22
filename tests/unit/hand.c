/* hand.c: what a hand file can and cannot do to what is known already. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/lock.h"
#include "store/hand.h"
#include "store/keeper.h"
#include "store/progress_decode.h"
#include "store/shelf.h"

/* Three attempts; the first is finished, the last is not. */
struct place {
    char folder[64];
    struct progress sample;
};

static int make_place(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    struct text json;
    *state = place;
    text_init(&json);
    snprintf(place->folder, sizeof place->folder, "/tmp/understudy-XXXXXX");
    bool ok = mkdtemp(place->folder) != NULL &&
              file_read(SOURCE_DIR "/tests/schema/sample.json", 100000, &json, NULL) &&
              progress_decode(json.at, json.length, &place->sample, NULL) &&
              shelf_make(place->folder, NULL);
    text_destroy(&json);
    return ok ? 0 : -1;
}

static int remove_place(void **state)
{
    struct place *place = *state;
    char command[128];
    progress_destroy(&place->sample);
    snprintf(command, sizeof command, "rm -rf '%s'", place->folder);
    free(place);
    return system(command);
}

static void put_in_hand(struct place *place, size_t attempt, size_t count)
{
    struct progress some = place->sample;
    some.attempts += attempt;
    some.count = count;
    assert_true(hand_write(place->folder, "sam", &some, NULL));
}

static size_t hands_left(const struct place *place)
{
    struct shelf_hands hands;
    assert_true(shelf_hands(place->folder, "sam", &hands, NULL));
    size_t count = hands.count;
    shelf_hands_destroy(&hands);
    return count;
}

static void open_place(const struct place *place, struct progress *progress, struct err *told)
{
    struct keeper keeper;
    struct err err = {0};
    if (!keeper_open(&keeper, place->folder, "sam", progress, &err))
        fail_msg("%s", err.text);
    *told = keeper.told;
    keeper_close(&keeper);
}

/* As when the disk was full at the last move, and the hand file could not be removed. */
static void what_was_finished_is_not_taken_back_by_a_hand_file_that_is_behind(void **state)
{
    struct place *place = *state;
    struct attempt *attempt = &place->sample.attempts[0];
    struct progress progress;
    struct err told;
    assert_true(progress_save(place->folder, &place->sample, NULL));
    size_t moves = attempt->move_count;
    attempt_forget_result(attempt);
    attempt->ended--;
    attempt->move_count = attempt->from_move;
    put_in_hand(place, 0, 1);
    attempt->move_count = moves;
    assert_true(progress_load(place->folder, "sam", &progress, NULL));
    assert_true(progress.attempts[0].finished);
    progress_destroy(&progress);
    open_place(place, &progress, &told);
    assert_true(progress.attempts[0].finished);
    assert_int_equal(progress.attempts[0].move_count, moves);
    assert_int_equal(hands_left(place), 0);
    progress_destroy(&progress);
}

static void what_was_taken_back_after_the_end_is_as_the_hand_file_says(void **state)
{
    struct place *place = *state;
    struct progress progress;
    struct err told;
    assert_true(progress_save(place->folder, &place->sample, NULL));
    attempt_forget_result(&place->sample.attempts[0]);
    place->sample.attempts[0].ended++;
    put_in_hand(place, 0, 1);
    open_place(place, &progress, &told);
    assert_false(progress.attempts[0].finished);
    progress_destroy(&progress);
}

/* The other window finishes it while this one, which could not have the person's file for
 * seconds, might still know it as it was. */
static void what_another_window_has_in_hand_is_not_taken_though_the_file_is_busy(void **state)
{
    struct place *place = *state;
    struct attempt *attempt = &place->sample.attempts[0];
    struct progress rest = place->sample, progress;
    struct lock other = {0};
    struct keeper keeper;
    struct text finished, lock, hand;
    struct err err = {0};
    text_init(&finished);
    assert_true(progress_encode_readable(&place->sample, &finished, NULL));
    rest.attempts++;
    rest.count--;
    assert_true(progress_save(place->folder, &rest, NULL));
    attempt_forget_result(attempt);
    put_in_hand(place, 0, 1);
    assert_true(shelf_path(place->folder, "sam", ".lock", &lock, NULL));
    assert_true(shelf_hand(place->folder, "sam", attempt_token(attempt), &hand, NULL));
    assert_true(lock_open(&other, lock.at, NULL));
    assert_int_equal(lock_take(&other, SHELF_FILE_PLACE), LOCK_HELD);
    assert_int_equal(lock_take(&other, attempt_token(attempt)), LOCK_HELD);
    if (!keeper_open(&keeper, place->folder, "sam", &progress, &err))
        fail_msg("%s", err.text);
    assert_int_equal(keeper.told.kind, ERR_SYSTEM);
    assert_true(progress_write(place->folder, "sam", &finished, NULL));
    assert_true(file_remove(hand.at, NULL));
    lock_close(&other);
    assert_true(keeper_fold(&keeper, &progress, NULL, &err));
    assert_int_equal(progress.count, 3);
    assert_true(progress.attempts[progress_find(&progress, attempt)].finished);
    keeper_close(&keeper);
    progress_destroy(&progress);
    text_destroy(&hand);
    text_destroy(&lock);
    text_destroy(&finished);
}

static void a_hand_file_of_more_than_its_attempt_is_set_aside_and_all_of_it_kept(void **state)
{
    struct place *place = *state;
    struct progress progress;
    struct err told;
    put_in_hand(place, 0, 3);
    open_place(place, &progress, &told);
    assert_int_equal(progress.count, 3);
    assert_int_equal(told.kind, ERR_BAD);
    assert_non_null(strstr(told.text, ".json.damaged-1"));
    assert_int_equal(hands_left(place), 0);
    progress_destroy(&progress);
    open_place(place, &progress, &told);
    assert_int_equal(progress.count, 3);
    assert_int_equal(told.kind, ERR_NONE);
    progress_destroy(&progress);
}

#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(what_was_finished_is_not_taken_back_by_a_hand_file_that_is_behind),
        IN_A_PLACE(what_was_taken_back_after_the_end_is_as_the_hand_file_says),
        IN_A_PLACE(what_another_window_has_in_hand_is_not_taken_though_the_file_is_busy),
        IN_A_PLACE(a_hand_file_of_more_than_its_attempt_is_set_aside_and_all_of_it_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

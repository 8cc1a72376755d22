/* training.c: whatever fails while a conversation is played, it goes on, the trainee
 * is told, and one good save afterwards leaves the file of a run without failures. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cjson/cJSON.h>
#include <cmocka.h>

#include "base/bundle.h"
#include "base/file.h"
#include "failing.h"
#include "store/json.h"
#include "store/training.h"

static const int64_t noon = 1700000000;

static const char *const lines[] = {
    "continue",        "choose hello/b", "continue all",    "choose middle/c", "continue all",
    "choose middle/c", "continue all",   "choose middle/a", "continue all",    "choose middle/d"};
enum { LINES = sizeof lines / sizeof *lines };

struct place {
    struct library *library;
    char folder[64], trainees[80], path[96];
    struct text whole; /* the file of a run without failures */
};

/* A hand file may stay where its removal failed: it is folded again. When anything else
 * is there, the place cannot be removed. */
static void forget_hands(const struct place *place)
{
    struct file_names names;
    char hands[80], path[400];
    snprintf(hands, sizeof hands, "%s/hands", place->folder);
    if (!file_list(hands, &names, NULL))
        return;
    for (size_t i = 0; i < names.count; i++) {
        snprintf(path, sizeof path, "%s/%s", hands, names.at[i]);
        if (strncmp(names.at[i], "sam.", 4) == 0)
            unlink(path);
    }
    file_names_destroy(&names);
    rmdir(hands);
}

static void forget_file(const struct place *place)
{
    static const char *const endings[] = {"", ".bak", ".new", ".bak.new"};
    char scenarios[96], path[128];
    snprintf(scenarios, sizeof scenarios, "%s/scenarios", place->folder);
    bundle_remove(scenarios, NULL);
    snprintf(scenarios, sizeof scenarios, "%s/scenarios.lock", place->folder);
    unlink(scenarios);
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        snprintf(path, sizeof path, "%s%s", place->path, endings[i]);
        unlink(path);
    }
    snprintf(path, sizeof path, "%s/sam.lock", place->trainees);
    unlink(path);
    forget_hands(place);
    rmdir(place->trainees);
}

static bool begin(struct training *training, struct err *err)
{
    struct problems problems;
    problems_init(&problems);
    bool ok = training_begin(training, "parcel", MODE_PRACTICE, 7, noon, &problems, err);
    problems_destroy(&problems);
    return ok;
}

static struct move move_of(const struct training *training, size_t line)
{
    struct move move;
    struct err err = {0};
    if (!move_decode(lines[line], training->run.scenario, &move, &err))
        fail_msg("%s: %s", lines[line], err.text);
    return move;
}

static void play(struct training *training, size_t from)
{
    struct err err = {0};
    for (size_t i = from; i < LINES; i++) {
        struct move move = move_of(training, i);
        if (!training_apply(training, &move, noon + (int64_t)i, &err))
            fail_msg("%s: %s", lines[i], err.text);
    }
}

static void open_training(struct place *place, struct training *training)
{
    struct err err = {0};
    if (!training_open(training, place->library, place->folder, "sam", &err))
        fail_msg("%s", err.text);
}

static int make_place(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    struct training training;
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    *state = place;
    if (!failing_make_folder(place->folder) ||
        !library_open(SOURCE_DIR "/tests/lua/play", &place->library, &problems, &err))
        return -1;
    snprintf(place->trainees, sizeof place->trainees, "%s/trainees", place->folder);
    snprintf(place->path, sizeof place->path, "%s/sam.json", place->trainees);
    open_training(place, &training);
    assert_true(begin(&training, &err));
    play(&training, 0);
    assert_true(training.progress.attempts[0].finished);
    training_close(&training);
    bool ok = file_read(place->path, JSON_MAX_BYTES, &place->whole, &err);
    forget_file(place);
    return ok ? 0 : -1;
}

static int remove_place(void **state)
{
    struct place *place = *state;
    forget_file(place);
    int status = rmdir(place->folder); /* nothing else may be there */
    text_destroy(&place->whole);
    library_free(place->library);
    free(place);
    return status;
}

static void assert_whole(const struct place *place)
{
    struct text content;
    text_init(&content);
    assert_true(file_read(place->path, JSON_MAX_BYTES, &content, NULL));
    assert_string_equal(text_string(&content), text_string(&place->whole));
    text_destroy(&content);
}

static size_t moves_kept(const struct place *place)
{
    struct progress progress;
    struct err err = {0};
    if (!progress_load(place->folder, "sam", &progress, &err))
        fail_msg("%s", err.text);
    size_t count = progress.count == 0 ? 0 : progress.attempts[0].move_count;
    progress_destroy(&progress);
    return count;
}

/* One call of one kind fails during move `at`; returns whether any did. */
static bool fails_during(struct place *place, size_t at, enum failing_kind kind, unsigned long nth)
{
    struct training training;
    struct err err = {0};
    open_training(place, &training);
    assert_true(begin(&training, &err));
    for (size_t i = 0; i < at; i++) {
        struct move move = move_of(&training, i);
        assert_true(training_apply(&training, &move, noon + (int64_t)i, &err));
    }
    struct move move = move_of(&training, at);
    size_t journal = training.run.journal.count;
    failing_start(kind, nth);
    bool ok = training_apply(&training, &move, noon + (int64_t)at, &err);
    bool failed = failing_stop();
    assert_true(ok || err.kind == ERR_SYSTEM);
    assert_int_equal(training.run.journal.count, journal + (ok ? 1 : 0));
    size_t kept = moves_kept(place);
    assert_true(kept == at || kept == at + 1);
    if (ok && training.unsaved.kind == ERR_NONE)
        assert_int_equal(kept, at + 1);
    assert_true(failed || (ok && training.unsaved.kind == ERR_NONE));
    assert_true(training_save(&training));
    play(&training, ok ? at + 1 : at);
    assert_whole(place);
    training_close(&training);
    forget_file(place);
    return failed;
}

static void a_failure_during_a_move_is_made_good(void **state)
{
    struct place *place = *state;
    static const size_t moves[] = {0, LINES / 2, LINES - 1}; /* the last one ends the run */
    unsigned long failures = 0;
    for (int kind = 0; kind < FAILING_COUNT; kind++)
        for (size_t m = 0; m < 3; m++)
            for (unsigned long nth = 1; fails_during(place, moves[m], (enum failing_kind)kind, nth);
                 nth++)
                failures++;
    assert_true(failures > 300);
}

static void a_beginning_that_fails_can_be_repeated(void **state)
{
    struct place *place = *state;
    for (int kind = 0; kind < FAILING_COUNT; kind++) {
        for (unsigned long nth = 1;; nth++) {
            struct training training;
            struct err err = {0};
            open_training(place, &training);
            failing_start((enum failing_kind)kind, nth);
            bool ok = begin(&training, &err);
            bool failed = failing_stop();
            assert_true(ok || (failed && err.kind == ERR_SYSTEM));
            assert_int_equal(training.progress.count, ok ? 1 : 0);
            assert_true(ok == (training.scenario != NULL));
            if (!ok)
                assert_true(begin(&training, &err));
            play(&training, 0);
            assert_whole(place);
            training_close(&training);
            forget_file(place);
            if (!failed)
                break;
        }
    }
}

static void a_resumption_that_fails_can_be_repeated(void **state)
{
    struct place *place = *state;
    struct training training;
    struct problems problems;
    struct err err = {0};
    open_training(place, &training);
    assert_true(begin(&training, &err));
    struct move move = move_of(&training, 0);
    assert_true(training_apply(&training, &move, noon, &err));
    training_leave(&training);
    problems_init(&problems);
    for (unsigned long nth = 1;; nth++) {
        failing_start(FAILING_MEMORY, nth);
        bool ok = training_resume(&training, &training.progress.attempts[0], &problems, &err);
        bool failed = failing_stop();
        assert_true(ok || (failed && err.kind == ERR_SYSTEM));
        assert_true(ok == (training.scenario != NULL));
        problems_destroy(&problems);
        if (!failed)
            break;
        training_leave(&training);
    }
    play(&training, 1);
    assert_whole(place);
    training_close(&training);
}

static void opening_survives_a_lack_of_memory(void **state)
{
    struct place *place = *state;
    assert_true(file_make_folder(place->trainees, NULL));
    assert_true(file_write(place->path, place->whole.at, place->whole.length, NULL));
    for (unsigned long nth = 1;; nth++) {
        struct training training;
        struct err err = {0};
        failing_start(FAILING_MEMORY, nth);
        bool ok = training_open(&training, place->library, place->folder, "sam", &err);
        bool failed = failing_stop();
        assert_true(ok == !failed);
        assert_true(ok || err.kind == ERR_SYSTEM);
        if (ok)
            training_close(&training);
        if (!failed)
            break;
    }
    assert_whole(place);
}

/* Nothing can be written from the start to the end; then it can. */
static void a_whole_conversation_on_a_full_disk_is_saved_at_last(void **state)
{
    struct place *place = *state;
    struct training training;
    struct err err = {0};
    open_training(place, &training);
    failing_start_lasting(FAILING_WRITE, 1);
    assert_true(begin(&training, &err));
    for (size_t i = 0; i < LINES; i++) {
        struct move move = move_of(&training, i);
        assert_true(training_apply(&training, &move, noon + (int64_t)i, &err));
        assert_int_equal(training.unsaved.kind, ERR_SYSTEM);
        assert_non_null(strstr(training.unsaved.text, "No space left"));
    }
    assert_false(training_save(&training));
    assert_true(failing_stop());
    assert_true(file_is_absent(place->path));
    assert_true(training_save(&training));
    assert_whole(place);
    training_close(&training);
}

/* A network folder without locks: all is saved, and the lack is told. */
static void without_locks_all_is_saved_and_the_lack_is_told(void **state)
{
    struct place *place = *state;
    struct training training;
    struct err err = {0};
    open_training(place, &training);
    failing_start_lasting(FAILING_LOCK, 1);
    assert_true(begin(&training, &err));
    play(&training, 0);
    assert_true(failing_stop());
    assert_int_equal(training.unsaved.kind, ERR_NONE);
    assert_int_equal(training.keeper.told.kind, ERR_SYSTEM);
    assert_non_null(strstr(training.keeper.told.text, "no file locks"));
    training_close(&training);
    assert_whole(place);
}

static void a_trial_run_writes_nothing(void **state)
{
    struct place *place = *state;
    struct training training;
    struct err err = {0};
    assert_true(training_open(&training, place->library, NULL, "sam", &err));
    failing_start(FAILING_WRITE, 0);
    assert_true(begin(&training, &err));
    play(&training, 0);
    training_close(&training);
    failing_stop();
    assert_int_equal(failing_count(FAILING_WRITE), 0);
    assert_int_equal(failing_count(FAILING_FOLDER), 0);
}

static void what_is_saved_is_not_saved_again(void **state)
{
    struct place *place = *state;
    struct training training;
    struct err err = {0};
    open_training(place, &training);
    assert_true(begin(&training, &err));
    failing_start(FAILING_WRITE, 0);
    assert_true(training_save(&training));
    training_close(&training);
    failing_stop();
    assert_int_equal(failing_count(FAILING_WRITE), 0);
}

#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(a_failure_during_a_move_is_made_good),
        IN_A_PLACE(a_beginning_that_fails_can_be_repeated),
        IN_A_PLACE(a_resumption_that_fails_can_be_repeated),
        IN_A_PLACE(opening_survives_a_lack_of_memory),
        IN_A_PLACE(a_whole_conversation_on_a_full_disk_is_saved_at_last),
        IN_A_PLACE(without_locks_all_is_saved_and_the_lack_is_told),
        IN_A_PLACE(a_trial_run_writes_nothing),
        IN_A_PLACE(what_is_saved_is_not_saved_again),
    };
    cJSON_Hooks hooks = {malloc, free};
    cJSON_InitHooks(&hooks);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

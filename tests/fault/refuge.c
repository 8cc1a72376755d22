/* refuge.c: whatever fails while a training is saved elsewhere, or brought back, nothing is
 * lost: what is in memory stays, what is on the disk can be read, and one good try makes it
 * whole. */
#include "store/refuge.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cjson/cJSON.h>
#include <cmocka.h>

#include "base/bundle.h"
#include "base/file.h"
#include "failing.h"
#include "store/gather.h"

static const int64_t noon = 1700000000;

struct place {
    struct library *library;
    char folder[64], home[80], saved[96];
    struct training training;
};

static bool begin(struct training *training, uint64_t seed, struct err *err)
{
    struct problems problems;
    problems_init(&problems);
    bool ok = training_begin(training, "parcel", MODE_PRACTICE, seed, noon, &problems, err);
    problems_destroy(&problems);
    return ok;
}

static void apply(struct training *training, const char *line)
{
    struct move move;
    struct err err = {0};
    if (!move_decode(line, training->run.scenario, &move, &err) ||
        !training_apply(training, &move, noon, &err))
        fail_msg("%s: %s", line, err.text);
}

/* Two attempts, of the later of which the last move could not be saved. */
static void get_into_trouble(struct place *place)
{
    struct err err = {0};
    bundle_remove(place->home, NULL);
    bundle_remove(place->saved, NULL);
    if (!training_open(&place->training, place->library, place->home, "sam", &err) ||
        !begin(&place->training, 1, &err))
        fail_msg("%s", err.text);
    apply(&place->training, "continue");
    assert_true(begin(&place->training, 2, &err));
    apply(&place->training, "continue");
    failing_start_lasting(FAILING_WRITE, 1);
    apply(&place->training, "choose hello/a");
    assert_true(failing_stop());
    assert_int_equal(place->training.unsaved.kind, ERR_SYSTEM);
}

static int make_place(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    *state = place;
    if (!failing_make_folder(place->folder) ||
        !library_open(SOURCE_DIR "/tests/lua/play", &place->library, &problems, &err))
        return -1;
    snprintf(place->home, sizeof place->home, "%s/home", place->folder);
    snprintf(place->saved, sizeof place->saved, "%s/understudy-saved", place->folder);
    return 0;
}

static int remove_place(void **state)
{
    struct place *place = *state;
    library_free(place->library);
    bundle_remove(place->folder, NULL);
    free(place);
    return 0;
}

/* So many moves of each attempt, the earlier first. */
static void assert_keeps(const char *folder, size_t first, size_t second)
{
    struct progress progress;
    struct err err = {0};
    if (!progress_load(folder, "sam", &progress, &err))
        fail_msg("%s", err.text);
    assert_int_equal(progress.count, 2);
    assert_int_equal(progress.attempts[0].move_count, first);
    assert_int_equal(progress.attempts[1].move_count, second);
    progress_destroy(&progress);
}

/* The nth to fail, of thousands of allocations only some. */
static unsigned long after(enum failing_kind kind, unsigned long nth)
{
    return nth + 1 + (kind == FAILING_MEMORY ? nth / 8 : 0);
}

static bool fails_saving(struct place *place, enum failing_kind kind, unsigned long nth)
{
    struct training *training = &place->training;
    struct err err = {0};
    get_into_trouble(place);
    failing_start(kind, nth);
    bool ok = refuge_take(training, place->folder, &err);
    bool failed = failing_stop();
    assert_true(ok || failed);
    assert_int_equal(training->run.journal.count, 2);
    assert_string_equal(training->folder, ok ? place->saved : place->home);
    assert_int_equal(training->unsaved.kind, ok ? ERR_NONE : ERR_SYSTEM);
    assert_keeps(place->home, 1, 1);
    if (ok)
        assert_keeps(place->saved, 1, 2);
    if (!ok && nth % 2 == 0) { /* the old place can be written again */
        assert_true(training_save(training));
        assert_keeps(place->home, 1, 2);
    } else if (!ok) {
        if (!refuge_take(training, place->folder, &err))
            fail_msg("%s %lu: %s", failing_name(kind), nth, err.text);
        assert_keeps(place->saved, 1, 2);
    }
    apply(training, "continue");
    assert_keeps(training->folder, 1, 3);
    training_close(training);
    return failed;
}

static void a_failure_while_saving_elsewhere_loses_nothing(void **state)
{
    unsigned long failures = 0;
    for (int kind = 0; kind < FAILING_COUNT; kind++)
        for (unsigned long nth = 1; fails_saving(*state, (enum failing_kind)kind, nth);
             nth = after((enum failing_kind)kind, nth))
            failures++;
    assert_true(failures > 100);
}

static void left_out(void *self, const struct err *why)
{
    *(struct err *)self = *why;
}

static bool fails_gathering(struct place *place, enum failing_kind kind, unsigned long nth)
{
    struct err err = {0};
    struct gather gather = {place->saved, place->home, &err, left_out};
    struct gathered gathered;
    get_into_trouble(place);
    if (!refuge_take(&place->training, place->folder, &err))
        fail_msg("%s", err.text);
    training_close(&place->training);
    failing_start(kind, nth);
    bool ok = gather_person(&gather, "sam", &gathered);
    bool failed = failing_stop();
    assert_true(ok || (failed && err.kind != ERR_NONE));
    assert_keeps(place->saved, 1, 2);
    if (ok && kind != FAILING_MEMORY && err.kind == ERR_NONE)
        assert_keeps(place->home, 1, 2);
    if (!gather_person(&gather, "sam", &gathered))
        fail_msg("%s %lu: %s", failing_name(kind), nth, err.text);
    assert_keeps(place->home, 1, 2);
    return failed;
}

static void a_failure_while_bringing_back_loses_nothing(void **state)
{
    unsigned long failures = 0;
    for (int kind = 0; kind < FAILING_COUNT; kind++)
        for (unsigned long nth = 1; fails_gathering(*state, (enum failing_kind)kind, nth);
             nth = after((enum failing_kind)kind, nth))
            failures++;
    assert_true(failures > 50);
}

#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(a_failure_while_saving_elsewhere_loses_nothing),
        IN_A_PLACE(a_failure_while_bringing_back_loses_nothing),
    };
    cJSON_Hooks hooks = {malloc, free};
    cJSON_InitHooks(&hooks);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

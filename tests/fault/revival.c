/* revival.c: whatever fails while an old attempt is brought back, or audited, it is told, and
 * another try succeeds; nothing on the disk is touched. */
#include "store/revival.h"

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
#include "store/archive.h"
#include "store/audit.h"
#include "store/training.h"

static const int64_t noon = 1700000000;

static const char *const lines[] = {"continue", "choose hello/a", "continue all", "choose middle/b",
                                    "continue all"};
enum { LINES = sizeof lines / sizeof *lines, LEFT_AT = 3 };

struct place {
    char folder[64], data[80];
    struct library *library;
    struct progress progress; /* an attempt that was left, and one that was finished */
};

static void open_library(struct place *place)
{
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    if (!library_open(place->folder, &place->library, &problems, &err) || place->library == NULL)
        fail_msg("%s", err.text);
    problems_destroy(&problems);
}

static void play(struct training *training, size_t count, int64_t now)
{
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    if (!training_begin(training, "parcel", MODE_PRACTICE, 7, now, &problems, &err))
        fail_msg("%s", err.text);
    for (size_t i = 0; i < count; i++) {
        struct move move;
        if (!move_decode(lines[i], training->run.scenario, &move, &err) ||
            !training_apply(training, &move, now + 60, &err))
            fail_msg("%s: %s", lines[i], err.text);
    }
    training_leave(training);
    problems_destroy(&problems);
}

/* The scenario is another one afterwards, to which a reply of the first attempt is lost. */
static void edit(const struct place *place)
{
    struct text content, changed;
    char path[160];
    snprintf(path, sizeof path, "%s/basics/parcel.lua", place->folder);
    text_init(&content);
    text_init(&changed);
    assert_true(file_read(path, 100000, &content, NULL));
    const char *title = strstr(content.at, "Where is my parcel?");
    assert_non_null(title);
    text_add_bytes(&changed, content.at, (size_t)(title - content.at));
    text_addf(&changed, "Where is it?%s", title + strlen("Where is my parcel?"));
    assert_true(file_write(path, changed.at, changed.length, NULL));
    text_destroy(&changed);
    text_destroy(&content);
}

static int make_place(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    struct training training;
    char command[256];
    *state = place;
    if (!failing_make_folder(place->folder))
        return -1;
    snprintf(place->data, sizeof place->data, "%s/data", place->folder);
    snprintf(command, sizeof command, "cp -r '%s/tests/lua/play/.' '%s'", SOURCE_DIR,
             place->folder);
    if (system(command) != 0)
        return -1;
    open_library(place);
    assert_true(training_open(&training, place->library, place->data, "sam", NULL));
    play(&training, LEFT_AT, noon);
    play(&training, LINES, noon + 600);
    training_close(&training);
    library_free(place->library);
    edit(place);
    open_library(place);
    return progress_load(place->data, "sam", &place->progress, NULL) &&
                   place->progress.count == 2 && place->progress.attempts[1].finished
               ? 0
               : -1;
}

static int remove_place(void **state)
{
    struct place *place = *state;
    progress_destroy(&place->progress);
    library_free(place->library);
    bool ok = bundle_remove(place->folder, NULL);
    free(place);
    return ok ? 0 : -1;
}

static bool revive(const struct place *place, size_t attempt, enum revival_kind kind,
                   struct err *err)
{
    struct problems problems;
    struct revival revival;
    problems_init(&problems);
    bool ok = revival_make(&revival, &place->progress.attempts[attempt], place->library,
                           place->data, &problems, err);
    problems_destroy(&problems);
    if (!ok) {
        assert_true(revival.scenario == NULL && revival.library == NULL);
        return false;
    }
    assert_int_equal(revival.kind, kind);
    run_destroy(&revival.run);
    scenario_free(revival.scenario);
    library_free(revival.library);
    return true;
}

static bool fails_while_reviving(const struct place *place, size_t attempt, enum revival_kind want,
                                 enum failing_kind kind, unsigned long nth)
{
    struct err err = {0};
    failing_start(kind, nth);
    bool ok = revive(place, attempt, want, &err);
    bool failed = failing_stop();
    if (!ok && (!failed || err.kind != ERR_SYSTEM))
        fail_msg("%s %lu: %s", failing_name(kind), nth, err.text);
    assert_true(revive(place, attempt, want, &err));
    return failed;
}

static void a_revival_that_fails_is_told_and_can_be_repeated(void **state)
{
    const struct place *place = *state;
    static const enum revival_kind kinds[] = {REVIVAL_MOVED, REVIVAL_AS_IT_WAS};
    unsigned long failures = 0;
    for (size_t attempt = 0; attempt < 2; attempt++)
        for (int kind = 0; kind < FAILING_COUNT; kind++)
            for (unsigned long nth = 1;
                 fails_while_reviving(place, attempt, kinds[attempt], (enum failing_kind)kind, nth);
                 nth++)
                failures++;
    assert_true(failures > 100);
}

static const struct scenario *find(void *self, const char *hash, enum finding_kind *wrong,
                                   const char **why)
{
    (void)hash;
    *wrong = FINDING_MISSING;
    *why = "";
    return self;
}

/* One that is sound, and one with an edited score. */
static void an_audit_that_fails_is_told_and_leaves_nothing(void **state)
{
    struct place *place = *state;
    struct archived archived;
    struct err err = {0};
    assert_true(archive_open(place->data, place->progress.attempts[1].content, &archived, &err));
    place->progress.attempts[1].overall--;
    const struct audit_plan plan = {find, archived.scenario, noon + 6000, true};
    unsigned long failures = 0;
    for (bool failed = true; failed; failures += failed) {
        struct audit audit;
        failing_start(FAILING_MEMORY, failures + 1);
        bool ok = audit_make(&audit, &place->progress, &plan, &err);
        failed = failing_stop();
        assert_true(ok || (failed && err.kind == ERR_SYSTEM && audit.count == 0));
        if (ok) {
            assert_int_equal(audit.sound, 1);
            assert_string_equal(audit.at[0].what, "overall score");
            audit_destroy(&audit);
        }
    }
    assert_true(failures > 20);
    archive_close(&archived);
}

#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(a_revival_that_fails_is_told_and_can_be_repeated),
        IN_A_PLACE(an_audit_that_fails_is_told_and_leaves_nothing),
    };
    cJSON_Hooks hooks = {malloc, free};
    cJSON_InitHooks(&hooks);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

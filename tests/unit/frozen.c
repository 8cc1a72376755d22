/* frozen.c: files as each version of the program wrote them, which nothing changes any more:
 * tests/schema/version-N.json. This version reads all of them; what it writes of an older
 * one is version-N-now.json, and the older one stays beside it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/bundle.h"
#include "base/file.h"
#include "specimen.h"
#include "store/keeper.h"

struct place {
    char folder[64];
};

static int make_place(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    *state = place;
    snprintf(place->folder, sizeof place->folder, "/tmp/understudy-XXXXXX");
    return mkdtemp(place->folder) == NULL ? -1 : 0;
}

static int remove_place(void **state)
{
    struct place *place = *state;
    bool ok = bundle_remove(place->folder, NULL);
    free(place);
    return ok ? 0 : -1;
}

/* FOLDER/trainees/ID and the ending */
static void path_of(const struct place *place, const char *id, const char *ending, char *path)
{
    snprintf(path, 160, "%s/trainees/%s%s", place->folder, id, ending);
}

static void assert_holds(const char *path, const struct text *wanted)
{
    struct text found;
    struct err err = {0};
    text_init(&found);
    if (!file_read(path, 100000, &found, &err))
        fail_msg("%s", err.text);
    assert_string_equal(text_string(&found), text_string(wanted));
    text_destroy(&found);
}

/* Puts it there, and lets a program open it and write it again. */
static void write_again(const struct place *place, const char *id, const struct text *frozen,
                        struct progress *progress)
{
    struct keeper keeper;
    struct err err = {0};
    char path[160];
    snprintf(path, sizeof path, "%s/trainees", place->folder);
    assert_true(file_make_folder(path, NULL));
    path_of(place, id, ".json", path);
    assert_true(file_write(path, frozen->at, frozen->length, NULL));
    if (!keeper_open(&keeper, place->folder, id, progress, &err) ||
        !keeper_fold(&keeper, progress, NULL, &err))
        fail_msg("%s", err.text);
    assert_int_equal(keeper.told.kind, ERR_NONE);
    keeper_close(&keeper);
}

static void version_2_is_written_back_byte_for_byte(void **state)
{
    const struct place *place = *state;
    struct text frozen = specimen_read("version-2.json");
    struct progress progress;
    char path[160];
    write_again(place, "zoe", &frozen, &progress);
    path_of(place, "zoe", ".json", path);
    assert_holds(path, &frozen);
    path_of(place, "zoe", ".json.bak", path);
    assert_holds(path, &frozen);
    path_of(place, "zoe", ".json.version-2", path);
    assert_true(file_is_absent(path));
    progress_destroy(&progress);
    text_destroy(&frozen);
}

/* One of each kind, so that the file proves something. */
static void version_2_has_everything_in_it(void **state)
{
    const struct place *place = *state;
    struct text frozen = specimen_read("version-2.json");
    struct progress progress;
    size_t practised = 0, assessed = 0, parts = 0, given_up = 0, unfinished = 0, critical = 0;
    write_again(place, "zoe", &frozen, &progress);
    for (size_t i = 0; i < progress.count; i++) {
        const struct attempt *attempt = &progress.attempts[i];
        practised += attempt->finished && attempt->mode == MODE_PRACTICE;
        assessed += attempt->finished && attempt->mode == MODE_ASSESSED;
        parts += attempt->from_move > 0;
        given_up += attempt->finished && attempt->ending == NULL;
        unfinished += !attempt->finished;
        critical += attempt->critical_count;
    }
    assert_true(practised > 0 && assessed > 0 && parts > 0 && given_up > 0 && unfinished > 0 &&
                critical > 0);
    assert_non_null(progress.others);
    assert_non_null(progress.profile.others);
    progress_destroy(&progress);
    text_destroy(&frozen);
}

static void version_1_becomes_this_one_and_stays_beside_it(void **state)
{
    const struct place *place = *state;
    struct text frozen = specimen_read("version-1.json"), now = specimen_read("version-1-now.json");
    struct progress progress;
    char path[160];
    write_again(place, "sam", &frozen, &progress);
    path_of(place, "sam", ".json", path);
    assert_holds(path, &now);
    path_of(place, "sam", ".json.version-1", path);
    assert_holds(path, &frozen);
    progress_destroy(&progress);
    text_destroy(&now);
    text_destroy(&frozen);
}

#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(version_2_is_written_back_byte_for_byte),
        IN_A_PLACE(version_2_has_everything_in_it),
        IN_A_PLACE(version_1_becomes_this_one_and_stays_beside_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* archive.c: whatever fails while a scenario is kept, or opened again, it is kept whole or
 * not at all, and can be kept by another try. */
#include "store/archive.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/bundle.h"
#include "base/file.h"
#include "failing.h"

struct place {
    char folder[64];
    struct library *library;
    struct scenario *scenario;
};

static int make_place(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    *state = place;
    if (!failing_make_folder(place->folder) ||
        !library_open(SOURCE_DIR "/tests/lua/play", &place->library, &problems, &err) ||
        !scenario_load(SOURCE_DIR "/tests/lua/play/basics/parcel.lua", place->library,
                       &place->scenario, &problems, &err))
        return -1;
    problems_destroy(&problems);
    return 0;
}

static int remove_place(void **state)
{
    struct place *place = *state;
    scenario_free(place->scenario);
    library_free(place->library);
    bool ok = bundle_remove(place->folder, NULL);
    free(place);
    return ok ? 0 : -1;
}

static void assert_whole(const struct place *place)
{
    struct archived archived;
    struct err err = {0};
    if (!archive_open(place->folder, place->scenario->hash, &archived, &err))
        fail_msg("%s", err.text);
    archive_close(&archived);
}

/* Nothing lies beside it that was only on the way, but where removing was what failed. */
static void forget(const struct place *place, bool tidy)
{
    struct file_names names;
    char scenarios[96];
    snprintf(scenarios, sizeof scenarios, "%s/scenarios", place->folder);
    if (tidy && file_is_folder(scenarios)) {
        assert_true(file_list(scenarios, &names, NULL));
        assert_true(names.count <= 1);
        file_names_destroy(&names);
    }
    assert_true(bundle_remove(scenarios, NULL));
}

static void fails_at_each(struct place *place, enum failing_kind kind)
{
    for (unsigned long nth = 1;; nth++) {
        struct err err = {0};
        failing_start(kind, nth);
        bool ok = archive_keep(place->folder, place->library, place->scenario, &err);
        bool failed = failing_stop();
        if (!ok && (!failed || err.kind != ERR_SYSTEM))
            fail_msg("%s %lu: %s", failing_name(kind), nth, err.text);
        if (archive_has(place->folder, place->scenario->hash))
            assert_whole(place);
        else
            assert_false(ok);
        assert_true(archive_keep(place->folder, place->library, place->scenario, &err));
        assert_whole(place);
        forget(place, kind != FAILING_UNLINK && kind != FAILING_FILE);
        if (!failed)
            break;
    }
}

static void a_scenario_is_kept_whole_or_not_at_all(void **state)
{
    static const enum failing_kind kinds[] = {
        FAILING_MEMORY, FAILING_OPEN,  FAILING_WRITE,  FAILING_SHORT,  FAILING_SYNC,
        FAILING_RENAME, FAILING_CLOSE, FAILING_FOLDER, FAILING_UNLINK, FAILING_FILE};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        fails_at_each(*state, kinds[i]);
}

static void what_fails_to_open_leaves_nothing(void **state)
{
    struct place *place = *state;
    static const enum failing_kind kinds[] = {FAILING_MEMORY, FAILING_OPEN};
    struct err err = {0};
    assert_true(archive_keep(place->folder, place->library, place->scenario, &err));
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
        for (unsigned long nth = 1;; nth++) {
            struct archived archived;
            failing_start(kinds[k], nth);
            bool ok = archive_open(place->folder, place->scenario->hash, &archived, &err);
            bool failed = failing_stop();
            if (!ok && (!failed || err.kind != ERR_SYSTEM)) /* Lua may do with less */
                fail_msg("%s %lu: %s", failing_name(kinds[k]), nth, err.text);
            assert_true(ok || (archived.scenario == NULL && archived.library == NULL));
            archive_close(&archived);
            if (!failed)
                break;
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_scenario_is_kept_whole_or_not_at_all, make_place,
                                        remove_place),
        cmocka_unit_test_setup_teardown(what_fails_to_open_leaves_nothing, make_place,
                                        remove_place),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

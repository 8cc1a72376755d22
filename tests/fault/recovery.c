/* recovery.c: whatever fails while a damaged file is mended, neither its bytes nor what its
 * copy has are lost, and the next opening mends it. */
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
#include "store/json.h"
#include "store/keeper.h"
#include "store/progress_decode.h"

static const char damaged[] = "{\"version\": 2, \"trainee";

struct place {
    char folder[64], path[96];
    struct text whole; /* three attempts */
};

static int make_place(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    *state = place;
    if (!failing_make_folder(place->folder))
        return -1;
    snprintf(place->path, sizeof place->path, "%s/trainees/sam.json", place->folder);
    text_init(&place->whole);
    bool ok = file_read(SOURCE_DIR "/tests/schema/sample.json", 100000, &place->whole, NULL);
    return ok ? 0 : -1;
}

static int remove_place(void **state)
{
    struct place *place = *state;
    bool ok = bundle_remove(place->folder, NULL);
    text_destroy(&place->whole);
    free(place);
    return ok ? 0 : -1;
}

static void put(const struct place *place, const char *ending, const char *bytes, size_t length)
{
    char path[128];
    snprintf(path, sizeof path, "%s%s", place->path, ending);
    assert_true(file_write(path, bytes, length, NULL));
}

/* All anew: a damaged file, and a copy that is good. */
static void damage(const struct place *place)
{
    char trainees[80];
    snprintf(trainees, sizeof trainees, "%s/trainees", place->folder);
    assert_true(bundle_remove(trainees, NULL));
    assert_true(file_make_folder(trainees, NULL));
    put(place, "", damaged, strlen(damaged));
    put(place, ".bak", place->whole.at, place->whole.length);
}

static bool holds_damaged(const char *path)
{
    struct text content;
    text_init(&content);
    bool same = file_read(path, JSON_MAX_BYTES, &content, NULL) &&
                strcmp(text_string(&content), damaged) == 0;
    text_destroy(&content);
    return same;
}

/* The damaged bytes are where they were, or were set aside; twice, when what should have
 * followed failed. */
static bool is_damage_kept(const struct place *place)
{
    char aside[2][128];
    for (int i = 0; i < 2; i++)
        snprintf(aside[i], sizeof aside[i], "%s.damaged-%d", place->path, i + 1);
    return holds_damaged(place->path) || holds_damaged(aside[0]) || holds_damaged(aside[1]);
}

/* Three attempts, or not at all. */
static bool opens(const struct place *place, struct err *told, struct err *err)
{
    struct keeper keeper;
    struct progress progress;
    if (!keeper_open(&keeper, place->folder, "sam", &progress, err))
        return false;
    assert_int_equal(progress.count, 3);
    *told = keeper.told;
    progress_destroy(&progress);
    keeper_close(&keeper);
    return true;
}

/* One call fails while it is mended; returns whether any did. */
static bool fails_while_mending(const struct place *place, enum failing_kind kind,
                                unsigned long nth)
{
    struct err told = {0}, err = {0};
    damage(place);
    failing_start(kind, nth);
    bool ok = opens(place, &told, &err);
    bool failed = failing_stop();
    assert_true(is_damage_kept(place));
    if (ok)
        assert_int_not_equal(told.kind, ERR_NONE);
    else
        assert_true(failed && err.kind == ERR_SYSTEM);
    assert_true(opens(place, &told, &err));
    assert_true(opens(place, &told, &err));
    assert_int_equal(told.kind, ERR_NONE);
    assert_true(is_damage_kept(place));
    return failed;
}

static void a_failure_while_a_damaged_file_is_mended_loses_nothing(void **state)
{
    unsigned long failures = 0;
    for (int kind = 0; kind < FAILING_COUNT; kind++)
        for (unsigned long nth = 1; fails_while_mending(*state, (enum failing_kind)kind, nth);
             nth++)
            failures++;
    assert_true(failures > 100);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_failure_while_a_damaged_file_is_mended_loses_nothing,
                                        make_place, remove_place),
    };
    cJSON_Hooks hooks = {malloc, free};
    cJSON_InitHooks(&hooks);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

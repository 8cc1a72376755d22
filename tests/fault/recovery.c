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

/* Which of the files are damaged. */
enum damage { DAMAGE_FILE, DAMAGE_BOTH /* the copy as well */, DAMAGE_HAND };
enum { DAMAGES = DAMAGE_HAND + 1, CUT_OFF = 6 /* bytes: the last attempt stays whole */ };

struct spoilt {
    char path[128];
    struct text bytes; /* empty: not damaged */
};

struct place {
    char folder[64], path[96];
    struct text whole; /* three attempts */
    struct text two;   /* the first two of them */
    struct spoilt spoilt[2];
};

static struct text without_the_last(const struct text *whole)
{
    struct text two;
    const char *last = whole->at;
    for (const char *at = last; (at = strstr(at, ",\n    {")) != NULL; at++)
        last = at;
    text_init(&two);
    text_add_bytes(&two, whole->at, (size_t)(last - whole->at));
    text_add(&two, "\n  ]\n}\n");
    return two;
}

static int make_place(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    *state = place;
    if (!failing_make_folder(place->folder))
        return -1;
    snprintf(place->path, sizeof place->path, "%s/trainees/sam.json", place->folder);
    text_init(&place->whole);
    for (int i = 0; i < 2; i++)
        text_init(&place->spoilt[i].bytes);
    bool ok = file_read(SOURCE_DIR "/tests/schema/sample.json", 100000, &place->whole, NULL);
    place->two = without_the_last(&place->whole);
    return ok ? 0 : -1;
}

static int remove_place(void **state)
{
    struct place *place = *state;
    bool ok = bundle_remove(place->folder, NULL);
    for (int i = 0; i < 2; i++)
        text_destroy(&place->spoilt[i].bytes);
    text_destroy(&place->two);
    text_destroy(&place->whole);
    free(place);
    return ok ? 0 : -1;
}

static void put(const char *path, const char *bytes, size_t length)
{
    assert_true(file_write(path, bytes, length, NULL));
}

static void spoil(struct spoilt *spoilt, const char *path, const char *bytes, size_t length)
{
    snprintf(spoilt->path, sizeof spoilt->path, "%s", path);
    text_clear(&spoilt->bytes);
    text_add_bytes(&spoilt->bytes, bytes, length);
    put(path, bytes, length);
}

static void empty(const struct place *place, const char *inner)
{
    char path[80];
    snprintf(path, sizeof path, "%s/%s", place->folder, inner);
    assert_true(bundle_remove(path, NULL));
    assert_true(file_make_folder(path, NULL));
}

/* All anew. Three attempts can be read, of one or the other. */
static void damage(struct place *place, enum damage damage)
{
    const struct text *whole = &place->whole;
    char copy[128], hand[128];
    snprintf(copy, sizeof copy, "%s.bak", place->path);
    snprintf(hand, sizeof hand, "%s/hands/sam.00000000000000aa.json", place->folder);
    empty(place, "trainees");
    empty(place, "hands");
    for (int i = 0; i < 2; i++)
        text_clear(&place->spoilt[i].bytes);
    switch (damage) {
    case DAMAGE_FILE:
        spoil(&place->spoilt[0], place->path, "{\"version\": 2, \"trainee", 23);
        put(copy, whole->at, whole->length);
        break;
    case DAMAGE_BOTH:
        spoil(&place->spoilt[0], place->path, place->two.at, place->two.length - CUT_OFF);
        spoil(&place->spoilt[1], copy, whole->at, whole->length - CUT_OFF);
        break;
    case DAMAGE_HAND:
        put(place->path, place->two.at, place->two.length);
        spoil(&place->spoilt[0], hand, whole->at, whole->length - CUT_OFF);
        break;
    }
}

static bool holds(const char *path, const struct text *bytes)
{
    struct text content;
    text_init(&content);
    bool same = file_read(path, JSON_MAX_BYTES, &content, NULL) &&
                strcmp(text_string(&content), text_string(bytes)) == 0;
    text_destroy(&content);
    return same;
}

/* The damaged bytes are where they were, or were set aside; twice, when what should have
 * followed failed. */
static bool is_kept(const struct spoilt *spoilt)
{
    char aside[2][160];
    for (int i = 0; i < 2; i++)
        snprintf(aside[i], sizeof aside[i], "%s.damaged-%d", spoilt->path, i + 1);
    return spoilt->bytes.length == 0 || holds(spoilt->path, &spoilt->bytes) ||
           holds(aside[0], &spoilt->bytes) || holds(aside[1], &spoilt->bytes);
}

static bool is_damage_kept(const struct place *place)
{
    return is_kept(&place->spoilt[0]) && is_kept(&place->spoilt[1]);
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
static bool fails_while_mending(struct place *place, enum damage what, enum failing_kind kind,
                                unsigned long nth)
{
    struct err told = {0}, err = {0};
    damage(place, what);
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
    for (int what = 0; what < DAMAGES; what++)
        for (int kind = 0; kind < FAILING_COUNT; kind++)
            for (unsigned long nth = 1;
                 fails_while_mending(*state, (enum damage)what, (enum failing_kind)kind, nth);
                 nth++)
                failures++;
    assert_true(failures > 300);
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

/* belongings.c: whatever fails while what is kept about a person is given to them or
 * removed, the failure is told with what is left, another try does the rest, and nobody
 * else loses anything. */
#include "store/belongings.h"

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
#include "store/progress.h"

struct place {
    char folder[64];
    struct text sample;
};

static int make_place(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    *state = place;
    text_init(&place->sample);
    return failing_make_folder(place->folder) &&
                   file_read(SOURCE_DIR "/tests/schema/sample.json", 100000, &place->sample, NULL)
               ? 0
               : -1;
}

static int remove_place(void **state)
{
    struct place *place = *state;
    bool ok = bundle_remove(place->folder, NULL);
    text_destroy(&place->sample);
    free(place);
    return ok ? 0 : -1;
}

static const char *const others[] = {"trainees/sam-2.json", "trainees/samantha.json",
                                     "hands/sam-2.00000000000000aa.json"};
static const char *const own[] = {"trainees/sam.json",           "trainees/sam.json.bak",
                                  "trainees/sam.json.damaged-1", "trainees/sam.json.version-1",
                                  "trainees/sam.lock",           "hands/sam.00000000000000aa.json"};
enum { OTHERS = sizeof others / sizeof *others, OWN = sizeof own / sizeof *own };

static void put(const struct place *place, const char *name)
{
    char path[160];
    snprintf(path, sizeof path, "%s/%s", place->folder, name);
    assert_true(file_write(path, place->sample.at, place->sample.length, NULL));
}

static bool is_there(const struct place *place, const char *name)
{
    char path[160];
    snprintf(path, sizeof path, "%s/%s", place->folder, name);
    return !file_is_absent(path);
}

static void put_all(const struct place *place)
{
    char path[160];
    static const char *const folders[] = {"trainees", "hands"};
    for (size_t i = 0; i < 2; i++) {
        snprintf(path, sizeof path, "%s/%s", place->folder, folders[i]);
        assert_true(bundle_remove(path, NULL));
        assert_true(file_make_folder(path, NULL));
    }
    for (size_t i = 0; i < OTHERS; i++)
        put(place, others[i]);
    for (size_t i = 0; i < OWN; i++)
        put(place, own[i]);
}

static bool erase(const struct place *place, struct err *err)
{
    struct belongings belongings;
    if (!belongings_find(place->folder, "sam", &belongings, err))
        return false;
    bool ok = belongings_erase(place->folder, "sam", &belongings, err);
    belongings_destroy(&belongings);
    return ok;
}

static size_t count_left(const struct place *place)
{
    size_t left = 0;
    for (size_t i = 0; i < OWN; i++)
        left += is_there(place, own[i]);
    return left;
}

/* It is said how much is left, unless nothing was begun. */
static void assert_told(const struct place *place, const struct err *err)
{
    char words[64];
    size_t left = count_left(place);
    assert_int_equal(err->kind, ERR_SYSTEM);
    snprintf(words, sizeof words, "%d files about this person are removed, and ", OWN);
    if (left < OWN && strstr(err->text, words) == NULL)
        fail_msg("%d left, and it says \"%s\"", (int)left, err->text);
}

static bool fails_while_erasing(const struct place *place, enum failing_kind kind,
                                unsigned long nth)
{
    struct err err = {0};
    put_all(place);
    failing_start(kind, nth);
    bool ok = erase(place, &err);
    bool failed = failing_stop();
    if (!ok) {
        assert_true(failed);
        assert_told(place, &err);
        if (!erase(place, &err))
            fail_msg("%s %lu: %s", failing_name(kind), nth, err.text);
    }
    assert_int_equal(count_left(place), 0);
    for (size_t i = 0; i < OTHERS; i++)
        assert_true(is_there(place, others[i]));
    return failed;
}

static void an_erasure_that_fails_says_what_is_left_and_can_be_repeated(void **state)
{
    unsigned long failures = 0;
    for (int kind = 0; kind < FAILING_COUNT; kind++)
        for (unsigned long nth = 1; fails_while_erasing(*state, (enum failing_kind)kind, nth);
             nth++)
            failures++;
    assert_true(failures > 30);
}

static bool export(const struct place *place, struct text *text, struct err *err)
{
    struct belongings belongings;
    if (!belongings_find(place->folder, "sam", &belongings, err))
        return false;
    bool ok = belongings_export(place->folder, "sam", &belongings, text, err);
    belongings_destroy(&belongings);
    return ok;
}

static bool fails_while_exporting(const struct place *place, enum failing_kind kind,
                                  unsigned long nth, const char *whole)
{
    struct text text;
    struct err err = {0};
    text_init(&text);
    failing_start(kind, nth);
    bool ok = export(place, &text, &err);
    bool failed = failing_stop();
    if (ok)
        assert_string_equal(text_string(&text), whole);
    else
        assert_true(failed && err.kind == ERR_SYSTEM);
    assert_int_equal(count_left(place), OWN);
    text_destroy(&text);
    return failed;
}

static void an_export_that_fails_is_told_and_changes_nothing(void **state)
{
    const struct place *place = *state;
    struct text whole;
    struct err err = {0};
    unsigned long failures = 0;
    put_all(place);
    text_init(&whole);
    assert_true(export(place, &whole, &err));
    for (int kind = 0; kind < FAILING_COUNT; kind++)
        for (unsigned long nth = 1;
             fails_while_exporting(place, (enum failing_kind)kind, nth, whole.at); nth++)
            failures++;
    assert_true(failures > 50);
    text_destroy(&whole);
}

#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(an_erasure_that_fails_says_what_is_left_and_can_be_repeated),
        IN_A_PLACE(an_export_that_fails_is_told_and_changes_nothing),
    };
    cJSON_Hooks hooks = {malloc, free};
    cJSON_InitHooks(&hooks);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

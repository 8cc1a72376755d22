/* recovery.c: a damaged file is never overwritten: it is set aside, and what was good
 * takes its ward, together with what can still be read of it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "store/json.h"
#include "store/keeper.h"
#include "store/progress_decode.h"
#include "ward.h"

static void what_is_no_progress_is_set_aside_and_the_copy_takes_its_place(void **state)
{
    static const struct {
        const char *name, *bytes;
    } cases[] = {
        {"another program's", "{\"name\": \"app\", \"version\": \"1.0.0\", \"private\": true}"},
        {"somebody else's", "{\"version\": 2, \"trainee\": {\"id\": \"dana\", \"name\": \"Dana\", "
                            "\"team\": \"\", \"language\": \"en\", \"avatar\": \"\", \"color\": "
                            "\"\"}, \"attempts\": []}"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        ward_expect_mended(*state, cases[i].name, cases[i].bytes, strlen(cases[i].bytes));
}

static void a_hole_in_the_file_is_filled_from_the_copy(void **state)
{
    const struct ward *ward = *state;
    size_t length = ward->sample.length;
    for (size_t from = 0; from < length; from += length / 24) {
        char *bytes = malloc(length);
        memcpy(bytes, ward->sample.at, length);
        memset(bytes + from, 0, length - from < 512 ? length - from : 512);
        ward_expect_mended(ward, "zeroed", bytes, length);
        memset(bytes + from, 0xE9, length - from < 64 ? length - from : 64);
        ward_expect_mended(ward, "another encoding", bytes, length);
        free(bytes);
        if (from > 0)
            ward_expect_mended(ward, "cut", ward->sample.at, from);
    }
}

static void what_would_cost_too_much_to_read_is_set_aside_quickly(void **state)
{
    size_t length = JSON_MAX_BYTES + 1;
    char *bytes = malloc(length);
    memset(bytes, '[', length);
    ward_expect_mended(*state, "deep and huge", bytes, length);
    memset(bytes, '{', length);
    ward_expect_mended(*state, "objects, deep and huge", bytes, length);
    free(bytes);
}

/* Half old and half new, without a copy: the attempts that stand in it whole. */
static void without_a_copy_every_whole_attempt_is_kept(void **state)
{
    const struct ward *ward = *state;
    struct err told;
    const char *last = strstr(strstr(ward->sample.at + 400, "\"scenario\"") + 10, "\"scenario\"");
    size_t keep = (size_t)(last - ward->sample.at);
    ward_remove_copy(ward);
    ward_put(ward, ward->sample.at, keep);
    assert_int_equal(ward_open(ward, &told), 2);
    assert_non_null(strstr(told.text, "There was no good copy of it. 2 attempts could be read"));
}

static void what_is_read_of_a_damaged_file_keeps_its_unknown_fields(void **state)
{
    struct ward *ward = *state;
    struct text others, mended;
    struct err told;
    text_init(&others);
    text_init(&mended);
    assert_true(file_read(SOURCE_DIR "/tests/schema/others.json", 100000, &others, NULL));
    const char *list = strstr(text_string(&others), "\"trainee\""), *end = strstr(list, "\n  ],");
    ward_remove_copy(ward);
    ward_put(ward, text_string(&others), (size_t)(end - text_string(&others)));
    assert_int_equal(ward_open(ward, &told), 3);
    assert_true(file_read(ward->path, 100000, &mended, NULL));
    const char *same = strstr(text_string(&mended), "\"trainee\"");
    assert_memory_equal(same, list, (size_t)(end - list));
    text_destroy(&mended);
    text_destroy(&others);
}

static void a_file_that_is_gone_comes_back_from_its_copy(void **state)
{
    const struct ward *ward = *state;
    struct err told;
    assert_int_equal(unlink(ward->path), 0);
    assert_int_equal(ward_open(ward, &told), 3);
    assert_non_null(strstr(told.text, "it was gone"));
    ward_expect_file(ward->path, text_string(&ward->sample), ward->sample.length);
}

/* Both names are told, and each still has an attempt that the other lost. */
static void a_damaged_copy_is_set_aside_too_and_read(void **state)
{
    const struct ward *ward = *state;
    struct err told;
    char copy[128], aside[160];
    const char *second = strstr(ward->sample.at, "\"in-a-nine\"");
    size_t head = (size_t)(second - ward->sample.at) + 400;
    snprintf(copy, sizeof copy, "%s.bak", ward->path);
    ward_put(ward, ward->sample.at, head);
    assert_true(file_write(copy, second, strlen(second) - 4, NULL));
    assert_int_equal(ward_open(ward, &told), 2);
    assert_non_null(strstr(told.text, "kept as sam.json.damaged-1. Its copy was damaged too; it is "
                                      "kept as sam.json.bak.damaged-1. 2 attempts could be read "
                                      "of them."));
    snprintf(aside, sizeof aside, "%s.damaged-1", copy);
    ward_expect_file(aside, second, strlen(second) - 4);
    assert_int_equal(ward_open(ward, &told), 2);
    assert_int_equal(told.kind, ERR_NONE);
}

static void a_copy_of_a_newer_program_is_left_alone(void **state)
{
    static const char newer[] = "{\"version\": 3, \"trainee\": {}}";
    const struct ward *ward = *state;
    struct keeper keeper;
    struct progress progress;
    struct err err = {0};
    char copy[128];
    snprintf(copy, sizeof copy, "%s.bak", ward->path);
    ward_put(ward, "torn", 4);
    assert_true(file_write(copy, newer, strlen(newer), NULL));
    assert_false(keeper_open(&keeper, ward->folder, "sam", &progress, &err));
    assert_int_equal(err.kind, ERR_BAD);
    assert_non_null(strstr(err.text, copy));
    ward_expect_file(ward->path, "torn", 4);
    ward_expect_file(copy, newer, strlen(newer));
}

static void what_was_set_aside_is_never_replaced(void **state)
{
    const struct ward *ward = *state;
    struct err told;
    char aside[160];
    ward_put(ward, "one", 3);
    ward_open(ward, &told);
    ward_put(ward, "other", 5);
    ward_open(ward, &told);
    assert_non_null(strstr(told.text, "sam.json.damaged-2"));
    snprintf(aside, sizeof aside, "%s.damaged-1", ward->path);
    ward_expect_file(aside, "one", 3);
}

static void a_file_of_version_1_is_kept_beside_when_it_is_replaced(void **state)
{
    const struct ward *ward = *state;
    struct keeper keeper;
    struct progress progress;
    struct text old;
    struct err err = {0};
    char aside[160];
    text_init(&old);
    assert_true(file_read(SOURCE_DIR "/tests/schema/version-1.json", 100000, &old, NULL));
    ward_put(ward, old.at, old.length);
    assert_true(keeper_open(&keeper, ward->folder, "sam", &progress, &err));
    assert_int_equal(progress.count, 3);
    ward_expect_file(ward->path, old.at, old.length);
    assert_true(keeper_fold(&keeper, &progress, NULL, &err));
    snprintf(aside, sizeof aside, "%s.version-1", ward->path);
    ward_expect_file(aside, old.at, old.length);
    assert_int_equal(ward_open(ward, &err), 3);
    progress_destroy(&progress);
    keeper_close(&keeper);
    text_destroy(&old);
}

#define IN_A_WARD(test) cmocka_unit_test_setup_teardown(test, ward_make, ward_remove)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_WARD(what_is_no_progress_is_set_aside_and_the_copy_takes_its_place),
        IN_A_WARD(a_hole_in_the_file_is_filled_from_the_copy),
        IN_A_WARD(what_would_cost_too_much_to_read_is_set_aside_quickly),
        IN_A_WARD(without_a_copy_every_whole_attempt_is_kept),
        IN_A_WARD(what_is_read_of_a_damaged_file_keeps_its_unknown_fields),
        IN_A_WARD(a_file_that_is_gone_comes_back_from_its_copy),
        IN_A_WARD(a_damaged_copy_is_set_aside_too_and_read),
        IN_A_WARD(a_copy_of_a_newer_program_is_left_alone),
        IN_A_WARD(what_was_set_aside_is_never_replaced),
        IN_A_WARD(a_file_of_version_1_is_kept_beside_when_it_is_replaced),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

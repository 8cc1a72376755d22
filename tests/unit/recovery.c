/* recovery.c: a damaged file is never overwritten: it is set aside, and what was good
 * takes its place, together with what can still be read of it. */
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

struct place {
    char folder[64], path[96];
    struct text sample; /* a good file of three attempts */
};

static int make_place(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    struct progress progress;
    *state = place;
    snprintf(place->folder, sizeof place->folder, "/tmp/understudy-XXXXXX");
    if (mkdtemp(place->folder) == NULL)
        return -1;
    snprintf(place->path, sizeof place->path, "%s/trainees/sam.json", place->folder);
    bool ok = file_read(SOURCE_DIR "/tests/schema/sample.json", 100000, &place->sample, NULL) &&
              progress_decode(place->sample.at, place->sample.length, &progress, NULL) &&
              progress_save(place->folder, &progress, NULL);
    progress_destroy(&progress);
    return ok ? 0 : -1;
}

static int remove_place(void **state)
{
    struct place *place = *state;
    char command[128];
    text_destroy(&place->sample);
    snprintf(command, sizeof command, "rm -rf '%s'", place->folder);
    free(place);
    return system(command);
}

static void put(const struct place *place, const char *bytes, size_t length)
{
    struct err err = {0};
    if (!file_write(place->path, bytes, length, &err))
        fail_msg("%s", err.text);
}

static void remove_copy(const struct place *place)
{
    char path[128];
    snprintf(path, sizeof path, "%s.bak", place->path);
    assert_int_equal(unlink(path), 0);
}

static void assert_holds(const char *path, const char *bytes, size_t length)
{
    struct text found;
    struct err err = {0};
    text_init(&found);
    if (!file_read(path, JSON_MAX_BYTES + 10, &found, &err))
        fail_msg("%s", err.text);
    assert_int_equal(found.length, length);
    assert_memory_equal(text_string(&found), bytes, length);
    text_destroy(&found);
}

/* Opens and closes; what is told goes to *told. Returns the number of attempts. */
static size_t open_with(const struct place *place, struct err *told)
{
    struct keeper keeper;
    struct progress progress;
    struct err err = {0};
    if (!keeper_open(&keeper, place->folder, "sam", &progress, &err))
        fail_msg("%s", err.text);
    size_t count = progress.count;
    *told = keeper.told;
    progress_destroy(&progress);
    keeper_close(&keeper);
    return count;
}

/* The damaged bytes are set aside, told, and afterwards all is as it was. */
static void expect_mended(const struct place *place, const char *name, const char *bytes,
                          size_t length)
{
    char aside[160];
    struct err told;
    put(place, bytes, length);
    size_t count = open_with(place, &told);
    snprintf(aside, sizeof aside, "%s.damaged-1", place->path);
    if (count != 3 || told.kind != ERR_BAD || strstr(told.text, "sam.json.damaged-1") == NULL)
        fail_msg("%s: %d attempts, \"%s\"", name, (int)count, told.text);
    assert_holds(aside, bytes, length);
    assert_holds(place->path, text_string(&place->sample), place->sample.length);
    assert_int_equal(open_with(place, &told), 3);
    assert_int_equal(told.kind, ERR_NONE);
    assert_int_equal(unlink(aside), 0);
}

/* By the names of the JSON parsing test suite (Seriot, "Parsing JSON is a minefield"):
 * n_ must be refused by any parser, i_ is a matter of taste, y_ is JSON, though no
 * progress. */
static void whatever_is_no_progress_is_set_aside_and_the_copy_takes_its_place(void **state)
{
    static const struct {
        const char *name, *bytes;
    } cases[] = {
        {"empty", ""},
        {"n_array_1_true_without_comma", "[1 true]"},
        {"n_array_comma_after_close", "[\"\"],"},
        {"n_array_extra_comma", "[\"\",]"},
        {"n_array_inner_array_no_comma", "[3[4]]"},
        {"n_array_invalid_utf8", "[\xff]"},
        {"n_array_unclosed_trailing_comma", "[1,"},
        {"n_incomplete_true", "[tru]"},
        {"n_number_-01", "[-01]"},
        {"n_number_.2e-3", "[.2e-3]"},
        {"n_number_0.e1", "[0.e1]"},
        {"n_number_NaN", "[NaN]"},
        {"n_number_hex_2_digits", "[0x42]"},
        {"n_number_infinity", "[Infinity]"},
        {"n_number_starting_with_dot", "[.123]"},
        {"n_object_bad_value", "[\"x\", truth]"},
        {"n_object_emoji", "{\xF0\x9F\x87\xA8\xF0\x9F\x87\xAD}"},
        {"n_object_key_with_single_quotes", "{key: 'value'}"},
        {"n_object_trailing_comment", "{\"a\":\"b\"}/**/"},
        {"n_object_two_commas_in_a_row", "{\"a\":\"b\",,\"c\":\"d\"}"},
        {"n_object_with_trailing_garbage", "{\"a\":\"b\"}#"},
        {"n_string_1_surrogate_then_escape_u", "[\"\\uD800\\u\"]"},
        {"n_string_escape_x", "[\"\\x00\"]"},
        {"n_string_unescaped_newline", "[\"new\nline\"]"},
        {"n_structure_angle_bracket_.", "<.>"},
        {"n_structure_ascii-unicode-identifier", "a\xC3\xA5"},
        {"n_structure_capitalized_True", "[True]"},
        {"n_structure_lone-open-bracket", "["},
        {"n_structure_open_object_string_with_apostrophes", "{'a'"},
        {"i_number_huge_exp", "[0.4e00669999999999999999999999999999999999999999999999]"},
        {"i_string_UTF-16LE_with_BOM", "\xFF\xFE[\"\xE9"},
        {"i_structure_UTF-8_BOM_empty_object", "\xEF\xBB\xBF{}"},
        {"y_array_empty", "[]"},
        {"y_object_empty", "{}"},
        {"y_object_duplicated_key", "{\"a\":\"b\",\"a\":\"c\"}"},
        {"y_structure_lonely_null", "null"},
        {"another_program's", "{\"name\": \"app\", \"version\": \"1.0.0\", \"private\": true}"},
        {"somebody_else's", "{\"version\": 2, \"trainee\": {\"id\": \"dana\", \"name\": \"Dana\", "
                            "\"team\": \"\", \"language\": \"en\", \"avatar\": \"\", \"color\": "
                            "\"\"}, \"attempts\": []}"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        expect_mended(*state, cases[i].name, cases[i].bytes, strlen(cases[i].bytes));
}

static void a_hole_in_the_file_is_filled_from_the_copy(void **state)
{
    const struct place *place = *state;
    size_t length = place->sample.length;
    for (size_t from = 0; from < length; from += length / 24) {
        char *bytes = malloc(length);
        memcpy(bytes, place->sample.at, length);
        memset(bytes + from, 0, length - from < 512 ? length - from : 512);
        expect_mended(place, "zeroed", bytes, length);
        memset(bytes + from, 0xE9, length - from < 64 ? length - from : 64);
        expect_mended(place, "another encoding", bytes, length);
        free(bytes);
        if (from > 0)
            expect_mended(place, "cut", place->sample.at, from);
    }
}

static void what_would_cost_too_much_to_read_is_set_aside_quickly(void **state)
{
    size_t length = JSON_MAX_BYTES + 1;
    char *bytes = malloc(length);
    memset(bytes, '[', length);
    expect_mended(*state, "deep and huge", bytes, length);
    memset(bytes, '{', length);
    expect_mended(*state, "objects, deep and huge", bytes, length);
    free(bytes);
}

/* Half old and half new, without a copy: the attempts that stand in it whole. */
static void without_a_copy_every_whole_attempt_is_kept(void **state)
{
    const struct place *place = *state;
    struct err told;
    const char *last = strstr(strstr(place->sample.at + 400, "\"scenario\"") + 10, "\"scenario\"");
    size_t keep = (size_t)(last - place->sample.at);
    remove_copy(place);
    put(place, place->sample.at, keep);
    assert_int_equal(open_with(place, &told), 2);
    assert_non_null(strstr(told.text, "There was no good copy of it. 2 attempts could be read"));
}

static void what_is_read_of_a_damaged_file_keeps_its_unknown_fields(void **state)
{
    struct place *place = *state;
    struct text others, mended;
    struct err told;
    text_init(&others);
    text_init(&mended);
    assert_true(file_read(SOURCE_DIR "/tests/schema/others.json", 100000, &others, NULL));
    const char *list = strstr(text_string(&others), "\"trainee\""), *end = strstr(list, "\n  ],");
    remove_copy(place);
    put(place, text_string(&others), (size_t)(end - text_string(&others)));
    assert_int_equal(open_with(place, &told), 3);
    assert_true(file_read(place->path, 100000, &mended, NULL));
    const char *same = strstr(text_string(&mended), "\"trainee\"");
    assert_memory_equal(same, list, (size_t)(end - list));
    text_destroy(&mended);
    text_destroy(&others);
}

static void a_file_that_is_gone_comes_back_from_its_copy(void **state)
{
    const struct place *place = *state;
    struct err told;
    assert_int_equal(unlink(place->path), 0);
    assert_int_equal(open_with(place, &told), 3);
    assert_non_null(strstr(told.text, "it was gone"));
    assert_holds(place->path, text_string(&place->sample), place->sample.length);
}

/* Both names are told, and each still has an attempt that the other lost. */
static void a_damaged_copy_is_set_aside_too_and_read(void **state)
{
    const struct place *place = *state;
    struct err told;
    char copy[128], aside[160];
    const char *second = strstr(place->sample.at, "\"in-a-nine\"");
    size_t head = (size_t)(second - place->sample.at) + 400;
    snprintf(copy, sizeof copy, "%s.bak", place->path);
    put(place, place->sample.at, head);
    assert_true(file_write(copy, second, strlen(second) - 4, NULL));
    assert_int_equal(open_with(place, &told), 2);
    assert_non_null(strstr(told.text, "kept as sam.json.damaged-1. Its copy was damaged too; it is "
                                      "kept as sam.json.bak.damaged-1. 2 attempts could be read "
                                      "of them."));
    snprintf(aside, sizeof aside, "%s.damaged-1", copy);
    assert_holds(aside, second, strlen(second) - 4);
    assert_int_equal(open_with(place, &told), 2);
    assert_int_equal(told.kind, ERR_NONE);
}

static void a_copy_of_a_newer_program_is_left_alone(void **state)
{
    static const char newer[] = "{\"version\": 3, \"trainee\": {}}";
    const struct place *place = *state;
    struct keeper keeper;
    struct progress progress;
    struct err err = {0};
    char copy[128];
    snprintf(copy, sizeof copy, "%s.bak", place->path);
    put(place, "torn", 4);
    assert_true(file_write(copy, newer, strlen(newer), NULL));
    assert_false(keeper_open(&keeper, place->folder, "sam", &progress, &err));
    assert_int_equal(err.kind, ERR_BAD);
    assert_non_null(strstr(err.text, copy));
    assert_holds(place->path, "torn", 4);
    assert_holds(copy, newer, strlen(newer));
}

static void what_was_set_aside_is_never_replaced(void **state)
{
    const struct place *place = *state;
    struct err told;
    char aside[160];
    put(place, "one", 3);
    open_with(place, &told);
    put(place, "other", 5);
    open_with(place, &told);
    assert_non_null(strstr(told.text, "sam.json.damaged-2"));
    snprintf(aside, sizeof aside, "%s.damaged-1", place->path);
    assert_holds(aside, "one", 3);
}

static void a_file_of_version_1_is_kept_beside_when_it_is_replaced(void **state)
{
    const struct place *place = *state;
    struct keeper keeper;
    struct progress progress;
    struct text old;
    struct err err = {0};
    char aside[160];
    text_init(&old);
    assert_true(file_read(SOURCE_DIR "/tests/schema/version-1.json", 100000, &old, NULL));
    put(place, old.at, old.length);
    assert_true(keeper_open(&keeper, place->folder, "sam", &progress, &err));
    assert_int_equal(progress.count, 3);
    assert_holds(place->path, old.at, old.length);
    assert_true(keeper_fold(&keeper, &progress, NULL, &err));
    snprintf(aside, sizeof aside, "%s.version-1", place->path);
    assert_holds(aside, old.at, old.length);
    assert_int_equal(open_with(place, &err), 3);
    progress_destroy(&progress);
    keeper_close(&keeper);
    text_destroy(&old);
}

#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(whatever_is_no_progress_is_set_aside_and_the_copy_takes_its_place),
        IN_A_PLACE(a_hole_in_the_file_is_filled_from_the_copy),
        IN_A_PLACE(what_would_cost_too_much_to_read_is_set_aside_quickly),
        IN_A_PLACE(without_a_copy_every_whole_attempt_is_kept),
        IN_A_PLACE(what_is_read_of_a_damaged_file_keeps_its_unknown_fields),
        IN_A_PLACE(a_file_that_is_gone_comes_back_from_its_copy),
        IN_A_PLACE(a_damaged_copy_is_set_aside_too_and_read),
        IN_A_PLACE(a_copy_of_a_newer_program_is_left_alone),
        IN_A_PLACE(what_was_set_aside_is_never_replaced),
        IN_A_PLACE(a_file_of_version_1_is_kept_beside_when_it_is_replaced),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* unknown_fields.c: what a later version of the program, or somebody else, wrote into a
 * file beside what is known stays in it, whatever is done. */
#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "desk.h"
#include "specimen.h"
#include "store/json.h"
#include "store/progress_decode.h"
#include "store/progress_encode.h"

/* others.json is the sample with a field more in each kind of object. */
static void fields_that_are_not_known_are_written_back_byte_for_byte(void **state)
{
    (void)state;
    struct text others = specimen_read("others.json"), again;
    struct progress progress = specimen_decode(text_string(&others));
    text_init(&again);
    assert_true(progress_encode(&progress, &again, NULL));
    assert_string_equal(text_string(&again), text_string(&others));
    progress_destroy(&progress);
    text_destroy(&again);
    text_destroy(&others);
}

/* Wherever they stood, and however they were laid out. */
static void fields_that_are_not_known_go_behind_the_known_on_one_line(void **state)
{
    (void)state;
    static const struct specimen_edit add = {
        "\"version\": 2,", "\"b\" :[ 1 ,\n{ \"x y\" :\t2e1 } ] ,\"version\": 2,\"a\":{},", ""};
    struct text sample = specimen_sample(), edited;
    text_init(&edited);
    specimen_edit(&sample, &add, &edited);
    struct progress progress = specimen_decode(text_string(&edited));
    text_clear(&edited);
    assert_true(progress_encode(&progress, &edited, NULL));
    assert_non_null(
        strstr(text_string(&edited), "  ],\n  \"b\": [1, {\"x y\": 2e1}], \"a\": {}\n}\n"));
    progress_destroy(&progress);
    text_destroy(&edited);
    text_destroy(&sample);
}

static void fields_of_version_1_that_are_not_known_are_kept(void **state)
{
    (void)state;
    static const struct specimen_edit trainee = {"\"id\": \"sam\"", "\"badge\": 7, \"id\": \"sam\"",
                                                 ""};
    static const struct specimen_edit attempt = {"\"mode\"", "\"mentor\": \"zoe\", \"mode\"", ""};
    struct text first = specimen_read("version-1.json"), one, two;
    text_init(&one);
    text_init(&two);
    specimen_edit(&first, &trainee, &one);
    specimen_edit(&one, &attempt, &two);
    struct progress progress = specimen_decode(text_string(&two));
    text_clear(&one);
    assert_true(progress_encode(&progress, &one, NULL));
    assert_non_null(strstr(text_string(&one), "\"color\": \"\", \"badge\": 7}"));
    assert_non_null(
        strstr(text_string(&one), "\"critical_errors\": [],\n      \"mentor\": \"zoe\"\n"));
    progress_destroy(&progress);
    text_destroy(&first);
    text_destroy(&one);
    text_destroy(&two);
}

static void assert_refused(const char *fields, const char *message)
{
    const struct specimen_edit add = {"\"scenario\"", fields, message};
    struct text sample = specimen_sample(), edited;
    struct progress progress;
    struct err err = {0};
    text_init(&edited);
    specimen_edit(&sample, &add, &edited);
    assert_false(progress_decode(text_string(&edited), edited.length, &progress, &err));
    assert_non_null(strstr(err.text, message));
    text_destroy(&edited);
    text_destroy(&sample);
}

static void too_many_or_too_large_fields_that_are_not_known_are_refused(void **state)
{
    (void)state;
    struct text fields;
    text_init(&fields);
    for (int i = 0; i < 51; i++)
        text_addf(&fields, "\"field-%d\": 0, ", i);
    text_add(&fields, "\"scenario\"");
    assert_refused(text_string(&fields), "too many fields");
    text_clear(&fields);
    text_add(&fields, "\"large\": \"");
    for (int i = 0; i < JSON_OTHERS_MAX_BYTES; i++)
        text_add(&fields, "x");
    text_add(&fields, "\", \"scenario\"");
    assert_refused(text_string(&fields), "attempts[0]: more than 65536 bytes of unknown fields");
    text_destroy(&fields);
}

/* Room is kept for those that version 2 adds, or the file could not be written. */
static void a_file_of_version_1_has_room_for_what_is_new(void **state)
{
    (void)state;
    struct text first = specimen_read("version-1.json"), fields, edited;
    struct progress progress;
    struct err err = {0};
    text_init(&fields);
    text_init(&edited);
    for (int i = 0; i < 51; i++)
        text_addf(&fields, "\"field-%d\": 0, ", i);
    text_add(&fields, "\"scenario\"");
    const struct specimen_edit add = {"\"scenario\"", text_string(&fields), ""};
    specimen_edit(&first, &add, &edited);
    assert_false(progress_decode(text_string(&edited), edited.length, &progress, &err));
    assert_string_equal(err.text, "attempts[0]: too many unknown fields");
    text_destroy(&first);
    text_destroy(&fields);
    text_destroy(&edited);
}

struct addition {
    const char *at, *before, *kept; /* is put before the first `at` */
};

static const struct addition additions[] = {
    {"\"version\"", "\"later\": {\"a\":1.50}, ", "\"later\": {\"a\": 1.50}\n}"},
    {"\"team\"", "\"badge\": [1], ", "\"badge\": [1]}"},
    {"\"scenario\"", "\"mentor\": \"zoe\", ", "\"mentor\": \"zoe\"\n    }"},
    {"\"listening\"", "\"felt\": null, ", "\"felt\": null\n      }"},
    {"\"percent\"", "\"why\": 12345678901234567890, ", "\"why\": 12345678901234567890}"},
};

static struct text read_file(const struct desk *desk, const char *name)
{
    char path[128];
    struct text text;
    snprintf(path, sizeof path, "%s/%s", desk->folder, name);
    text_init(&text);
    assert_true(file_read(path, 100000, &text, NULL));
    return text;
}

static void assert_additions_are_kept(const struct desk *desk, const char *name)
{
    struct text text = read_file(desk, name);
    for (size_t i = 0; i < sizeof additions / sizeof *additions; i++)
        if (strstr(text_string(&text), additions[i].kept) == NULL)
            fail_msg("%s lacks %s:\n%s", name, additions[i].kept, text_string(&text));
    text_destroy(&text);
}

static void add_fields(const struct desk *desk)
{
    struct text text = read_file(desk, "trainees/sam.json"), more;
    char path[128];
    snprintf(path, sizeof path, "%s/trainees/sam.json", desk->folder);
    text_init(&more);
    const char *from = text_string(&text);
    for (size_t i = 0; i < sizeof additions / sizeof *additions; i++) {
        const char *at = strstr(from, additions[i].at);
        assert_non_null(at);
        text_add_bytes(&more, from, (size_t)(at - from));
        text_add(&more, additions[i].before);
        from = at;
    }
    text_add(&more, from);
    assert_true(file_write(path, more.at, more.length, NULL));
    text_destroy(&more);
    text_destroy(&text);
}

static void resume(struct training *training)
{
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    const struct attempt *left = training_unfinished(training, "parcel");
    assert_non_null(left);
    if (!training_resume(training, left, &problems, &err))
        fail_msg("%s", err.text);
    problems_destroy(&problems);
}

/* Through a move and its hand file, a take-back, and two programs at once. */
static void fields_that_are_not_known_are_kept_with_whatever_is_done(void **state)
{
    struct desk *desk = *state;
    struct training other;
    char hand[64];
    struct err err = {0};
    desk_begin(desk, "parcel");
    desk_apply(desk, desk_move(0));
    snprintf(hand, sizeof hand, "hands/sam.%016" PRIx64 ".json",
             attempt_token(&desk->training.progress.attempts[0]));
    training_close(&desk->training);
    add_fields(desk);
    desk_open(desk);
    assert_int_equal(desk->training.keeper.told.kind, ERR_NONE);
    resume(&desk->training);
    for (size_t i = 1; i < DESK_MOVES - 1; i++)
        desk_apply(desk, desk_move(i));
    assert_additions_are_kept(desk, hand);
    assert_true(training_open(&other, desk->library, desk->folder, "sam", &err));
    struct problems problems;
    problems_init(&problems);
    assert_true(training_begin(&other, "clock", MODE_PRACTICE, 7, DESK_NOON + 90, &problems, &err));
    problems_destroy(&problems);
    training_close(&other);
    assert_additions_are_kept(desk, "trainees/sam.json");
    desk_apply(desk, desk_move(DESK_MOVES - 1));
    assert_additions_are_kept(desk, "trainees/sam.json");
    assert_true(training_take_back(&desk->training, DESK_NOON + 99, &err));
    training_leave(&desk->training);
    assert_int_equal(desk->training.progress.count, 2);
    assert_additions_are_kept(desk, "trainees/sam.json");
    assert_additions_are_kept(desk, "trainees/sam.json.bak");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fields_that_are_not_known_are_written_back_byte_for_byte),
        cmocka_unit_test(fields_that_are_not_known_go_behind_the_known_on_one_line),
        cmocka_unit_test(fields_of_version_1_that_are_not_known_are_kept),
        cmocka_unit_test(too_many_or_too_large_fields_that_are_not_known_are_refused),
        cmocka_unit_test(a_file_of_version_1_has_room_for_what_is_new),
        AT_A_DESK(fields_that_are_not_known_are_kept_with_whatever_is_done),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* minefield.c: each kind of the JSON parsing test suite, where it can stand in a trainee's
 * file: as all of it, as the value of a field that is not known, and in place of each
 * value that is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "fuzz/within.h"
#include "mines.h"
#include "store/progress_decode.h"
#include "store/progress_encode.h"
#include "store/salvage.h"
#include "ward.h"

enum { ATTEMPTS = 3 };

static void as_a_whole_file_each_is_set_aside_and_the_copy_takes_its_place(void **state)
{
    for (const struct mine *mine = mines_refused(); mine->name != NULL; mine++)
        ward_expect_mended(*state, mine->name, mine->bytes, mine->length);
    for (const struct mine *mine = mines_taken(); mine->name != NULL; mine++)
        ward_expect_mended(*state, mine->name, mine->bytes, mine->length);
}

/* The sample with the bytes in place of `length` that are at `from`, after `before`. */
static void lay(const struct ward *ward, size_t from, size_t length, const char *before,
                const struct mine *mine, struct text *text)
{
    text_clear(text);
    text_add_bytes(text, ward->sample.at, from);
    text_add(text, before);
    text_add_bytes(text, mine->bytes, mine->length);
    text_add_bytes(text, ward->sample.at + from + length, ward->sample.length - from - length);
    assert_true(text_ok(text, NULL));
}

/* Refused with a message, and of the attempts at least `least` can be read of it. */
static void expect_refused(const char *name, const struct text *text, size_t least)
{
    struct progress progress;
    struct err err = {0};
    size_t found;
    if (progress_decode(text->at, text->length, &progress, &err))
        fail_msg("%s was taken", name);
    assert_int_equal(err.kind, ERR_BAD);
    assert_true(progress_init(&progress, "sam", "Sam", NULL));
    assert_true(salvage(text, true, &progress, &found, NULL));
    if (progress.count < least)
        fail_msg("%s: %d attempts are left", name, (int)progress.count);
    progress_destroy(&progress);
}

/* Whether it is taken; then it is also kept. */
static bool is_kept(const char *name, const struct text *text)
{
    struct progress progress;
    struct text again;
    if (!progress_decode(text->at, text->length, &progress, NULL))
        return false;
    text_init(&again);
    assert_true(progress_encode(&progress, &again, NULL));
    if (!within(text->at, text->length, again.at, again.length))
        fail_msg("%s is not kept", name);
    text_destroy(&again);
    progress_destroy(&progress);
    return true;
}

/* Before the } of the outermost object, and of the last attempt: what is behind the last
 * line of either. */
static void find_ends(const struct ward *ward, size_t ends[2])
{
    const char *all = ward->sample.at, *attempt = strstr(all, "\n  ]\n}");
    assert_non_null(attempt);
    ends[0] = (size_t)(attempt - all) + strlen("\n  ]");
    ends[1] = ends[0] - strlen("\n    }\n  ]");
    assert_memory_equal(all + ends[1], "\n    }\n  ]", 10);
}

static void as_an_unknown_field_each_is_kept_or_costs_no_other_attempt(void **state)
{
    struct ward *ward = *state;
    struct text text;
    size_t ends[2];
    text_init(&text);
    find_ends(ward, ends);
    for (size_t i = 0; i < 2; i++) {
        for (const struct mine *mine = mines_refused(); mine->name != NULL; mine++) {
            lay(ward, ends[i], 0, ",\n\"extra\": ", mine, &text);
            expect_refused(mine->name, &text, ATTEMPTS - i);
        }
        for (const struct mine *mine = mines_taken(); mine->name != NULL; mine++) {
            lay(ward, ends[i], 0, ",\n\"extra\": ", mine, &text);
            if (!is_kept(mine->name, &text))
                fail_msg("%s was refused", mine->name);
        }
    }
    text_destroy(&text);
}

/* Bytes of the value there. */
static size_t value_at(const char *at)
{
    size_t length = 0, depth = 0;
    do {
        if (at[length] == '"')
            length += strcspn(at + length + 1, "\"") + 1;
        depth += at[length] == '{' || at[length] == '[';
        depth -= at[length] == '}' || at[length] == ']';
        length++;
    } while (depth > 0 || strchr(",}]\n", at[length]) == NULL);
    return length;
}

static void try_all(const struct ward *ward, const char *key, struct text *text)
{
    const char *attempts = strstr(ward->sample.at, "\"attempts\"");
    const char *value = strstr(attempts, key) + strlen(key);
    size_t from = (size_t)(value - ward->sample.at), length = value_at(value);
    for (const struct mine *mine = mines_refused(); mine->name != NULL; mine++) {
        lay(ward, from, length, "", mine, text);
        expect_refused(mine->name, text, ATTEMPTS - 1);
    }
    for (const struct mine *mine = mines_taken(); mine->name != NULL; mine++) {
        lay(ward, from, length, "", mine, text);
        if (!is_kept(mine->name, text))
            expect_refused(mine->name, text, ATTEMPTS - 1);
    }
}

static void as_a_known_value_each_is_kept_or_costs_no_other_attempt(void **state)
{
    static const char *const keys[] = {
        "\"scenario\": ",   "\"content\": ", "\"mode\": ",           "\"seed\": ",
        "\"started\": ",    "\"ended\": ",   "\"finished\": ",       "\"moves\": ",
        "\"from_move\": ",  "\"ending\": ",  "\"passed\": ",         "\"scores\": ",
        "\"listening\": ",  "\"percent\": ", "\"earned\": ",         "\"opportunities\": ",
        "\"behaviours\": ", "\"shown\": ",   "\"critical_errors\": "};
    struct text text;
    text_init(&text);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        try_all(*state, keys[i], &text);
    text_destroy(&text);
}

#define IN_A_WARD(test) cmocka_unit_test_setup_teardown(test, ward_make, ward_remove)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_WARD(as_a_whole_file_each_is_set_aside_and_the_copy_takes_its_place),
        IN_A_WARD(as_an_unknown_field_each_is_kept_or_costs_no_other_attempt),
        IN_A_WARD(as_a_known_value_each_is_kept_or_costs_no_other_attempt),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

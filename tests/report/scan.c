/* scan.c: what the scan takes is what store reads; what store refuses it never takes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/random.h"
#include "cohort.h"
#include "report/scan.h"
#include "same_rows.h"
#include "store/json.h"
#include "store/progress_decode.h"

enum { PEOPLE = 6, SPOILT = 20000 };

/* Whether store takes the text, and then whether its rows are those. */
static bool store_agrees(const char *text, size_t length, const struct rows *rows)
{
    struct progress progress;
    struct rows own;
    struct err err;
    rows_init(&own);
    if (!progress_decode(text, length, &progress, &err))
        return false;
    bool same = rows_of_progress(&own, &progress, &err) && same_rows(&own, rows);
    rows_destroy(&own);
    progress_destroy(&progress);
    return same;
}

static void make_people(void)
{
    struct library *library;
    struct problems problems;
    struct err err;
    problems_init(&problems);
    assert_true(library_open(SOURCE_DIR "/scenarios", &library, &problems, &err));
    struct cohort_making making = {
        .folder = BINARY_DIR "/scan", .seed = 5, .people = PEOPLE, .attempts = 5};
    assert_true(cohort_write(&making, library, &err));
    problems_destroy(&problems);
    library_free(library);
}

static void read_person(size_t who, struct text *text)
{
    char path[sizeof BINARY_DIR + 64];
    struct err err;
    snprintf(path, sizeof path, BINARY_DIR "/scan/trainees/p%06zu.json", who);
    text_init(text);
    assert_true(file_read(path, JSON_MAX_BYTES, text, &err));
}

static void what_store_writes_is_taken_and_means_the_same(void **state)
{
    (void)state;
    struct rows rows;
    rows_init(&rows);
    for (size_t who = 0; who < PEOPLE; who++) {
        struct text text;
        read_person(who, &text);
        assert_true(scan_rows(text.at, text.length, &rows));
        assert_int_equal(rows.count, 5);
        assert_true(store_agrees(text.at, text.length, &rows));
        text_destroy(&text);
    }
    rows_destroy(&rows);
}

/* Changes, removes or doubles a few bytes; the new length. */
static size_t spoil(struct random *random, const struct text *text, char *into)
{
    static const char likely[] = "0123456789\"\\{}[], -nulltrefas\n:T";
    size_t at = random_below(random, (uint32_t)text->length);
    size_t length = 1 + random_below(random, 3);
    if (at + length > text->length)
        length = text->length - at;
    memcpy(into, text->at, text->length);
    switch (random_below(random, 3)) {
    case 0:
        into[at] = likely[random_below(random, sizeof likely - 1)];
        return text->length;
    case 1:
        memmove(into + at, into + at + length, text->length - at - length);
        return text->length - length;
    default:
        memmove(into + at + length, into + at, text->length - at);
        return text->length + length;
    }
}

static void what_store_refuses_is_never_taken(void **state)
{
    (void)state;
    struct text text;
    struct rows rows;
    struct random random = {11};
    char *into;
    size_t taken = 0;
    rows_init(&rows);
    read_person(0, &text);
    into = test_malloc(text.length + 8);
    for (size_t i = 0; i < SPOILT; i++) {
        uint64_t seed = random.state;
        size_t length = spoil(&random, &text, into);
        if (!scan_rows(into, length, &rows))
            continue;
        taken++;
        if (!store_agrees(into, length, &rows))
            fail_msg("spoilt by random state %llu", (unsigned long long)seed);
    }
    assert_true(taken > 100);
    test_free(into);
    text_destroy(&text);
    rows_destroy(&rows);
}

static void every_beginning_of_a_file_is_refused(void **state)
{
    (void)state;
    struct text text;
    struct rows rows;
    rows_init(&rows);
    read_person(1, &text);
    for (size_t length = 0; length < text.length; length++) {
        char *exact = test_malloc(length + 1);
        memcpy(exact, text.at, length);
        assert_false(scan_rows(exact, length, &rows));
        test_free(exact);
    }
    text_destroy(&text);
    rows_destroy(&rows);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_store_writes_is_taken_and_means_the_same),
        cmocka_unit_test(what_store_refuses_is_never_taken),
        cmocka_unit_test(every_beginning_of_a_file_is_refused),
    };
    make_people();
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* progress_time.c: every day from 1970 to 9999 has one spelling, and only that is read. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "store/progress_time.h"

struct moment {
    int64_t seconds;
    const char *text;
};

static void known_moments_are_spelt_right(void **state)
{
    (void)state;
    static const struct moment cases[] = {
        {0, "1970-01-01T00:00:00Z"},
        {951782399, "2000-02-28T23:59:59Z"},
        {951782400, "2000-02-29T00:00:00Z"},
        {1456704000, "2016-02-29T00:00:00Z"},
        {1000000000, "2001-09-09T01:46:40Z"},
        {INT64_C(4107542400), "2100-03-01T00:00:00Z"}, /* 2100 is no leap year */
        {INT64_C(2147483648), "2038-01-19T03:14:08Z"},
        {INT64_C(253402300799), "9999-12-31T23:59:59Z"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[PROGRESS_TIME_BYTES];
        int64_t seconds = -1;
        progress_time(cases[i].seconds, text);
        assert_string_equal(text, cases[i].text);
        assert_true(progress_time_parse(text, &seconds));
        assert_true(seconds == cases[i].seconds);
    }
}

static void every_day_comes_back_and_follows_the_one_before(void **state)
{
    (void)state;
    char before[PROGRESS_TIME_BYTES] = "", text[PROGRESS_TIME_BYTES];
    for (int64_t day = 0; day <= 2932896; day++) {
        int64_t seconds = day * 86400 + day % 86400, back;
        progress_time(seconds, text);
        if (!progress_time_parse(text, &back) || back != seconds || strcmp(before, text) >= 0)
            fail_msg("day %ld is %s", (long)day, text);
        memcpy(before, text, sizeof text);
    }
    assert_memory_equal(text, "9999-12-31", 10);
}

static void what_cannot_be_written_is_brought_within(void **state)
{
    (void)state;
    char text[PROGRESS_TIME_BYTES];
    progress_time(INT64_MIN, text);
    assert_string_equal(text, "1970-01-01T00:00:00Z");
    progress_time(INT64_MAX, text);
    assert_string_equal(text, "9999-12-31T23:59:59Z");
    assert_true(progress_time_within(-1) == 0);
    assert_true(progress_time_within(5) == 5);
}

static void other_spellings_and_unreal_dates_are_refused(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "",
        "2026",
        "2026-11-21",
        "2026-11-21T09:30:00",
        "2026-11-21T09:30:00z",
        "2026-11-21 09:30:00Z",
        "2026-11-21T09:30:00Z ",
        " 2026-11-21T09:30:0Z",
        "2026-11-21T09:30:00+00:00",
        "2026-1-21T09:30:000Z",
        "2026-11-21T9:30:000Z",
        "2026-11-21T09:30:0.Z",
        "+026-11-21T09:30:00Z",
        "2026-+1-21T09:30:00Z",
        "2026--1-21T09:30:00Z",
        "2026- 1-21T09:30:00Z",
        "2026-00-21T09:30:00Z",
        "2026-13-21T09:30:00Z",
        "2026-11-00T09:30:00Z",
        "2026-11-31T09:30:00Z",
        "2026-02-29T00:00:00Z",
        "2100-02-29T00:00:00Z",
        "2026-11-21T24:00:00Z",
        "2026-11-21T09:60:00Z",
        "2016-12-31T23:59:60Z",
        "1969-12-31T23:59:59Z",
        "0000-01-01T00:00:00Z",
        "2026-11-21T09:30:00Y",
        "9999-12-32T00:00:00Z",
        "2O26-11-21T09:30:00Z",
        "２026-11-21T09:30:00",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        int64_t seconds;
        if (progress_time_parse(texts[i], &seconds))
            fail_msg("\"%s\" was taken", texts[i]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_moments_are_spelt_right),
        cmocka_unit_test(every_day_comes_back_and_follows_the_one_before),
        cmocka_unit_test(what_cannot_be_written_is_brought_within),
        cmocka_unit_test(other_spellings_and_unreal_dates_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* day.c: every day from 1970 to 9999 has one number, one spelling and words. */
#include "base/day.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static void known_days_have_their_numbers(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int32_t day;
    } days[] = {
        {"1970-01-01", 0},     {"1970-12-31", 364},   {"2000-02-29", 11016},
        {"2024-02-29", 19782}, {"2024-03-01", 19783}, {"2026-11-22", 20779},
        {"2100-02-28", 47540}, {"2100-03-01", 47541}, {"9999-12-31", DAY_LAST},
    };
    for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
        char text[DAY_BYTES];
        assert_int_equal(day_parse(days[i].text), days[i].day);
        day_write(days[i].day, text);
        assert_string_equal(text, days[i].text);
    }
}

static void every_day_comes_back_and_follows_the_one_before(void **state)
{
    (void)state;
    char before[DAY_BYTES] = "", text[DAY_BYTES];
    for (int32_t day = 0; day <= DAY_LAST; day++) {
        day_write(day, text);
        if (day_parse(text) != day || strcmp(before, text) >= 0)
            fail_msg("day %d is %s", (int)day, text);
        memcpy(before, text, sizeof text);
    }
}

static void days_that_there_are_not_are_none(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "",           "2026-02-29", "2100-02-29",  "2026-04-31",
        "2026-13-01", "2026-00-10", "2026-01-00",  "2026-01-32",
        "1969-12-31", "2026-1-01",  "2026-01-1",   "2026/01/01",
        "20260101",   "01-12-2026", "2026-01-01 ", " 2026-01-01",
        "2026-01-0x", "+026-01-01", "-026-01-01",  "2026-01-01T00:00:00Z",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (day_parse(texts[i]) != DAY_NONE)
            fail_msg("\"%s\" was taken", texts[i]);
    assert_int_equal(day_of_date(2026, 2, 29), DAY_NONE);
    assert_int_equal(day_of_date(10000, 1, 1), DAY_NONE);
    assert_int_equal(day_of_date(INT32_MAX, INT32_MAX, INT32_MAX), DAY_NONE);
}

static void a_day_lasts_from_midnight_to_midnight_in_utc(void **state)
{
    (void)state;
    assert_int_equal(day_of_moment(0), 0);
    assert_int_equal(day_of_moment(86399), 0);
    assert_int_equal(day_of_moment(86400), 1);
    assert_int_equal(day_of_moment(-1), 0);
    assert_int_equal(day_of_moment(INT64_MAX), DAY_LAST);
}

static void a_day_is_said_with_its_year_unless_it_is_this_one(void **state)
{
    (void)state;
    struct text text;
    text_init(&text);
    day_say(day_parse("2026-12-01"), day_parse("2026-01-05"), &text);
    text_add(&text, "; ");
    day_say(day_parse("2027-01-31"), day_parse("2026-12-31"), &text);
    text_add(&text, "; ");
    day_say(day_parse("2024-02-29"), DAY_NONE, &text);
    assert_string_equal(text_string(&text), "1 December; 31 January 2027; 29 February 2024");
    text_destroy(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_days_have_their_numbers),
        cmocka_unit_test(every_day_comes_back_and_follows_the_one_before),
        cmocka_unit_test(days_that_there_are_not_are_none),
        cmocka_unit_test(a_day_lasts_from_midnight_to_midnight_in_utc),
        cmocka_unit_test(a_day_is_said_with_its_year_unless_it_is_this_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

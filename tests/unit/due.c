/* due.c: by when a lesson is to be done: the edges of days, months and years, and the words. */
#include "store/due.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static struct due by_day(const char *day)
{
    return (struct due){.lesson = "gate", .day = day_parse(day)};
}

static struct due after(int32_t days)
{
    return (struct due){.lesson = "gate", .day = DAY_NONE, .after = days};
}

static int32_t day_or_none(const char *text)
{
    return text == NULL ? DAY_NONE : day_parse(text);
}

static void a_day_is_over_when_it_has_ended_and_not_before(void **state)
{
    (void)state;
    static const struct {
        const char *due, *today, *done;
        enum due_state state;
    } cases[] = {
        {"2026-12-01", "2026-11-30", NULL, DUE_AHEAD},
        {"2026-12-01", "2026-12-01", NULL, DUE_AHEAD},
        {"2026-12-01", "2026-12-02", NULL, DUE_OVERDUE},
        {"2028-02-28", "2028-02-29", NULL, DUE_OVERDUE},
        {"2028-02-29", "2028-02-29", NULL, DUE_AHEAD},
        {"2028-02-29", "2028-03-01", NULL, DUE_OVERDUE},
        {"2026-12-31", "2027-01-01", NULL, DUE_OVERDUE},
        {"2026-12-01", "2027-06-01", "2026-12-01", DUE_IN_TIME},
        {"2026-12-01", "2027-06-01", "2026-12-02", DUE_AFTERWARD},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct due due = by_day(cases[i].due);
        struct due_standing standing =
            due_judge(&due, DAY_NONE, day_or_none(cases[i].done), day_parse(cases[i].today));
        assert_int_equal(standing.state, cases[i].state);
        assert_int_equal(standing.day, day_parse(cases[i].due));
    }
    /* The last second of the due day, in UTC, and the one after it. */
    struct due due = by_day("2026-12-01");
    int64_t midnight = INT64_C(86400) * day_parse("2026-12-02");
    assert_int_equal(due_judge(&due, DAY_NONE, DAY_NONE, day_of_moment(midnight - 1)).state,
                     DUE_AHEAD);
    assert_int_equal(due_judge(&due, DAY_NONE, DAY_NONE, day_of_moment(midnight)).state,
                     DUE_OVERDUE);
}

static void days_are_counted_from_the_first_day_over_months_and_years(void **state)
{
    (void)state;
    static const struct {
        const char *first, *due;
        int32_t after;
    } cases[] = {
        {"2026-12-20", "2027-01-03", 14}, {"2028-02-27", "2028-02-29", 2},
        {"2027-02-27", "2027-03-01", 2},  {"2026-11-22", "2026-11-22", 0},
        {"2026-03-31", "2026-04-30", 30}, {"9999-12-30", "9999-12-31", 3650},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct due due = after(cases[i].after);
        int32_t first = day_parse(cases[i].first);
        assert_int_equal(due_judge(&due, first, DAY_NONE, first).day, day_parse(cases[i].due));
    }
}

static void without_a_first_day_nothing_is_overdue(void **state)
{
    (void)state;
    struct due due = after(14), fixed = by_day("2026-12-01");
    int32_t late = day_parse("2040-01-01");
    assert_int_equal(due_judge(&due, DAY_NONE, DAY_NONE, late).state, DUE_UNKNOWN);
    assert_int_equal(due_judge(&due, DAY_NONE, DAY_NONE, late).day, DAY_NONE);
    assert_int_equal(due_judge(&fixed, DAY_NONE, DAY_NONE, late).state, DUE_OVERDUE);
    assert_int_equal(due_judge(NULL, late, DAY_NONE, late).state, DUE_NEVER);
}

static void the_first_day_is_the_one_that_is_known_else_that_of_the_first_attempt(void **state)
{
    (void)state;
    int32_t day = day_parse("2026-11-22");
    assert_int_equal(due_first_day(day, 5), day);
    assert_int_equal(due_first_day(day, -1), day);
    assert_int_equal(due_first_day(DAY_NONE, INT64_C(86400) * day + 86399), day);
    assert_int_equal(due_first_day(DAY_NONE, -1), DAY_NONE);
}

static void how_it_stands_is_said_in_words(void **state)
{
    (void)state;
    static const struct {
        const char *today, *done, *words;
    } cases[] = {
        {"2026-11-20", NULL, "due 1 December"},
        {"2026-11-23", NULL, "due 1 December"},
        {"2026-11-24", NULL, "due in 7 days"},
        {"2026-11-29", NULL, "due in 2 days"},
        {"2026-11-30", NULL, "due tomorrow"},
        {"2026-12-01", NULL, "due today"},
        {"2026-12-02", NULL, "overdue by 1 day"},
        {"2026-12-04", NULL, "overdue by 3 days"},
        {"2025-12-01", NULL, "due 1 December 2026"},
        {"2026-12-04", "2026-12-04", ""},
        {"2026-12-04", "2026-11-04", ""},
    };
    struct due due = by_day("2026-12-01");
    struct text text;
    text_init(&text);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int32_t today = day_parse(cases[i].today);
        struct due_standing standing = due_judge(&due, DAY_NONE, day_or_none(cases[i].done), today);
        text_clear(&text);
        due_say(&standing, today, &text);
        assert_string_equal(text_string(&text), cases[i].words);
    }
    text_destroy(&text);
}

static void what_is_not_known_yet_is_said_from_the_first_conversation(void **state)
{
    (void)state;
    static const struct {
        int32_t after;
        const char *words;
    } cases[] = {
        {0, "due on the day of your first conversation"},
        {1, "due 1 day after your first conversation"},
        {14, "due 14 days after your first conversation"},
    };
    struct text text;
    text_init(&text);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct due due = after(cases[i].after);
        struct due_standing standing = due_judge(&due, DAY_NONE, DAY_NONE, 20000);
        text_clear(&text);
        due_say(&standing, 20000, &text);
        assert_string_equal(text_string(&text), cases[i].words);
    }
    text_destroy(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_day_is_over_when_it_has_ended_and_not_before),
        cmocka_unit_test(days_are_counted_from_the_first_day_over_months_and_years),
        cmocka_unit_test(without_a_first_day_nothing_is_overdue),
        cmocka_unit_test(the_first_day_is_the_one_that_is_known_else_that_of_the_first_attempt),
        cmocka_unit_test(how_it_stands_is_said_in_words),
        cmocka_unit_test(what_is_not_known_yet_is_said_from_the_first_conversation),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

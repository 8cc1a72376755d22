/* history.c: what comes and what is missed, over all attempts that ended. */
#include "store/history.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static const struct behaviour behaviours[] = {{.id = "ask", .points = 2},
                                              {.id = "name", .points = 1},
                                              {.id = "insult", .points = -3},
                                              {.id = "sum_up", .points = 1},
                                              {.id = "never", .points = 1}};
static const struct rubric rubric = {.behaviours = behaviours, .behaviour_count = 5};

static struct attempt_behaviour first[] = {
    {"ask", 3, 1, NULL}, {"name", 0, 2, NULL}, {"insult", 1, 0, NULL}, {"gone", 5, 5, NULL}};
static struct attempt_behaviour second[] = {
    {"ask", 0, 0, NULL}, {"name", 1, 1, NULL}, {"sum_up", 0, 2, NULL}};

static struct attempt attempt(struct attempt_behaviour *list, size_t count, bool ended)
{
    return (struct attempt){.finished = true,
                            .ending = ended ? "end" : NULL,
                            .started = 100,
                            .ended = 160,
                            .behaviours = list,
                            .behaviour_count = count};
}

static void the_weakest_stands_first_and_what_hurts_is_left_out(void **state)
{
    (void)state;
    struct attempt attempts[] = {attempt(first, 4, true), attempt(second, 3, true),
                                 attempt(first, 4, false)};
    struct progress progress = {.attempts = attempts, .count = 3};
    struct history history;
    assert_true(history_make(&progress, &rubric, &history, NULL));
    assert_int_equal(history.ended_count, 2);
    assert_ptr_equal(history.ended[1], &attempts[1]);
    assert_int_equal(history.seconds, 180);
    assert_int_equal(history.behaviour_count, 3);
    assert_string_equal(history.behaviours[0].behaviour->id, "sum_up");
    assert_string_equal(history.behaviours[1].behaviour->id, "name");
    assert_int_equal(history.behaviours[1].shown, 1);
    assert_int_equal(history.behaviours[1].opportunities, 4);
    assert_int_equal(history.behaviours[1].percent, 25);
    assert_string_equal(history.behaviours[2].behaviour->id, "ask");
    assert_int_equal(history.behaviours[2].percent, HISTORY_STRONG);
    history_destroy(&history);
}

static void no_attempts_make_an_empty_history(void **state)
{
    (void)state;
    struct progress progress = {0};
    struct history history;
    assert_true(history_make(&progress, &rubric, &history, NULL));
    assert_int_equal(history.behaviour_count, 0);
    assert_int_equal(history.ended_count, 0);
    history_destroy(&history);
}

static void a_time_is_said_in_hours_and_minutes(void **state)
{
    (void)state;
    static const struct {
        int64_t seconds;
        const char *words;
    } times[] = {{0, "less than a minute"}, {59, "less than a minute"}, {60, "1 minute"},
                 {3599, "59 minutes"},      {3600, "1 hour"},           {7260, "2 hours 1 minute"},
                 {90000, "25 hours"}};
    for (size_t i = 0; i < sizeof times / sizeof *times; i++) {
        struct text text;
        text_init(&text);
        history_time(times[i].seconds, &text);
        assert_string_equal(text_string(&text), times[i].words);
        text_destroy(&text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_weakest_stands_first_and_what_hurts_is_left_out),
        cmocka_unit_test(no_attempts_make_an_empty_history),
        cmocka_unit_test(a_time_is_said_in_hours_and_minutes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* clock.c: the time of a timed decision runs only while its replies are shown, at the
 * person's pace, and none of it is lost. */
#include "gui/clock.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "house.h"

static uint32_t waited(const struct house *house)
{
    const struct journal *journal = &house->training.run.journal;
    uint32_t sum = 0;
    for (size_t i = 0; i < journal->count; i++)
        if (journal->moves[i].kind == MOVE_WAIT)
            sum += journal->moves[i].milliseconds;
    return sum;
}

static void time_runs_only_while_the_replies_are_shown(void **state)
{
    struct house *house = *state;
    house_reach_time_limit(house);
    assert_int_equal(clock_left(&house->app), 20000);
    house->app.milliseconds += 5000;
    assert_int_equal(app_idle(&house->app), 0);
    assert_true(house->app.changed);
    house_build(house);
    int wait = app_idle(&house->app);
    assert_true(wait > 0 && wait <= 1000);
    assert_int_equal(clock_left(&house->app), 15000);
    house_character(house, 'i');
    house->app.milliseconds += 60000;
    house_build(house);
    assert_int_equal(app_idle(&house->app), -1);
    house_key(house, KEY_ESCAPE);
    assert_int_equal(clock_left(&house->app), 15000);
    house->app.milliseconds += 15000;
    app_idle(&house->app);
    assert_int_equal(house->app.screen, SCREEN_DEBRIEF);
    assert_true(house->app.retelling.answers[3].points.silent);
}

static void a_slowed_clock_writes_the_time_of_the_scenario(void **state)
{
    struct house *house = *state;
    house->app.settings.timers = TIMERS_TRIPLE;
    house_reach_time_limit(house);
    assert_int_equal(clock_left(&house->app), 60000);
    house->app.milliseconds += 15001;
    house_character(house, 'i');
    assert_int_equal(waited(house), 5000);
    house_key(house, KEY_ESCAPE);
    assert_int_equal(clock_left(&house->app), 45000);
    house->app.milliseconds += 45000;
    app_idle(&house->app);
    assert_int_equal(house->app.screen, SCREEN_DEBRIEF);
    assert_int_equal(waited(house), 20000);
}

static void the_clock_waits_while_the_settings_are_open(void **state)
{
    struct house *house = *state;
    house_reach_time_limit(house);
    house->app.milliseconds += 4000;
    house_act(house, (struct action){.kind = ACTION_SETTINGS});
    assert_int_equal(waited(house), 4000);
    house->app.milliseconds += 60000;
    assert_int_equal(app_idle(&house->app), -1);
    house_act(house, (struct action){ACTION_SET, SETTING_TIMERS, TIMERS_TENFOLD});
    house_key(house, KEY_ESCAPE);
    assert_int_equal(clock_left(&house->app), 160000);
    house->app.milliseconds += 159999;
    app_idle(&house->app);
    assert_int_equal(house->app.screen, SCREEN_CONVERSATION);
    house->app.milliseconds += 1;
    app_idle(&house->app);
    assert_int_equal(house->app.screen, SCREEN_DEBRIEF);
    assert_int_equal(waited(house), 20000);
}

static void settings_opened_as_time_runs_out_lose_nothing(void **state)
{
    struct house *house = *state;
    house_reach_time_limit(house);
    house->app.milliseconds += 20000;
    house_act(house, (struct action){.kind = ACTION_SETTINGS});
    assert_int_equal(house->app.screen, SCREEN_SETTINGS);
    house_key(house, KEY_ESCAPE);
    assert_int_equal(house->app.screen, SCREEN_DEBRIEF);
    assert_int_equal(waited(house), 20000);
}

static void a_clock_that_is_off_never_runs_out(void **state)
{
    struct house *house = *state;
    house->app.settings.timers = TIMERS_OFF;
    house_reach_time_limit(house);
    assert_int_equal(house->app.deadline, 0);
    house->app.milliseconds += 900000;
    house_build(house);
    assert_int_equal(app_idle(&house->app), -1);
    assert_int_equal(house->app.screen, SCREEN_CONVERSATION);
    assert_int_equal(waited(house), 0);
}

static void leaving_a_running_time_limit_keeps_the_time_taken(void **state)
{
    struct house *house = *state;
    house_reach_time_limit(house);
    house->app.milliseconds += 8000;
    house_key(house, KEY_ESCAPE);
    assert_int_equal(house->app.screen, SCREEN_COURSE);
    house_read_catalogue(house);
    house_click(house, (struct action){ACTION_RESUME, 0, 0});
    assert_int_equal(clock_left(&house->app), 12000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_HOUSE(time_runs_only_while_the_replies_are_shown),
        IN_A_HOUSE(a_slowed_clock_writes_the_time_of_the_scenario),
        IN_A_HOUSE(the_clock_waits_while_the_settings_are_open),
        IN_A_HOUSE(settings_opened_as_time_runs_out_lose_nothing),
        IN_A_HOUSE(a_clock_that_is_off_never_runs_out),
        IN_A_HOUSE(leaving_a_running_time_limit_keeps_the_time_taken),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* cover.c: what covers the talk: documents, a pause, the briefing; each is found again
 * as it was left, and no time runs meanwhile. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "gui/clock.h"
#include "house.h"

static const struct action on = {.kind = ACTION_CONTINUE};

static void documents_open_from_the_briefing_and_lead_back_to_it(void **state)
{
    struct house *house = *state;
    house_act(house, (struct action){ACTION_PRACTISE, 0, 0});
    assert_int_equal(house->app.sheet, SHEET_BRIEFING);
    house_character(house, 'd');
    assert_int_equal(house->app.sheet, SHEET_DOCUMENTS);
    house_key(house, KEY_ESCAPE);
    assert_int_equal(house->app.sheet, SHEET_BRIEFING);
    assert_int_equal(house->app.screen, SCREEN_CONVERSATION);
}

static void documents_close_where_they_were_opened(void **state)
{
    struct house *house = *state;
    house_begin(house, MODE_PRACTICE);
    house_on(house);
    house_character(house, '1');
    house_on(house);
    house_character(house, '2');
    uint32_t picked = house->app.picked;
    assert_int_not_equal(picked, 0);
    house_key(house, KEY_PAGE_UP);
    int offset = house->app.scroll.offset;
    house_character(house, 'd');
    assert_int_equal(house->app.sheet, SHEET_DOCUMENTS);
    assert_null(frame_find(&house->frame, (struct action){ACTION_TOGGLE, 0, 0}));
    house_character(house, 'd');
    assert_int_equal(house->app.sheet, SHEET_NONE);
    assert_int_equal(house->app.scroll.offset, offset);
    assert_int_equal(house->app.picked, picked);
}

static void a_pause_covers_the_replies(void **state)
{
    struct house *house = *state;
    house_begin(house, MODE_ASSESSED);
    house_on(house);
    assert_non_null(frame_find(&house->frame, (struct action){ACTION_REPLY, 0, 0}));
    size_t moves = house->training.run.journal.count;
    house_character(house, 'p');
    assert_null(frame_find(&house->frame, (struct action){ACTION_REPLY, 0, 0}));
    house_character(house, '1');
    assert_int_equal(house->training.run.journal.count, moves);
    house_character(house, 'p');
    assert_non_null(frame_find(&house->frame, (struct action){ACTION_REPLY, 0, 0}));
}

static void no_time_runs_under_a_cover(void **state)
{
    struct house *house = *state;
    static const char keys[] = {'p', 'd', 'i'};
    house_reach_time_limit(house);
    for (unsigned i = 0; i < sizeof keys; i++) {
        house->app.milliseconds += 3000;
        house_character(house, keys[i]);
        house->app.milliseconds += 60000;
        house_build(house);
        app_idle(&house->app);
        house_act(house, on);
        assert_int_equal(clock_left(&house->app), 20000 - 3000 * (i + 1));
    }
}

static void a_window_that_is_left_pauses_a_running_clock_alone(void **state)
{
    struct house *house = *state;
    struct input away = {.kind = INPUT_AWAY};
    house_begin(house, MODE_PRACTICE);
    input_take(&house->app, &house->frame, &away);
    assert_int_equal(house->app.sheet, SHEET_NONE);
    house_act(house, (struct action){.kind = ACTION_LEAVE});
    house_reach_time_limit(house);
    house->app.milliseconds += 1000;
    input_take(&house->app, &house->frame, &away);
    assert_int_equal(house->app.sheet, SHEET_PAUSE);
    house->app.milliseconds += 60000;
    house_act(house, on);
    assert_int_equal(clock_left(&house->app), 19000);
}

static void a_press_while_a_line_appears_only_shows_it_whole(void **state)
{
    struct house *house = *state;
    house->app.settings.text_speed = SPEED_SLOW;
    house_begin(house, MODE_PRACTICE);
    assert_true(motion_is_appearing(&house->app.motion, house->app.milliseconds));
    size_t moves = house->training.run.journal.count;
    house_key(house, KEY_PRESS);
    if (house->app.view.stop == STOP_DECISION)
        house_character(house, '1');
    assert_int_equal(house->training.run.journal.count, moves);
    assert_false(motion_is_appearing(&house->app.motion, house->app.milliseconds));
}

static void a_line_that_appears_is_laid_out_whole(void **state)
{
    struct house *house = *state;
    house->app.settings.text_speed = SPEED_SLOW;
    house_begin(house, MODE_PRACTICE);
    size_t targets = house->frame.target_count;
    struct rect last = house->frame.targets[targets - 1].rect;
    house->app.milliseconds += 60000;
    house_build(house);
    assert_int_equal(house->frame.target_count, targets);
    assert_memory_equal(&house->frame.targets[targets - 1].rect, &last, sizeof last);
}

static void who_comes_back_finds_the_same_line_whole(void **state)
{
    struct house *house = *state;
    house_begin(house, MODE_ASSESSED);
    house_on(house);
    house_character(house, '1');
    size_t told = house->app.retelling.count;
    struct view view = house->app.view;
    int offset = house->app.scroll.offset;
    house_key(house, KEY_ESCAPE);
    house->app.settings.text_speed = SPEED_SLOW;
    house_read_catalogue(house);
    house_act(house, (struct action){ACTION_RESUME, 0, 0});
    assert_false(motion_is_appearing(&house->app.motion, house->app.milliseconds));
    assert_int_equal(house->app.retelling.count, told);
    assert_int_equal(house->app.view.stop, view.stop);
    assert_int_equal(house->app.view.mood_percent, view.mood_percent);
    assert_int_equal(house->app.scroll.offset, offset);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_HOUSE(documents_open_from_the_briefing_and_lead_back_to_it),
        IN_A_HOUSE(documents_close_where_they_were_opened),
        IN_A_HOUSE(a_pause_covers_the_replies),
        IN_A_HOUSE(no_time_runs_under_a_cover),
        IN_A_HOUSE(a_window_that_is_left_pauses_a_running_clock_alone),
        IN_A_HOUSE(a_press_while_a_line_appears_only_shows_it_whole),
        IN_A_HOUSE(a_line_that_appears_is_laid_out_whole),
        IN_A_HOUSE(who_comes_back_finds_the_same_line_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

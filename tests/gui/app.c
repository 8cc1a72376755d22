/* app.c: what keys and pointer do, told by what becomes of the run. */
#include "gui/app.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "house.h"

static void escape_leaves_and_resume_takes_up(void **state)
{
    struct house *house = *state;
    house_begin(house, MODE_ASSESSED);
    house_on(house);
    house_character(house, '1');
    size_t moves = house->training.run.journal.count;
    house_key(house, KEY_ESCAPE);
    assert_int_equal(house->app.screen, SCREEN_COURSE);
    assert_null(house->training.scenario);
    house_read_catalogue(house);
    house_act(house, (struct action){ACTION_RESUME, 0, 0});
    assert_int_equal(house->app.screen, SCREEN_CONVERSATION);
    assert_true(house->training.run.journal.count >= moves);
    assert_int_equal(house->training.run.journal.mode, MODE_ASSESSED);
    assert_int_equal(house->app.sheet, SHEET_NONE);
}

static void a_broken_scenario_is_shown_and_cannot_be_played(void **state)
{
    struct house *house = *state;
    house_act(house, (struct action){ACTION_PRACTISE, 1, 0});
    assert_int_equal(house->app.screen, SCREEN_COURSE);
    assert_int_equal(house->app.notice.kind, ERR_BAD);
    assert_non_null(strstr(house->app.notice.text, "nowhere"));
    house_key(house, KEY_ESCAPE);
    assert_int_equal(house->app.notice.kind, ERR_NONE);
    house_read_catalogue(house);
    assert_false(house->app.catalogue.entries[1].playable);
    assert_null(frame_find(&house->frame, (struct action){ACTION_PRACTISE, 1, 0}));
}

static bool shows(const struct house *house, const char *text)
{
    for (size_t i = 0; i < house->frame.list.count; i++) {
        const struct draw *draw = &house->frame.list.at[i];
        if (draw->kind == DRAW_TEXT && draw->whole != NULL && strstr(draw->whole, text) != NULL)
            return true;
    }
    return false;
}

static void the_page_of_a_lesson_is_shown_and_put_away(void **state)
{
    struct house *house = *state;
    house_read_catalogue(house);
    assert_false(shows(house, "Nobody likes to wait"));
    house_click(house, (struct action){ACTION_LESSON, 0, 0});
    assert_true(shows(house, "Nobody likes to wait"));
    house_click(house, (struct action){ACTION_LESSON, 0, 0});
    assert_false(shows(house, "Nobody likes to wait"));
}

static void what_was_said_keeps_the_numbers_of_its_time(void **state)
{
    struct house *house = *state;
    house_begin(house, MODE_PRACTICE);
    house_on(house);
    house_character(house, '1');
    assert_int_equal(house->app.view.mood_percent, 60);
    const struct told *told = &house->app.retelling.told[1];
    assert_string_equal(told->text, "I was told that it would be here. Patience is at 40.");
}

static void tab_goes_round_all_targets(void **state)
{
    struct house *house = *state;
    house_begin(house, MODE_PRACTICE);
    house_on(house);
    size_t count = house->frame.target_count;
    house_key(house, KEY_TAB);
    struct action first = house->app.focus;
    for (size_t i = 0; i < count; i++)
        house_key(house, KEY_TAB);
    assert_true(action_same(house->app.focus, first));
    house_key(house, KEY_BACK_TAB);
    house_key(house, KEY_TAB);
    assert_true(action_same(house->app.focus, first));
}

static void the_scroll_bar_can_be_dragged(void **state)
{
    struct house *house = *state;
    house_act(house, (struct action){ACTION_PRACTISE, 0, 0});
    struct rect thumb = house->app.scroll.thumb;
    assert_false(rect_is_empty(thumb));
    assert_int_equal(house->app.scroll.offset, 0);
    struct input input = {.kind = INPUT_DOWN, .x = thumb.x + 2, .y = thumb.y + 2};
    input_take(&house->app, &house->frame, &input);
    input = (struct input){.kind = INPUT_MOVE, .x = thumb.x, .y = 5000};
    input_take(&house->app, &house->frame, &input);
    house_build(house);
    assert_int_equal(house->app.scroll.offset, house->app.scroll.most);
    input.kind = INPUT_UP;
    input_take(&house->app, &house->frame, &input);
    input = (struct input){.kind = INPUT_WHEEL, .wheel = 1};
    input_take(&house->app, &house->frame, &input);
    house_build(house);
    assert_true(house->app.scroll.offset < house->app.scroll.most);
}

static void who_scrolled_up_is_brought_back(void **state)
{
    struct house *house = *state;
    struct action latest = {.kind = ACTION_TO_LATEST};
    house_reach(house, DECISION_SORT);
    assert_null(frame_find(&house->frame, latest));
    house_key(house, KEY_HOME);
    assert_int_equal(house->app.scroll.offset, 0);
    house_click(house, latest);
    assert_true(house->app.scroll.offset > 0);
    assert_null(frame_find(&house->frame, latest));
}

static void a_message_covers_nothing(void **state)
{
    struct house *house = *state;
    house_begin(house, MODE_PRACTICE);
    house_on(house);
    err_set(&house->training.unsaved, ERR_SYSTEM, "cannot write the file: the disk is full");
    house_build(house);
    struct action dismiss = {.kind = ACTION_DISMISS}, leave = {.kind = ACTION_LEAVE};
    const struct target *button = frame_find(&house->frame, dismiss);
    assert_true(button->clip.y + button->clip.h <= frame_find(&house->frame, leave)->rect.y);
    house_click(house, dismiss);
    assert_null(frame_find(&house->frame, dismiss));
    assert_int_equal(house->training.unsaved.kind, ERR_NONE);
}

static void only_a_pointer_that_reaches_something_else_redraws(void **state)
{
    struct house *house = *state;
    struct input input = {.kind = INPUT_MOVE, .x = 5, .y = 400};
    input_take(&house->app, &house->frame, &input);
    house_build(house);
    input.x = 9;
    input_take(&house->app, &house->frame, &input);
    assert_false(house->app.changed);
    const struct target *target = &house->frame.targets[0];
    input = (struct input){.kind = INPUT_MOVE, .x = target->rect.x + 3, .y = target->rect.y + 3};
    input_take(&house->app, &house->frame, &input);
    assert_true(house->app.changed);
}

static void after_the_end_one_can_begin_again(void **state)
{
    struct house *house = *state;
    house_reach_time_limit(house);
    house_character(house, '1');
    house_on(house);
    assert_int_equal(house->app.screen, SCREEN_DEBRIEF);
    assert_true(house->training.run.score.opportunities[EMPATHY] == 1);
    house_key(house, KEY_PRESS);
    assert_int_equal(house->app.screen, SCREEN_DEBRIEF);
    house_act(house, (struct action){.kind = ACTION_AGAIN});
    assert_int_equal(house->app.screen, SCREEN_CONVERSATION);
    assert_int_equal(house->app.sheet, SHEET_BRIEFING);
    assert_int_equal(house->training.progress.count, 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_HOUSE(escape_leaves_and_resume_takes_up),
        IN_A_HOUSE(a_broken_scenario_is_shown_and_cannot_be_played),
        IN_A_HOUSE(the_page_of_a_lesson_is_shown_and_put_away),
        IN_A_HOUSE(what_was_said_keeps_the_numbers_of_its_time),
        IN_A_HOUSE(tab_goes_round_all_targets),
        IN_A_HOUSE(the_scroll_bar_can_be_dragged),
        IN_A_HOUSE(who_scrolled_up_is_brought_back),
        IN_A_HOUSE(a_message_covers_nothing),
        IN_A_HOUSE(only_a_pointer_that_reaches_something_else_redraws),
        IN_A_HOUSE(after_the_end_one_can_begin_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

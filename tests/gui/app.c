/* app.c: what keys and pointer do, told by what becomes of the run. */
#include "gui/app.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "gui/answering.h"
#include "gui/clock.h"
#include "house.h"

static int open_house(void **state)
{
    static struct house house;
    house_open(&house, SOURCE_DIR "/tests/gui/library", NULL);
    *state = &house;
    return 0;
}

static int close_house(void **state)
{
    house_close(*state);
    return 0;
}

static const char *chosen(const struct house *house)
{
    const struct journal *journal = &house->training.run.journal;
    for (size_t i = journal->count; i-- > 0;)
        if (journal->moves[i].kind == MOVE_CHOOSE)
            return house->training.scenario->replies[journal->moves[i].reply].id;
    return "nothing";
}

static size_t answers(const struct house *house)
{
    return house->app.retelling.answer_count;
}

static void a_number_gives_that_reply(void **state)
{
    struct house *house = *state;
    house_begin(house, MODE_PRACTICE);
    house_on(house);
    house_character(house, '9');
    assert_string_equal(chosen(house), "nothing");
    house_character(house, '2');
    assert_string_equal(chosen(house), "insult");
}

static void arrows_and_enter_give_a_reply(void **state)
{
    struct house *house = *state;
    house_begin(house, MODE_PRACTICE);
    house_on(house);
    house_key(house, KEY_PRESS);
    assert_string_equal(chosen(house), "nothing");
    house_key(house, KEY_DOWN);
    house_key(house, KEY_DOWN);
    house_key(house, KEY_UP);
    house_key(house, KEY_PRESS);
    assert_string_equal(chosen(house), "ask");
}

static void the_pointer_gives_a_reply(void **state)
{
    struct house *house = *state;
    house_begin(house, MODE_PRACTICE);
    house_on(house);
    house_click(house, (struct action){ACTION_REPLY, 1, 0});
    assert_string_equal(chosen(house), "insult");
}

static void a_press_that_ends_elsewhere_does_nothing(void **state)
{
    struct house *house = *state;
    house_begin(house, MODE_PRACTICE);
    house_on(house);
    const struct target *target = frame_find(&house->frame, (struct action){ACTION_REPLY, 0, 0});
    struct input input = {.kind = INPUT_DOWN, .x = target->rect.x + 5, .y = target->rect.y + 5};
    input_take(&house->app, &house->frame, &input);
    input = (struct input){.kind = INPUT_UP, .x = 1, .y = 700};
    input_take(&house->app, &house->frame, &input);
    assert_string_equal(chosen(house), "nothing");
}

static void practice_coaches_and_takes_back(void **state)
{
    struct house *house = *state;
    house_begin(house, MODE_PRACTICE);
    house_on(house);
    assert_null(frame_find(&house->frame, (struct action){.kind = ACTION_TAKE_BACK}));
    house_character(house, '2');
    assert_int_equal(answers(house), 1);
    assert_true(house->app.retelling.answers[0].critical);
    house_character(house, 'b');
    assert_int_equal(answers(house), 0);
    assert_int_equal(house->app.view.stop, STOP_DECISION);
}

static void assessed_does_not_take_back(void **state)
{
    struct house *house = *state;
    house_begin(house, MODE_ASSESSED);
    house_on(house);
    house_character(house, '1');
    house_character(house, 'b');
    assert_int_equal(answers(house), 1);
    house_act(house, (struct action){.kind = ACTION_TAKE_BACK});
    assert_int_equal(answers(house), 1);
}

static void reach(struct house *house, enum decision_kind kind)
{
    house_begin(house, MODE_PRACTICE);
    house_on(house);
    house_character(house, '1');
    house_on(house);
    if (kind == DECISION_PICK)
        return;
    house_character(house, '1');
    house_act(house, (struct action){.kind = ACTION_CONFIRM});
    house_on(house);
}

static void items_are_picked_within_their_limits(void **state)
{
    struct house *house = *state;
    struct action confirm = {.kind = ACTION_CONFIRM};
    reach(house, DECISION_PICK);
    assert_null(frame_find(&house->frame, confirm));
    house_act(house, confirm);
    assert_int_equal(answers(house), 1);
    house_character(house, '1');
    house_character(house, '2');
    house_character(house, '3');
    assert_int_equal(house->app.picked, 3);
    house_character(house, '1');
    house_click(house, (struct action){ACTION_TOGGLE, 2, 0});
    assert_int_equal(house->app.picked, 6);
    house_click(house, confirm);
    assert_int_equal(house->app.retelling.answers[1].points.picked, 6);
}

static void items_are_sorted_by_keys_and_pointer(void **state)
{
    struct house *house = *state;
    struct action confirm = {.kind = ACTION_CONFIRM};
    reach(house, DECISION_SORT);
    house_key(house, KEY_END);
    house_click(house, (struct action){ACTION_ASSIGN, 0, 1});
    assert_null(frame_find(&house->frame, confirm));
    house->app.focus = (struct action){ACTION_ASSIGN, 1, 1};
    house_key(house, KEY_LEFT);
    house_key(house, KEY_PRESS);
    assert_int_equal(house->app.groups[1], 0);
    house_key(house, KEY_END);
    house_click(house, confirm);
    const struct told_answer *answer = &house->app.retelling.answers[2];
    assert_int_equal(answer->item_count, 2);
    assert_string_equal(answer->items[0].group, "Customer");
    assert_null(answer->items[0].better);
    assert_null(answer->items[1].better);
}

static struct input at(enum input_kind kind, const struct target *target, bool touch)
{
    return (struct input){.kind = kind,
                          .touch = touch,
                          .x = target->rect.x + 12,
                          .y = target->rect.y + target->rect.h / 2};
}

static void a_card_is_dragged_into_a_group(void **state)
{
    struct house *house = *state;
    for (int touch = 0; touch < 2; touch++) {
        reach(house, DECISION_SORT);
        house_key(house, KEY_END);
        const struct target *card =
            frame_find(&house->frame, (struct action){ACTION_NEXT_GROUP, 0, 0});
        struct input input = at(INPUT_DOWN, card, touch);
        input_take(&house->app, &house->frame, &input);
        input.kind = INPUT_MOVE;
        input.y += 60;
        input_take(&house->app, &house->frame, &input);
        assert_true(house->app.carrying);
        house_build(house);
        const struct target *bin = &house->frame.targets[house->frame.target_count - 1];
        while (!action_same(bin->action, (struct action){ACTION_ASSIGN, 0, 1}))
            bin--;
        input = at(INPUT_MOVE, bin, touch);
        input_take(&house->app, &house->frame, &input);
        input.kind = INPUT_UP;
        input_take(&house->app, &house->frame, &input);
        assert_false(house->app.carrying);
        assert_int_equal(house->app.groups[answering_place(&house->app, 0)], 1);
        house_build(house);
        house_act(house, (struct action){.kind = ACTION_LEAVE});
    }
}

static void a_number_gives_an_item_the_next_group(void **state)
{
    struct house *house = *state;
    reach(house, DECISION_SORT);
    unsigned place = answering_place(&house->app, 0);
    unsigned count = house->app.view.decision->group_count;
    for (unsigned press = 0; press <= count; press++) {
        house_character(house, '1');
        assert_int_equal(house->app.groups[place], press % count);
    }
}

static void a_finger_scrolls_and_then_presses_nothing(void **state)
{
    struct house *house = *state;
    reach(house, DECISION_SORT);
    house_key(house, KEY_END);
    int offset = house->app.scroll.offset;
    const struct target *group = frame_find(&house->frame, (struct action){ACTION_ASSIGN, 0, 0});
    struct input input = at(INPUT_DOWN, group, true);
    input_take(&house->app, &house->frame, &input);
    input.kind = INPUT_MOVE;
    input.y += 40;
    input_take(&house->app, &house->frame, &input);
    house_build(house);
    assert_int_equal(house->app.scroll.offset, offset - 40);
    input.kind = INPUT_UP;
    input_take(&house->app, &house->frame, &input);
    assert_int_equal(house->app.groups[answering_place(&house->app, 0)], GROUP_MAX);
}

static void reach_time_limit(struct house *house)
{
    reach(house, DECISION_SORT);
    house_act(house, (struct action){ACTION_ASSIGN, 0, 0});
    house_act(house, (struct action){ACTION_ASSIGN, 1, 0});
    house_act(house, (struct action){.kind = ACTION_CONFIRM});
    house_on(house);
}

static void time_runs_only_while_the_replies_are_shown(void **state)
{
    struct house *house = *state;
    reach_time_limit(house);
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

static uint32_t waited(const struct house *house)
{
    const struct journal *journal = &house->training.run.journal;
    uint32_t sum = 0;
    for (size_t i = 0; i < journal->count; i++)
        if (journal->moves[i].kind == MOVE_WAIT)
            sum += journal->moves[i].milliseconds;
    return sum;
}

static void a_slowed_clock_writes_the_time_of_the_scenario(void **state)
{
    struct house *house = *state;
    house->app.settings.timers = TIMERS_TRIPLE;
    reach_time_limit(house);
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
    reach_time_limit(house);
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
    reach_time_limit(house);
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
    reach_time_limit(house);
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
    reach_time_limit(house);
    house->app.milliseconds += 8000;
    house_key(house, KEY_ESCAPE);
    assert_int_equal(house->app.screen, SCREEN_COURSE);
    house_read_catalogue(house);
    house_click(house, (struct action){ACTION_RESUME, 0, 0});
    assert_int_equal(clock_left(&house->app), 12000);
}

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
    reach(house, DECISION_SORT);
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
    reach_time_limit(house);
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

#define TEST(name) cmocka_unit_test_setup_teardown(name, open_house, close_house)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_number_gives_that_reply),
        TEST(arrows_and_enter_give_a_reply),
        TEST(the_pointer_gives_a_reply),
        TEST(a_press_that_ends_elsewhere_does_nothing),
        TEST(practice_coaches_and_takes_back),
        TEST(assessed_does_not_take_back),
        TEST(items_are_picked_within_their_limits),
        TEST(items_are_sorted_by_keys_and_pointer),
        TEST(a_card_is_dragged_into_a_group),
        TEST(a_number_gives_an_item_the_next_group),
        TEST(a_finger_scrolls_and_then_presses_nothing),
        TEST(time_runs_only_while_the_replies_are_shown),
        TEST(a_slowed_clock_writes_the_time_of_the_scenario),
        TEST(the_clock_waits_while_the_settings_are_open),
        TEST(settings_opened_as_time_runs_out_lose_nothing),
        TEST(a_clock_that_is_off_never_runs_out),
        TEST(leaving_a_running_time_limit_keeps_the_time_taken),
        TEST(escape_leaves_and_resume_takes_up),
        TEST(a_broken_scenario_is_shown_and_cannot_be_played),
        TEST(the_page_of_a_lesson_is_shown_and_put_away),
        TEST(what_was_said_keeps_the_numbers_of_its_time),
        TEST(tab_goes_round_all_targets),
        TEST(the_scroll_bar_can_be_dragged),
        TEST(who_scrolled_up_is_brought_back),
        TEST(a_message_covers_nothing),
        TEST(only_a_pointer_that_reaches_something_else_redraws),
        TEST(after_the_end_one_can_begin_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

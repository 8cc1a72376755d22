/* advice.c: hints on the way, and the coach's word on every decision at the end. */
#include "gui/advice.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "house.h"

static size_t count_text(const struct house *house, const char *text)
{
    size_t count = 0;
    for (size_t i = 0; i < house->frame.list.count; i++) {
        const struct draw *draw = &house->frame.list.at[i];
        count += draw->kind == DRAW_TEXT && strstr(draw->text, text) != NULL;
    }
    return count;
}

static size_t count_icon(const struct house *house, enum icon icon)
{
    size_t count = 0;
    for (size_t i = 0; i < house->frame.list.count; i++)
        count += house->frame.list.at[i].kind == DRAW_ICON && house->frame.list.at[i].icon == icon;
    return count;
}

static void reply(struct house *house, int place)
{
    house_on(house);
    house_act(house, (struct action){ACTION_REPLY, place, 0});
}

/* To the debrief of `counter`: this reply, these items in bits, all items into the
 * first group or each where it belongs, and the last answered or not. */
static void play(struct house *house, enum mode mode, int first, unsigned picked, bool sorted,
                 bool last)
{
    house_begin(house, mode);
    reply(house, first);
    house_on(house);
    for (int item = 0; item < 3; item++)
        if ((picked >> item & 1) != 0)
            house_act(house, (struct action){ACTION_TOGGLE, item, 0});
    house_act(house, (struct action){.kind = ACTION_CONFIRM});
    house_on(house);
    for (int item = 0; item < 2; item++)
        house_act(house, (struct action){ACTION_ASSIGN, item, sorted ? 1 - item : 2});
    house_act(house, (struct action){.kind = ACTION_CONFIRM});
    house_on(house);
    if (last)
        house_act(house, (struct action){ACTION_REPLY, 0, 0});
    else
        house->app.milliseconds += 30000;
    app_idle(&house->app);
    house_on(house);
    house_build(house);
    assert_int_equal(house->app.screen, SCREEN_DEBRIEF);
}

static void a_hint_is_shown_until_the_reply_and_changes_nothing(void **state)
{
    struct house *house = *state;
    house_begin(house, MODE_PRACTICE);
    house_character(house, 'h');
    assert_false(house->app.hinted);
    house_on(house);
    size_t moves = house->training.run.journal.count;
    size_t replies = count_text(house, "That is a long way");
    assert_int_equal(count_text(house, "A hint"), 0);
    house_character(house, 'h');
    assert_int_equal(count_text(house, "A hint"), 1);
    const struct behaviour *hinted = &house->library->rubric->behaviours[house->app.hint];
    assert_int_equal(count_text(house, hinted->title), 1);
    assert_int_equal(count_icon(house, ICON_HINT), 1);
    assert_int_equal(count_text(house, "That is a long way"), replies);
    assert_int_equal(house->training.run.journal.count, moves);
    assert_null(frame_find(&house->frame, (struct action){.kind = ACTION_HINT}));
    house_character(house, '1');
    assert_int_equal(count_text(house, "A hint"), 0);
    house_on(house);
    house_click(house, (struct action){.kind = ACTION_HINT});
    assert_int_equal(count_text(house, "A hint"), 1);
}

static void an_assessed_run_has_no_hint_and_its_briefing_says_so(void **state)
{
    struct house *house = *state;
    house_act(house, (struct action){ACTION_ASSESS, 0, 0});
    assert_int_equal(count_text(house, "there are no hints"), 1);
    house_act(house, (struct action){.kind = ACTION_CONTINUE});
    house_on(house);
    assert_null(frame_find(&house->frame, (struct action){.kind = ACTION_HINT}));
    house_character(house, 'h');
    house_act(house, (struct action){.kind = ACTION_HINT});
    assert_false(house->app.hinted);
}

static void each_decision_has_a_grade_in_a_word_and_a_mark(void **state)
{
    struct house *house = *state;
    play(house, MODE_ASSESSED, 0, 1, true, true);
    assert_true(house->app.review.exact);
    assert_int_equal(count_text(house, "Best"), 3 + 1); /* and what the mark means */
    assert_int_equal(count_text(house, "Missed"), 1 + 1);
    /* in the row of all, and in the card */
    assert_int_equal(count_icon(house, ICON_STAR), 3 * 2 + 1);
    assert_int_equal(count_text(house, "Nothing better was open to you."), 3);
    assert_int_equal(count_text(house, "The turning point was decision 2"), 1);
    assert_int_equal(count_icon(house, ICON_TURN), 1 + 1);
    const struct told_item *items = house->app.retelling.answers[1].items;
    assert_true(items[0].taken && items[0].wanted);
    assert_true(!items[1].taken && items[1].wanted);
    assert_true(!items[2].taken && !items[2].wanted);
}

static void what_was_better_is_told_with_what_would_have_followed(void **state)
{
    struct house *house = *state;
    play(house, MODE_PRACTICE, 1, 1 | 2, false, false);
    assert_int_equal(count_text(house, "Harmful"), 1);
    assert_int_equal(count_text(house, "Missed"), 2 + 1);
    assert_true(count_icon(house, ICON_WARNING) >= 2);
    assert_int_equal(count_text(house, "No points make up for a critical error."), 1);
    assert_int_equal(count_text(house, "A stronger reply"), 2);
    assert_true(count_text(house, "That is a long way to come") >= 1);
    assert_true(count_text(house, "Dana Reyes would have said") >= 1);
    assert_int_equal(count_text(house, "You would have said"), 1);
    assert_int_equal(count_text(house, "What a stronger choice would have led to"), 1);
    assert_int_equal(count_text(house, "It would have ended with: She stays"), 1);
}

static void nothing_given_away_has_no_turning_point(void **state)
{
    struct house *house = *state;
    play(house, MODE_PRACTICE, 0, 1 | 2, true, true);
    assert_int_equal(count_text(house, "You gave nothing away"), 1);
    assert_int_equal(count_icon(house, ICON_TURN), 0);
    assert_int_equal(count_text(house, "A stronger"), 0);
    assert_int_equal(count_text(house, "There was room for"), 0);
}

static void one_search_serves_every_run_of_a_scenario(void **state)
{
    struct house *house = *state;
    play(house, MODE_PRACTICE, 0, 1, true, true);
    const struct coach *coach = house->app.tutor.coach;
    assert_non_null(coach);
    house_act(house, (struct action){.kind = ACTION_LEAVE});
    assert_int_equal(house->app.review.count, 0);
    play(house, MODE_ASSESSED, 1, 1, true, true);
    assert_ptr_equal(house->app.tutor.coach, coach);
    house_act(house, (struct action){.kind = ACTION_AGAIN});
    assert_int_equal(house->app.review.count, 0);
}

static void what_cannot_be_reckoned_is_said_to_be_so(void **state)
{
    struct house *house = *state;
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    assert_true(training_begin(&house->training, SOURCE_DIR "/tests/lua/play/basics/vast.lua",
                               MODE_PRACTICE, 1, 1700000000, &problems, &err));
    problems_destroy(&problems);
    app_show_run(&house->app);
    house_act(house, (struct action){.kind = ACTION_CONTINUE});
    size_t place = house->app.view.replies[0] == 0 ? 1 : 0;
    house_act(house, (struct action){ACTION_REPLY, (int)place, 0});
    assert_int_equal(house->app.screen, SCREEN_DEBRIEF);
    assert_false(house->app.review.exact);
    assert_int_equal(count_text(house, "What follows from each reply could not be reckoned"), 1);
    assert_int_equal(count_text(house, "A stronger reply"), 1);
    assert_int_equal(count_text(house, "gave away"), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_HOUSE(a_hint_is_shown_until_the_reply_and_changes_nothing),
        IN_A_HOUSE(an_assessed_run_has_no_hint_and_its_briefing_says_so),
        IN_A_HOUSE(each_decision_has_a_grade_in_a_word_and_a_mark),
        IN_A_HOUSE(what_was_better_is_told_with_what_would_have_followed),
        IN_A_HOUSE(nothing_given_away_has_no_turning_point),
        IN_A_HOUSE(one_search_serves_every_run_of_a_scenario),
        IN_A_HOUSE(what_cannot_be_reckoned_is_said_to_be_so),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

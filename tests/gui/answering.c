/* answering.c: each way to give an answer, and to take it back. */
#include "gui/answering.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "house.h"

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

static void items_are_picked_within_their_limits(void **state)
{
    struct house *house = *state;
    struct action confirm = {.kind = ACTION_CONFIRM};
    house_reach(house, DECISION_PICK);
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
    house_reach(house, DECISION_SORT);
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
        house_reach(house, DECISION_SORT);
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
    house_reach(house, DECISION_SORT);
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
    house_reach(house, DECISION_SORT);
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_HOUSE(a_number_gives_that_reply),
        IN_A_HOUSE(arrows_and_enter_give_a_reply),
        IN_A_HOUSE(the_pointer_gives_a_reply),
        IN_A_HOUSE(a_press_that_ends_elsewhere_does_nothing),
        IN_A_HOUSE(practice_coaches_and_takes_back),
        IN_A_HOUSE(assessed_does_not_take_back),
        IN_A_HOUSE(items_are_picked_within_their_limits),
        IN_A_HOUSE(items_are_sorted_by_keys_and_pointer),
        IN_A_HOUSE(a_card_is_dragged_into_a_group),
        IN_A_HOUSE(a_number_gives_an_item_the_next_group),
        IN_A_HOUSE(a_finger_scrolls_and_then_presses_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

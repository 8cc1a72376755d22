/* debrief.c: the debrief as somebody goes through it: the curve leads to decisions,
 * decisions fold, and any of them can be tried again. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "gui/answering.h"
#include "gui/chart.h"
#include "gui/decisions.h"
#include "house.h"

static int open_house(void **state)
{
    static struct house house;
    house_open(&house, SOURCE_DIR "/scenarios", NULL);
    *state = &house;
    return 0;
}

static struct action act(enum action_kind kind, int index)
{
    return (struct action){kind, index, 0};
}

static void decide(struct house *house)
{
    int count = (int)house->app.view.reply_count;
    if (house->app.view.decision->kind == DECISION_CHOOSE) {
        house_act(house, act(ACTION_REPLY, count - 1));
        return;
    }
    for (int item = 0; item < count; item++)
        if (house->app.view.decision->kind == DECISION_SORT)
            house_act(house, (struct action){ACTION_ASSIGN, item, 0});
        else if (!answering_can_confirm(&house->app))
            house_act(house, act(ACTION_TOGGLE, item));
    house_act(house, act(ACTION_CONFIRM, 0));
}

/* A whole conversation, to its debrief; returns how many decisions it had. */
static int play(struct house *house, const char *scenario, enum mode mode)
{
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    if (!training_begin(&house->training, scenario, mode, 1, 1700000000, &problems, &err))
        fail_msg("%s", err.text);
    problems_destroy(&problems);
    app_show_run(&house->app);
    house_build(house);
    house_act(house, act(ACTION_CONTINUE, 0));
    while (house->app.screen == SCREEN_CONVERSATION) {
        house_on(house);
        if (house->app.screen == SCREEN_CONVERSATION)
            decide(house);
    }
    house_build(house);
    assert_int_equal(house->app.screen, SCREEN_DEBRIEF);
    return (int)house->app.review.count;
}

static const struct target *find(const struct house *house, enum action_kind kind, int index)
{
    return frame_find(&house->frame, act(kind, index));
}

static size_t count(const struct house *house, enum draw_kind kind)
{
    size_t found = 0;
    for (size_t i = 0; i < house->frame.list.count; i++)
        found += house->frame.list.at[i].kind == kind;
    return found;
}

static bool says(const struct house *house, const char *text)
{
    for (size_t i = 0; i < house->frame.list.count; i++) {
        const struct draw *draw = &house->frame.list.at[i];
        if (draw->kind == DRAW_TEXT && draw->whole != NULL && strstr(draw->whole, text) != NULL)
            return true;
    }
    return false;
}

static void the_mood_is_a_curve_through_all_decisions_and_a_sentence(void **state)
{
    struct house *house = *state;
    int decisions = play(house, "first-week", MODE_ASSESSED);
    bool turned = house->app.review.turning < house->app.review.count;
    assert_int_equal(count(house, DRAW_LINE), decisions + turned);
    assert_true(says(house, "over the conversation"));
    assert_true(says(house, "at the end."));
    for (int i = 0; i < decisions; i++)
        assert_non_null(find(house, ACTION_GO_TO, i));
    assert_null(find(house, ACTION_GO_TO, decisions));
}

static void a_mark_leads_to_its_decision_and_shows_it(void **state)
{
    struct house *house = *state;
    int last = play(house, "first-week", MODE_ASSESSED) - 1;
    house->app.folded = decisions_all(&house->app.review);
    house_build(house);
    assert_null(find(house, ACTION_BRANCH, last - 2));
    assert_memory_equal(find(house, ACTION_FOLD, last - 2)->label, "Show decision", 13);
    house_act(house, act(ACTION_GO_TO, last - 2));
    const struct target *head = find(house, ACTION_FOLD, last - 2);
    assert_memory_equal(head->label, "Hide decision", 13);
    assert_true(rect_contains(head->clip, head->rect.x, head->rect.y));
    assert_ptr_equal(app_focus(&house->app, &house->frame), head);
    assert_non_null(find(house, ACTION_BRANCH, last - 2));
    assert_null(find(house, ACTION_BRANCH, last));
}

static void decisions_fold_one_by_one_and_all_together(void **state)
{
    struct house *house = *state;
    play(house, "first-week", MODE_PRACTICE);
    uint64_t all = decisions_all(&house->app.review), first = house->app.folded;
    assert_true(first != 0 && first != all);
    house_act(house, act(ACTION_FOLD, -1));
    assert_true(house->app.folded == 0);
    int open = house->app.scroll.most;
    house_act(house, act(ACTION_FOLD, 1));
    assert_true(house->app.folded == 2);
    house_act(house, act(ACTION_FOLD, 1));
    house_act(house, act(ACTION_FOLD, -1));
    assert_true(house->app.folded == all);
    assert_true(house->app.scroll.most < open / 2);
}

static void a_decision_is_tried_again_as_practice_of_its_own(void **state)
{
    struct house *house = *state;
    play(house, "first-week", MODE_ASSESSED);
    const struct progress *progress = &house->training.progress;
    size_t attempts = progress->count, moves = house->training.run.journal.count;
    int overall = progress->attempts[attempts - 1].overall;
    struct debrief_decision third = house->app.retelling.answers[2].points;
    house_act(house, act(ACTION_GO_TO, 2));
    house_act(house, act(ACTION_BRANCH, 2));
    assert_int_equal(house->app.screen, SCREEN_CONVERSATION);
    assert_int_equal(house->app.view.stop, STOP_DECISION);
    assert_int_equal(house->app.view.decision - house->training.scenario->decisions,
                     third.decision);
    assert_int_equal(house->training.run.journal.mode, MODE_PRACTICE);
    assert_int_equal(progress->count, attempts + 1);
    assert_int_equal(progress->attempts[attempts].from_move, third.move - 1);
    assert_int_equal(progress->attempts[attempts - 1].mode, MODE_ASSESSED);
    assert_int_equal(progress->attempts[attempts - 1].move_count, moves);
    assert_int_equal(progress->attempts[attempts - 1].overall, overall);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_mood_is_a_curve_through_all_decisions_and_a_sentence,
                                        open_house, house_remove),
        cmocka_unit_test_setup_teardown(a_mark_leads_to_its_decision_and_shows_it, open_house,
                                        house_remove),
        cmocka_unit_test_setup_teardown(decisions_fold_one_by_one_and_all_together, open_house,
                                        house_remove),
        cmocka_unit_test_setup_teardown(a_decision_is_tried_again_as_practice_of_its_own,
                                        open_house, house_remove),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

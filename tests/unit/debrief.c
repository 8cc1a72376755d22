/* debrief.c: what is told about each decision, and what counts as shown and missed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "play/debrief.h"
#include "rehearsal.h"

static void make(const struct rehearsal *rehearsal, struct run *run, const char *moves,
                 struct debrief *debrief)
{
    struct err err = {0};
    rehearsal_run(rehearsal, run, 7, moves);
    assert_true(debrief_make(run, debrief, &err));
}

static void each_decision_is_told_in_the_order_played(void **state)
{
    (void)state;
    struct rehearsal rehearsal;
    struct run run;
    struct debrief debrief;
    rehearsal_open(&rehearsal, "parcel");
    make(&rehearsal, &run,
         "continue\nchoose hello/b\ncontinue\nchoose middle/c\ncontinue\nchoose middle/c\n",
         &debrief);
    static const struct debrief_decision expected[] = {
        {.decision = 0,
         .heard = 0,
         .move = 2,
         .reply = 1,
         .scored = true,
         .earned = {0, -2, 0},
         .open = {2, 2, 2},
         .best = 0,
         .mood_percent = 0},
        {.decision = 1,
         .heard = 2,
         .move = 4,
         .reply = 5,
         .scored = true,
         .earned = {1, 0, -3},
         .open = {1, 0, 0},
         .best = 3,
         .mood_percent = 0},
        {.decision = 1, .heard = 2, .move = 6, .reply = 5, .best = NONE, .mood_percent = 0},
    };
    assert_int_equal(debrief.count, 3);
    for (size_t i = 0; i < 3; i++) {
        const struct debrief_decision *told = &debrief.decisions[i], *wanted = &expected[i];
        assert_int_equal(told->decision, wanted->decision);
        assert_int_equal(told->heard, wanted->heard);
        assert_int_equal(told->move, wanted->move);
        assert_int_equal(told->reply, wanted->reply);
        assert_int_equal(told->scored, wanted->scored);
        assert_int_equal(told->silent, false);
        assert_memory_equal(told->earned, wanted->earned, sizeof told->earned);
        assert_memory_equal(told->open, wanted->open, sizeof told->open);
        assert_int_equal(told->best, wanted->best);
        assert_int_equal(told->mood_percent, wanted->mood_percent);
    }
    debrief_destroy(&debrief);
    run_destroy(&run);
    rehearsal_close(&rehearsal);
}

static void picks_and_sorts_are_told_by_place(void **state)
{
    (void)state;
    struct rehearsal rehearsal;
    struct run run;
    struct debrief debrief;
    rehearsal_open(&rehearsal, "handover");
    make(&rehearsal, &run,
         "continue\npick note deadline weather\ncontinue\nsort desks parcel=3 form=2 gossip=1\n",
         &debrief);
    assert_int_equal(debrief.count, 2);
    assert_int_equal(debrief.decisions[0].picked, 2 | 4);
    assert_int_equal(debrief.decisions[0].reply, NONE);
    assert_int_equal(debrief.decisions[0].mood_percent, -1);
    assert_memory_equal(debrief.decisions[1].groups, "\2\1\0", 3);
    debrief_destroy(&debrief);
    run_destroy(&run);
    rehearsal_close(&rehearsal);
}

static void silence_is_an_answer_and_waiting_is_not(void **state)
{
    (void)state;
    struct rehearsal rehearsal;
    struct run run;
    struct debrief debrief;
    rehearsal_open(&rehearsal, "clock");
    make(&rehearsal, &run, "continue\nwait 10\nwait 5000\n", &debrief);
    assert_int_equal(debrief.count, 1);
    assert_true(debrief.decisions[0].silent);
    assert_int_equal(debrief.decisions[0].move, 3);
    assert_int_equal(debrief.decisions[0].reply, rehearsal.scenario->decisions[0].silence);
    debrief_destroy(&debrief);
    run_destroy(&run);
    rehearsal_close(&rehearsal);
}

static void what_the_best_answer_shows_and_the_given_does_not_is_missed(void **state)
{
    (void)state;
    static const struct {
        const char *scenario, *moves, *behaviour;
        uint32_t shown, missed;
    } cases[] = {
        {"parcel", "continue\nchoose hello/a\n", "ask_open", 1, 0},
        {"parcel", "continue\nchoose hello/a\n", "next_step", 0, 0}, /* not of the best */
        {"parcel", "continue\nchoose hello/b\n", "ask_open", 0, 1},
        {"parcel", "continue\nchoose hello/b\n", "name_feeling", 0, 1},
        {"parcel", "continue\nchoose hello/b\n", "brush_off", 1, 0},
        {"parcel", "continue\nchoose hello/a\n", "brush_off", 0, 0}, /* it hurts */
        /* met again: only what is critical still counts */
        {"parcel",
         "continue\nchoose hello/b\ncontinue\nchoose middle/c\ncontinue\n"
         "choose middle/c\n",
         "sum_up", 1, 0},
        {"parcel",
         "continue\nchoose hello/b\ncontinue\nchoose middle/c\ncontinue\n"
         "choose middle/c\n",
         "break_privacy", 2, 0},
        /* the best two items show it twice */
        {"handover", "continue\npick note owner deadline\n", "next_step", 2, 0},
        {"handover", "continue\npick note owner\n", "next_step", 1, 1},
        {"handover", "continue\npick note weather\n", "next_step", 0, 2},
        {"handover", "continue\npick note owner\n", "sum_up", 0, 1},
        {"handover", "continue\npick note owner\ncontinue\nsort desks parcel=1 form=1 gossip=1\n",
         "right_place", 1, 2},
        {"clock", "continue\nwait 5000\n", "ask_open", 0, 1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct rehearsal rehearsal;
        struct run run;
        struct debrief debrief;
        rehearsal_open(&rehearsal, cases[i].scenario);
        make(&rehearsal, &run, cases[i].moves, &debrief);
        const struct rubric *rubric = rehearsal.library->rubric;
        const struct behaviour *behaviour = rubric_find(rubric, cases[i].behaviour);
        assert_non_null(behaviour);
        size_t b = (size_t)(behaviour - rubric->behaviours);
        assert_int_equal(debrief.behaviour_count, rubric->behaviour_count);
        assert_int_equal(debrief.behaviours[b].shown, cases[i].shown);
        assert_int_equal(debrief.behaviours[b].missed, cases[i].missed);
        debrief_destroy(&debrief);
        run_destroy(&run);
        rehearsal_close(&rehearsal);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_decision_is_told_in_the_order_played),
        cmocka_unit_test(picks_and_sorts_are_told_by_place),
        cmocka_unit_test(silence_is_an_answer_and_waiting_is_not),
        cmocka_unit_test(what_the_best_answer_shows_and_the_given_does_not_is_missed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

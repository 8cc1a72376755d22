/* session.c: what each move does, event by event, and what is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "play/score.h"
#include "play/session.h"
#include "rehearsal.h"

/* Not of the course: it goes wrong when it is played. */
static const char trouble[] = SOURCE_DIR "/tests/lua/play/basics/trouble.lua";

static void what_a_move_causes_is_told_in_order(void **state)
{
    (void)state;
    static const struct {
        const char *scenario;
        const char *moves; /* the last one caused the events */
        const char *events;
    } cases[] = {
        {"parcel", "", "scene hello\nline hello.1\n"},
        {"parcel", "continue\n", ""},
        {"parcel", "continue\nchoose hello/a\n",
         "reply hello/a\nshows hello/a ask_open 2\nshows hello/a name_feeling 2\n"
         "points hello listening 2 of 2 empathy 2 of 2 professionalism 0 of 2\n"
         "changed patience 40 to 70\nscene middle\nline middle.1\n"},
        /* the computed patience sees the offers from before; the lost points show */
        {"parcel", "continue\nchoose hello/c\n",
         "reply hello/c\nshows hello/c next_step 2\n"
         "points hello listening 0 of 2 empathy 0 of 2 professionalism 2 of 2\n"
         "changed offers 0 to 1\nchanged patience 40 to 45\nchanged promised false to true\n"
         "line hello.2\n"},
        {"parcel", "continue\nchoose hello/c\ncontinue\ncontinue\n", "line middle.2\n"},
        {"parcel", "continue\nchoose hello/c\ncontinue all\n",
         "scene middle\nline middle.1\nline middle.2\n"},
        /* a meter stays within its range without a word */
        {"parcel", "continue\nchoose hello/b\n",
         "reply hello/b\nshows hello/b brush_off -2\n"
         "points hello listening 0 of 2 empathy -2 of 2 professionalism 0 of 2\n"
         "changed patience 40 to 0\nchanged tone open to guarded\nscene middle\nline middle.1\n"},
        {"parcel", "continue\nchoose hello/b\ncontinue\nchoose middle/c\n",
         "reply middle/c\nshows middle/c break_privacy -3\ncritical middle/c break_privacy\n"
         "shows middle/c sum_up 1\npoints middle listening 1 of 1 professionalism -3 of 0\n"
         "changed offers 0 to 1\nscene middle\nline middle.1\n"},
        /* met again: no points, but a critical error counts, and a count is held */
        {"parcel",
         "continue\nchoose hello/b\ncontinue\nchoose middle/c\ncontinue\n"
         "choose middle/c\n",
         "reply middle/c\nshows middle/c break_privacy 0\ncritical middle/c break_privacy\n"
         "shows middle/c sum_up 0\nchanged offers 1 to 2\nscene middle\nline middle.1\n"},
        {"parcel",
         "continue\nchoose hello/b\ncontinue\nchoose middle/c\ncontinue\n"
         "choose middle/c\ncontinue\nchoose middle/a\n",
         "reply middle/a\nshows middle/a sum_up 0\nheld offers at 2\nchanged patience 0 to 10\n"
         "scene middle\nline middle.1\n"},
        {"parcel",
         "continue\nchoose hello/b\ncontinue\nchoose middle/c\ncontinue\n"
         "choose middle/c\ncontinue\nchoose middle/a\ncontinue\nchoose middle/d\n",
         "reply middle/d\nshows middle/d defend 0\nending upset\n"},
        {"parcel", "continue\nchoose hello/a\ncontinue\nchoose middle/b\n",
         "reply middle/b\nshows middle/b next_step 2\n"
         "points middle listening 0 of 1 professionalism 2 of 2\nline calm.1\n"},
        {"parcel", "continue\nchoose hello/a\ncontinue\nchoose middle/b\ncontinue\n",
         "ending calm\n"},
        {"parcel", "quit\n", "quit\n"},
        /* of the computed effects of a pick all see the values from before */
        {"handover", "continue\npick note owner deadline\n",
         "reply note/owner\nshows note/owner next_step 2\nreply note/deadline\n"
         "shows note/deadline next_step 2\nshows note/deadline sum_up 1\n"
         "points note listening 1 of 1 professionalism 4 of 4\nchanged load 50 to 60\n"
         "changed load 60 to 55\nscene desks\nline desks.1\n"},
        {"handover", "continue\npick note weather\n",
         "reply note/weather\nshows note/weather defend -1\n"
         "points note listening 0 of 1 professionalism -1 of 4\nscene desks\nline desks.1\n"},
        {"handover", "continue\npick note owner\ncontinue\nsort desks parcel=1 form=2 gossip=3\n",
         "sorted desks/parcel 1\nshows desks/parcel right_place 1\nsorted desks/form 2\n"
         "shows desks/form right_place 1\nshows desks/form sum_up 1\nsorted desks/gossip 3\n"
         "shows desks/gossip right_place 1\npoints desks listening 1 of 1 professionalism 3 of 3\n"
         "changed told 0 to 1\nchanged told 1 to 3\nheld told at 3\nending done\n"},
        {"handover", "continue\npick note owner\ncontinue\nsort desks parcel=2 form=3 gossip=1\n",
         "sorted desks/parcel 2\nshows desks/parcel defend -1\nsorted desks/form 3\n"
         "sorted desks/gossip 1\nshows desks/gossip break_privacy -3\n"
         "critical desks/gossip break_privacy\n"
         "points desks listening 0 of 1 professionalism -4 of 3\nending done\n"},
        {"clock", "continue\nwait 4999\n", ""},
        {"clock", "continue\nwait 4999\nwait 1\n",
         "silence ring/silence\nshows ring/silence brush_off -2\n"
         "points ring listening 0 of 2 empathy -2 of 0\nchanged late false to true\n"
         "changed nerve 50 to 30\nline ring.2\n"},
        {"clock", "continue\nwait 3000\nchoose ring/b\n",
         "reply ring/b\nshows ring/b defend -1\npoints ring listening 0 of 2 professionalism -1 of "
         "0\nscene check\nscene breathe\nline breathe.1\n"},
        {"clock", "continue\nchoose ring/a\ncontinue\n", "scene deeper\n"},
        {"clock", "continue\nchoose ring/a\ncontinue\nchoose deeper/a\n",
         "reply deeper/a\nshows deeper/a sum_up 1\npoints deeper listening 1 of 1\n"
         "changed nerve 60 to 61\nline breathe.2\n"},
        {"clock", "continue\nchoose ring/a\ncontinue\nchoose deeper/a\ncontinue\n",
         "line check.2\n"},
        {"clock", "continue\nchoose ring/b\ncontinue\nchoose deeper/a\ncontinue\n",
         "line check.3\n"},
        {"clock", "continue\nwait 5000\ncontinue\ncontinue\nchoose deeper/a\ncontinue\n",
         "changed nerve 31 to 15\nline check.1\n"},
        {"clock",
         "continue\nwait 5000\ncontinue\ncontinue\nchoose deeper/a\ncontinue\n"
         "continue\n",
         "scene breathe\nline breathe.1\n"},
        /* leaving from within two visits leaves both behind */
        {"clock", "continue\nchoose ring/a\ncontinue\nchoose deeper/b\n",
         "reply deeper/b\nshows deeper/b defend -1\n"
         "points deeper listening 0 of 1 professionalism -1 of 0\nline over.1\n"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct rehearsal rehearsal;
        struct run run;
        rehearsal_open(&rehearsal, cases[i].scenario);
        rehearsal_run(&rehearsal, &run, 1, cases[i].moves);
        rehearsal_expect(&run, run.journal.count, cases[i].events);
        run_destroy(&run);
        rehearsal_close(&rehearsal);
    }
}

static void a_move_that_is_not_possible_says_why_and_changes_nothing(void **state)
{
    (void)state;
    static const struct {
        const char *scenario, *moves, *refused, *message;
    } cases[] = {
        {"parcel", "", "choose hello/a",
         "a line was just said; what is possible now is continue, continue all or quit"},
        {"parcel", "", "wait 10",
         "a line was just said; what is possible now is continue, continue all or quit"},
        {"parcel", "continue\n", "continue",
         "the run is at decision \"hello\"; what is possible now is choose or quit"},
        {"parcel", "continue\n", "continue all",
         "the run is at decision \"hello\"; what is possible now is choose or quit"},
        {"parcel", "continue\n", "choose middle/a",
         "the run is at decision \"hello\", not at \"middle\""},
        {"parcel", "continue\n", "wait 10",
         "decision \"hello\" is not timed, so there is nothing to wait for"},
        {"parcel", "continue\nchoose hello/b\ncontinue\n", "choose middle/b",
         "\"b\" is not open at decision \"middle\" now"},
        {"parcel", "continue\nchoose hello/b\ncontinue\n", "choose middle/d",
         "\"d\" is not open at decision \"middle\" now"},
        {"parcel", "continue\nchoose hello/b\ncontinue\nchoose middle/a\ncontinue\n",
         "choose middle/a", "\"a\" is not open at decision \"middle\" now"},
        {"parcel", "quit\n", "quit", "the run is over; no move is possible any more"},
        {"parcel", "quit\n", "continue", "the run is over; no move is possible any more"},
        {"handover", "continue\n", "pick note", "decision \"note\" wants at least 1 picked, not 0"},
        {"handover", "continue\n", "pick note owner deadline weather",
         "decision \"note\" takes at most 2 picked, not 3"},
        {"handover", "continue\n", "pick note rumour",
         "\"rumour\" is not open at decision \"note\" now"},
        {"handover", "continue\n", "sort desks parcel=1 form=1 gossip=1",
         "the run is at decision \"note\"; what is possible now is pick or quit"},
        {"clock", "continue\n", "continue",
         "the run is at decision \"ring\"; what is possible now is choose, wait or quit"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct rehearsal rehearsal;
        struct run run;
        struct err err;
        rehearsal_open(&rehearsal, cases[i].scenario);
        rehearsal_run(&rehearsal, &run, 1, cases[i].moves);
        struct session before = run.session;
        size_t events = run.events.count, moves = run.journal.count;
        assert_false(rehearsal_try(&run, cases[i].refused, &err));
        assert_int_equal(err.kind, ERR_BAD);
        assert_string_equal(err.text, cases[i].message);
        assert_true(session_equal(&before, &run.session));
        assert_int_equal(run.events.count, events);
        assert_int_equal(run.journal.count, moves);
        run_destroy(&run);
        rehearsal_close(&rehearsal);
    }
}

static void moves_that_no_text_can_make_are_refused_too(void **state)
{
    (void)state;
    static const struct {
        const char *scenario, *moves;
        struct move move;
    } cases[] = {
        {"parcel", "continue\n", {.kind = (enum move_kind)99}},
        {"parcel", "continue\n", {.kind = MOVE_CHOOSE, .decision = 60000, .reply = 0}},
        {"parcel", "continue\n", {.kind = MOVE_CHOOSE, .decision = 0, .reply = 60000}},
        {"parcel", "continue\n", {.kind = MOVE_CHOOSE, .decision = 0, .reply = 3}},
        {"handover", "continue\n", {.kind = MOVE_PICK, .decision = 0, .picked = 0x80000001u}},
        {"handover", "continue\n", {.kind = MOVE_PICK, .decision = 0, .picked = 1 << 4}},
        {"handover",
         "continue\npick note owner\ncontinue\n",
         {.kind = MOVE_SORT, .decision = 1, .groups = {0, 3, 1}}},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct rehearsal rehearsal;
        struct run run;
        struct err err = {0};
        rehearsal_open(&rehearsal, cases[i].scenario);
        rehearsal_run(&rehearsal, &run, 1, cases[i].moves);
        struct session before = run.session;
        assert_false(session_apply(&run.session, &cases[i].move, &run.events, &err));
        assert_int_equal(err.kind, ERR_BAD);
        assert_true(session_equal(&before, &run.session));
        run_destroy(&run);
        rehearsal_close(&rehearsal);
    }
}

static void a_move_that_cannot_be_finished_is_undone_and_told(void **state)
{
    (void)state;
    static const struct {
        const char *moves, *fatal, *message;
    } cases[] = {
        {"", "choose start/condition", "43: `9 // left > 1`: attempt to divide by zero"},
        {"", "choose start/effect", "20: `9 // left`: attempt to divide by zero"},
        {"", "choose start/no-option",
         "21: `left > 0 and 'calm' or tostring(left)`: gives \"0\", which is not an option of "
         "tone"},
        {"", "choose start/no-truth",
         "72: `left > 0 or tostring(left)`: gives a text where true or false is wanted"},
        {"", "choose start/no-number",
         "28: `left > 0 and left or tostring(left)`: gives a text where a number is wanted"},
        {"", "choose start/no-flag",
         "31: `left > 0 or tostring(left)`: gives a text where true or false is wanted"},
        {"", "choose start/no-choice",
         "34: `left > 0 and 'calm' or left`: gives a number where the name of an option is "
         "wanted"},
        {"", "choose start/round",
         "53: scene \"round\" goes round without end; let a decision, a condition or an ending "
         "stop it"},
        {"", "choose start/shut",
         "61: no reply is open at decision \"shut\"; give it a reply without a condition, or a "
         "fallback"},
        {"choose start/line\n", "continue", "49: `9 // left > 1`: attempt to divide by zero"},
        {"choose start/line\n", "continue all", "49: `9 // left > 1`: attempt to divide by zero"},
    };
    struct rehearsal rehearsal;
    rehearsal_open(&rehearsal, trouble);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct run run;
        struct err err;
        rehearsal_run(&rehearsal, &run, 1, "continue\n");
        rehearsal_play(&run, cases[i].moves);
        struct session before = run.session;
        size_t events = run.events.count;
        assert_false(rehearsal_try(&run, cases[i].fatal, &err));
        assert_int_equal(strncmp(err.text, trouble, strlen(trouble)), 0);
        assert_string_equal(err.text + strlen(trouble) + 1, cases[i].message);
        assert_int_equal(err.kind, ERR_BAD);
        assert_true(session_equal(&before, &run.session));
        assert_int_equal(run.events.count, events);
        rehearsal_play(&run, "quit\n");
        run_destroy(&run);
    }
    rehearsal_close(&rehearsal);
}

/* What nobody hears of is passed by, but not what may go wrong. */
static void a_move_without_events_fails_as_one_with_events(void **state)
{
    (void)state;
    struct rehearsal rehearsal;
    struct run run;
    struct err err = {0};
    struct score score = {0};
    const struct move all = {.kind = MOVE_CONTINUE_ALL};
    rehearsal_open(&rehearsal, trouble);
    rehearsal_run(&rehearsal, &run, 1, "continue\nchoose start/line\n");
    struct session before = run.session;
    assert_false(session_apply_scored(&run.session, &all, &score, &err));
    assert_non_null(strstr(err.text, "attempt to divide by zero"));
    assert_true(session_equal(&before, &run.session));
    run_destroy(&run);
    rehearsal_close(&rehearsal);
}

static void waiting_adds_up_without_going_round(void **state)
{
    (void)state;
    struct rehearsal rehearsal;
    struct run run;
    rehearsal_open(&rehearsal, "clock");
    rehearsal_run(&rehearsal, &run, 1, "continue\nwait 2000\nwait 0\nwait 2999\n");
    assert_int_equal(run.session.waited, 4999);
    rehearsal_play(&run, "wait 4294967295\n");
    assert_int_equal(run.session.stop, STOP_LINE);
    assert_int_equal(run.session.waited, 0);
    run_destroy(&run);
    rehearsal_close(&rehearsal);
}

/* Equal states are equal byte for byte, whatever way led to them. */
static void leaving_a_visit_leaves_no_trace(void **state)
{
    (void)state;
    static const char *const ways[] = {
        "continue\nchoose ring/a\ncontinue\nchoose deeper/b\n",
        "continue\nchoose ring/a\ncontinue\nchoose deeper/a\ncontinue\n",
    };
    static const uint16_t nowhere[VISIT_DEPTH_MAX];
    struct rehearsal rehearsal;
    rehearsal_open(&rehearsal, "clock");
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        struct run run;
        rehearsal_run(&rehearsal, &run, 1, ways[i]);
        assert_int_equal(run.session.depth, 0);
        assert_memory_equal(run.session.back, nowhere, sizeof nowhere);
        run_destroy(&run);
    }
    rehearsal_close(&rehearsal);
}

static void which_replies_are_open_follows_the_state(void **state)
{
    (void)state;
    static const struct {
        const char *scenario, *moves;
        uint32_t open;
    } cases[] = {
        {"parcel", "continue\n", 7},
        {"parcel", "continue\nchoose hello/a\ncontinue\n", 1 | 2},
        {"parcel", "continue\nchoose hello/b\ncontinue\n", 1 | 4},
        {"parcel", "continue\nchoose hello/b\ncontinue\nchoose middle/a\ncontinue\n", 8},
        {"handover", "continue\n", 7},
        {"clock", "continue\n", 3},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct rehearsal rehearsal;
        struct run run;
        struct err err = {0};
        uint32_t open = 0;
        rehearsal_open(&rehearsal, cases[i].scenario);
        rehearsal_run(&rehearsal, &run, 1, cases[i].moves);
        assert_true(session_open(&run.session, &open, &err));
        assert_int_equal(open, cases[i].open);
        run_destroy(&run);
        rehearsal_close(&rehearsal);
    }
}

static void chance_follows_the_seed_and_its_odds(void **state)
{
    (void)state;
    struct rehearsal rehearsal;
    rehearsal_open(&rehearsal, "clock");
    unsigned again = 0;
    enum { RUNS = 4000 };
    for (uint64_t seed = 0; seed < RUNS; seed++) {
        struct run run;
        rehearsal_run(&rehearsal, &run, seed,
                      "continue\nchoose ring/a\ncontinue\nchoose deeper/a\ncontinue\ncontinue\n");
        const struct event *first = &run.events.at[run.ends[run.journal.count - 1]];
        assert_int_equal(first->kind, EVENT_CHANCE);
        again += first->index == 0;
        run_destroy(&run);
    }
    assert_in_range(again, RUNS * 72 / 100, RUNS * 78 / 100);
    rehearsal_close(&rehearsal);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_a_move_causes_is_told_in_order),
        cmocka_unit_test(a_move_that_is_not_possible_says_why_and_changes_nothing),
        cmocka_unit_test(moves_that_no_text_can_make_are_refused_too),
        cmocka_unit_test(a_move_that_cannot_be_finished_is_undone_and_told),
        cmocka_unit_test(a_move_without_events_fails_as_one_with_events),
        cmocka_unit_test(waiting_adds_up_without_going_round),
        cmocka_unit_test(leaving_a_visit_leaves_no_trace),
        cmocka_unit_test(which_replies_are_open_follows_the_state),
        cmocka_unit_test(chance_follows_the_seed_and_its_odds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

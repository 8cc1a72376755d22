/* run.c: a run is its journal: it replays, can be taken back, and shows any change. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "play/run.h"
#include "rehearsal.h"

static const char calm[] = "continue\nchoose hello/a\ncontinue\nchoose middle/b\ncontinue\n";

static void a_finished_run_is_written_whole(void **state)
{
    (void)state;
    struct rehearsal rehearsal;
    struct run run;
    struct text text;
    text_init(&text);
    rehearsal_open(&rehearsal, "parcel");
    rehearsal_run(&rehearsal, &run, 42, calm);
    run_encode(&run, &text);
    struct text expected;
    text_init(&expected);
    text_addf(&expected,
              "understudy journal 1\nscenario parcel\ncontent %s\nseed 42\nmode practice\n"
              "scene hello\nline hello.1\n> continue\n> choose hello/a\nreply hello/a\n"
              "shows hello/a ask_open 2\nshows hello/a name_feeling 2\n"
              "points hello listening 2 of 2 empathy 2 of 2 professionalism 0 of 2\n"
              "changed patience 40 to 70\nscene middle\nline middle.1\n> continue\n"
              "> choose middle/b\nreply middle/b\nshows middle/b next_step 2\n"
              "points middle listening 0 of 1 professionalism 2 of 2\nline calm.1\n> continue\n"
              "ending calm\n"
              "score listening 67 empathy 100 professionalism 50 overall 73 passed\n",
              rehearsal.scenario->hash);
    assert_string_equal(text_string(&text), text_string(&expected));
    assert_true(run_passed(&run));
    text_destroy(&expected);
    text_destroy(&text);
    run_destroy(&run);
    rehearsal_close(&rehearsal);
}

static void the_last_word_says_how_it_ended(void **state)
{
    (void)state;
    static const struct {
        const char *moves, *score;
    } cases[] = {
        {"", "score listening none empathy none professionalism none overall none unfinished\n"},
        {"quit\n",
         "score listening none empathy none professionalism none overall none unfinished\n"},
        {"continue\nchoose hello/a\n",
         "score listening 100 empathy 100 professionalism 0 overall 75 unfinished\n"},
        {"continue\nchoose hello/c\ncontinue all\nchoose middle/a\ncontinue all\n"
         "choose middle/d\n",
         "score listening 33 empathy 0 professionalism 100 overall 33 failed\n"},
    };
    struct rehearsal rehearsal;
    rehearsal_open(&rehearsal, "parcel");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct run run;
        struct text text;
        text_init(&text);
        rehearsal_run(&rehearsal, &run, 1, cases[i].moves);
        run_encode(&run, &text);
        const char *score = strstr(text_string(&text), "score ");
        assert_non_null(score);
        assert_string_equal(score, cases[i].score);
        assert_false(run_passed(&run));
        text_destroy(&text);
        run_destroy(&run);
    }
    rehearsal_close(&rehearsal);
}

static void a_replay_comes_to_the_same_run(void **state)
{
    (void)state;
    struct rehearsal rehearsal;
    struct run run, again;
    struct err err = {0};
    rehearsal_open(&rehearsal, "parcel");
    rehearsal_run(&rehearsal, &run, 42, calm);
    assert_true(run_replay(&again, rehearsal.scenario, &run.journal, &err));
    assert_true(session_equal(&run.session, &again.session));
    assert_int_equal(run.events.count, again.events.count);
    assert_memory_equal(&run.score, &again.score, sizeof run.score);
    run_destroy(&again);
    run_destroy(&run);
    rehearsal_close(&rehearsal);
}

static void a_replay_stands_before_the_move_that_fails(void **state)
{
    (void)state;
    struct rehearsal rehearsal;
    struct run run, again;
    struct err err = {0};
    rehearsal_open(&rehearsal, "parcel");
    rehearsal_run(&rehearsal, &run, 42, calm);
    run.journal.moves[2] = run.journal.moves[1];
    assert_false(run_replay(&again, rehearsal.scenario, &run.journal, &err));
    assert_string_equal(err.text, "move 3: a line was just said; what is possible now is continue, "
                                  "continue all or quit");
    assert_int_equal(again.journal.count, 2);
    run_destroy(&again);
    run_destroy(&run);
    rehearsal_close(&rehearsal);
}

static void taking_back_returns_to_the_last_answer(void **state)
{
    (void)state;
    static const struct {
        const char *scenario, *moves;
        size_t kept;
    } cases[] = {
        {"parcel", "continue\nchoose hello/a\n", 1},
        {"parcel", "continue\nchoose hello/a\ncontinue\n", 1},
        {"parcel", "continue\nchoose hello/a\ncontinue\nchoose middle/b\ncontinue\n", 3},
        {"parcel", "continue\nchoose hello/a\nquit\n", 1},
        {"handover", "continue\npick note owner\ncontinue\n", 1},
        {"handover", "continue\npick note owner\ncontinue\nsort desks parcel=1 form=1 gossip=1\n",
         3},
        {"clock", "continue\nwait 300\nchoose ring/a\n", 1}, /* the time comes back as well */
        {"clock", "continue\nwait 300\nwait 5000\n", 1},     /* silence was an answer */
        {"clock", "continue\nwait 5000\ncontinue\n", 1},
        {"clock", "continue\nchoose ring/a\ncontinue\nchoose deeper/a\n", 3},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct rehearsal rehearsal;
        struct run run, short_run;
        struct err err = {0};
        rehearsal_open(&rehearsal, cases[i].scenario);
        rehearsal_run(&rehearsal, &run, 5, cases[i].moves);
        assert_true(run_take_back(&run, &err));
        assert_int_equal(run.journal.count, cases[i].kept);
        assert_true(run_replay(&short_run, rehearsal.scenario, &run.journal, &err));
        assert_true(session_equal(&run.session, &short_run.session));
        assert_int_equal(run.events.count, short_run.events.count);
        assert_memory_equal(&run.score, &short_run.score, sizeof run.score);
        run_destroy(&short_run);
        run_destroy(&run);
        rehearsal_close(&rehearsal);
    }
}

static void nothing_is_taken_back_before_an_answer_or_when_assessed(void **state)
{
    (void)state;
    struct rehearsal rehearsal;
    struct run run;
    struct err err = {0};
    rehearsal_open(&rehearsal, "clock");
    rehearsal_run(&rehearsal, &run, 5, "continue\nwait 4000\n");
    assert_false(run_take_back(&run, &err));
    assert_string_equal(err.text, "no decision was answered yet, so there is nothing to take back");
    run_destroy(&run);
    assert_true(run_start(&run, rehearsal.scenario, 5, MODE_ASSESSED, &err));
    rehearsal_play(&run, "continue\nchoose ring/a\n");
    assert_false(run_take_back(&run, &err));
    assert_string_equal(err.text, "in an assessed run nothing can be taken back");
    run_destroy(&run);
    rehearsal_close(&rehearsal);
}

/* The journal of a calm run with one line replaced, removed (NULL) or left as it is. */
static char *journal_with(const struct rehearsal *rehearsal, size_t line, const char *replacement)
{
    struct run run;
    struct text text, changed;
    text_init(&text);
    text_init(&changed);
    rehearsal_run(rehearsal, &run, 42, calm);
    run_encode(&run, &text);
    struct journal_reader reader = {.next = text_string(&text)};
    while (journal_read_line(&reader)) {
        if (reader.number != line)
            text_add_bytes(&changed, reader.line, reader.length);
        else if (replacement != NULL)
            text_add(&changed, replacement);
        if (reader.number != line || replacement != NULL)
            text_add(&changed, "\n");
    }
    run_destroy(&run);
    text_destroy(&text);
    return changed.at;
}

static void a_true_journal_is_verified(void **state)
{
    (void)state;
    struct rehearsal rehearsal;
    struct err err = {0};
    rehearsal_open(&rehearsal, "parcel");
    char *text = journal_with(&rehearsal, 0, NULL);
    bool verified = run_verify(text, rehearsal.scenario, &err);
    assert_string_equal(err.text, "");
    assert_true(verified);
    free(text);
    text = journal_with(&rehearsal, 8, "# a comment is passed over\n\n> continue");
    assert_true(run_verify(text, rehearsal.scenario, &err));
    free(text);
    rehearsal_close(&rehearsal);
}

static void replay_stops_at_the_first_divergence(void **state)
{
    (void)state;
    static const struct {
        size_t line;
        const char *replacement, *message;
    } cases[] = {
        {2, "scenario handover",
         "line 2: recorded was \"scenario handover\", now it is \"scenario parcel\""},
        {4, "seed 042", "line 4: recorded was \"seed 042\", now it is \"seed 42\""},
        {6, "scene hallo", "line 6: recorded was \"scene hallo\", now it is \"scene hello\""},
        {6, NULL, "line 6: recorded was \"line hello.1\", now it is \"scene hello\""},
        {9, "> choose hello/b",
         "line 10: recorded was \"reply hello/a\", now it is \"reply hello/b\""},
        {9, "> choose hello/z",
         "line 9: decision \"hello\" has no reply \"z\"; did you mean \"a\"?"},
        {9, "> continue",
         "line 9: recorded was \"> continue\", which now fails: the run is at decision "
         "\"hello\"; what is possible now is choose or quit"},
        {13, "points hello listening 2 of 2",
         "line 13: recorded was \"points hello listening 2 of 2\", now it is \"points hello "
         "listening 2 of 2 empathy 2 of 2 professionalism 0 of 2\""},
        {15, NULL, "line 15: recorded was \"line middle.1\", now it is \"scene middle\""},
        {25, "score listening 67 empathy 100 professionalism 50 overall 99 passed",
         "line 25: recorded was \"score listening 67 empathy 100 professionalism 50 overall 99 "
         "passed\", now it is \"score listening 67 empathy 100 professionalism 50 overall 73 "
         "passed\""},
        {25, NULL,
         "the journal ends after line 24; now there follows \"score listening 67 empathy 100 "
         "professionalism 50 overall 73 passed\""},
        {25, "score listening 67 empathy 100 professionalism 50 overall 73 passed\n> quit",
         "line 26: recorded was \"> quit\", but the score should be the last line"},
    };
    struct rehearsal rehearsal;
    rehearsal_open(&rehearsal, "parcel");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct err err = {0};
        char *text = journal_with(&rehearsal, cases[i].line, cases[i].replacement);
        assert_false(run_verify(text, rehearsal.scenario, &err));
        assert_string_equal(err.text, cases[i].message);
        free(text);
    }
    rehearsal_close(&rehearsal);
}

static void an_unused_run_can_be_destroyed(void **state)
{
    (void)state;
    struct run run = {0};
    run_destroy(&run);
    run_destroy(&run);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_finished_run_is_written_whole),
        cmocka_unit_test(the_last_word_says_how_it_ended),
        cmocka_unit_test(a_replay_comes_to_the_same_run),
        cmocka_unit_test(a_replay_stands_before_the_move_that_fails),
        cmocka_unit_test(taking_back_returns_to_the_last_answer),
        cmocka_unit_test(nothing_is_taken_back_before_an_answer_or_when_assessed),
        cmocka_unit_test(a_true_journal_is_verified),
        cmocka_unit_test(replay_stops_at_the_first_divergence),
        cmocka_unit_test(an_unused_run_can_be_destroyed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

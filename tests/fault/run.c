/* run.c: memory that runs out anywhere in a run leaves the run as it was, says so,
 * and leaks nothing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../unit/rehearsal.h"
#include "failing.h"
#include "play/debrief.h"

static const char dynamic[] = SOURCE_DIR "/tests/lua/play/basics/trouble.lua";

static const struct {
    const char *scenario, *moves;
} runs[] = {
    {"parcel", "continue\nchoose hello/c\ncontinue all\nchoose middle/a\ncontinue all\n"
               "choose middle/d\n"},
    {"handover", "continue\npick note owner deadline\ncontinue\n"
                 "sort desks parcel=1 form=2 gossip=1\n"},
    {"clock", "continue\nwait 100\nwait 4900\ncontinue\ncontinue\nchoose deeper/a\ncontinue all\n"},
    {dynamic, "continue\nchoose start/line\nquit\n"},
};
enum { RUN_COUNT = sizeof runs / sizeof *runs };

static void check_message(const struct err *err)
{
    assert_int_equal(err->kind, ERR_SYSTEM);
    assert_non_null(strstr(err->text, "out of memory"));
}

/* The whole of a run as text, for comparing. */
static void tell(const struct run *run, struct text *text)
{
    text_clear(text);
    run_encode(run, text);
    assert_false(text->failed);
}

static void a_start_without_memory_leaves_nothing(void **state)
{
    (void)state;
    for (size_t i = 0; i < RUN_COUNT; i++) {
        struct rehearsal rehearsal;
        rehearsal_open(&rehearsal, runs[i].scenario);
        for (unsigned long nth = 1;; nth++) {
            struct run run;
            struct err err = {0};
            failing_start(FAILING_MEMORY, nth);
            bool started = run_start(&run, rehearsal.scenario, 1, MODE_PRACTICE, &err);
            bool failed = failing_stop();
            if (started)
                run_destroy(&run);
            else
                check_message(&err);
            if (!failed) {
                assert_true(started);
                break;
            }
        }
        rehearsal_close(&rehearsal);
    }
}

/* Does the move, with every allocation in it failing in turn first. */
static void apply_at_last(struct run *run, const struct move *move)
{
    struct text before, after;
    text_init(&before);
    text_init(&after);
    for (unsigned long nth = 1;; nth++) {
        struct err err = {0};
        struct session session = run->session;
        tell(run, &before);
        failing_start(FAILING_MEMORY, nth);
        bool applied = run_apply(run, move, &err);
        failing_stop();
        if (applied)
            break;
        check_message(&err);
        tell(run, &after);
        assert_string_equal(text_string(&before), text_string(&after));
        assert_true(session_equal(&session, &run->session));
    }
    text_destroy(&before);
    text_destroy(&after);
}

static void a_move_without_memory_leaves_the_run_as_it_was(void **state)
{
    (void)state;
    for (size_t i = 0; i < RUN_COUNT; i++) {
        struct rehearsal rehearsal;
        struct run run, undisturbed;
        rehearsal_open(&rehearsal, runs[i].scenario);
        rehearsal_run(&rehearsal, &undisturbed, 1, runs[i].moves);
        rehearsal_run(&rehearsal, &run, 1, "");
        for (size_t m = 0; m < undisturbed.journal.count; m++)
            apply_at_last(&run, &undisturbed.journal.moves[m]);
        assert_true(session_equal(&run.session, &undisturbed.session));
        run_destroy(&run);
        run_destroy(&undisturbed);
        rehearsal_close(&rehearsal);
    }
}

static bool take_back(struct run *run, struct err *err)
{
    return run_take_back(run, err);
}

static bool replay(struct run *run, struct err *err)
{
    struct run again;
    bool replayed = run_replay(&again, run->scenario, &run->journal, err);
    run_destroy(&again);
    return replayed;
}

static bool encode(struct run *run, struct err *err)
{
    struct text text;
    text_init(&text);
    run_encode(run, &text);
    bool encoded = text_ok(&text, err);
    text_destroy(&text);
    return encoded;
}

static bool verify(struct run *run, struct err *err)
{
    struct text text;
    text_init(&text);
    run_encode(run, &text);
    bool verified = text_ok(&text, err) && run_verify(text_string(&text), run->scenario, err);
    text_destroy(&text);
    return verified;
}

static bool decode(struct run *run, struct err *err)
{
    struct text text;
    struct journal journal;
    text_init(&text);
    run_encode(run, &text);
    bool decoded =
        text_ok(&text, err) && journal_decode(text_string(&text), run->scenario, &journal, err);
    if (decoded)
        journal_destroy(&journal);
    text_destroy(&text);
    return decoded;
}

static bool debrief(struct run *run, struct err *err)
{
    struct debrief made;
    bool done = debrief_make(run, &made, err);
    if (done)
        debrief_destroy(&made);
    return done;
}

/* With one allocation after the other failing first. (Lua tries a second time, so not
 * every failure is one of the deed.) */
static void until_it_is_done(struct run *run, bool (*deed)(struct run *run, struct err *err))
{
    for (unsigned long nth = 1;; nth++) {
        struct err err = {0};
        failing_start(FAILING_MEMORY, nth);
        bool done = deed(run, &err);
        bool failed = failing_stop();
        if (done)
            return;
        assert_true(failed);
        check_message(&err);
    }
}

static void whatever_is_done_with_a_run_bears_a_lack_of_memory(void **state)
{
    (void)state;
    static bool (*const deeds[])(struct run * run, struct err * err) = {replay, encode,  verify,
                                                                        decode, debrief, take_back};
    for (size_t i = 0; i < RUN_COUNT; i++) {
        struct rehearsal rehearsal;
        struct run run;
        rehearsal_open(&rehearsal, runs[i].scenario);
        rehearsal_run(&rehearsal, &run, 1, runs[i].moves);
        for (size_t d = 0; d < sizeof deeds / sizeof *deeds; d++)
            until_it_is_done(&run, deeds[d]);
        run_destroy(&run);
        rehearsal_close(&rehearsal);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_start_without_memory_leaves_nothing),
        cmocka_unit_test(a_move_without_memory_leaves_the_run_as_it_was),
        cmocka_unit_test(whatever_is_done_with_a_run_bears_a_lack_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

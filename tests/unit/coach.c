/* coach.c: what a move gave away, by hand on small scenarios. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <math.h>

#include "check/coach.h"
#include "rehearsal.h"

static const double CLOSE = 1e-6;

static const char parcel[] = "parcel", handover[] = "handover", ticking[] = "clock";
static const char forks[] = SOURCE_DIR "/tests/lua/play/basics/forks.lua";
static const char endless[] = SOURCE_DIR "/tests/lua/play/basics/endless.lua";
static const char trouble[] = SOURCE_DIR "/tests/lua/play/basics/trouble.lua";
static const char vast[] = SOURCE_DIR "/tests/lua/play/basics/vast.lua";

static struct coach *make(const struct rehearsal *rehearsal, size_t limit)
{
    struct coach *coach;
    struct err err = {0};
    bool made = coach_new(rehearsal->scenario, NULL, limit, &coach, &err);
    assert_string_equal(err.kind == ERR_SYSTEM ? err.text : "", "");
    assert_true(made);
    return coach;
}

static struct move move_of(const struct scenario *scenario, const char *line)
{
    struct move move;
    struct err err = {0};
    move_decode(line, scenario, &move, &err);
    assert_string_equal(err.text, "");
    return move;
}

static void expect_move(const struct scenario *scenario, const struct move *move, const char *line)
{
    struct text text;
    text_init(&text);
    move_encode(move, scenario, &text);
    assert_string_equal(text_string(&text), line);
    text_destroy(&text);
}

/* Weights are 1 for listening, 2 for empathy, 1 for professionalism. */
static const struct judged {
    const char *scenario, *before, *move;
    double lost, worst;
    enum grade grade;
    bool beyond;
    const char *better; /* NULL: the move itself */
} judged[] = {
    /* 2 of 8 given away, and 1 of 3 at the next; 6 and 0; 12 and 0 */
    {parcel, "continue", "choose hello/a", 0, 9, GRADE_BEST, false, NULL},
    {parcel, "continue", "choose hello/c", 3, 9, GRADE_GOOD, false, "choose hello/a"},
    {parcel, "continue", "choose hello/b", 9, 9, GRADE_HARMFUL, false, "choose hello/a"},
    {parcel, "continue\nchoose hello/a\ncontinue", "choose middle/b", 0, 1, GRADE_BEST, false,
     NULL},
    {parcel, "continue\nchoose hello/a\ncontinue", "choose middle/a", 1, 1, GRADE_MISSED, false,
     "choose middle/b"},
    /* met again nothing is at stake */
    {parcel, "continue\nchoose hello/a\ncontinue\nchoose middle/a\ncontinue", "choose middle/b", 0,
     0, GRADE_BEST, false, NULL},
    /* 3 and a critical error, which counts when met again too */
    {parcel, "continue\nchoose hello/b\ncontinue", "choose middle/a", 0, 0, GRADE_BEST, false,
     NULL},
    {parcel, "continue\nchoose hello/b\ncontinue", "choose middle/c", 3 + 16, 0, GRADE_HARMFUL,
     true, "choose middle/a"},
    {parcel, "continue\nchoose hello/b\ncontinue\nchoose middle/c\ncontinue", "choose middle/c", 16,
     0, GRADE_HARMFUL, true, "choose middle/a"},
    /* what hurts is not the best even where it counts no more, and nothing better was open */
    {parcel, "continue\nchoose hello/b\ncontinue\nchoose middle/a\ncontinue", "choose middle/d", 0,
     0, GRADE_HARMFUL, false, NULL},

    {handover, "continue", "pick note owner deadline", 0, 6, GRADE_BEST, false, NULL},
    {handover, "continue", "pick note deadline", 2, 6, GRADE_GOOD, false,
     "pick note owner deadline"},
    {handover, "continue", "pick note owner", 3, 6, GRADE_MISSED, false,
     "pick note owner deadline"},
    {handover, "continue", "pick note deadline weather", 3, 6, GRADE_MISSED, false,
     "pick note owner deadline"},
    {handover, "continue", "pick note weather", 6, 6, GRADE_HARMFUL, false,
     "pick note owner deadline"},
    {handover, "continue\npick note weather\ncontinue", "sort desks parcel=1 form=2 gossip=3", 0, 4,
     GRADE_BEST, false, NULL},
    {handover, "continue\npick note weather\ncontinue", "sort desks parcel=2 form=2 gossip=3", 2, 4,
     GRADE_MISSED, false, "sort desks parcel=1 form=2 gossip=3"},
    {handover, "continue\npick note weather\ncontinue", "sort desks parcel=1 form=2 gossip=1",
     4 + 15, 4, GRADE_HARMFUL, true, "sort desks parcel=1 form=2 gossip=3"},

    {ticking, "continue", "choose ring/a", 0, 6, GRADE_BEST, false, NULL},
    {ticking, "continue", "choose ring/b", 3, 6, GRADE_HARMFUL, false, "choose ring/a"},
    {ticking, "continue", "wait 5000", 6, 6, GRADE_HARMFUL, false, "choose ring/a"},
    {ticking, "continue\nwait 1000", "wait 5000", 6, 6, GRADE_HARMFUL, false, "choose ring/a"},
    /* in a shared scene, for the first time and again */
    {ticking, "continue\nchoose ring/a\ncontinue all", "choose deeper/a", 0, 2, GRADE_BEST, false,
     NULL},
    {ticking, "continue\nchoose ring/a\ncontinue all", "choose deeper/b", 2, 2, GRADE_HARMFUL,
     false, "choose deeper/a"},
    {ticking, "continue\nwait 5000\ncontinue all\nchoose deeper/a\ncontinue all", "choose deeper/a",
     0, 0, GRADE_BEST, false, NULL},

    /* most at once leads into the trap; a sure point is dearer than a fourth of two */
    {forks, "continue", "choose now/much", 1.5, 1.5, GRADE_MISSED, false, "choose now/little"},
    {forks, "continue", "choose now/little", 0, 1.5, GRADE_BEST, false, NULL},
    {forks, "continue\nchoose now/little\ncontinue all", "choose toss/sure", 0.5, 0.5, GRADE_MISSED,
     false, "choose toss/risk"},
    {forks, "continue\nchoose now/little\ncontinue all", "choose toss/risk", 0, 0.5, GRADE_BEST,
     false, NULL},
    {forks, "continue\nchoose now/much\ncontinue all", "choose trap/two", 0, 2, GRADE_BEST, false,
     NULL},
    {forks, "continue\nchoose now/much\ncontinue all", "choose trap/one", 2, 2, GRADE_MISSED, false,
     "choose trap/two"},

    {endless, "continue", "choose round/a", 0, 1, GRADE_BEST, false, NULL},
    {endless, "continue", "choose round/b", 1, 1, GRADE_MISSED, false, "choose round/a"},
    {endless, "continue\nchoose round/a\ncontinue", "choose round/a", 0, 0, GRADE_BEST, false,
     NULL},
};

static void expect(const struct judged *expected, bool holds, const char *what)
{
    if (!holds)
        fail_msg("%s after \"%s\": %s", expected->move, expected->before, what);
}

static void judge(const struct judged *expected)
{
    struct rehearsal rehearsal;
    struct run run;
    struct judgement judgement;
    struct err err = {0};
    rehearsal_open(&rehearsal, expected->scenario);
    struct coach *coach = make(&rehearsal, SIZE_MAX);
    assert_non_null(coach);
    rehearsal_run(&rehearsal, &run, 7, expected->before);
    struct move move = move_of(rehearsal.scenario, expected->move);
    expect(expected, coach_judge(coach, &run.session, &move, &judgement, &err), err.text);
    double lost = judgement.lost[METRIC_OVERALL];
    expect(expected, fabs(lost - expected->lost) < CLOSE, "another loss");
    expect(expected, fabs(judgement.worst - expected->worst) < CLOSE, "another worst loss");
    expect(expected, judgement.grade == expected->grade, grade_name(judgement.grade));
    expect(expected, judgement.beyond == expected->beyond, "beyond points, or not");
    expect_move(rehearsal.scenario, &judgement.better,
                expected->better == NULL ? expected->move : expected->better);
    coach_free(coach);
    run_destroy(&run);
    rehearsal_close(&rehearsal);
}

static void a_move_is_compared_with_the_best_that_was_open(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof judged / sizeof *judged; i++)
        judge(&judged[i]);
}

static void nothing_exact_is_said_of_what_cannot_be_searched(void **state)
{
    (void)state;
    static const struct {
        const char *scenario;
        size_t limit;
    } cases[] = {{parcel, 2}, {trouble, SIZE_MAX}, {vast, SIZE_MAX}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct rehearsal rehearsal;
        rehearsal_open(&rehearsal, cases[i].scenario);
        assert_null(make(&rehearsal, cases[i].limit));
        rehearsal_close(&rehearsal);
    }
}

static void expect_refused(bool done, const struct err *err, const char *why)
{
    assert_false(done);
    assert_int_equal(err->kind, ERR_BAD);
    assert_non_null(strstr(err->text, why));
}

static void a_run_that_it_did_not_search_is_refused(void **state)
{
    (void)state;
    struct rehearsal searched, other;
    struct run run, strange;
    struct judgement judgement;
    struct move none = {.kind = MOVE_CHOOSE};
    struct err err = {0};
    double value;
    uint16_t behaviour;
    rehearsal_open(&searched, parcel);
    rehearsal_open(&other, handover);
    struct coach *coach = make(&searched, SIZE_MAX);
    rehearsal_run(&searched, &run, 7, "");
    rehearsal_run(&other, &strange, 7, "continue");
    expect_refused(coach_judge(coach, &run.session, &none, &judgement, &err), &err, "decision");
    expect_refused(coach_value(coach, &run.session, 0, &value, &err), &err, "decision");
    expect_refused(coach_hint(coach, &strange.session, &behaviour, &err), &err, "another scenario");
    rehearsal_play(&run, "continue");
    none = move_of(searched.scenario, "choose middle/a");
    expect_refused(coach_judge(coach, &run.session, &none, &judgement, &err), &err, "hello");
    run_destroy(&strange);
    run_destroy(&run);
    coach_free(coach);
    rehearsal_close(&other);
    rehearsal_close(&searched);
}

static void it_serves_another_copy_of_the_scenario(void **state)
{
    (void)state;
    struct rehearsal first, second;
    struct run run;
    struct judgement judgement;
    struct err err = {0};
    rehearsal_open(&first, ticking);
    rehearsal_open(&second, ticking);
    struct coach *coach = make(&first, SIZE_MAX);
    rehearsal_close(&first);
    rehearsal_run(&second, &run, 7, "continue");
    struct move move = move_of(second.scenario, "choose ring/b");
    assert_true(coach_judge(coach, &run.session, &move, &judgement, &err));
    assert_true(fabs(judgement.lost[METRIC_OVERALL] - 3) < CLOSE);
    run_destroy(&run);
    rehearsal_close(&second);
    coach_free(coach);
}

static void a_hint_names_the_behaviour_worth_most_in_the_best_reply(void **state)
{
    (void)state;
    static const struct {
        const char *scenario, *before;
        bool coached;
        const char *behaviour;
    } cases[] = {
        {parcel, "continue", true, "name_feeling"}, /* empathy counts twice */
        {parcel, "continue", false, "name_feeling"},
        {parcel, "continue\nchoose hello/a\ncontinue", true, "next_step"},
        {parcel, "continue\nchoose hello/b\ncontinue\nchoose middle/a\ncontinue", true, NULL},
        {handover, "continue", true, "next_step"},
        {handover, "continue", false, "next_step"},
        {handover, "continue\npick note owner\ncontinue", true, "right_place"},
        {handover, "continue\npick note owner\ncontinue", false, "right_place"},
        {forks, "continue", true, "sum_up"}, /* of the little one */
        {forks, "continue", false, "ask_open"},
        {ticking, "continue", true, "ask_open"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct rehearsal rehearsal;
        struct run run;
        struct err err = {0};
        uint16_t behaviour;
        rehearsal_open(&rehearsal, cases[i].scenario);
        struct coach *coach = cases[i].coached ? make(&rehearsal, SIZE_MAX) : NULL;
        rehearsal_run(&rehearsal, &run, 7, cases[i].before);
        size_t moves = run.journal.count, events = run.events.count;
        assert_true(coach_hint(coach, &run.session, &behaviour, &err));
        const struct behaviour *named =
            behaviour == NONE ? NULL : &rehearsal.library->rubric->behaviours[behaviour];
        assert_string_equal(named == NULL ? "none" : named->id,
                            cases[i].behaviour == NULL ? "none" : cases[i].behaviour);
        assert_int_equal(run.journal.count, moves);
        assert_int_equal(run.events.count, events);
        run_destroy(&run);
        coach_free(coach);
        rehearsal_close(&rehearsal);
    }
}

static void what_would_follow_goes_up_to_the_next_decision_or_the_end(void **state)
{
    (void)state;
    static const struct {
        const char *scenario, *before, *move, *after;
    } cases[] = {
        {parcel, "continue", "choose hello/c", "line hello.2\nline middle.1\nline middle.2\n"},
        {forks, "continue", "choose now/little",
         "line now.3\nline now.4\nline now.5\nline now.6\n"},
        {forks, "continue\nchoose now/little\ncontinue all", "choose toss/sure",
         "line over.1\nending over\n"},
        {ticking, "continue", "wait 5000", "line ring.2\nline breathe.1\n"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct rehearsal rehearsal;
        struct run run;
        struct events events;
        struct text text;
        struct err err = {0};
        events_init(&events);
        text_init(&text);
        rehearsal_open(&rehearsal, cases[i].scenario);
        rehearsal_run(&rehearsal, &run, 7, cases[i].before);
        struct move move = move_of(rehearsal.scenario, cases[i].move);
        struct session before = run.session;
        assert_true(coach_after(&run.session, &move, &events, &err));
        assert_true(session_equal(&before, &run.session));
        for (size_t e = 0; e < events.count; e++) {
            if (events.at[e].kind != EVENT_LINE && events.at[e].kind != EVENT_ENDED)
                continue;
            event_encode(&events.at[e], rehearsal.scenario, &text);
            text_add(&text, "\n");
        }
        assert_string_equal(text_string(&text), cases[i].after);
        text_destroy(&text);
        events_destroy(&events);
        run_destroy(&run);
        rehearsal_close(&rehearsal);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_move_is_compared_with_the_best_that_was_open),
        cmocka_unit_test(nothing_exact_is_said_of_what_cannot_be_searched),
        cmocka_unit_test(a_run_that_it_did_not_search_is_refused),
        cmocka_unit_test(it_serves_another_copy_of_the_scenario),
        cmocka_unit_test(a_hint_names_the_behaviour_worth_most_in_the_best_reply),
        cmocka_unit_test(what_would_follow_goes_up_to_the_next_decision_or_the_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* coach_runs.c: how the judgements of a whole run hang together: what was given away
 * is what had to be, and what was lost. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>

#include "check/coach.h"
#include "check/tutor.h"
#include "recording.h"
#include "rehearsal.h"

static const double CLOSE = 1e-6;

/* A run that is gone through, from its first decision on; numbers are overall. */
struct walk {
    struct coach *coach; /* owned */
    struct session session;
    double start, lost, given; /* start: what must be given away */
    bool beyond, chance;       /* either had a part in it */
};

static double value(struct walk *walk)
{
    double found = 0;
    struct err err = {0};
    if (walk->session.stop == STOP_DECISION)
        assert_true(coach_value(walk->coach, &walk->session, METRIC_OVERALL, &found, &err));
    return found;
}

static void go_on(struct walk *walk, struct events *events)
{
    struct move on = {.kind = MOVE_CONTINUE_ALL};
    struct err err = {0};
    if (walk->session.stop == STOP_LINE)
        assert_true(session_apply(&walk->session, &on, events, &err));
}

static void walk_begin(struct walk *walk, const struct run *run)
{
    struct err err = {0};
    *walk = (struct walk){0};
    assert_true(coach_new(run->scenario, run->evaluator, TUTOR_STATES, &walk->coach, &err));
    assert_non_null(walk->coach);
    assert_true(session_start(&walk->session, run->scenario, run->evaluator, run->journal.seed,
                              NULL, &err));
    go_on(walk, NULL);
    walk->start = value(walk);
}

static double given_away(struct walk *walk, const struct events *events, bool *chance)
{
    const struct rubric *rubric = walk->session.scenario->rubric;
    double given = 0;
    *chance = false;
    for (size_t e = 0; e < events->count; e++) {
        const struct event *event = &events->at[e];
        *chance = *chance || event->kind == EVENT_CHANCE;
        for (size_t c = 0; event->kind == EVENT_SCORED && c < COMPETENCY_COUNT; c++)
            given += (event->scored.open[c] - event->scored.earned[c]) * rubric->weight[c];
    }
    return given;
}

/* What a move lost is what it gave away and what more must be given away after it. */
static void answer(struct walk *walk, const struct move *move, struct judgement *judgement)
{
    struct events events;
    struct err err = {0};
    struct move whole = *move;
    bool chance;
    events_init(&events);
    if (move->kind == MOVE_WAIT)
        whole.milliseconds = session_decision(&walk->session)->milliseconds;
    assert_true(coach_judge(walk->coach, &walk->session, &whole, judgement, &err));
    double before = value(walk), lost = judgement->lost[METRIC_OVERALL];
    assert_true(session_apply(&walk->session, &whole, &events, &err));
    go_on(walk, &events);
    double given = given_away(walk, &events, &chance);
    if (!chance && !judgement->beyond)
        assert_true(fabs(lost - (given + value(walk) - before)) < CLOSE);
    walk->lost += lost;
    walk->given += given;
    walk->beyond = walk->beyond || judgement->beyond;
    walk->chance = walk->chance || chance;
    events_destroy(&events);
}

/* Where no chance decides. */
static void the_losses_of_a_run_add_up(void **state)
{
    (void)state;
    static const struct {
        const char *scenario;
        double start;
        size_t count;
        const char *answers[4];
    } cases[] = {
        {"parcel", 3, 3, {"choose hello/c", "choose middle/a", "choose middle/d"}},
        {"parcel", 3, 3, {"choose hello/a", "choose middle/a", "choose middle/b"}},
        {"handover", 0, 2, {"pick note owner weather", "sort desks parcel=3 form=3 gossip=3"}},
        {SOURCE_DIR "/tests/lua/play/basics/endless.lua",
         0,
         3,
         {"choose round/a", "choose round/a", "choose round/b"}},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct rehearsal rehearsal;
        struct walk walk;
        struct run run;
        rehearsal_open(&rehearsal, cases[i].scenario);
        rehearsal_run(&rehearsal, &run, 7, "");
        walk_begin(&walk, &run);
        assert_true(fabs(walk.start - cases[i].start) < CLOSE);
        for (size_t a = 0; a < cases[i].count; a++) {
            struct move move;
            struct judgement judgement;
            struct err err;
            assert_true(move_decode(cases[i].answers[a], rehearsal.scenario, &move, &err));
            answer(&walk, &move, &judgement);
        }
        assert_true(session_is_over(&walk.session));
        assert_true(fabs(walk.start + walk.lost - walk.given) < CLOSE);
        coach_free(walk.coach);
        run_destroy(&run);
        rehearsal_close(&rehearsal);
    }
}

static bool is_answer(const struct move *move)
{
    return move->kind != MOVE_CONTINUE && move->kind != MOVE_CONTINUE_ALL;
}

static void the_losses_of_recorded_runs_add_up(void **state)
{
    (void)state;
    /* The chance in them is between things as good as each other. */
    static const struct {
        const char *name;
        double start;
        bool best, beyond;
    } cases[] = {
        {"late-refund-best", 0, true, false},   {"late-refund-typical", 0, false, false},
        {"late-refund-bad", 0, false, true},    {"size-nine-best", 1, true, false},
        {"size-nine-typical", 1, false, false}, {"size-nine-bad", 1, false, true},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct recording recording;
        struct walk walk;
        recording_open(&recording, cases[i].name);
        const struct journal *journal = &recording.run.journal;
        walk_begin(&walk, &recording.run);
        for (size_t m = 0; m < journal->count; m++) {
            struct judgement judgement;
            if (is_answer(&journal->moves[m]))
                answer(&walk, &journal->moves[m], &judgement);
        }
        assert_true(session_is_over(&walk.session));
        assert_true(walk.start == cases[i].start);
        assert_int_equal(walk.lost == 0, cases[i].best);
        assert_int_equal(walk.beyond, cases[i].beyond);
        assert_true(walk.beyond || fabs(walk.start + walk.lost - walk.given) < CLOSE);
        coach_free(walk.coach);
        recording_close(&recording);
    }
}

/* Any answer that is possible, to ask what is better. */
static struct move some_answer(const struct session *session)
{
    const struct scenario *scenario = session->scenario;
    const struct decision *decision = session_decision(session);
    struct move move;
    coach_by_points(session, &move);
    assert_int_equal(move.decision, decision - scenario->decisions);
    return move;
}

static void whoever_takes_the_better_answer_gives_away_the_least(void **state)
{
    (void)state;
    struct library *library;
    recording_library(&library);
    for (size_t l = 0; l < library->lesson_count; l++)
        for (size_t s = 0; s < library->lessons[l].scenario_count; s++) {
            struct recording recording;
            struct walk walk;
            recording_begin(&recording, library->lessons[l].scenarios[s], 11);
            walk_begin(&walk, &recording.run);
            while (!session_is_over(&walk.session)) {
                struct move move = some_answer(&walk.session);
                struct judgement judgement;
                struct err err;
                assert_true(coach_judge(walk.coach, &walk.session, &move, &judgement, &err));
                move = judgement.better;
                answer(&walk, &move, &judgement);
                assert_int_equal(judgement.grade, GRADE_BEST);
            }
            assert_true(walk.lost == 0);
            assert_true(walk.chance || fabs(walk.given - walk.start) < CLOSE);
            coach_free(walk.coach);
            recording_close(&recording);
        }
    library_free(library);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_losses_of_a_run_add_up),
        cmocka_unit_test(the_losses_of_recorded_runs_add_up),
        cmocka_unit_test(whoever_takes_the_better_answer_gives_away_the_least),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

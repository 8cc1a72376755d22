#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check/walks.h"

#include <string.h>

#include "base/thread.h"
#include "rehearsal.h"

#define TROUBLE SOURCE_DIR "/tests/lua/play/basics/trouble.lua"

static struct rehearsal open_scenario(const char *id)
{
    struct rehearsal rehearsal;
    rehearsal_open(&rehearsal, id);
    return rehearsal;
}

static void walk(struct walks *walks, const struct rehearsal *rehearsal, struct walks_plan plan)
{
    struct err err = {0};
    assert_true(walks_run(walks, rehearsal->scenario, &plan, NULL, NULL, &err));
    assert_string_equal(err.text, "");
}

static void assert_same(const struct walks *a, const struct walks *b)
{
    const struct scenario *scenario = a->scenario;
    assert_int_equal(a->runs, b->runs);
    assert_int_equal(a->ended, b->ended);
    assert_int_equal(a->endless, b->endless);
    assert_int_equal(a->failed, b->failed);
    assert_int_equal(a->passed, b->passed);
    assert_int_equal(a->critical, b->critical);
    assert_memory_equal(a->scores, b->scores, sizeof a->scores);
    assert_memory_equal(&a->lengths, &b->lengths, sizeof a->lengths);
    assert_memory_equal(a->endings, b->endings, scenario->ending_count * sizeof *a->endings);
    assert_memory_equal(a->scenes, b->scenes, scenario->scene_count);
    assert_memory_equal(a->decisions, b->decisions, scenario->decision_count);
    assert_memory_equal(a->replies, b->replies, scenario->reply_count);
    assert_int_equal(a->first_failed, b->first_failed);
    assert_string_equal(a->failure.text, b->failure.text);
}

static void figures_do_not_depend_on_the_threads(void **state)
{
    static const char *const scenarios[] = {"parcel", "clock", "handover", TROUBLE};
    (void)state;
    for (size_t s = 0; s < sizeof scenarios / sizeof *scenarios; s++) {
        struct rehearsal rehearsal = open_scenario(scenarios[s]);
        struct walks alone, shared;
        struct walks_plan plan = {.bot = BOT_RANDOM, .seed = 9, .runs = 5003, .threads = 1};
        walk(&alone, &rehearsal, plan);
        for (size_t threads = 0; threads < 4; threads++) { /* 0: all cores */
            plan.threads = threads == 3 ? 7 : threads;
            walk(&shared, &rehearsal, plan);
            assert_same(&alone, &shared);
            walks_destroy(&shared);
        }
        walks_destroy(&alone);
        rehearsal_close(&rehearsal);
    }
}

/* The same runs one by one, through a run with events and journal. */
static void figures_are_those_of_the_runs(void **state)
{
    enum { RUNS = 200 };
    struct rehearsal rehearsal = open_scenario("parcel");
    const struct scenario *scenario = rehearsal.scenario;
    struct walks walks;
    uint64_t endings[8] = {0}, overall = 0, lengths = 0;
    size_t passed = 0, critical = 0;
    (void)state;
    walk(&walks, &rehearsal, (struct walks_plan){.bot = BOT_RANDOM, .seed = 4, .runs = RUNS});
    for (size_t i = 0; i < RUNS; i++) {
        struct run run;
        struct err err = {0};
        uint64_t seed = walks_seed(4, i);
        struct random random = {.state = random_mix(~seed)};
        assert_true(run_start(&run, scenario, seed, MODE_ASSESSED, &err));
        while (!session_is_over(&run.session)) {
            struct move move;
            lengths += run.session.stop == STOP_DECISION;
            assert_true(bot_move(BOT_RANDOM, &run.session, &random, &move, &err));
            assert_true(run_apply(&run, &move, &err));
        }
        endings[scenario->steps[run.session.step].index]++;
        overall += (uint64_t)score_overall(&run.score, scenario->rubric);
        passed += run_passed(&run);
        critical += run.score.critical > 0;
        run_destroy(&run);
    }
    assert_int_equal(walks.runs, RUNS);
    assert_int_equal(walks.ended, RUNS);
    assert_int_equal(walks.passed, passed);
    assert_int_equal(walks.critical, critical);
    assert_true(passed > 0 && critical > 0);
    assert_memory_equal(walks.endings, endings, scenario->ending_count * sizeof *endings);
    assert_true(spread_mean(&walks.scores[METRIC_OVERALL]) == (double)overall / RUNS);
    assert_true(spread_mean(&walks.lengths) == (double)lengths / RUNS);
    walks_destroy(&walks);
    rehearsal_close(&rehearsal);
}

static void each_run_has_a_seed_of_its_own(void **state)
{
    enum { SEEDS = 5, RUNS = 200 };
    uint64_t seeds[SEEDS * RUNS];
    (void)state;
    for (size_t i = 0; i < SEEDS * RUNS; i++) {
        seeds[i] = walks_seed(i / RUNS, i % RUNS);
        for (size_t j = 0; j < i; j++)
            assert_true(seeds[i] != seeds[j]);
    }
}

static void another_seed_gives_other_runs(void **state)
{
    struct rehearsal rehearsal = open_scenario("parcel");
    struct walks one, other;
    (void)state;
    walk(&one, &rehearsal, (struct walks_plan){.bot = BOT_RANDOM, .seed = 1, .runs = 500});
    walk(&other, &rehearsal, (struct walks_plan){.bot = BOT_RANDOM, .seed = 2, .runs = 500});
    assert_memory_not_equal(one.scores, other.scores, sizeof one.scores);
    walks_destroy(&one);
    walks_destroy(&other);
    rehearsal_close(&rehearsal);
}

static void what_was_met_is_counted(void **state)
{
    struct rehearsal rehearsal = open_scenario("clock");
    const struct scenario *scenario = rehearsal.scenario;
    struct walks walks;
    (void)state;
    walk(&walks, &rehearsal, (struct walks_plan){.bot = BOT_RANDOM, .seed = 1, .runs = 500});
    assert_int_equal(walks_met(walks.scenes, scenario->scene_count), scenario->scene_count);
    assert_int_equal(walks_met(walks.replies, scenario->reply_count), scenario->reply_count);
    assert_int_equal(walks_met(walks.decisions, scenario->decision_count), 2);
    assert_int_equal(walks_endings_met(&walks), 1);
    walks_destroy(&walks);
    walk(&walks, &rehearsal, (struct walks_plan){.bot = BOT_LONGEST, .seed = 1, .runs = 50});
    assert_int_equal(walks_met(walks.replies, scenario->reply_count), 2); /* and no silence */
    walks_destroy(&walks);
    rehearsal_close(&rehearsal);
}

static void a_run_that_fails_is_told_with_its_seed(void **state)
{
    struct rehearsal rehearsal = open_scenario(TROUBLE);
    struct walks walks;
    (void)state;
    walk(&walks, &rehearsal, (struct walks_plan){.bot = BOT_FIRST, .seed = 1, .runs = 10});
    assert_int_equal(walks.failed, 10);
    assert_int_equal(walks.ended, 0);
    assert_int_equal(walks.first_failed, 0);
    assert_non_null(strstr(walks.failure.text, "trouble.lua:"));
    walks_destroy(&walks);
    rehearsal_close(&rehearsal);
}

static void a_run_without_an_end_is_given_up(void **state)
{
    struct rehearsal rehearsal = open_scenario(SOURCE_DIR "/tests/lua/play/basics/endless.lua");
    struct walks walks;
    (void)state;
    walk(&walks, &rehearsal, (struct walks_plan){.bot = BOT_FIRST, .seed = 1, .runs = 3});
    assert_int_equal(walks.endless, 3);
    assert_int_equal(walks.ended, 0);
    assert_int_equal(walks.scores[METRIC_OVERALL].count, 0);
    walks_destroy(&walks);
    walk(&walks, &rehearsal, (struct walks_plan){.bot = BOT_LAST, .seed = 1, .runs = 3});
    assert_int_equal(walks.ended, 3);
    walks_destroy(&walks);
    rehearsal_close(&rehearsal);
}

struct watch {
    size_t told, done, stop_at;
};

static bool watch(void *self, size_t done)
{
    struct watch *watch = self;
    assert_true(done > watch->done);
    watch->told++;
    watch->done = done;
    return done < watch->stop_at;
}

static void a_walk_that_is_stopped_has_done_the_first_runs(void **state)
{
    struct rehearsal rehearsal = open_scenario("parcel");
    struct walks stopped, shorter;
    struct watch to_the_end = {.stop_at = SIZE_MAX}, half = {.stop_at = 5000};
    struct walks_plan plan = {.bot = BOT_RANDOM, .seed = 1, .runs = 10000, .threads = 2};
    struct err err;
    (void)state;
    assert_true(walks_run(&stopped, rehearsal.scenario, &plan, watch, &to_the_end, &err));
    assert_int_equal(to_the_end.done, 10000);
    assert_true(to_the_end.told > 1);
    walks_destroy(&stopped);
    assert_true(walks_run(&stopped, rehearsal.scenario, &plan, watch, &half, &err));
    assert_true(stopped.runs >= 5000 && stopped.runs < 10000);
    assert_int_equal(stopped.runs, half.done);
    plan.runs = stopped.runs;
    walk(&shorter, &rehearsal, plan);
    assert_same(&stopped, &shorter);
    walks_destroy(&stopped);
    walks_destroy(&shorter);
    rehearsal_close(&rehearsal);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(figures_do_not_depend_on_the_threads),
        cmocka_unit_test(figures_are_those_of_the_runs),
        cmocka_unit_test(each_run_has_a_seed_of_its_own),
        cmocka_unit_test(another_seed_gives_other_runs),
        cmocka_unit_test(what_was_met_is_counted),
        cmocka_unit_test(a_run_that_fails_is_told_with_its_seed),
        cmocka_unit_test(a_run_without_an_end_is_given_up),
        cmocka_unit_test(a_walk_that_is_stopped_has_done_the_first_runs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check/analysis.h"

#include <string.h>

#include "exhibit.h"

static bool has_all(void *self, const char *folder, const char *id)
{
    (void)self;
    (void)folder;
    (void)id;
    return true;
}

static void analyse(const struct exhibit *exhibit, size_t states, size_t threads,
                    struct analysis *analysis, struct problems *problems)
{
    struct err err = {0};
    struct analysis_options options = {
        .states = states, .threads = threads, .library = exhibit->library, .has = has_all};
    problems_init(problems);
    assert_true(analysis_make(analysis, exhibit->scenario, &options, problems, &err));
    assert_string_equal(err.text, "");
}

static size_t count_code(const struct problems *problems, const char *code)
{
    size_t count = 0;
    for (size_t i = 0; i < problems->count; i++)
        count += strcmp(problems->at[i].code, code) == 0;
    return count;
}

static void a_whole_search_proves_and_bounds_each_ending(void **state)
{
    struct exhibit exhibit;
    struct analysis analysis;
    struct problems problems;
    (void)state;
    exhibit_open(&exhibit, "clean");
    analyse(&exhibit, 1000, 1, &analysis, &problems);
    assert_int_equal(analysis.proof, PROOF_COMPLETE);
    assert_int_equal(analysis.states, 14);
    assert_true(analysis.ways > 0 && analysis.ways <= analysis.states);
    assert_true(analysis.memory > 0);
    for (size_t i = 0; i <= exhibit.scenario->ending_count; i++)
        assert_true(analysis.bounds[i].most[METRIC_OVERALL].exists);
    assert_null(analysis.walks.scenario);
    assert_int_equal(problems.errors, 0);
    analysis_destroy(&analysis);
    problems_destroy(&problems);
    exhibit_close(&exhibit);
}

static void the_number_of_threads_changes_nothing(void **state)
{
    struct exhibit exhibit;
    struct analysis one, many;
    struct problems by_one, by_many;
    (void)state;
    exhibit_open(&exhibit, "clean");
    analyse(&exhibit, 1000, 1, &one, &by_one);
    analyse(&exhibit, 1000, 3, &many, &by_many);
    assert_int_equal(one.states, many.states);
    assert_int_equal(one.transitions, many.transitions);
    assert_int_equal(one.ways, many.ways);
    assert_memory_equal(&one.bots, &many.bots, sizeof one.bots);
    assert_int_equal(by_one.count, by_many.count);
    for (size_t i = 0; i < by_one.count; i++)
        assert_string_equal(by_one.at[i].text, by_many.at[i].text);
    analysis_destroy(&one);
    analysis_destroy(&many);
    problems_destroy(&by_one);
    problems_destroy(&by_many);
    exhibit_close(&exhibit);
}

/* Of what is never reached in "go-never" nothing may be claimed. */
static void a_search_that_was_stopped_claims_nothing(void **state)
{
    struct exhibit exhibit;
    struct analysis analysis;
    struct problems problems;
    (void)state;
    exhibit_open(&exhibit, "go-never");
    analyse(&exhibit, 1, 1, &analysis, &problems);
    assert_int_equal(analysis.proof, PROOF_NONE);
    assert_int_equal(problems.errors, 0);
    analysis_destroy(&analysis);
    problems_destroy(&problems);
    exhibit_close(&exhibit);
    exhibit_open(&exhibit, "clean");
    analyse(&exhibit, 3, 1, &analysis, &problems);
    assert_int_equal(analysis.proof, PROOF_NONE);
    assert_null(analysis.bounds);
    assert_int_equal(analysis.walks.runs, ANALYSIS_WALKS);
    assert_int_equal(walks_endings_met(&analysis.walks), exhibit.scenario->ending_count);
    assert_int_equal(count_code(&problems, "reply-never-best-nor-tempting"), 0);
    assert_int_equal(problems.errors, 0);
    analysis_destroy(&analysis);
    problems_destroy(&problems);
    exhibit_close(&exhibit);
}

/* Whether anything was offered does not steer what follows, so it is merged. */
static void what_goes_on_differently_can_be_proved_alone(void **state)
{
    struct exhibit exhibit;
    struct analysis whole, ways;
    struct problems problems, fewer;
    (void)state;
    exhibit_open(&exhibit, "leaves-range");
    analyse(&exhibit, 1000, 1, &whole, &problems);
    assert_int_equal(count_code(&problems, "leaves-range"), 1);
    assert_true(whole.ways < whole.states);
    analyse(&exhibit, whole.ways, 1, &ways, &fewer);
    assert_int_equal(ways.proof, PROOF_WAYS);
    assert_int_equal(ways.ways, whole.ways);
    assert_non_null(ways.bounds);
    for (size_t i = 0; i <= exhibit.scenario->ending_count; i++)
        for (size_t m = 0; m < METRIC_COUNT; m++)
            assert_int_equal(bound_percent(&ways.bounds[i].most[m]),
                             bound_percent(&whole.bounds[i].most[m]));
    assert_int_equal(count_code(&fewer, "never-true"), 0);
    assert_int_equal(count_code(&fewer, "always-true"), 0);
    analysis_destroy(&whole);
    analysis_destroy(&ways);
    problems_destroy(&problems);
    problems_destroy(&fewer);
    exhibit_close(&exhibit);
}

static void a_failure_ends_the_proof(void **state)
{
    struct exhibit exhibit;
    struct analysis analysis;
    struct problems problems;
    (void)state;
    exhibit_open(&exhibit, "nothing-open");
    analyse(&exhibit, 1000, 1, &analysis, &problems);
    assert_int_equal(analysis.proof, PROOF_FAILED);
    assert_null(analysis.bounds);
    assert_int_equal(count_code(&problems, "nothing-open"), 1);
    analysis_destroy(&analysis);
    problems_destroy(&problems);
    exhibit_close(&exhibit);
}

static void what_was_only_suspected_is_taken_back_by_a_proof(void **state)
{
    struct exhibit exhibit;
    struct analysis analysis;
    struct err err = {0};
    struct problems problems;
    (void)state;
    exhibit_open(&exhibit, "clean");
    struct analysis_options options = {
        .states = 1000, .threads = 1, .library = exhibit.library, .has = has_all};
    problems_init(&problems);
    problems_add(&problems, SEVERITY_WARNING, "f", 1, "may-have-nothing-open", "suspected");
    problems_add(&problems, SEVERITY_WARNING, "f", 1, "another", "stays");
    assert_true(analysis_make(&analysis, exhibit.scenario, &options, &problems, &err));
    assert_int_equal(count_code(&problems, "may-have-nothing-open"), 0);
    assert_int_equal(count_code(&problems, "another"), 1);
    analysis_destroy(&analysis);
    options.states = 3;
    problems_add(&problems, SEVERITY_WARNING, "f", 1, "may-have-nothing-open", "suspected");
    assert_true(analysis_make(&analysis, exhibit.scenario, &options, &problems, &err));
    assert_int_equal(count_code(&problems, "may-have-nothing-open"), 1);
    analysis_destroy(&analysis);
    problems_destroy(&problems);
    exhibit_close(&exhibit);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_whole_search_proves_and_bounds_each_ending),
        cmocka_unit_test(the_number_of_threads_changes_nothing),
        cmocka_unit_test(a_search_that_was_stopped_claims_nothing),
        cmocka_unit_test(what_goes_on_differently_can_be_proved_alone),
        cmocka_unit_test(a_failure_ends_the_proof),
        cmocka_unit_test(what_was_only_suspected_is_taken_back_by_a_proof),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

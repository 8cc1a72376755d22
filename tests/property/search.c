/* search.c: ten thousand small random scenarios, in which everything that the search,
 * the values, the bounds and the coach say is what a naive enumeration finds.
 *
 *     test_search             all of them
 *     test_search FROM COUNT  those seeds only, for one that failed */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/problem.h"
#include "generate.h"
#include "story/script/evaluator.h"
#include "subject.h"

enum { NODES_MAX = 250, WAYS_MAX = 2500, LARGE = 20, THREADS = 3 };

struct seeds {
    uint64_t from, count;
    size_t compared, bounded;
};

static const char folder[] = BINARY_DIR "/generated-search";

static struct library *open_library(const char *path)
{
    struct library *library;
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    bool opened = library_open(path, &library, &problems, &err);
    assert_string_equal(err.text, "");
    assert_true(opened);
    problems_destroy(&problems);
    return library;
}

static void compare(struct subject *subject, struct seeds *seeds)
{
    for (int merged = 0; merged < 2; merged++) {
        subject_search(subject, merged);
        subject_check_states(subject);
        subject_check_actions(subject);
        subject_check_ways(subject);
        subject_check_values(subject);
        if ((subject->seed & 1) == (uint64_t)merged)
            seeds->bounded += subject_check_bounds(subject);
        if (merged)
            subject_check_coach(subject);
        subject_forget(subject);
    }
    seeds->compared++;
}

static void try_seed(uint64_t seed, const struct library *library, struct seeds *seeds)
{
    struct subject subject = {.seed = seed};
    struct err err = {0};
    subject_done(&subject, generate_load(seed, library, folder, &subject.scenario, &err), &err);
    subject_done(&subject, scenario_evaluator(subject.scenario, &subject.evaluator, &err), &err);
    if (naive_make(&subject.naive, subject.scenario, subject.evaluator, NODES_MAX, WAYS_MAX))
        compare(&subject, seeds);
    naive_destroy(&subject.naive);
    evaluator_free(subject.evaluator);
    scenario_free(subject.scenario);
}

static void the_search_finds_what_the_naive_way_finds(void **state)
{
    struct seeds *seeds = *state;
    struct err err = {0};
    assert_true(file_make_folder(folder, &err));
    struct library *library = open_library(SOURCE_DIR "/tests/lua/play");
    for (uint64_t i = 0; seeds->compared < SCENARIOS && i < seeds->count; i++)
        try_seed(seeds->from + i, library, seeds);
    library_free(library);
    print_message("%zu scenarios compared, of %zu the bounds as well\n", seeds->compared,
                  seeds->bounded);
}

static void same(const void *a, const void *b, size_t size)
{
    assert_true(size == 0 || memcmp(a, b, size) == 0);
}

static void check_same(const struct space *a, const struct space *b)
{
    const struct scenario *scenario = a->pack.scenario;
    assert_int_equal(a->count, b->count);
    assert_int_equal(a->edge_count, b->edge_count);
    assert_int_equal(a->expanded, b->expanded);
    same(a->words, b->words, a->count * a->pack.words * sizeof *a->words);
    same(a->before, b->before, a->count * sizeof *a->before);
    same(a->edge, b->edge, (a->expanded + 1) * sizeof *a->edge);
    same(a->edges, b->edges, a->edge_count * sizeof *a->edges);
    same(a->expander.marks, b->expander.marks,
         scenario->step_count + scenario->expression_count + scenario->variable_count);
    same(a->expander.opened, b->expander.opened, scenario->reply_count);
}

static void check_threads(const struct scenario *scenario, size_t limit)
{
    struct space_options options = {.limit = limit, .threads = 1, .edges = true, .marks = true};
    struct space alone, shared;
    struct err err = {0};
    assert_true(space_search_as(&alone, scenario, NULL, &options, &err));
    for (options.threads = 2; options.threads <= THREADS; options.threads++) {
        assert_true(space_search_as(&shared, scenario, NULL, &options, &err));
        check_same(&alone, &shared);
        space_destroy(&shared);
    }
    space_destroy(&alone);
}

/* What space.h promises, where a state is at most two words. */
static void check_memory(const struct scenario *scenario)
{
    enum { MANY = 1000, BYTES = 32 };
    struct space_options options = {.threads = 1};
    struct space space;
    struct err err = {0};
    assert_true(space_search_as(&space, scenario, NULL, &options, &err));
    if (space.pack.words <= 2 && space.count > MANY)
        assert_true(space_memory(&space) <= space.count * BYTES);
    space_destroy(&space);
}

static void states_are_small_and_come_in_one_order_whatever_the_threads(void **state)
{
    (void)state;
    struct err err = {0};
    assert_true(file_make_folder(folder, &err));
    struct library *library = open_library(SOURCE_DIR "/tests/lua/play");
    for (uint64_t seed = 1; seed <= LARGE; seed++) {
        struct scenario *scenario;
        assert_true(generate_load(seed, library, folder, &scenario, &err));
        check_threads(scenario, 0);
        check_threads(scenario, 5000);
        check_memory(scenario);
        scenario_free(scenario);
    }
    library_free(library);
}

int main(int argc, char **argv)
{
    struct seeds seeds = {.from = 1, .count = UINT64_MAX};
    if (argc == 3) {
        seeds.from = strtoull(argv[1], NULL, 10);
        seeds.count = strtoull(argv[2], NULL, 10);
    }
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_prestate(the_search_finds_what_the_naive_way_finds, &seeds),
        cmocka_unit_test(states_are_small_and_come_in_one_order_whatever_the_threads),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* analysis.c: when memory runs out in the middle of a check, a map or the covering of
 * the curriculum, the caller is told so, nothing leaks, and nothing wrong is said. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check/analysis.h"
#include "check/coverage.h"
#include "check/graph.h"
#include "check/incidents.h"
#include "check/lint.h"
#include "check/purity.h"
#include "check/traffic.h"
#include "exhibit.h"
#include "failing.h"

static bool has_none(void *self, const char *folder, const char *id)
{
    (void)self;
    (void)folder;
    (void)id;
    return false;
}

/* Does it once; false with err. */
typedef bool attempt(const struct exhibit *exhibit, struct err *err);

static bool analyse(const struct exhibit *exhibit, struct err *err)
{
    struct analysis analysis;
    struct problems problems;
    struct analysis_options options = {
        .states = 1000, .threads = 1, .library = exhibit->library, .has = has_none};
    problems_init(&problems);
    bool ok = analysis_make(&analysis, exhibit->scenario, &options, &problems, err);
    if (ok)
        analysis_destroy(&analysis);
    problems_destroy(&problems);
    return ok;
}

static bool look(const struct exhibit *exhibit, struct err *err)
{
    struct space space;
    struct problems problems;
    struct space_options options = {.marks = true, .threads = 1};
    if (!space_search_as(&space, exhibit->scenario, NULL, &options, err))
        return false;
    problems_init(&problems);
    bool ok = lint_tell(&space, &problems, err) && incidents_tell(&space, false, &problems, err) &&
              purity_tell(&space, &problems, err);
    ok = ok && (!problems.failed || err_memory(err));
    problems_destroy(&problems);
    space_destroy(&space);
    return ok;
}

static bool draw(const struct exhibit *exhibit, struct err *err)
{
    struct space space;
    struct traffic traffic;
    struct text dot;
    struct space_options options = {.marks = true, .threads = 1};
    if (!space_search_as(&space, exhibit->scenario, NULL, &options, err))
        return false;
    text_init(&dot);
    bool ok = traffic_init(&traffic, exhibit->scenario, err);
    if (ok) {
        struct graph_facts facts = {.space = &space, .traffic = &traffic};
        graph_add(exhibit->scenario, &facts, &dot);
        ok = text_ok(&dot, err);
        traffic_destroy(&traffic);
    }
    text_destroy(&dot);
    space_destroy(&space);
    return ok;
}

static bool cover(const struct exhibit *exhibit, struct err *err)
{
    struct coverage coverage;
    const struct scenario *scenarios[] = {exhibit->scenario};
    if (!coverage_make(&coverage, exhibit->library->curriculum, scenarios, 1, err))
        return false;
    coverage_destroy(&coverage);
    return true;
}

static void fail_each(attempt *try_it, const char *name)
{
    struct exhibit exhibit;
    exhibit_open(&exhibit, name);
    for (unsigned long nth = 1;; nth++) {
        struct err err = {0};
        failing_start(FAILING_MEMORY, nth);
        bool ok = try_it(&exhibit, &err);
        if (!failing_stop()) {
            assert_string_equal(err.text, "");
            assert_true(ok);
            break;
        }
        if (!ok)
            assert_int_equal(err.kind, ERR_SYSTEM);
    }
    exhibit_close(&exhibit);
}

static void an_analysis_without_memory_says_so(void **state)
{
    (void)state;
    fail_each(analyse, "silence-earns");
}

/* On its own, for the bots that an analysis ends with take long. */
static void a_search_for_what_goes_wrong_without_memory_says_so(void **state)
{
    (void)state;
    fail_each(look, "two-raise");
    fail_each(look, "leaves-range");
    fail_each(look, "go-never");
}

static void a_map_without_memory_is_none(void **state)
{
    (void)state;
    fail_each(draw, "clean");
    fail_each(draw, "go-never");
}

static void a_curriculum_without_memory_is_not_covered(void **state)
{
    (void)state;
    fail_each(cover, "rich");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_analysis_without_memory_says_so),
        cmocka_unit_test(a_search_for_what_goes_wrong_without_memory_says_so),
        cmocka_unit_test(a_map_without_memory_is_none),
        cmocka_unit_test(a_curriculum_without_memory_is_not_covered),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

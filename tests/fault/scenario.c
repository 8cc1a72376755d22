/* scenario.c: when memory runs out, or a file cannot be opened, while a library
 * or a scenario is loaded, the caller is told so, and nothing is half made. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "failing.h"
#include "story/scenario.h"
#include "story/script/evaluator.h"

#define LIBRARY SOURCE_DIR "/tests/lua/library"

static struct library *library;

static int set_up(void **state)
{
    struct problems problems;
    struct err err;
    (void)state;
    problems_init(&problems);
    assert_true(library_open(LIBRARY, &library, &problems, &err));
    problems_destroy(&problems);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    library_free(library);
    return 0;
}

/* Does it once; *made says whether there was a result, which is freed. */
typedef bool attempt(const char *file, bool *made, struct problems *problems, struct err *err);

static bool open_library(const char *file, bool *made, struct problems *problems, struct err *err)
{
    struct library *opened;
    bool ok = library_open(file, &opened, problems, err);
    *made = opened != NULL;
    library_free(opened);
    return ok;
}

static bool load_scenario(const char *file, bool *made, struct problems *problems, struct err *err)
{
    struct scenario *scenario;
    struct evaluator *evaluator = NULL;
    bool ok = scenario_load(file, library, &scenario, problems, err);
    *made = scenario != NULL;
    if (scenario != NULL)
        ok = scenario_evaluator(scenario, &evaluator, err);
    evaluator_free(evaluator);
    scenario_free(scenario);
    return ok;
}

/* Lua tries again after it has collected its garbage, so a failure of its own
 * may be survived; what is made is then whole. */
static void fail_each(attempt *make, enum failing_kind kind, const char *file, bool is_right)
{
    for (unsigned long nth = 1;; nth++) {
        struct problems problems;
        struct err err;
        bool made = false;
        problems_init(&problems);
        err_clear(&err);
        failing_start(kind, nth);
        bool ok = make(file, &made, &problems, &err);
        bool failed = failing_stop();
        if (ok) {
            assert_int_equal(made, is_right);
            assert_int_equal(problems.errors == 0, is_right);
        } else {
            assert_true(failed);
            assert_int_equal(err.kind, ERR_SYSTEM);
            assert_true(err.text[0] != '\0');
        }
        problems_destroy(&problems);
        if (!failed) {
            assert_true(ok);
            assert_true(nth > 1);
            return;
        }
    }
}

static void a_library_is_opened_whole_or_not_at_all(void **state)
{
    (void)state;
    fail_each(open_library, FAILING_MEMORY, LIBRARY, true);
    fail_each(open_library, FAILING_OPEN, LIBRARY, true);
}

static void a_scenario_is_loaded_whole_or_not_at_all(void **state)
{
    (void)state;
    fail_each(load_scenario, FAILING_MEMORY, LIBRARY "/01-first/rich.lua", true);
    fail_each(load_scenario, FAILING_OPEN, LIBRARY "/01-first/rich.lua", true);
}

static void an_evaluator_is_made_whole_or_not_at_all(void **state)
{
    (void)state;
    fail_each(load_scenario, FAILING_MEMORY, LIBRARY "/01-first/dynamic.lua", true);
}

static void mistakes_are_told_whole_or_not_at_all(void **state)
{
    (void)state;
    fail_each(load_scenario, FAILING_MEMORY, LIBRARY "/01-first/broken.lua", false);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_library_is_opened_whole_or_not_at_all),
        cmocka_unit_test(a_scenario_is_loaded_whole_or_not_at_all),
        cmocka_unit_test(an_evaluator_is_made_whole_or_not_at_all),
        cmocka_unit_test(mistakes_are_told_whole_or_not_at_all),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

/* script.c: each allocation of our own and of Lua's fails in turn: a file is read
 * whole or the failure is told as the machine's, and nothing leaks. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../lua/sample.h"
#include "failing.h"
#include "story/script/evaluator.h"

static const char good[] =
    "local d = person 'Dana' { role = 'customer' }\n"
    "local t = {} for k in pairs { b = 1, a = 2, 'c' } do t[#t + 1] = tostring(k) end\n"
    "table.sort(t)\n"
    "return scene 's' {\n d:sad [[Well\n...]], decide { reply 'x' { go = 'y' .. #t } },\n"
    "order = table.concat(t, ','), shout = ('x'):rep(3000):upper() }";

static void read_until_left_alone(const char *source, size_t problems, bool stops)
{
    for (unsigned long nth = 1;; nth++) {
        struct sample sample;
        failing_start(FAILING_MEMORY, nth);
        sample_read(&sample, source);
        bool failed = failing_stop();
        if (!sample.ok) {
            assert_true(failed);
            assert_int_equal(sample.err.kind, ERR_SYSTEM);
            assert_null(sample.tree.first);
        } else {
            assert_int_equal(sample.problems.count, problems);
            assert_int_equal(sample.tree.result.told, stops);
        }
        sample_destroy(&sample);
        if (!failed)
            break;
        assert_true(nth < 10000);
    }
}

static void a_file_is_read_whole_or_not_at_all(void **state)
{
    (void)state;
    read_until_left_alone(good, 0, false);
}

static void the_mistakes_of_a_file_are_told_or_the_failure_is(void **state)
{
    (void)state;
    read_until_left_alone("foo = 1\nlocal x = scenne 'a' { nil, 'b' }\n"
                          "return { x, x, y = '\\xFF', [{}] = 1 }",
                          6, false);
    read_until_left_alone("return { go 'a' go 'b' }", 1, true);
    read_until_left_alone("local t = {} t.x.y = 1", 1, true);
    read_until_left_alone("return ('x'):rep(1e9)", 1, true);
}

/* False when the machine failed anywhere on the way. */
static bool evaluate(struct err *err)
{
    struct evaluator_value values[] = {{.name = "tone", .kind = SCRIPT_TEXT, .text = "open"}};
    struct evaluator_value result;
    struct evaluator *evaluator = evaluator_new(NULL, err);
    int id;
    bool ok = evaluator != NULL &&
              evaluator_add(evaluator, "(tone .. '!'):rep(50, ', ')", &id, err) &&
              evaluator_run(evaluator, id, values, 1, &result, err);
    if (ok)
        assert_int_equal(strlen(result.text), 50 * 5 + 49 * 2);
    evaluator_free(evaluator);
    return ok;
}

static void an_expression_is_evaluated_or_the_failure_told(void **state)
{
    (void)state;
    for (unsigned long nth = 1;; nth++) {
        struct err err;
        err_clear(&err);
        failing_start(FAILING_MEMORY, nth);
        bool ok = evaluate(&err);
        bool failed = failing_stop();
        assert_true(ok || (failed && err.kind == ERR_SYSTEM));
        if (!failed)
            break;
        assert_true(nth < 10000);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_file_is_read_whole_or_not_at_all),
        cmocka_unit_test(the_mistakes_of_a_file_are_told_or_the_failure_is),
        cmocka_unit_test(an_expression_is_evaluated_or_the_failure_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

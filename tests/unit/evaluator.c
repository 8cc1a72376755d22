/* evaluator.c: an expression sees its values and the library, gives a plain value,
 * and leaves nothing behind, whatever it tries. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "story/script/evaluator.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

#ifdef __SANITIZE_ADDRESS__
static const double seconds_allowed = 2.5;
#else
static const double seconds_allowed = 0.5;
#endif

static const struct evaluator_value values[] = {
    {.name = "patience", .kind = SCRIPT_NUMBER, .integer = 40},
    {.name = "promised", .kind = SCRIPT_BOOLEAN, .boolean = false},
    {.name = "tone", .kind = SCRIPT_TEXT, .text = "guarded"},
};

static int set_up(void **state)
{
    struct err err;
    *state = evaluator_new(NULL, &err);
    return *state == NULL;
}

static int tear_down(void **state)
{
    evaluator_free(*state);
    return 0;
}

/* Adds and runs; the result as text in `shown`, or "ERROR: …". */
static void evaluate(struct evaluator *evaluator, const char *source, char *shown, size_t size)
{
    struct evaluator_value result;
    struct err err;
    int id;
    if (!evaluator_add(evaluator, source, &id, &err) ||
        !evaluator_run(evaluator, id, values, COUNT(values), &result, &err)) {
        assert_int_equal(err.kind, ERR_BAD);
        snprintf(shown, size, "ERROR: %s", err.text);
        return;
    }
    assert_null(result.name);
    if (result.kind == SCRIPT_NUMBER)
        snprintf(shown, size, "%lld", (long long)result.integer);
    else if (result.kind == SCRIPT_BOOLEAN)
        snprintf(shown, size, "%s", result.boolean ? "true" : "false");
    else
        snprintf(shown, size, "\"%s\"", result.text);
}

struct evaluation {
    const char *source, *shown;
};

static void check(struct evaluator *evaluator, const struct evaluation *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        char shown[600];
        clock_t start = clock();
        evaluate(evaluator, cases[i].source, shown, sizeof shown);
        assert_string_equal(shown, cases[i].shown);
        assert_true((double)(clock() - start) / CLOCKS_PER_SEC < seconds_allowed);
        evaluate(evaluator, "patience + 2", shown, sizeof shown);
        assert_string_equal(shown, "42");
    }
}

static void an_expression_gives_a_plain_value(void **state)
{
    static const struct evaluation cases[] = {
        {"patience", "40"},
        {"patience / 2", "20"},
        {"patience > 20 and not promised", "true"},
        {"tone == 'guarded'", "true"},
        {"tone:upper()", "\"GUARDED\""},
        {"promised and 'As I said' or 'Wéll'", "\"Wéll\""},
        {"math.max(patience, 50)", "50"},
        {"string.format('%d of %s', patience, tone)", "\"40 of guarded\""},
        {"2147483647", "2147483647"},
        {"-2147483648", "-2147483648"},
        {"patience -- a remark", "40"},
        {"(function() local s = 0 for i = 1, 10 do s = s + i end return s end)()", "55"},
        {"(function(...) return ... end)(1, 2)", "1"},
        {"#tone", "7"},
    };
    check(*state, cases, COUNT(cases));
}

static void a_wrong_expression_is_refused_with_the_reason(void **state)
{
    static const struct evaluation cases[] = {
        {"", "ERROR: an expression is missing here"},
        {" \n", "ERROR: an expression is missing here"},
        {"-- none", "ERROR: `)` cannot stand here; is a value or a word missing before it?"},
        {"patience >", "ERROR: it ends too early; is a bracket or an `end` missing?"},
        {"1, 2", "ERROR: a `)` is missing before `,`"},
        {"1) + (2",
         "ERROR: `)` is too much: is there an `end` or a bracket too many above, or something behind the `return`?"},
        {"1) local x = (2",
         "ERROR: `)` is too much: is there an `end` or a bracket too many above, or something behind the `return`?"},
        {"x = 1",
         "ERROR: `=` is too much: is there an `end` or a bracket too many above, or something behind the `return`?"},
        {"patience + tone", "ERROR: `tone` is a text, which cannot be reckoned with"},
        {"nil", "ERROR: the expression gives nothing (nil); it must give a number, a text, true or "
                "false"},
        {"{}", "ERROR: the expression gives a table; it must give a number, a text, true or false"},
        {"patience / 3", "ERROR: the expression gives 13.333333333333, which is not a whole number "
                         "of at most 2147483647"},
        {"2147483648", "ERROR: the expression gives 2147483648, which is not a whole number of at "
                       "most 2147483647"},
        {"patiense", "ERROR: there is no variable `patiense`; did you mean `patience`?"},
        {"zebra", "ERROR: there is no variable `zebra`"},
        {"_ENV[1]", "ERROR: there is no variable `?`"},
        {"os.time()", "ERROR: there is no `os` here: a file cannot reach the system"},
        {"math.random(6)", "ERROR: there is no `math.random` in the safe library"},
        {"error('mine')", "ERROR: mine"},
        {"error({})", "ERROR: an error was raised with a table instead of a text"},
        {"'\\xFF'", "ERROR: the expression gives a text that is not whole characters (UTF-8)"},
        {"\xFF", "ERROR: an expression is UTF-8 of at most 32768 bytes"},
    };
    check(*state, cases, COUNT(cases));
}

static void nothing_that_an_expression_does_lasts(void **state)
{
    static const struct evaluation cases[] = {
        {"(function() patience = 3 return patience end)()",
         "ERROR: an expression gives a value and changes nothing; a variable changes through an "
         "effect"},
        {"(function() new = 3 return 1 end)()",
         "ERROR: an expression gives a value and changes nothing; a variable changes through an "
         "effect"},
        {"(function() string.upper = nil return 1 end)()",
         "ERROR: `string` belongs to the safe library and cannot be changed"},
        {"(function() local e = _ENV table.insert(e, 1) return 1 end)()",
         "ERROR: `insert` needs a table as its 1st argument, not something declared by a word"},
    };
    check(*state, cases, COUNT(cases));
}

static void an_expression_without_end_is_stopped(void **state)
{
    static const struct evaluation cases[] = {
        {"(function() while true do end end)()",
         "ERROR: the expression was stopped after 100000 steps; does a loop or function in it "
         "never end?"},
        {"(function() local function f() return f() end return f() end)()",
         "ERROR: the expression was stopped after 100000 steps; does a loop or function in it "
         "never end?"},
        {"(function() local function f() return 1 + f() end return f() end)()",
         "ERROR: the expression nests too deep"},
        {"(function() local s = 'x' while true do s = s .. s end end)()",
         "ERROR: the expression makes a text of more than 32768 bytes"},
        {"('x'):rep(1e9)", "ERROR: the expression makes a text of more than 32768 bytes"},
    };
    check(*state, cases, COUNT(cases));
}

static void values_are_fresh_in_each_run(void **state)
{
    struct evaluator *evaluator = *state;
    struct err err;
    int sum, fourth;
    assert_true(evaluator_add(evaluator, "a + b", &sum, &err));
    assert_true(evaluator_add(evaluator, "b", &fourth, &err));
    assert_int_equal(fourth, sum + 1);
    for (int i = 0; i < 10000; i++) {
        struct evaluator_value two[] = {{.name = "a", .kind = SCRIPT_NUMBER, .integer = i},
                                        {.name = "b", .kind = SCRIPT_NUMBER, .integer = -1}};
        struct evaluator_value result;
        assert_true(evaluator_run(evaluator, sum, two, 2, &result, &err));
        assert_int_equal(result.integer, i - 1);
        assert_false(evaluator_run(evaluator, fourth, two, 1, &result, &err));
    }
}

static void a_refused_expression_takes_no_number(void **state)
{
    struct evaluator *evaluator = *state;
    struct err err;
    int first, second;
    assert_true(evaluator_add(evaluator, "1", &first, &err));
    assert_false(evaluator_add(evaluator, "1 +", &second, &err));
    assert_true(evaluator_add(evaluator, "2", &second, &err));
    assert_int_equal(first, 0);
    assert_int_equal(second, 1);
}

static void limits_are_the_lower_of_those_given_and_the_default(void **state)
{
    (void)state;
    struct script_limits usual = evaluator_limits_default();
    struct script_limits tiny = {.memory = usual.memory, .steps = 5000};
    struct script_limits large = script_limits_default();
    static const char loop[] =
        "(function() local n = 0 for i = 1, 20000 do n = i end return n end)()";
    static const char endless[] = "(function() while true do end end)()";
    struct evaluator *evaluator = evaluator_new(&tiny, NULL);
    char shown[600];
    evaluate(evaluator, loop, shown, sizeof shown);
    assert_non_null(strstr(shown, "after 5000 steps"));
    evaluator_free(evaluator);
    evaluator = evaluator_new(&large, NULL);
    evaluate(evaluator, loop, shown, sizeof shown);
    assert_string_equal(shown, "20000");
    evaluate(evaluator, endless, shown, sizeof shown);
    assert_non_null(strstr(shown, "after 100000 steps"));
    evaluator_free(evaluator);
    tiny = (struct script_limits){.memory = 16 * 1024, .steps = 100000};
    evaluator = evaluator_new(&tiny, NULL);
    evaluate(evaluator, "(function() local t = {} while true do t = { t } end end)()", shown,
             sizeof shown);
    assert_string_equal(shown, "ERROR: the expression needs more than 16 KiB of memory");
    evaluate(evaluator, "patience", shown, sizeof shown);
    assert_string_equal(shown, "40");
    evaluator_free(evaluator);
    evaluator_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(an_expression_gives_a_plain_value, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_wrong_expression_is_refused_with_the_reason, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(nothing_that_an_expression_does_lasts, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_expression_without_end_is_stopped, set_up, tear_down),
        cmocka_unit_test_setup_teardown(values_are_fresh_in_each_run, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_refused_expression_takes_no_number, set_up, tear_down),
        cmocka_unit_test(limits_are_the_lower_of_those_given_and_the_default),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

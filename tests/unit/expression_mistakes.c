/* expression_mistakes.c: every mistake in an expression, and what the author is
 * told: the whole message, since it is what a person acts on. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "story/expression.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static const char *const tones[] = {"open", "guarded"};

static const struct variable variables[] = {
    {.name = "patience", .kind = VARIABLE_METER, .start = 40, .most = 100},
    {.name = "promised", .kind = VARIABLE_FLAG, .most = 1},
    {.name = "offers", .kind = VARIABLE_COUNT, .most = 3},
    {.name = "tone", .kind = VARIABLE_ONE_OF, .most = 1, .options = tones},
};

static const struct mistake {
    const char *source, *message;
} mistakes[] = {
    /* names */
    {"patiense > 20", "unknown variable `patiense`; did you mean `patience`?"},
    {"anger > 20", "unknown variable `anger`; declare it in the scenario's `state`"},
    {"math.max(patiense, 1)", "unknown variable `patiense`; did you mean `patience`?"},
    {"io.read()", "unknown variable `io`; declare it in the scenario's `state`"},
    {"(function(x) return x + y end)(1)",
     "unknown variable `y`; declare it in the scenario's `state`"},
    {"y + (function(y) return y end)(1)",
     "unknown variable `y`; declare it in the scenario's `state`"},
    {"tone == guarded",
     "`guarded` is an option of `tone`; put it in quotation marks: tone == 'guarded'"},
    {"promised AND patience > 2", "`AND` is written in small letters: `and`"},
    {"True", "`True` is written in small letters: `true`"},
    {"tone == 'gaurded'", "`tone` has no option 'gaurded'; did you mean 'guarded'?"},
    {"'rude' ~= tone", "`tone` has no option 'rude'; its options are 'open', 'guarded'"},
    /* habits of other languages and of word processors */
    {"patience = 20", "= does not compare; write == for \"is equal\""},
    {"patience != 20", "!= is not Lua; write ~= for \"is not equal\""},
    {"patience <> 20", "<> is not Lua; write ~= for \"is not equal\""},
    {"patience === 20", "=== is not Lua; write == for \"is equal\""},
    {"patience => 20", "=> is not Lua; write >= for \"at least\""},
    {"patience =< 20", "=< is not Lua; write <= for \"at most\""},
    {"patience ≥ 20", "≥ is not Lua; write >= for \"at least\""},
    {"promised && promised", "&& is not Lua; write `and`"},
    {"promised || promised", "|| is not Lua; write `or`"},
    {"!promised", "! is not Lua; write `not`"},
    {"patience += 5", "+= is not Lua; write the new value alone: it is what the effect sets"},
    {"tone == “open”", "“ is not Lua; write straight quotation marks"},
    {"if promised then 1 else 2",
     "`if` cannot stand in an expression, which is one value: write the condition alone, and "
     "join conditions with `and` and `or`"},
    {"promised elseif patience > 2",
     "`elseif` cannot stand in an expression, which is one value: write the condition alone, "
     "and join conditions with `and` and `or`"},
    {"patience -- now", "-- begins a comment, which an expression cannot have; write - (-1) to "
                        "subtract a negative number"},
    {"patience > 20€", "€ cannot stand outside quotation marks"},
    {"patience > 20\x01", "a character that cannot be shown stands in the expression"},
    {"patience > \xff", "a character that cannot be shown stands in the expression"},
    /* form */
    {"", "the expression is empty; write a condition or a value, for example patience > 20"},
    {" \n", "the expression is empty; write a condition or a value, for example patience > 20"},
    {"(patience > 20", "a bracket is never closed: ) is missing"},
    {"patience > 20)", "the bracket ) closes nothing"},
    {"math.max(1)) , (2", "the bracket ) closes nothing"},
    {"(patience]", "the bracket ] stands where ) is expected"},
    {"tone == 'open", "'open begins with a quotation mark that is never closed"},
    {"tone == [[open", "a text that begins with [[ is never closed"},
    {"tone == [=[open]]", "a text that begins with [=[ is never closed"},
    {"20abc > patience", "`20abc` is not a number"},
    {"1..2", "`1..2` is not a number"},
    {"patience >", "a value is missing after >"},
    {"* 5", "a value is missing before *"},
    {"()", "a value is missing between ( and )"},
    {"patience > 20 and < 50",
     "a value is missing between and and <; write the name again on both sides, as in "
     "patience > 20 and patience < 50"},
    {"patience 20", "an operator such as > or `and` is missing between patience and 20"},
    {"(patience 20)", "an operator such as > or `and` is missing between patience and 20"},
    {"tone 'open'", "an operator such as == is missing between tone and 'open'"},
    {"promised(1)", "`promised` is true or false; ( cannot follow it"},
    {"patience.x > 1", "`patience` is a meter; . cannot follow it"},
    {"tone[1]", "`tone` is a one_of; [ cannot follow it"},
    /* types */
    {"patience > promised",
     "`patience` is a meter; compare it with a number, for example patience > 20"},
    {"patience == tone",
     "`tone` is a one_of; compare it with an option in quotation marks, for example tone == "
     "'open'"},
    {"patience == 'high'",
     "`patience` is a meter; compare it with a number, for example patience > 20"},
    {"offers ~= true", "`offers` is a count; compare it with a number, for example offers > 20"},
    {"promised == 1", "`promised` is true or false; write promised, or not promised, alone"},
    {"promised < true", "`promised` is true or false; write promised, or not promised, alone"},
    {"tone == 5", "`tone` is a one_of; compare it with an option in quotation marks, for example "
                  "tone == 'open'"},
    {"tone == tone", "`tone` is a one_of; compare it with an option in quotation marks, for "
                     "example tone == 'open'"},
    {"tone < 'open'",
     "`tone` is a one_of, whose options have no order for <; compare it with == or ~="},
    {"patience > '20'", "'20' is a text; write 20 without quotation marks"},
    {"'patience' > 20", "'patience' is a text; write patience without quotation marks"},
    {"patience + '20'", "'20' is a text; write 20 without quotation marks"},
    {"-'patience'", "'patience' is a text; write patience without quotation marks"},
    {"patience + promised", "`promised` is true or false, and + needs numbers"},
    {"tone // 2", "`tone` is a one_of, and // needs numbers"},
    {"patience % 'x'", "`'x'` is a text, and % needs numbers"},
    {"-promised", "`promised` is true or false, and - needs a number"},
    {"1 < patience < 5", "`1 < patience` is true or false; compare one pair at a time and join "
                         "the answers with `and` or `or`"},
    {"1 > 2 == 3", "`1 > 2` is true or false; compare one pair at a time and join the answers "
                   "with `and` or `or`"},
    {"1 == 'x'", "`1` is a number; a whole comparison belongs here, for example patience > 20"},
    {"not patience == 5", "`patience` is a meter, and `not` turns only true and false around; "
                          "put the comparison after it in brackets: not (… == …)"},
    {"patience and promised",
     "`patience` is a meter; compare it with a number, for example patience > 20"},
    {"'a' or promised", "`'a'` is a text; only a one_of compares with a text"},
    {"promised or 5",
     "`5` is a number; a whole comparison belongs here, for example patience > 20"},
    {"tone == 'open' or 'guarded'", "`or` needs a whole comparison on both sides: write tone == "
                                    "'open' or tone == 'guarded'"},
    {"patience // 0", "`patience // 0` divides by 0"},
    {"patience % (1 - 1)", "`patience % (1 - 1)` divides by 0"},
};

static void compile_wrong(const char *source, struct err *err)
{
    struct arena arena;
    struct expression expression;
    arena_init(&arena);
    err_clear(err);
    bool ok = expression_compile(source, variables, COUNT(variables), &arena, &expression, err);
    arena_destroy(&arena);
    if (ok)
        fail_msg("%s is taken", source);
    assert_int_equal(err->kind, ERR_BAD);
}

static void every_mistake_is_told_in_words(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(mistakes); i++) {
        struct err err;
        compile_wrong(mistakes[i].source, &err);
        if (strcmp(err.text, mistakes[i].message) != 0)
            fail_msg("%s\n  says   %s\n  not    %s", mistakes[i].source, err.text,
                     mistakes[i].message);
    }
}

/* `count` copies of `part`, then `end`. */
static void repeat(char *source, const char *part, size_t count, const char *end)
{
    size_t length = strlen(part);
    for (size_t i = 0; i < count; i++)
        memcpy(source + i * length, part, length);
    memcpy(source + count * length, end, strlen(end) + 1);
}

static void what_is_too_deep_or_too_long_is_refused(void **state)
{
    (void)state;
    static const struct {
        const char *part, *end;
        size_t count;
        const char *message;
    } cases[] = {
        {"(", "1", 200, "more than 100 brackets are open at once; split it up"},
        {"{", "1", 101, "more than 100 brackets are open at once; split it up"},
        {"not ", "promised", 60, "the expression is nested more than 60 deep; split it up"},
        {"- ", "patience", 1000, "the expression is nested more than 60 deep; split it up"},
        {"patience * (1 + ", "1", 20, "a bracket is never closed: ) is missing"},
        {"1 + ", "1", 1000, "the expression is longer than 4000 bytes; split it up"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        char source[8192];
        struct err err;
        repeat(source, cases[i].part, cases[i].count, cases[i].end);
        compile_wrong(source, &err);
        assert_string_equal(err.text, cases[i].message);
    }
}

static void a_value_that_needs_too_deep_a_stack_is_refused(void **state)
{
    (void)state;
    char source[1024], closing[128];
    struct err err;
    repeat(closing, ")", 18, "");
    repeat(source, "offers - patience * (", 18, "patience + offers");
    strcat(source, closing);
    compile_wrong(source, &err);
    assert_string_equal(err.text, "the expression is nested too deep to compute; split it up");
}

static void a_long_chain_is_not_deep(void **state)
{
    (void)state;
    char source[EXPRESSION_BYTES_MAX + 1];
    int32_t values[] = {40, 0, 2, 0};
    struct arena arena;
    struct expression expression;
    repeat(source, "patience + ", 360, "offers");
    arena_init(&arena);
    assert_true(expression_compile(source, variables, COUNT(variables), &arena, &expression, NULL));
    assert_int_equal(expression_value(&expression, values), 360 * 40 + 2);
    repeat(source, "promised or ", 330, "offers == 2");
    assert_true(expression_compile(source, variables, COUNT(variables), &arena, &expression, NULL));
    assert_int_equal(expression_value(&expression, values), 1);
    arena_destroy(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_mistake_is_told_in_words),
        cmocka_unit_test(what_is_too_deep_or_too_long_is_refused),
        cmocka_unit_test(a_value_that_needs_too_deep_a_stack_is_refused),
        cmocka_unit_test(a_long_chain_is_not_deep),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* expression.c: what an author may write as a condition or a value, what it is
 * worth, and what is said about what may not be written. */
#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "story/expression.h"
#include "story/script/script.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static const char *const tones[] = {"open", "guarded", "it's over"};
static const char *const doors[] = {"shut", "open"};

static const struct variable variables[] = {
    {.name = "patience", .kind = VARIABLE_METER, .start = 40, .most = 100},
    {.name = "promised", .kind = VARIABLE_FLAG, .most = 1},
    {.name = "offers", .kind = VARIABLE_COUNT, .most = 3},
    {.name = "tone", .kind = VARIABLE_ONE_OF, .most = 2, .options = tones},
    {.name = "calm", .kind = VARIABLE_FLAG, .start = 1, .most = 1},
    {.name = "door", .kind = VARIABLE_ONE_OF, .most = 1, .options = doors},
    {.name = "huge", .kind = VARIABLE_COUNT, .most = INT32_MAX},
    {.name = "deep", .kind = VARIABLE_METER, .least = INT32_MIN, .most = 0},
};
static const int32_t values[] = {40, 0, 2, 1, 1, 0, INT32_MAX, INT32_MIN};

struct compiled {
    struct arena arena;
    struct expression expression;
    struct err err;
    bool ok;
};

static void compile(struct compiled *compiled, const char *source)
{
    arena_init(&compiled->arena);
    err_clear(&compiled->err);
    compiled->ok = expression_compile(source, variables, COUNT(variables), &compiled->arena,
                                      &compiled->expression, &compiled->err);
}

static void plain_expressions_have_a_type_and_a_value(void **state)
{
    (void)state;
    static const struct {
        const char *source;
        enum expression_type type;
        int32_t value;
    } cases[] = {
        {"patience > 20", EXPRESSION_TRUTH, 1},
        {"patience>40", EXPRESSION_TRUTH, 0},
        {"patience >= 40", EXPRESSION_TRUTH, 1},
        {"patience < 40", EXPRESSION_TRUTH, 0},
        {"patience <= 40", EXPRESSION_TRUTH, 1},
        {"patience == 40", EXPRESSION_TRUTH, 1},
        {"patience ~= 40", EXPRESSION_TRUTH, 0},
        {"20 < patience", EXPRESSION_TRUTH, 1},
        {"40 <= patience", EXPRESSION_TRUTH, 1},
        {"20 > patience", EXPRESSION_TRUTH, 0},
        {"40 >= patience", EXPRESSION_TRUTH, 1},
        {"2 == offers", EXPRESSION_TRUTH, 1},
        {"2 ~= offers", EXPRESSION_TRUTH, 0},
        {"promised", EXPRESSION_TRUTH, 0},
        {"calm", EXPRESSION_TRUTH, 1},
        {"not promised", EXPRESSION_TRUTH, 1},
        {"not not promised", EXPRESSION_TRUTH, 0},
        {"true", EXPRESSION_TRUTH, 1},
        {"not true", EXPRESSION_TRUTH, 0},
        {"1 < 2", EXPRESSION_TRUTH, 1},
        {"promised == false", EXPRESSION_TRUTH, 1},
        {"false ~= calm", EXPRESSION_TRUTH, 1},
        {"promised == calm", EXPRESSION_TRUTH, 0},
        {"promised ~= calm", EXPRESSION_TRUTH, 1},
        {"(patience > 20) == calm", EXPRESSION_TRUTH, 1},
        {"(patience > 20) ~= (offers > 1)", EXPRESSION_TRUTH, 0},
        {"not promised == calm", EXPRESSION_TRUTH, 1},
        {"promised and calm", EXPRESSION_TRUTH, 0},
        {"promised or calm", EXPRESSION_TRUTH, 1},
        {"calm or calm and promised", EXPRESSION_TRUTH, 1},
        {"(calm or calm) and promised", EXPRESSION_TRUTH, 0},
        {"not (promised or offers == 2)", EXPRESSION_TRUTH, 0},
        {"true and calm", EXPRESSION_TRUTH, 1},
        {"calm and false", EXPRESSION_TRUTH, 0},
        {"promised or true", EXPRESSION_TRUTH, 1},
        {"false or promised", EXPRESSION_TRUTH, 0},
        {"patience > 20 and not promised", EXPRESSION_TRUTH, 1},
        {"patience > 20 and (promised or offers >= 2) and calm", EXPRESSION_TRUTH, 1},
        {"offers < patience", EXPRESSION_TRUTH, 1},
        {"offers > patience", EXPRESSION_TRUTH, 0},
        {"offers == patience", EXPRESSION_TRUTH, 0},
        {"offers <= offers", EXPRESSION_TRUTH, 1},
        {"patience + offers > 41", EXPRESSION_TRUTH, 1},
        {"41 > patience + offers", EXPRESSION_TRUTH, 0},
        {"patience * 2 == offers * 40", EXPRESSION_TRUTH, 1},
        {"patience * 2 < offers * 40", EXPRESSION_TRUTH, 0},
        {"tone == 'guarded'", EXPRESSION_TRUTH, 1},
        {"tone ~= \"guarded\"", EXPRESSION_TRUTH, 0},
        {"'open' == tone", EXPRESSION_TRUTH, 0},
        {"tone == 'it\\'s over'", EXPRESSION_TRUTH, 0},
        {"tone == \"it's over\" or door == 'shut'", EXPRESSION_TRUTH, 1},
        {"tone", EXPRESSION_CHOICE, 1},
        {"(door)", EXPRESSION_CHOICE, 0},
        {"patience", EXPRESSION_NUMBER, 40},
        {"7", EXPRESSION_NUMBER, 7},
        {"-7", EXPRESSION_NUMBER, -7},
        {"- -7", EXPRESSION_NUMBER, 7},
        {"-patience", EXPRESSION_NUMBER, -40},
        {"patience + 5", EXPRESSION_NUMBER, 45},
        {"5 + patience", EXPRESSION_NUMBER, 45},
        {"patience - 5", EXPRESSION_NUMBER, 35},
        {"5 - patience", EXPRESSION_NUMBER, -35},
        {"patience - offers - 1", EXPRESSION_NUMBER, 37},
        {"patience - (offers - 1)", EXPRESSION_NUMBER, 39},
        {"1 + offers * 3", EXPRESSION_NUMBER, 7},
        {"(1 + offers) * 3", EXPRESSION_NUMBER, 9},
        {"-offers * 3", EXPRESSION_NUMBER, -6},
        {"patience // 7", EXPRESSION_NUMBER, 5},
        {"-patience // 7", EXPRESSION_NUMBER, -6},
        {"patience // -7", EXPRESSION_NUMBER, -6},
        {"-patience // -7", EXPRESSION_NUMBER, 5},
        {"patience % 7", EXPRESSION_NUMBER, 5},
        {"-patience % 7", EXPRESSION_NUMBER, 2},
        {"patience % -7", EXPRESSION_NUMBER, -2},
        {"-patience % -7", EXPRESSION_NUMBER, -5},
        {"2147483647", EXPRESSION_NUMBER, INT32_MAX},
        {"\n patience\t>\r\n20 ", EXPRESSION_TRUTH, 1},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct compiled compiled;
        compile(&compiled, cases[i].source);
        if (!compiled.ok)
            fail_msg("%s: %s", cases[i].source, compiled.err.text);
        if (compiled.expression.type != cases[i].type || compiled.expression.dynamic != -1 ||
            expression_value(&compiled.expression, values) != cases[i].value)
            fail_msg("%s: another type or value", cases[i].source);
        assert_string_equal(compiled.expression.source, cases[i].source);
        arena_destroy(&compiled.arena);
    }
}

static void arithmetic_stops_at_the_edge_of_its_range(void **state)
{
    (void)state;
    static const struct {
        const char *source;
        int32_t value;
    } cases[] = {
        {"huge + 1", INT32_MAX},
        {"huge + huge", INT32_MAX},
        {"deep - 1", INT32_MIN},
        {"deep + deep", INT32_MIN},
        {"deep - huge", INT32_MIN},
        {"-deep", INT32_MAX},
        {"huge * huge", INT32_MAX},
        {"huge * deep", INT32_MIN},
        {"deep // -1", INT32_MAX},
        {"deep % -1", 0},
        {"2147483647 + 1", INT32_MAX},
        {"0 - 2147483647 - 9", INT32_MIN},
        {"0 - deep", INT32_MAX},
        {"huge - -1", INT32_MAX},
        {"huge < deep", 0},
        {"deep < huge", 1},
        {"deep < -2147483647 - 1", 0},
        {"deep <= -2147483647 - 1", 1},
        {"deep >= -2147483647 - 1", 1},
        {"huge > 2147483647", 0},
        {"huge >= 2147483647", 1},
        {"2147483647 < huge", 0},
        {"offers - (-2147483647 - 1)", INT32_MAX},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct compiled compiled;
        compile(&compiled, cases[i].source);
        assert_true(compiled.ok);
        if (expression_value(&compiled.expression, values) != cases[i].value)
            fail_msg("%s is %d", cases[i].source,
                     (int)expression_value(&compiled.expression, values));
        arena_destroy(&compiled.arena);
    }
}

static void what_only_lua_knows_is_dynamic(void **state)
{
    (void)state;
    static const char *const sources[] = {
        "math.max(patience, offers)",
        "patience / 2",
        "patience ^ 2 > 5",
        "'a' .. 'b'",
        "#'abc'",
        "patience > 2.5",
        "patience > .5",
        "patience > 1e3",
        "patience > 0x10",
        "patience > 2147483648",
        "patience // offers",
        "patience % offers > 1",
        "promised and 1 or 2",
        "promised and 'As I said' or 'Well'",
        "'hello'",
        "[[long]]",
        "tone == [==[open]==]",
        "tone == '\\111pen'",
        "tone:upper()",
        "'a' == 'b'",
        "(patience):x()",
        "patience & 1",
        "patience == nil",
        "#{patience, offers, key = 1}",
        "select(2, 1, patience)",
        "tostring(patience) .. string.format('%d', offers)",
        "(function(x, y) local z = x + y return z * patience end)(1, 2)",
        "(function() for i = 1, offers do if i == 2 then return i end end return 0 end)()",
        "(function(t) for k, v in pairs(t) do return v end end){offers}",
        "(function(...) return select('#', ...) end)(1)",
    };
    for (size_t i = 0; i < COUNT(sources); i++) {
        struct compiled compiled;
        compile(&compiled, sources[i]);
        if (!compiled.ok)
            fail_msg("%s: %s", sources[i], compiled.err.text);
        if (compiled.expression.type != EXPRESSION_DYNAMIC || compiled.expression.dynamic != 0 ||
            compiled.expression.code != NULL)
            fail_msg("%s is taken for plain", sources[i]);
        arena_destroy(&compiled.arena);
    }
}

/* The function that an entry such as "for i, v in ipairs(t)" is about. */
static void name_of_usage(const char *usage, char *name, size_t size)
{
    const char *end = usage + strcspn(usage, "("), *start = end;
    while (start > usage && start[-1] != ' ')
        start--;
    snprintf(name, size, "%.*s", (int)(end - start), start);
}

static void every_word_of_the_safe_library_may_be_used(void **state)
{
    (void)state;
    const char *usage, *meaning;
    size_t count = 0;
    for (; script_help(count, &usage, &meaning); count++) {
        char source[80];
        struct compiled compiled;
        name_of_usage(usage, source, sizeof source);
        compile(&compiled, source);
        if (!compiled.ok || compiled.expression.type != EXPRESSION_DYNAMIC)
            fail_msg("%s: %s", usage, compiled.err.text);
        arena_destroy(&compiled.arena);
    }
    assert_true(count >= 20);
}

static void an_expression_tells_which_variables_it_names(void **state)
{
    (void)state;
    static const struct {
        const char *source;
        uint64_t reads;
    } cases[] = {
        {"7", 0},
        {"patience > 20 and not promised", 3},
        {"tone == 'open'", 8},
        {"math.max(patience, offers) > 'promised'", 5},
        {"({offers = calm}).promised", 16},
        {"true or calm", 16},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct compiled compiled;
        compile(&compiled, cases[i].source);
        if (!compiled.ok)
            fail_msg("%s: %s", cases[i].source, compiled.err.text);
        if (compiled.expression.reads != cases[i].reads)
            fail_msg("%s reads %llx", cases[i].source,
                     (unsigned long long)compiled.expression.reads);
        arena_destroy(&compiled.arena);
    }
}

static void all_sixty_four_variables_can_be_read(void **state)
{
    (void)state;
    struct variable many[VARIABLE_MAX];
    int32_t numbers[VARIABLE_MAX];
    char names[VARIABLE_MAX][16];
    for (int v = 0; v < VARIABLE_MAX; v++) {
        snprintf(names[v], sizeof names[v], "v%d", v);
        many[v] = (struct variable){.name = names[v], .kind = VARIABLE_COUNT, .most = 9};
        numbers[v] = v;
    }
    struct compiled compiled;
    arena_init(&compiled.arena);
    assert_true(expression_compile("v63 + v0", many, VARIABLE_MAX, &compiled.arena,
                                   &compiled.expression, &compiled.err));
    assert_int_equal(expression_value(&compiled.expression, numbers), 63);
    assert_true(compiled.expression.reads == (UINT64_C(1) << 63 | 1));
    arena_destroy(&compiled.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_expressions_have_a_type_and_a_value),
        cmocka_unit_test(arithmetic_stops_at_the_edge_of_its_range),
        cmocka_unit_test(what_only_lua_knows_is_dynamic),
        cmocka_unit_test(every_word_of_the_safe_library_may_be_used),
        cmocka_unit_test(an_expression_tells_which_variables_it_names),
        cmocka_unit_test(all_sixty_four_variables_can_be_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

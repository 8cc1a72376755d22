/* hostile.c: files that mean harm, or are badly lost. Each ends with a clear
 * problem in well under half a second of processor time, and after each the same
 * process reads a healthy file. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "base/text.h"
#include "sample.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

#ifdef __SANITIZE_ADDRESS__
static const double seconds_allowed = 2.5;
#else
static const double seconds_allowed = 0.5;
#endif

struct hostile {
    const char *source;
    const char *code;  /* of the first problem */
    const char *words; /* that its text holds */
};

static void check_health(void)
{
    struct sample sample;
    sample_read(&sample, "local d = person 'Dana' return scene 's' { d:sad 'Well.', x = #('ab') }");
    assert_true(sample.ok);
    assert_string_equal(sample_problems(&sample), "");
    assert_string_equal(sample_result(&sample), "scene@1 \"s\"{line@1 Dana:sad \"Well.\"; x=2}");
    sample_destroy(&sample);
}

static double seconds(void)
{
    return (double)clock() / CLOCKS_PER_SEC;
}

static void check_bytes(const struct hostile *hostile, size_t length)
{
    struct sample sample;
    double start = seconds();
    sample_read_bytes(&sample, hostile->source, length, NULL);
    double took = seconds() - start;
    if (!sample.ok || sample.problems.count == 0 || took > seconds_allowed ||
        strcmp(sample.problems.at[0].code, hostile->code) != 0 ||
        strstr(sample.problems.at[0].text, hostile->words) == NULL)
        fail_msg("%.60s: %.3f s, %s", hostile->source, took, sample_problems(&sample));
    sample_destroy(&sample);
    check_health();
}

static void check(const struct hostile *cases, size_t count)
{
    for (size_t i = 0; i < count; i++)
        check_bytes(&cases[i], strlen(cases[i].source));
}

static void what_never_ends_is_stopped(void **state)
{
    (void)state;
    static const struct hostile cases[] = {
        {"while true do end", "step-limit", "a loop"},
        {"repeat until false", "step-limit", "a loop"},
        {"::a:: goto a", "step-limit", "a loop"},
        {"for i = 1, math.huge do end", "step-limit", "a loop"},
        {"for i = 1, 1e18 do local s = ('x'):rep(32000) end", "step-limit", "a loop"},
        {"local function f() return f() end f()", "step-limit", "a loop"},
        {"local t = { 2, 1 } table.sort(t, function() while true do end end)", "step-limit",
         "a loop"},
        {"while true do local x = math.sqrt(2), tostring(1e300), ('%.99f'):format(1e308) end",
         "step-limit", "a loop"},
        {"local x = 1e-300 local k = x .. '' while true do local s = x .. '', x .. '' end",
         "step-limit", "a loop"},
        {"local a, b = ('x'):rep(32000) .. 'a', ('x'):rep(32000) .. 'b' "
         "while true do local c = a == b or a > b or a == b or a > b end",
         "step-limit", "a loop"},
        {"local s = ('1'):rep(30000) while true do for i = 1, s, -1 do end end", "step-limit",
         "a loop"},
        {"local t = {} for i = 1, 4000 do t[i * 4095] = 1 end local k = 4095 "
         "while true do local x = t[k], t[k], t[k], t[k] end",
         "step-limit", "a loop"},
        {"local t = {} for i = 1, 1e9 do t[i * 65535] = 1 end", "step-limit", "grow"},
        {"local s = ('1'):rep(200) while true do local x = tonumber(s) end", "step-limit", "loop"},
        {"local t = {} for i = 1, 3000 do t[i] = i end while true do for k in pairs(t) do break end "
         "end",
         "step-limit", "a loop"},
        {"local t = {} for i = 1, 3000 do t[i] = '' end while true do table.concat(t) end",
         "step-limit", "a loop"},
        {"local t = {} while true do table.insert(t, 1, 1) end", "step-limit", "a loop"},
        {"local t = {} for i = 1, 3000 do t[i] = -i end while true do table.sort(t) end",
         "step-limit", "a loop"},
        {"local function f(n, ...) if n > 0 then return f(n - 1, 1, 2, 3, 4, 5, 6, 7, 8, ...) end "
         "while true do local x = select(1, ...) end end f(180)",
         "step-limit", "a loop"},
    };
    check(cases, COUNT(cases));
}

static void what_grows_without_end_is_stopped(void **state)
{
    (void)state;
    static const struct hostile cases[] = {
        {"local s = 'x' while true do s = s .. s end", "text-limit", "32768"},
        {"local t = {} for i = 1, 1e9 do t[i] = 'text ' .. i end", "step-limit", "grow"},
        {"local t = {} while true do t = { t, t, t, t } end", "step-limit", "grow"},
        {"local t = {} while true do t[#t + 1] = {} end", "step-limit", "grow"},
        {"local t = {} while true do t[#t + 1] = function() return t end end", "step-limit",
         "grow"},
        {"while true do go 'x' end", "step-limit", "grow"},
        {"while true do go('x' .. #'y') { a = 1 } end", "step-limit", "grow"},
        {"local d = person 'x' while true do local f = d.happy end", "step-limit", "grow"},
        {"local s = ('x'):rep(32000) local t = {} for i = 1, 2000 do t[i] = s end return t",
         "memory-limit", "32768 KiB"},
        {"local a = { 'x' } for i = 1, 40 do a = { a, a, a } end return a", "step-limit", "grow"},
    };
    check(cases, COUNT(cases));
}

static void the_memory_limit_holds_what_the_steps_allow(void **state)
{
    (void)state;
    static const char *const sources[] = {
        "local t = {} for i = 1, 2000 do t[i] = { i, i, i } end",
        "local t = {} for i = 1, 2000 do t['key ' .. i] = 'value ' .. i end",
        "local t = {} for i = 1, 2000 do t[i] = go 'x' end",
    };
    struct script_limits little = {.memory = 64 * 1024, .steps = 1000000};
    for (size_t i = 0; i < COUNT(sources); i++) {
        struct sample sample;
        sample_read_bytes(&sample, sources[i], strlen(sources[i]), &little);
        assert_true(sample.ok);
        assert_int_equal(sample.problems.count, 1);
        assert_string_equal(sample.problems.at[0].code, "memory-limit");
        assert_int_equal(sample.problems.at[0].line, 1);
        sample_destroy(&sample);
        check_health();
    }
}

static bool runs_out_of_steps(const char *source)
{
    struct script_limits few = {.memory = 32u << 20, .steps = 60000};
    struct sample sample;
    sample_read_bytes(&sample, source, strlen(source), &few);
    assert_true(sample.ok);
    bool is_out = false;
    for (size_t i = 0; i < sample.problems.count; i++)
        is_out = is_out || strcmp(sample.problems.at[i].code, "step-limit") == 0;
    sample_destroy(&sample);
    return is_out;
}

static void work_outside_the_virtual_machine_counts_as_steps(void **state)
{
    (void)state;
    static const struct {
        const char *before, *costly, *cheap;
    } cases[] = {
        {"local s = ('x'):rep(30000) for i = 1, 150 do", "local x = s .. 'y'", "local x = s"},
        {"local s = ('x'):rep(30000) for i = 1, 30 do", "local x = s:upper()", "local x = s:len()"},
        {"local t = {} for i = 1, 999 do t[i] = -i end for i = 1, 99 do", "table.insert(t, 1, 1)",
         "table.insert(t, 1)"},
        {"local t = {} for i = 1, 999 do t[i] = -i end for i = 1, 99 do", "table.remove(t, 1)",
         "table.remove(t)"},
        {"local t = {} for i = 1, 999 do t[i] = -i end for i = 1, 3 do", "table.sort(t)",
         "table.sort({})"},
        {"local t = {} for i = 1, 999 do t[i] = -i end for i = 1, 9 do", "pairs(t)", "ipairs(t)"},
        {"local t = {} for i = 1, 999 do t[i] = -i end for i = 1, 99 do", "table.concat(t)",
         "table.concat(t, '', 1, 9)"},
        {"for i = 1, 900 do", "local x = ('%d'):format(i)", "local x = ('d'):format(i)"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        char source[1024];
        snprintf(source, sizeof source, "%s %s end", cases[i].before, cases[i].cheap);
        assert_false(runs_out_of_steps(source));
        snprintf(source, sizeof source, "%s %s end", cases[i].before, cases[i].costly);
        if (!runs_out_of_steps(source))
            fail_msg("is not counted: %s", source);
    }
}

static void finding_the_nearest_of_many_names_counts_as_steps(void **state)
{
    (void)state;
    struct text text;
    text_init(&text);
    for (int i = 0; i < 100; i++)
        text_addf(&text, "local a%060d\n", i);
    text_addf(&text, "for i = 1, 20 do local x = b%060d end", 0);
    assert_true(runs_out_of_steps(text_string(&text)));
    text_clear(&text);
    for (int i = 0; i < 100; i++)
        text_addf(&text, "local a%d\n", i);
    text_addf(&text, "for i = 1, 20 do local x = b%060d end", 0);
    assert_false(runs_out_of_steps(text_string(&text)));
    text_destroy(&text);
}

static void huge_results_of_the_library_are_refused(void **state)
{
    (void)state;
    static const struct hostile cases[] = {
        {"local s = ('x'):rep(1e9)", "text-limit", "32768"},
        {"local s = ('x'):rep(math.maxinteger, ('y'):rep(100))", "text-limit", "32768"},
        {"local s = ('x'):rep(math.maxinteger, '')", "text-limit", "32768"},
        {"local t = {} for i = 1, 400 do t[i] = ('x'):rep(100) end local s = table.concat(t)",
         "text-limit", "32768"},
        {"local s = table.concat({}, 'x', 1, math.maxinteger)", "error", "value 1"},
        {"local s = string.format('%999999999d', 1)", "error", "two digits"},
        {"local s = string.format('%.123456f', 1)", "error", "two digits"},
        {"local s = string.format('%p', {})", "error", "knows"},
        {"local s = string.format('%n', 1)", "error", "knows"},
        {"local s = string.format('%*d', 1, 1)", "error", "knows"},
        {"local s = string.format(('%d'):rep(200), 1)", "error", "more conversions"},
        {"local s = string.format('%s')", "error", "more conversions"},
        {"local x = table.unpack({}, 1, 1e8)", "error", "200"},
        {"local x = table.unpack({}, math.mininteger, math.maxinteger)", "error", "200"},
        {"local x = ('x'):rep(1000):byte(1, -1)", "error", "200"},
        {"local x = string.char(0)", "error", "1 to 255"},
        {"table.insert({}, math.maxinteger, 1)", "error", "no place"},
        {"table.remove({}, math.mininteger)", "error", "no place"},
    };
    check(cases, COUNT(cases));
}

static void what_nests_too_deep_is_refused(void **state)
{
    (void)state;
    static const struct hostile cases[] = {
        {"local function f() return f() + 1 end f()", "too-deep", "call itself"},
        {"local function f(...) return f(1, ...) + 1 end f()", "too-deep", "call itself"},
        {"local t = { 3, 2, 1 } local function f() table.sort(t, f) end f()", "too-deep", "call"},
        {"local t = {} t.t = t return t", "too-deep", "hold itself"},
        {"local t = {} for i = 1, 100 do t = { t } end return t", "too-deep", "nest"},
        {"local s = go 'x' for i = 1, 100 do s = decide { s } end return s", "too-deep", "nest"},
        {"local s = go 'x' s { s } return s", "holds-itself", "into itself"},
    };
    check(cases, COUNT(cases));
}

/* The text before, `count` times the middle, the text after. */
static void check_repeated(const char *before, const char *middle, int count, const char *after,
                           const char *code, const char *words)
{
    struct text text;
    text_init(&text);
    text_add(&text, before);
    for (int i = 0; i < count; i++)
        text_add(&text, middle);
    text_add(&text, after);
    struct hostile hostile = {text_string(&text), code, words};
    check_bytes(&hostile, text.length);
    text_destroy(&text);
}

static void a_text_that_would_strain_the_parser_is_refused(void **state)
{
    (void)state;
    check_repeated("return ", "{", 100000, "", "too-deep", "nest too deep");
    check_repeated("return ", "(", 100000, "", "too-deep", "nest too deep");
    check_repeated("return ", "{", 180, "", "too-deep", "nest too deep");
    check_repeated("", "do ", 100000, "", "too-deep", "nest too deep");
    check_repeated("return ", "function() return ", 1000, "", "too-deep", "nest too deep");
    check_repeated("return ", "not ", 10000, "true", "too-deep", "nest too deep");
    check_repeated("return ", "'a' .. ", 10000, "'b'", "too-deep", "nest too deep");
    check_repeated("return ", "- ", 10, "x x", "syntax", "is too much");
    check_repeated("return '", "x", 10000000, "'", "too-large", "512 KiB");
    check_repeated("return '", "x", 40000, "'", "text-limit", "32768");
    check_repeated("return [[", "x", 40000, "]]", "text-limit", "32768");
    check_repeated("", "x = 1 ", 80000, "", "too-large", "numbers");
    check_repeated("", "::a:: ", 2000, "", "too-large", "labels");
    check_repeated("", "goto a ", 2000, "", "too-large", "labels");
    check_repeated("return {", "a,", 200000, "}", "unknown-word", "`a`");
    check_repeated("local a = function() return function() return function() return {", "a,",
                   100000, "} end end end", "too-large", "functions within functions");
}

static void what_is_not_there_is_named(void **state)
{
    (void)state;
    static const char *const absent[] = {
        "io",     "os",           "require",        "load",      "loadstring", "loadfile",
        "dofile", "debug",        "package",        "coroutine", "pcall",      "xpcall",
        "rawget", "setmetatable", "getmetatable",   "rawset",    "rawequal",   "rawlen",
        "next",   "print",        "collectgarbage", "_G",        "utf8",
    };
    for (size_t i = 0; i < COUNT(absent); i++) {
        char source[64];
        snprintf(source, sizeof source, "local x = %s", absent[i]);
        struct hostile hostile = {source, "absent-function", absent[i]};
        check(&hostile, 1);
    }
    static const struct hostile members[] = {
        {"local x = ('x'):gsub('x', 'y')", "error", "`string.gsub`"},
        {"local x = string.dump(type)", "error", "`string.dump`"},
        {"local x = string.find('x', 'x')", "error", "`string.find`"},
        {"local x = string.pack('b', 1)", "error", "`string.pack`"},
        {"local x = math.random()", "error", "`math.random`"},
        {"local x = table.move", "error", "`table.move`"},
        {"local x = io.open('/etc/passwd'):read('a') error(x)", "absent-function", "`io`"},
    };
    check(members, COUNT(members));
}

static void the_library_cannot_be_changed(void **state)
{
    (void)state;
    static const struct hostile cases[] = {
        {"string.rep = nil", "error", "cannot be changed"},
        {"math.pi = 3", "error", "cannot be changed"},
        {"table.new = type", "error", "cannot be changed"},
        {"function string.trim() end", "error", "cannot be changed"},
        {"local s = 'x' s.y = 1", "error", "cannot be changed"},
        {"table.insert(math, 1)", "error", "needs a table"},
        {"for k in pairs(string) do end", "error", "needs a table"},
        {"type = nil", "word-changed", "`type`"},
        {"string = {}", "word-changed", "`string`"},
        {"_ENV.scene = nil", "word-changed", "`scene`"},
        {"_ENV[1] = 1", "error", "only a name"},
        {"you.sad = 1", "node-use", "cannot be changed"},
        {"table.sort(_ENV)", "error", "needs a table"},
    };
    check(cases, COUNT(cases));
}

static void a_trap_is_no_trap(void **state)
{
    (void)state;
    static const struct hostile cases[] = {
        {"local t = { __tostring = function() while true do end end } t.__index = t "
         "error(tostring(t) .. ('%s'):format(t))",
         "error", "tabletable"},
        {"error({})", "error", "a table instead of a text"},
        {"error()", "error", "nothing (nil) instead of a text"},
        {"error(function() end)", "error", "a function instead"},
        {"error(12)", "error", "a number instead"},
        {"error(error('inner'))", "error", "inner"},
        {"error(('x'):rep(30000))", "error", "xxx"},
        {"error('\\xFF\\xFE')", "error", ""},
        {"local x <close> = go 'x'", "error", "non-closable"},
        {"local t <close> = {}", "error", "non-closable"},
        {"local t = { 5, 1, 4, 2 } table.sort(t, function(a, b) t[1] = nil t[3] = 'x' return true "
         "end) error('sorted')",
         "error", "sorted"},
        {"local t = { 5, 'a', {} } table.sort(t)", "error", "comparison"},
        {"local f = ipairs({}) f()", "error", "needs a table"},
        {"local f = pairs({}) f() f() f('x') error(tostring(f))", "error", "function"},
        {"local y = you:sad 'x' y()", "word-use", "behind a `line`"},
        {"return go('x' .. ('\\u{E9}'):sub(1, 1))", "text-encoding", "UTF-8"},
        {"return { ['\\xFF'] = 1 }", "text-encoding", "UTF-8"},
    };
    check(cases, COUNT(cases));
}

static void compiled_lua_is_refused(void **state)
{
    (void)state;
    static const struct hostile bytecode = {"\x1bLua\x54\x00\x19\x93\r\n\x1a\n", "not-text",
                                            "compiled"};
    check_bytes(&bytecode, 12);
}

static void any_cut_of_a_file_is_told_or_read(void **state)
{
    (void)state;
    static const char whole[] =
        "local d = person 'D' { role = [==[ a\n]] b ]==] } -- x\n--[[ y\n]] return scene \"s\" {\n"
        "d:sad 'a\\z\n b\\u{E9}\\x41\\65', go 'x' { when = '1 < 2', n = { 1e3, 0x1p4, .5, -3 } },\n"
        "decide { (function(...) if ... then goto e end for i = 1, 3 do repeat until true end\n"
        "::e:: return select('#', ...) end)(1, 2) } }";
    for (size_t length = 0; length < sizeof whole; length++) {
        struct sample sample;
        sample_read_bytes(&sample, whole, length, NULL);
        assert_true(sample.ok);
        if (length == sizeof whole - 1)
            assert_string_equal(sample_problems(&sample), "");
        sample_destroy(&sample);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_never_ends_is_stopped),
        cmocka_unit_test(what_grows_without_end_is_stopped),
        cmocka_unit_test(the_memory_limit_holds_what_the_steps_allow),
        cmocka_unit_test(work_outside_the_virtual_machine_counts_as_steps),
        cmocka_unit_test(finding_the_nearest_of_many_names_counts_as_steps),
        cmocka_unit_test(huge_results_of_the_library_are_refused),
        cmocka_unit_test(what_nests_too_deep_is_refused),
        cmocka_unit_test(a_text_that_would_strain_the_parser_is_refused),
        cmocka_unit_test(what_is_not_there_is_named),
        cmocka_unit_test(the_library_cannot_be_changed),
        cmocka_unit_test(a_trap_is_no_trap),
        cmocka_unit_test(compiled_lua_is_refused),
        cmocka_unit_test(any_cut_of_a_file_is_told_or_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

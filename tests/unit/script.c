/* script.c: the tree that a right file gives, form by form. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../lua/sample.h"
#include "base/text.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

struct tree_case {
    const char *source, *tree;
};

/* Each file is right: no problem, and this tree. */
static void check_trees(const struct tree_case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct sample sample;
        sample_read(&sample, cases[i].source);
        assert_true(sample.ok);
        assert_string_equal(sample_problems(&sample), "");
        assert_string_equal(sample_result(&sample), cases[i].tree);
        sample_destroy(&sample);
    }
}

static void every_form_makes_its_node(void **state)
{
    (void)state;
    static const struct tree_case cases[] = {
        {"return scene 'a'", "scene@1 \"a\""},
        {"return scene 'a' {}", "scene@1 \"a\"{}"},
        {"return scene 'a' { x = 1 }", "scene@1 \"a\"{x=1}"},
        {"return decide {}", "decide@1{}"},
        {"return decide { go 'x', go 'y' { when = 'z' }; pinned = true }",
         "decide@1{go@1 \"x\", go@1 \"y\"{when=\"z\"}; pinned=true}"},
        {"return meter(40)", "meter@1{40}"},
        {"return meter(40, -1, 2.5)", "meter@1{40, -1, 2.5}"},
        {"return meter()", "meter@1"},
        {"return one_of('open', 'guarded')", "one_of@1{\"open\", \"guarded\"}"},
        {"return one_of { 'open', 'guarded' }", "one_of@1{\"open\", \"guarded\"}"},
        {"return one_of 'open'", "one_of@1{\"open\"}"},
        {"return meter(true)", "meter@1{true}"},
        {"return person 'Dana'", "person@1 \"Dana\""},
        {"return person 'Dana' { role = 'customer' }", "person@1 \"Dana\"{role=\"customer\"}"},
        {"return narrator 'It rains.'", "line@1 narrator \"It rains.\""},
        {"return narrator 'It rains.' { when = 'w' }", "line@1 narrator \"It rains.\"{when=\"w\"}"},
        {"return you:happy 'Hello!'", "line@1 you:happy \"Hello!\""},
        {"local d = person 'Dana' return d 'Hello.'", "line@1 Dana \"Hello.\""},
        {"local d = person 'Dana' return d:furious 'No.' { id = 'n' }",
         "line@1 Dana:furious \"No.\"{id=\"n\"}"},
        {"local d = person 'Dana' { role = 'r' } return d['very sad'](d, 'No.')",
         "line@1 Dana:very sad \"No.\""},
        {"return { 1, 'two', false, { x = {} } }", "{1, \"two\", false, {x={}}}"},
        {"return { f = function() end, g = meter, h = string, i = string.rep }",
         "{f=<function>, g=<function>, h=<library>, i=<function>}"},
        {"return 'text'", "\"text\""},
        {"return", "<nothing>"},
        {"return scene 'a', scene 'b'", "scene@1 \"a\""},
    };
    check_trees(cases, COUNT(cases));
}

static void fields_are_sorted_and_items_keep_their_order(void **state)
{
    (void)state;
    static const struct tree_case cases[] = {
        {"return { b = 1, a = 2, ['B'] = 3, ['a-b'] = 4, 'x', 'y', [3] = 'z' }",
         "{\"x\", \"y\", \"z\"; B=3, a=2, a-b=4, b=1}"},
        {"local t = {} for i = 9, 1, -1 do t[i] = i end return t", "{1, 2, 3, 4, 5, 6, 7, 8, 9}"},
        {"local t = {} for i = 12, 1, -1 do t['k' .. i] = i end return t",
         "{k1=1, k10=10, k11=11, k12=12, k2=2, k3=3, k4=4, k5=5, k6=6, k7=7, k8=8, k9=9}"},
    };
    check_trees(cases, COUNT(cases));
}

static void numbers_say_whether_they_are_whole(void **state)
{
    (void)state;
    struct sample sample;
    sample_read(&sample, "return { 3, 3.0, 3.5, math.huge, math.mininteger, 1e300 }");
    const struct script_value *items = sample.tree.result.node->items;
    static const bool whole[] = {true, true, false, false, true, false};
    for (size_t i = 0; i < COUNT(whole); i++) {
        assert_int_equal(items[i].kind, SCRIPT_NUMBER);
        assert_int_equal(items[i].is_integer, whole[i]);
    }
    assert_true(items[1].integer == 3 && items[4].integer == INT64_MIN);
    sample_destroy(&sample);
}

static void a_value_knows_what_to_be_called_in_a_message(void **state)
{
    (void)state;
    struct sample sample;
    sample_read(&sample, "return { 't', 1, true, {}, go 'x', you 'y', meter }");
    static const char *const names[] = {"text", "number", "truth",   "table",
                                        "go",   "line",   "function"};
    for (size_t i = 0; i < COUNT(names); i++)
        assert_string_equal(sample.tree.result.node->items[i].type_name, names[i]);
    sample_destroy(&sample);
}

static void a_field_is_found_by_its_key(void **state)
{
    (void)state;
    struct sample sample;
    sample_read(&sample, "return go 'x' { when = 'w' }");
    const struct script_node *node = sample.tree.result.node;
    assert_string_equal(script_field(node, "when")->text, "w");
    assert_null(script_field(node, "whe"));
    sample_destroy(&sample);
}

static void texts_are_utf8_as_written(void **state)
{
    (void)state;
    static const struct tree_case cases[] = {
        {"return 'Größe, 日本語, 🙂'", "\"Größe, 日本語, 🙂\""},
        {"return '\\u{1F642}\\xC3\\xA9\\195\\169'", "\"🙂éé\""},
        {"return { ['ä'] = 1 }", "{ä=1}"},
        {"\xEF\xBB\xBFreturn 'x'", "\"x\""},
        {"return 'a\\z\r\n   b\\\r\nc'", "\"ab\nc\""},
    };
    check_trees(cases, COUNT(cases));
}

static void a_line_number_is_that_of_the_word(void **state)
{
    (void)state;
    static const struct tree_case cases[] = {
        {"return scene\n'a'\n{\n}", "scene@1 \"a\"{}"},
        {"return decide {\n go 'a',\n\n go 'b' {\n x = 1 },\n go\n 'c'\n {} }",
         "decide@1{go@2 \"a\", go@4 \"b\"{x=1}, go@6 \"c\"{}}"},
        {"return decide {\n you [[a\n b\n c]],\n go 'x' }",
         "decide@1{line@2 you \"a\n b\n c\", go@5 \"x\"}"},
        {"return decide {\n you\n \"a\\\nb\",\n you:sad [[a\n]], go 'x' }",
         "decide@1{line@2 you \"a\nb\", line@5 you:sad \"a\n\", go@6 \"x\"}"},
        {"local function ask(t)\n return reply(t) {}\nend\nreturn decide { ask 'a', ask 'b' }",
         "decide@4{reply@2 \"a\"{}, reply@2 \"b\"{}}"},
        {"return decide {\n meter\n (\n 3 ),\n decide\n {\n go 'x' } }",
         "decide@1{meter@2{3}, decide@5{go@7 \"x\"}}"},
    };
    check_trees(cases, COUNT(cases));
}

static void nodes_are_chained_in_order_of_declaration(void **state)
{
    (void)state;
    struct sample sample;
    sample_read(&sample, "local d = person 'D'\n"
                         "return scene 's' {\n"
                         "d 'a',\n"
                         "decide {\n"
                         "reply 'b' {\n"
                         "d 'c' },\n"
                         "reply 'd' {} },\n"
                         "state = { m = meter(1) } }");
    assert_string_equal(sample_order(&sample), "person@1 scene@2 line@3 reply@5 line@6 reply@7 "
                                               "decide@4 meter@8");
    sample_destroy(&sample);
}

static void pairs_goes_in_a_fixed_order(void **state)
{
    (void)state;
    static const struct tree_case cases[] = {
        {"local t, o = { z = 1, [10] = 1, a = 1, [-3] = 1, [2] = 1, [2.5] = 1, ['ä'] = 1, "
         "[false] = 1, [true] = 1, ['a-'] = 1, ['1'] = 1 }, {}\n"
         "for k in pairs(t) do o[#o + 1] = tostring(k) end return table.concat(o, ' ')",
         "\"-3 2 2.5 10 1 a a- z ä false true\""},
        {"local t, o = { 'a', 'b', x = 'c' }, ''\n"
         "for k, v in pairs(t) do o = o .. k .. v .. ' ' end return o",
         "\"1a 2b xc \""},
        {"local t, n = { a = 1, b = 2, c = 3 }, 0\n"
         "for k in pairs(t) do t.b = nil n = n + 1 end return n",
         "2"},
        {"for k in pairs({}) do error('never') end return 'none'", "\"none\""},
        {"local o = '' for i, v in ipairs { 'a', 'b', nil, 'c' } do o = o .. i .. v end return o",
         "\"1a2b\""},
    };
    check_trees(cases, COUNT(cases));
}

static void the_library_agrees_with_lua(void **state)
{
    (void)state;
    static const struct tree_case cases[] = {
        {"return { math.abs(-3), math.abs(-2.5), math.ceil(2.1), math.floor(-2.1), math.fmod(7, -3),"
         " math.fmod(math.mininteger, -1), math.max(1, 3, 2), math.min(2, 1.5), math.sqrt(16),"
         " math.tointeger(4.0), math.type(1), math.type(1.0), math.floor(1e300) }",
         "{3, 2.5, 3, -3, 1, 0, 3, 1.5, 4, 4, \"integer\", \"float\", 1.0000000000000001e+300}"},
        {"return { ('abc'):upper(), ('ABC'):lower(), ('abc'):len(), ('abc'):reverse(),"
         " ('abc'):sub(2), ('abc'):sub(-2, -2), ('abc'):sub(3, 1), ('abc'):sub(-9, 9),"
         " ('ab'):rep(3), ('ab'):rep(2, '-'), ('x'):rep(-1), ('abc'):byte(2), string.char(104, 105),"
         " ('abc'):sub(math.mininteger, math.maxinteger) }",
         "{\"ABC\", \"abc\", 3, \"cba\", \"bc\", \"b\", \"\", \"abc\", \"ababab\", \"ab-ab\", \"\", "
         "98, \"hi\", \"abc\"}"},
        {"return { ('%d %5.1f|%-4s|%04d %x %% %c %s %s'):format(3, 2.25, 'ab', 7, 255, 65, true, nil),"
         " ('%s'):format(('x'):rep(3)), ('%.2s'):format('abc'), ('%g %i %E'):format(0.5, 2, 1) }",
         "{\"3   2.2|ab  |0007 ff % A true nil\", \"xxx\", \"ab\", \"0.5 2 1.000000E+00\"}"},
        {"local t = { 3, 1, 2 } table.sort(t) table.insert(t, 4) table.insert(t, 1, 0) "
         "return { table.concat(t, ','), table.remove(t), table.remove(t, 1), table.concat(t), "
         "table.unpack(t) }",
         "{\"0,1,2,3,4\", 4, 0, \"123\", 1, 2, 3}"},
        {"local t = { 'b', 'a', 'ä', 'B' } table.sort(t) return table.concat(t)", "\"Babä\""},
        {"local t = { 5, 3, 9, 1 } table.sort(t, function(a, b) return a > b end) return t",
         "{9, 5, 3, 1}"},
        {"return { table.pack(1, nil, 3).n, select('#', nil, nil), (select(-1, 1, 2)), select(2, 1, "
         "2, 3) }",
         "{3, 2, 2, 2, 3}"},
        {"return { tonumber('12'), tonumber(' 0x10 '), tonumber('1e2'), tonumber('x') or 'none', "
         "tonumber(7), tostring(1.5), tostring(nil), type(nil), type(go 'x') }",
         "{12, 16, 100, \"none\", 7, \"1.5\", \"nil\", \"nil\", \"node\"}"},
        {"return { tostring({}), tostring(type), tostring(math), tostring(you), assert(1, 'no') }",
         "{\"table\", \"function\", \"library\", \"speaker\", 1, \"no\"}"},
    };
    check_trees(cases, COUNT(cases));
}

static void a_large_file_of_real_work_is_within_the_limits(void **state)
{
    (void)state;
    struct text file;
    text_init(&file);
    text_add(&file, "local dana = person 'Dana'\nreturn scenario 'large' {\n");
    for (int i = 0; file.length < 400 * 1024; i++)
        text_addf(&file,
                  "scene 's%d' { dana:sad 'I have been waiting for %d minutes now.', decide "
                  "{ reply 'How long is it that you have been waiting?' { patience = %d, go "
                  "= 's%d', because = 'An open question.' } } },\n",
                  i, i, i, i + 1);
    text_add(&file, "}");
    struct sample sample;
    sample_read_bytes(&sample, text_string(&file), file.length, NULL);
    assert_string_equal(sample_problems(&sample), "");
    assert_true(sample.tree.result.node->item_count > 1500);
    sample_destroy(&sample);
    text_destroy(&file);
}

static void every_entry_of_the_library_is_documented(void **state)
{
    (void)state;
    const char *usage, *meaning;
    size_t count = 0;
    while (script_help(count, &usage, &meaning)) {
        assert_true(strlen(usage) > 0 && strlen(meaning) > 10);
        count++;
    }
    assert_int_equal(count, 8 + 13 + 9 + 6);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_form_makes_its_node),
        cmocka_unit_test(fields_are_sorted_and_items_keep_their_order),
        cmocka_unit_test(numbers_say_whether_they_are_whole),
        cmocka_unit_test(a_value_knows_what_to_be_called_in_a_message),
        cmocka_unit_test(a_field_is_found_by_its_key),
        cmocka_unit_test(texts_are_utf8_as_written),
        cmocka_unit_test(a_line_number_is_that_of_the_word),
        cmocka_unit_test(nodes_are_chained_in_order_of_declaration),
        cmocka_unit_test(pairs_goes_in_a_fixed_order),
        cmocka_unit_test(the_library_agrees_with_lua),
        cmocka_unit_test(a_large_file_of_real_work_is_within_the_limits),
        cmocka_unit_test(every_entry_of_the_library_is_documented),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* script.c: the tree that a file gives, form by form, and what is said of a file
 * that is wrong. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
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

struct wrong_case {
    const char *source, *problems, *tree;
};

/* Each file is wrong: these problems, and nevertheless this tree. */
static void check_mistakes(const struct wrong_case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct sample sample;
        sample_read(&sample, cases[i].source);
        assert_true(sample.ok);
        assert_string_equal(sample_problems(&sample), cases[i].problems);
        assert_string_equal(sample_result(&sample), cases[i].tree);
        sample_destroy(&sample);
    }
}

static void an_unknown_word_is_taken_for_the_nearest(void **state)
{
    (void)state;
    static const struct wrong_case cases[] = {
        {"return scenne 'a' { x = 1 }",
         "1 unknown-word: there is no word `scenne`; did you mean `scene`?\n",
         "scene@1 \"a\"{x=1}"},
        {"local dana = person 'D'\nreturn dan:sad 'x'",
         "2 unknown-word: there is no word `dan`; did you mean `dana`?\n", "line@2 D:sad \"x\""},
        {"local dana = person 'D'\nlocal function f()\nreturn dana 'x', dena 'y'\nend\n"
         "return { f() }",
         "3 unknown-word: there is no word `dena`; did you mean `dana`?\n",
         "{line@3 D \"x\", line@3 D \"y\"}"},
        {"return { narator 'x', tostrin(3), strng.rep('x', 2) }",
         "1 unknown-word: there is no word `narator`; did you mean `narrator`?\n"
         "1 unknown-word: there is no word `tostrin`; did you mean `tostring`?\n"
         "1 unknown-word: there is no word `strng`; did you mean `string`?\n",
         "{line@1 narrator \"x\", \"3\", \"xx\"}"},
        {"return { frobnicate 'x' { 1 }, you 'y', zip:zap 'z', when = frob .. 'x', go = frob.x + 1 }",
         "1 unknown-word: there is no word `frobnicate`; a name of your own needs a `local` line "
         "above, and a text needs quotes\n"
         "1 unknown-word: there is no word `zip`; a name of your own needs a `local` line above, "
         "and a text needs quotes\n"
         "1 unknown-word: there is no word `frob`; a name of your own needs a `local` line above, "
         "and a text needs quotes\n",
         "{line@1 you \"y\"; go=<unknown word>!, when=<unknown word>!}"},
        {"return { print('x') }",
         "1 absent-function: there is no `print` here: a file declares and prints nothing\n", "{}"},
    };
    check_mistakes(cases, COUNT(cases));
}

static void a_word_called_wrongly_is_told_and_gives_a_node(void **state)
{
    (void)state;
    static const struct wrong_case cases[] = {
        {"return scene { x = 1 }",
         "1 word-use: `scene` needs a text in front of its table: scene \"…\" { … }\n",
         "scene@1 \"\"{x=1}!"},
        {"return scene(nil)",
         "1 word-use: `scene` needs a text behind it: scene \"…\", not nothing (nil)\n",
         "scene@1 \"\"!"},
        {"return scene(5) {}",
         "1 word-use: `scene` needs a text behind it: scene \"…\", not a number\n",
         "scene@1 \"\"{}!"},
        {"return scene('a', { x = 1 })",
         "1 word-use: write the table right behind the text, without a comma: scene \"…\" { … }\n",
         "scene@1 \"a\"{x=1}"},
        {"return decide 'x'",
         "1 word-use: `decide` takes one table and nothing else: decide { … }\n", "decide@1!"},
        {"return decide 'x' {}",
         "1 word-use: `decide` takes one table and nothing else: decide { … }\n", "decide@1{}!"},
        {"return meter(1, {})",
         "1 word-use: `meter` takes numbers, texts, true or false; its argument 2 is a table\n",
         "meter@1{1, <mistake>!}!"},
        {"return go 'a' 'b'",
         "1 second-text: the text \"b\" stands right behind a `go`; is a comma missing between "
         "them?\n",
         "go@1 \"a\"!"},
        {"return go 'a' {}\n{}",
         "1 second-table: the `go` declared in line 1 has two tables; is a comma missing between "
         "them?\n",
         "go@1 \"a\"{}!"},
        {"return go 'a' (3)", "1 word-use: behind a `go` stands a table, { … }, not a number\n",
         "go@1 \"a\"!"},
        {"local g = go 'a'\ng.x = 1\nlocal y = g.y\nreturn g",
         "2 node-use: a `go` cannot be changed after it was made; write the field in its table\n"
         "3 node-use: a `go` is declared, not looked into: nothing can be read from it\n",
         "go@1 \"a\""},
    };
    check_mistakes(cases, COUNT(cases));
}

static void a_line_said_wrongly_is_told_and_said(void **state)
{
    (void)state;
    static const struct wrong_case cases[] = {
        {"return you.sad 'x'",
         "1 dot-for-colon: before `sad` stands a colon when somebody speaks: name:sad \"…\"\n",
         "line@1 you:sad \"x\""},
        {"return you:sad { 'x' }",
         "1 line-text: a line needs what is said, a text in quotes, not a table\n",
         "line@1 you:sad \"\"!"},
        {"return you { 'x' }",
         "1 line-text: a line needs what is said, a text in quotes, not a table\n",
         "line@1 you \"\"!"},
        {"return you(7)",
         "1 line-text: a line needs what is said, a text in quotes, not a number\n",
         "line@1 you \"\"!"},
        {"return you()",
         "1 line-text: a line needs what is said, a text in quotes, not nothing (nil)\n",
         "line@1 you \"\"!"},
        {"return you:sad()",
         "1 line-text: a line needs what is said, a text in quotes, not nothing (nil)\n",
         "line@1 you:sad \"\"!"},
        {"return you('x', { when = 'w' })",
         "1 word-use: write the table right behind the text, without a comma: dana \"…\" { … }\n",
         "line@1 you \"x\"{when=\"w\"}"},
        {"return you '\\xFF'",
         "1 text-encoding: a text here is not whole characters (UTF-8); was one cut with "
         "string.sub or written with a \\ number?\n",
         "line@1 you \"\"!"},
    };
    check_mistakes(cases, COUNT(cases));
}

static void a_hole_in_a_table_is_told_with_its_place(void **state)
{
    (void)state;
    static const struct wrong_case cases[] = {
        {"local x\nreturn decide {\ngo 'a',\nx,\ngo 'b' }",
         "3 hole: item 2 of this `decide`, after the `go` here, is nothing (nil); is a name "
         "misspelt, or does a function return nothing?\n",
         "decide@2{go@3 \"a\", go@5 \"b\"}"},
        {"return { x = { nil, 'b' } }",
         "0 hole: item 1 of this `table` is nothing (nil); is a name misspelt, or does a function "
         "return nothing?\n",
         "{x={\"b\"}}"},
        {"return decide { [1000000] = 'x' }",
         "1 hole: item 1 of this `decide` is nothing (nil); is a name misspelt, or does a function "
         "return nothing?\n",
         "decide@1{}"},
        {"return decide { [2.5] = 1, [0] = 2, [true] = 3, [{}] = 4, 'x' }",
         "1 field-name: a field of this `decide` has a name that is neither a text nor a place "
         "from 1 on\n",
         "decide@1{\"x\"}"},
    };
    check_mistakes(cases, COUNT(cases));
}

static void a_node_stands_in_one_place_only(void **state)
{
    (void)state;
    static const struct wrong_case cases[] = {
        {"local g = go 'x'\nreturn { g, decide { g } }",
         "0 used-twice: the `go` declared in line 1 stands in two places; write it a second time, "
         "or make it in a function\n",
         "{decide@2{go@1 \"x\"}}"},
        {"local g = go 'x' g { g } return g", "1 holds-itself: this `go` is put into itself\n",
         "go@1 \"x\"{}"},
        {"local g = go 'x'\nlocal d = decide { g }\ng { d }\nreturn d",
         "3 late-table: the `go` declared in line 1 gets its table after it was put somewhere; "
         "write the table right behind it\n",
         "decide@2{go@1 \"x\"!}"},
    };
    check_mistakes(cases, COUNT(cases));
}

static void a_global_needs_local_and_works_nevertheless(void **state)
{
    (void)state;
    static const struct wrong_case cases[] = {
        {"dana = person 'D'\nreturn dana 'x'",
         "1 global-name: write `local` in front: local dana = …\n", "line@2 D \"x\""},
        {"function ask(t) return go(t) end\nreturn ask 'x'",
         "1 global-name: write `local` in front: local function ask\n", "go@1 \"x\""},
        {"scene = 3 return scene 'x'",
         "1 word-changed: `scene` is a word of the language and cannot be given another meaning; "
         "choose another name, with `local` in front\n",
         "scene@1 \"x\""},
    };
    check_mistakes(cases, COUNT(cases));
}

static void what_is_not_lua_is_told_in_plain_words(void **state)
{
    (void)state;
    static const struct wrong_case cases[] = {
        {"return {\n you 'a'\n you 'b' }",
         "3 syntax: a comma is missing before `you`, or the `}` that closes the `{` of line 1\n",
         "<nothing>!"},
        {"return", "", "<nothing>"},
        {"return {'a'..", "1 syntax: it ends too early; is a bracket or an `end` missing?\n",
         "<nothing>!"},
        {"return scene 'a' { 'b'\n", "2 syntax: the `}` that closes the `{` of line 1 is missing\n",
         "<nothing>!"},
        {"return scene 'a' {\n", "2 syntax: it ends too early; is a bracket or an `end` missing?\n",
         "<nothing>!"},
        {"return you \"Hello.\n",
         "1 syntax: the closing quote is missing of `\"Hello.`; a text "
         "over several lines stands in [[ and ]]\n",
         "<nothing>!"},
        {"return [[x", "1 syntax: the ]] that closes a text is missing\n", "<nothing>!"},
        {"return { a = }",
         "1 syntax: `}` cannot stand here; is a value or a word missing before "
         "it?\n",
         "<nothing>!"},
        {"scene 'a'\nlocal end", "2 syntax: a name is missing before `end`\n", "<nothing>!"},
        {"return 3\nreturn 4",
         "2 syntax: `return` is too much: is there an `end` or a bracket too many above, or "
         "something behind the `return`?\n",
         "<nothing>!"},
        {"return 3days", "1 syntax: `3day` is neither a number nor a name\n", "<nothing>!"},
        {"foo bar", "1 syntax: `bar` cannot stand here; is an `=`, a bracket or a comma missing?\n",
         "<nothing>!"},
        {"return '\\q'", "1 syntax: `'\\q` is not known; a backslash itself is written \\\\\n",
         "<nothing>!"},
        {"return dana:happy, 3", "1 syntax: what is said or given is missing before `,`\n",
         "<nothing>!"},
    };
    check_mistakes(cases, COUNT(cases));
}

static void what_is_not_text_is_told_with_its_line(void **state)
{
    (void)state;
    static const struct {
        const char *source;
        size_t length;
        const char *problems;
    } cases[] = {
        {"return 1\nreturn '\xE9'", 20,
         "2 text-encoding: this is not UTF-8; save the file with that encoding\n"},
        {"return 1\n\0", 10,
         "2 text-encoding: a character 0 stands here; a file is text without one\n"},
        {"\x1bLua\x54\0", 6,
         "0 not-text: this is a compiled Lua program; only the text of one can be read\n"},
        {"return {\n'a\\0b' }", 17, "2 text-encoding: a text cannot hold the character 0\n"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct sample sample;
        sample_read_bytes(&sample, cases[i].source, cases[i].length, NULL);
        assert_true(sample.ok);
        assert_string_equal(sample_problems(&sample), cases[i].problems);
        sample_destroy(&sample);
    }
}

static void a_raised_error_is_told_where_it_was_raised(void **state)
{
    (void)state;
    static const struct wrong_case cases[] = {
        {"\nerror('that is wrong')", "2 error: that is wrong\n", "<nothing>!"},
        {"local function f()\nerror('who', 2)\nend\n\nf()", "5 error: who\n", "<nothing>!"},
        {"assert(1 == 2, 'sums')", "1 error: sums\n", "<nothing>!"},
        {"\nassert(false)", "2 error: an assertion does not hold\n", "<nothing>!"},
        {"local x\nlocal y = x.z",
         "2 error: `x` is nothing (nil), which cannot be looked into with a dot, a colon or [ ]\n",
         "<nothing>!"},
        {"\nlocal y = math.flor(1)",
         "2 error: there is no `math.flor` here; did you mean `math.floor`?\n", "<nothing>!"},
        {"\nlocal y = ('x'):rep()",
         "2 error: `rep` needs a whole number as its 2nd argument, not nothing (nil)\n",
         "<nothing>!"},
        {"for k in pairs({ [{}] = 1 }) do end",
         "1 error: `pairs` has no order for a table one of whose keys is a table; use numbers or "
         "texts as keys\n",
         "<nothing>!"},
    };
    check_mistakes(cases, COUNT(cases));
}

static void an_error_of_lua_is_told_in_plain_words(void **state)
{
    (void)state;
    static const struct wrong_case cases[] = {
        {"local x x()",
         "1 error: `x` is nothing (nil), which cannot be called; is a comma or a quote missing?\n",
         "<nothing>!"},
        {"local t = {} t.go 'x'",
         "1 error: `go` is nothing (nil), which cannot be called; is a comma or a quote missing?\n",
         "<nothing>!"},
        {"return { ('a') 'b' }",
         "1 error: `a` is a text, which cannot be called; is a comma "
         "or a quote missing?\n",
         "<nothing>!"},
        {"local x = 1 + {}", "1 error: a value here is a table, which cannot be reckoned with\n",
         "<nothing>!"},
        {"local x = go 'x' + 1",
         "1 error: a value here is something declared by a word, which cannot be reckoned with\n",
         "<nothing>!"},
        {"local f = type local x = 'a' .. f",
         "1 error: `f` is a function, which cannot be joined to a text with ..\n", "<nothing>!"},
        {"local n = 3 local x = #n", "1 error: `n` is a number, which cannot be measured with #\n",
         "<nothing>!"},
        {"local x = 1 < 'a'",
         "1 error: a comparison by size needs two numbers or two texts, not a "
         "number and a text\n",
         "<nothing>!"},
        {"local x = {} < {}",
         "1 error: a comparison by size needs two numbers or two texts, not "
         "two table values\n",
         "<nothing>!"},
        {"scene.a = 1",
         "1 error: `scene` is a function, which cannot be looked into with a dot, a "
         "colon or [ ]\n",
         "<nothing>!"},
    };
    check_mistakes(cases, COUNT(cases));
}

static void all_mistakes_are_told_at_once(void **state)
{
    (void)state;
    struct sample sample;
    sample_read(&sample, "foo = 1\nlocal x = scenne 'a'\nlocal y = decide 'x'\n"
                         "local z = you.sad 'z'\nerror('and this')");
    assert_int_equal(sample.problems.count, 5);
    for (int i = 0; i < 5; i++)
        assert_int_equal(sample.problems.at[i].line, i + 1);
    sample_destroy(&sample);
}

static void after_a_hundred_mistakes_reading_stops(void **state)
{
    (void)state;
    struct sample sample;
    sample_read(&sample, "for i = 1, 1000000 do go(nil) foo = i end");
    assert_true(sample.ok && sample.tree.result.told);
    const struct problem *last = &sample.problems.at[sample.problems.count - 1];
    assert_string_equal(last->code, "too-many-mistakes");
    sample_destroy(&sample);
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
        cmocka_unit_test(an_unknown_word_is_taken_for_the_nearest),
        cmocka_unit_test(a_word_called_wrongly_is_told_and_gives_a_node),
        cmocka_unit_test(a_line_said_wrongly_is_told_and_said),
        cmocka_unit_test(a_hole_in_a_table_is_told_with_its_place),
        cmocka_unit_test(a_node_stands_in_one_place_only),
        cmocka_unit_test(a_global_needs_local_and_works_nevertheless),
        cmocka_unit_test(what_is_not_lua_is_told_in_plain_words),
        cmocka_unit_test(what_is_not_text_is_told_with_its_line),
        cmocka_unit_test(a_raised_error_is_told_where_it_was_raised),
        cmocka_unit_test(an_error_of_lua_is_told_in_plain_words),
        cmocka_unit_test(all_mistakes_are_told_at_once),
        cmocka_unit_test(after_a_hundred_mistakes_reading_stops),
        cmocka_unit_test(a_large_file_of_real_work_is_within_the_limits),
        cmocka_unit_test(every_entry_of_the_library_is_documented),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

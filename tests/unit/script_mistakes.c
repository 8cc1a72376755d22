/* script_mistakes.c: what is said of a file that is wrong, where, and what of it is
 * read nevertheless. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../lua/sample.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

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

int main(void)
{
    const struct CMUnitTest tests[] = {
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
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

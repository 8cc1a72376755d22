/* The line of a field in the text of a file, past strings, comments and other tables. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "story/locate.h"

static const struct script_word reply = {"reply", SCRIPT_NAMED};

static void a_field_is_found_in_its_own_table(void **state)
{
    static const struct {
        const char *text;
        int line; /* of the word */
        const char *key;
        int expected;
    } cases[] = {
        {"reply \"a\" {\n  go = \"x\",\n}", 1, "go", 2},
        {"reply \"a\" { go = \"x\" }", 1, "go", 1},
        {"reply\n\"a\"\n{\n\ngo\n=\n1 }", 1, "go", 5},
        {"\n\nreply \"a\" {\n  go=1 }", 3, "go", 4},
        {"reply \"a\" {\n go = 1\n}", 1, NULL, 1},
        /* not there, or somewhere else */
        {"reply \"a\" {\n}\nreply \"b\" {\n go = 1 }", 1, "go", 1},
        {"reply \"a\" {\n t = {\n go = 1 },\n go = 2 }", 1, "go", 4},
        {"reply \"a\" {\n ago = 1,\n gone = 1,\n go_ = 1,\n Go = 1,\n go9 = 1,\n go = 2 }", 1, "go",
         7},
        {"reply \"a\" {\n go == 1,\n go = 2 }", 1, "go", 3},
        {"reply \"a\" {\n go,\n go = 2 }", 1, "go", 3},
        {"reply(\"a\")(fields)\n", 1, "go", 1},
        {"reply \"a\" { go", 1, "go", 1},
        {"reply \"a\" {\n go =", 1, "go", 2},
        {"reply", 1, "go", 1},
        {"", 1, "go", 1},
        /* strings */
        {"reply \"{ go = 1\" {\n go = 1 }", 1, "go", 2},
        {"reply 'a' {\n s = '}\\' go = 1',\n go = 1 }", 1, "go", 3},
        {"reply \"a\" {\n s = \"\\\"}\\\\\",\n go = 1 }", 1, "go", 3},
        {"reply \"a\" {\n s = [[\n } go = 1\n]],\n go = 1 }", 1, "go", 5},
        {"reply \"a\" {\n s = [==[ ]] ]=] }\n ]==],\n go = 1 }", 1, "go", 4},
        {"reply \"a\" {\n [1] = 1, [ \"b\" ] = 2,\n go = 1 }", 1, "go", 3},
        {"reply \"a\" {\n s = [[ }", 1, "go", 1},
        {"reply \"a\" {\n s = [=[ ]=", 1, "go", 1},
        {"reply \"a\" {\n s = \"}", 1, "go", 1},
        {"reply \"a\" {\n s = \"\\", 1, "go", 1},
        {"reply \"a\" { [", 1, "go", 1},
        {"reply \"a\" { [=", 1, "go", 1},
        /* comments */
        {"reply \"a\" { -- } go = 1\n go = 1 }", 1, "go", 2},
        {"reply \"a\" { --[[ }\n go = 1 ]]\n go = 1 }", 1, "go", 3},
        {"reply \"a\" { --[ }\n go = 1 }", 1, "go", 2},
        {"reply \"a\" { --", 1, "go", 1},
        {"reply \"a\" { -", 1, "go", 1},
        /* other words in front on the line */
        {"x = { go = 1 }, reply \"a\" {\n go = 1 }", 1, "go", 2},
        {"}, preply { go = 1 }, reply \"a\" {\n go = 1 }", 1, "go", 2},
        /* a field of a table in a field */
        {"reply \"a\" {\n p = {\n  go = 1,\n }\n}", 1, "p.go", 3},
        {"reply \"a\" {\n p = {\n  x = { go = 1 },\n  go = 1,\n }\n}", 1, "p.go", 4},
        {"reply \"a\" {\n go = 1,\n p = {\n } }", 1, "p.go", 3},
        {"reply \"a\" {\n p = table", 1, "p.go", 2},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct script_node node = {.word = &reply, .name = "a", .line = cases[i].line};
        int line = locate_field(cases[i].text, strlen(cases[i].text), &node, cases[i].key);
        if (line != cases[i].expected)
            fail_msg("%s in\n%s\nfound in line %d, not %d", cases[i].key, cases[i].text, line,
                     cases[i].expected);
    }
}

static void a_lines_table_is_the_first_on_its_line(void **state)
{
    static const char text[] = "dana:furious \"Forty {minutes}\" {\n when = \"x\",\n}";
    struct script_node node = {.is_line = true, .name = "Forty", .line = 1};
    (void)state;
    assert_int_equal(locate_field(text, sizeof text - 1, &node, "when"), 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_field_is_found_in_its_own_table),
        cmocka_unit_test(a_lines_table_is_the_first_on_its_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

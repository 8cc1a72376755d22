/* json_grammar.c: what RFC 8259 calls JSON passes, all else is refused, with its line. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "store/json.h"
#include "store/json_grammar.h"

static void json_passes(void **state)
{
    (void)state;
    static const char *const good[] = {
        "null",
        "true",
        " false\n",
        "0",
        "-0",
        "-1.5e-3",
        "1E+2",
        "1e5",
        "\"\"",
        "[]",
        "{}",
        "[ ]",
        "{ }",
        "\t[1 , 2\r\n,[3] ]",
        "{\"a\":1,\"b\":{\"c\":[null]}}",
        "\"\\u00e9\"",
        "\"\\ud83d\\uDE00\"",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
        "\"é€😀\x7f\"",
        "\"\\u0001\"",
        "{\"a\":1,\"a\":2}", /* twice is the reader's affair */
    };
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        struct err err = {0};
        if (!json_grammar(good[i], strlen(good[i]), &err))
            fail_msg("%s was refused: %s", good[i], err.text);
    }
}

struct wrong {
    const char *text, *message;
};

static void what_is_not_json_is_refused_with_its_line(void **state)
{
    (void)state;
    static const struct wrong cases[] = {
        {"", "line 1: expected a value"},
        {" \n\n", "line 3: expected a value"},
        {"nul", "expected a value"},
        {"True", "expected a value"},
        {"NaN", "expected a value"},
        {"Infinity", "expected a value"},
        {"-Infinity", "expected a digit"},
        {"+1", "expected a value"},
        {".5", "expected a value"},
        {"1.", "expected a digit"},
        {"1.e5", "expected a digit"},
        {"1e", "expected a digit"},
        {"1e+", "expected a digit"},
        {"-", "expected a digit"},
        {"01", "more after the end"},
        {"-01", "more after the end"},
        {"0x10", "more after the end"},
        {"1 2", "more after the end"},
        {"{}}", "more after the end"},
        {"null //", "more after the end"},
        {"'a'", "expected a value"},
        {"\"a", "the text ends within quotes"},
        {"\"a\\", "unknown escape"},
        {"\"\\x41\"", "unknown escape"},
        {"\"\\U0041\"", "unknown escape"},
        {"\"\\u12\"", "four hexadecimal digits"},
        {"\"\\u12g4\"", "four hexadecimal digits"},
        {"\"\\u", "four hexadecimal digits"},
        {"\"a\\u0000b\"", "must not contain \\u0000"},
        {"\"\\ud800\"", "half of a surrogate pair"},
        {"\"\\udc00\"", "half of a surrogate pair"},
        {"\"\\udc00\\udc00\"", "half of a surrogate pair"},
        {"\"\\ud800\\ud800\"", "half of a surrogate pair"},
        {"\"\\ud800\\u\"", "half of a surrogate pair"},
        {"\"\\ud800x\"", "half of a surrogate pair"},
        {"\"a\nb\"", "a control character"},
        {"\"a\tb\"", "a control character"},
        {"[1,]", "expected a value"},
        {"[1 2]", "expected \",\" or \"]\""},
        {"[,1]", "expected a value"},
        {"[1", "expected \",\" or \"]\""},
        {"[", "expected a value"},
        {"[1}", "expected \",\" or \"]\""},
        {"{\"a\":1,}", "expected a text in quotes"},
        {"{\"a\" 1}", "expected \":\""},
        {"{\"a\":}", "expected a value"},
        {"{a:1}", "expected a text in quotes"},
        {"{1:1}", "expected a text in quotes"},
        {"{\"a\":1 \"b\":2}", "expected \",\" or \"}\""},
        {"{\"a\":1", "expected \",\" or \"}\""},
        {"{", "expected a text in quotes"},
        {"{\n\"a\": 1,\n\"b\": }", "line 3: expected a value"},
        {"\xEF\xBB\xBF{}", "expected a value"},
        {"[\v1]", "expected a value"},
        {"[\f]", "expected a value"},
        {"[1]\x01", "more after the end"},
        {"[\"\xC3\x28\"]", "bytes that are not UTF-8"},
        {"[\n\"\xED\xA0\x80\"]", "line 2: bytes that are not UTF-8"},
        {"111111111122222222223333333333444444444455555555556666666666", "60 digits"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct err err = {0};
        if (json_grammar(cases[i].text, strlen(cases[i].text), &err))
            fail_msg("%s was taken", cases[i].text);
        assert_int_equal(err.kind, ERR_BAD);
        if (strstr(err.text, cases[i].message) == NULL)
            fail_msg("%s: \"%s\" does not say \"%s\"", cases[i].text, err.text, cases[i].message);
    }
}

static void a_nul_is_refused_wherever_it_stands(void **state)
{
    (void)state;
    static const char text[] = "[\"ab\"]";
    for (size_t at = 0; at < sizeof text; at++) {
        char copy[sizeof text];
        struct err err = {0};
        memcpy(copy, text, sizeof text);
        copy[at] = '\0';
        assert_false(json_grammar(copy, sizeof copy, &err));
        assert_string_equal(err.text, "line 1: a NUL byte");
    }
}

/* `open` times `count`, and the same number of `close`, with one value inside. */
static bool takes_nested(const char *open, const char *close, size_t count, struct err *err)
{
    char *text = calloc(count * (strlen(open) + strlen(close)) + 2, 1);
    size_t length = 0;
    for (size_t i = 0; i < count; i++)
        length += (size_t)sprintf(text + length, "%s", open);
    text[length++] = '0';
    for (size_t i = 0; i < count; i++)
        length += (size_t)sprintf(text + length, "%s", close);
    bool ok = json_grammar(text, length, err);
    free(text);
    return ok;
}

static void depth_is_bounded(void **state)
{
    (void)state;
    static const size_t too_deep[] = {JSON_MAX_DEPTH + 1, 1000, 1000000};
    struct err err = {0};
    assert_true(takes_nested("[", "]", JSON_MAX_DEPTH, &err));
    assert_true(takes_nested("{\"a\":", "}", JSON_MAX_DEPTH, &err));
    for (size_t i = 0; i < 3; i++) {
        assert_false(takes_nested("[", "]", too_deep[i], &err));
        assert_non_null(strstr(err.text, "within each other"));
        assert_false(takes_nested("{\"a\":", "}", too_deep[i], &err));
    }
}

static bool takes_list(size_t elements, struct err *err)
{
    char *text = malloc(elements * 2 + 2);
    memset(text, ',', elements * 2 + 2);
    for (size_t i = 0; i < elements; i++)
        text[1 + 2 * i] = '0';
    text[0] = '[';
    text[elements * 2] = ']';
    bool ok = json_grammar(text, elements * 2 + 1, err);
    free(text);
    return ok;
}

static void the_number_of_values_is_bounded(void **state)
{
    (void)state;
    struct err err = {0};
    assert_true(takes_list(JSON_MAX_VALUES - 1, &err)); /* the array is one too */
    assert_false(takes_list(JSON_MAX_VALUES, &err));
    assert_non_null(strstr(err.text, "too many values"));
}

static void the_number_of_fields_is_bounded(void **state)
{
    (void)state;
    for (int count = JSON_MAX_FIELDS; count <= JSON_MAX_FIELDS + 1; count++) {
        char text[2000] = "{";
        struct err err = {0};
        size_t length = 1;
        for (int i = 0; i < count; i++)
            length += (size_t)snprintf(text + length, sizeof text - length, "%s\"f%d\":%d",
                                       i > 0 ? "," : "", i, i);
        length += (size_t)snprintf(text + length, sizeof text - length, "}");
        assert_true(json_grammar(text, length, &err) == (count == JSON_MAX_FIELDS));
    }
}

static void the_size_is_bounded(void **state)
{
    (void)state;
    struct err err = {0};
    size_t length = JSON_MAX_BYTES;
    char *text = malloc(length + 1);
    memset(text, ' ', length + 1);
    text[0] = '1';
    assert_true(json_grammar(text, length, &err));
    assert_false(json_grammar(text, length + 1, &err));
    assert_string_equal(err.text, "larger than the 16777216 bytes allowed");
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(json_passes),
        cmocka_unit_test(what_is_not_json_is_refused_with_its_line),
        cmocka_unit_test(a_nul_is_refused_wherever_it_stands),
        cmocka_unit_test(depth_is_bounded),
        cmocka_unit_test(the_number_of_values_is_bounded),
        cmocka_unit_test(the_number_of_fields_is_bounded),
        cmocka_unit_test(the_size_is_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

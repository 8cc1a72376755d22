/* json.c: values come out as what they are; what is wrong is told with its place. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/text.h"
#include "base/utf8.h"
#include "store/json.h"

static const char sample[] = "{\"name\":\"Zo\\u00eb \\ud83d\\ude00\",\"age\":30,\"on\":true,"
                             "\"none\":null,\"list\":[{\"n\":1},{\"n\":2},{\"n\":\"x\"}],"
                             "\"empty\":[],\"half\":0.5,\"big\":9007199254740992,\"Name\":1}";

static struct json read_sample(void)
{
    struct json json;
    struct err err = {0};
    if (!json_read(sample, strlen(sample), &json, &err))
        fail_msg("%s", err.text);
    return json;
}

static void values_come_out_as_what_they_are(void **state)
{
    (void)state;
    struct json json = read_sample();
    struct json_place root = json_root(&json);
    const char *text;
    bool truth;
    int64_t whole;
    assert_true(json_text(&root, "name", &text, NULL));
    assert_string_equal(text, "Zoë 😀");
    assert_true(json_truth(&root, "on", &truth, NULL) && truth);
    assert_true(json_whole(&root, "age", 30, 30, &whole, NULL) && whole == 30);
    assert_true(json_whole(&root, "big", 0, INT64_C(1) << 53, &whole, NULL));
    assert_true(whole == INT64_C(1) << 53);
    assert_true(json_text_or_null(&root, "none", &text, NULL) && text == NULL);
    assert_true(json_whole_or_null(&root, "none", 0, 1, -7, &whole, NULL) && whole == -7);
    assert_true(json_whole_or_null(&root, "age", 0, 99, -7, &whole, NULL) && whole == 30);
    json_destroy(&json);
    json_destroy(&json);
}

static void arrays_are_walked_in_order(void **state)
{
    (void)state;
    struct json json = read_sample();
    struct json_place root = json_root(&json), list, one, object;
    static const char *const fields[] = {"n", NULL};
    size_t count, seen = 0;
    int64_t whole;
    struct err err = {0};
    assert_true(json_array(&root, "list", &list, &count, NULL));
    assert_int_equal(count, 3);
    for (bool more = json_first(&list, &one); more; more = json_next(&one)) {
        seen++;
        assert_true(json_object(&one, NULL, fields, &object, &err));
        if (seen < 3)
            assert_true(json_whole(&object, "n", (int64_t)seen, (int64_t)seen, &whole, &err));
        else
            assert_false(json_whole(&object, "n", 0, 9, &whole, &err));
    }
    assert_int_equal(seen, 3);
    assert_string_equal(err.text, "list[2].n: expected a number, found a text");
    assert_true(json_array(&root, "empty", &list, &count, NULL));
    assert_int_equal(count, 0);
    assert_false(json_first(&list, &one));
    json_destroy(&json);
}

/* Asks the wrong thing of a field of the sample. */
static bool ask(char kind, const struct json_place *root, const char *key, struct err *err)
{
    static const char *const fields[] = {"n", NULL};
    struct json_place place;
    const char *text;
    bool truth;
    int64_t whole;
    switch (kind) {
    case 't':
        return json_text(root, key, &text, err);
    case 'T':
        return json_text_or_null(root, key, &text, err);
    case 'b':
        return json_truth(root, key, &truth, err);
    case 'w':
        return json_whole(root, key, -5, 5, &whole, err);
    case 'W':
        return json_whole_or_null(root, key, -5, 5, 0, &whole, err);
    case 'o':
        return json_object(root, key, fields, &place, err);
    default:
        return json_array(root, key, &place, NULL, err);
    }
}

struct question {
    char kind;
    const char *key, *answer;
};

static void what_is_wrong_is_told_with_its_place(void **state)
{
    (void)state;
    static const struct question cases[] = {
        {'t', "age", "age: expected a text, found a number"},
        {'t', "none", "none: expected a text, found null"},
        {'t', "NAME", "NAME: is missing"},
        {'t', "Name", "Name: expected a text, found a number"},
        {'T', "on", "on: expected a text, found true or false"},
        {'T', "nothing", "nothing: is missing"},
        {'b', "list", "list: expected true or false, found an array"},
        {'b', "age", "age: expected true or false, found a number"},
        {'w', "name", "name: expected a number, found a text"},
        {'w', "age", "age: expected a whole number from -5 to 5, found 30"},
        {'w', "half", "half: expected a whole number from -5 to 5, found 0.5"},
        {'w', "big", "big: expected a whole number from -5 to 5, found 9007199254740992"},
        {'W', "half", "half: expected a whole number from -5 to 5, found 0.5"},
        {'W', "list", "list: expected a number, found an array"},
        {'o', "list", "list: expected an object, found an array"},
        {'o', NULL, "unknown field \"name\""},
        {'a', "name", "name: expected an array, found a text"},
        {'a', NULL, "expected an array, found an object"},
    };
    struct json json = read_sample();
    struct json_place root = json_root(&json);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct err err = {0};
        assert_false(ask(cases[i].kind, &root, cases[i].key, &err));
        assert_int_equal(err.kind, ERR_BAD);
        assert_string_equal(err.text, cases[i].answer);
    }
    json_destroy(&json);
}

static void numbers_beyond_their_range_are_refused(void **state)
{
    (void)state;
    static const char *const texts[] = {"1e999", "-1e999", "9007199254740993e3", "0.1",
                                        "6",     "-6",     "5.0000001"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct json json;
        struct err err = {0};
        int64_t whole;
        assert_true(json_read(texts[i], strlen(texts[i]), &json, &err));
        struct json_place root = json_root(&json);
        if (json_whole(&root, NULL, -5, 5, &whole, &err))
            fail_msg("%s was taken", texts[i]);
        json_destroy(&json);
    }
}

static void a_field_of_what_is_no_object_is_refused(void **state)
{
    (void)state;
    struct json json;
    struct err err = {0};
    const char *text;
    assert_true(json_read("[1]", 3, &json, &err));
    struct json_place root = json_root(&json);
    assert_false(json_text(&root, "name", &text, &err));
    assert_string_equal(err.text, "expected an object, found an array");
    json_destroy(&json);
}

struct text_and_answer {
    const char *text, *answer;
};

static void a_field_that_is_there_twice_is_refused_at_any_depth(void **state)
{
    (void)state;
    static const struct text_and_answer cases[] = {
        {"{\"a\":1,\"a\":1}", "the field \"a\" is there twice"},
        {"{\"x\":[0,{\"a\":1,\"b\":2,\"a\":3}]}", "x[1]: the field \"a\" is there twice"},
        {"[[{\"k\":{\"a\":1,\"\\u0061\":2}}]]", "[0][0].k: the field \"a\" is there twice"},
        {"{\"\\u001b[31m\":1,\"\\u001b[31m\":1}", "the field \"?[31m\" is there twice"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct json json;
        struct err err = {0};
        assert_false(json_read(cases[i].text, strlen(cases[i].text), &json, &err));
        assert_int_equal(err.kind, ERR_BAD);
        assert_string_equal(err.text, cases[i].answer);
    }
    static const char good[] = "{\"a\":1,\"A\":[{\"a\":1},{\"a\":1}]}";
    struct json json;
    assert_true(json_read(good, strlen(good), &json, NULL));
    json_destroy(&json);
}

static void a_long_key_is_shown_in_part(void **state)
{
    (void)state;
    struct json json;
    struct json_place object;
    struct err err = {0};
    static const char *const fields[] = {"a", NULL};
    struct text text;
    text_init(&text);
    text_add(&text, "{\"x");
    for (int i = 0; i < 250; i++)
        text_add(&text, "é");
    text_add(&text, "\":1}");
    assert_true(json_read(text_string(&text), text.length, &json, &err));
    text_destroy(&text);
    struct json_place root = json_root(&json);
    assert_false(json_object(&root, NULL, fields, &object, &err));
    assert_true(strlen(err.text) < 80);
    assert_non_null(strstr(err.text, "éé…\""));
    assert_true(utf8_valid(err.text, strlen(err.text), NULL));
    json_destroy(&json);
}

static void what_is_no_json_is_refused_and_leaves_nothing(void **state)
{
    (void)state;
    struct json json;
    struct err err = {0};
    assert_false(json_read("{\"a\":1} x", 9, &json, &err));
    assert_string_equal(err.text, "line 1: more after the end of the value");
    assert_false(json_read("{\"a\":1}", 6, &json, &err));
    assert_true(json_read("{\"a\":1}garbage that is not part of it", 7, &json, &err));
    json_destroy(&json);
}

/* Places far down: the path is cut, and nothing is written beyond it. */
static void a_deep_path_is_cut(void **state)
{
    (void)state;
    struct text text;
    struct json json;
    struct err err = {0};
    text_init(&text);
    for (int i = 0; i < JSON_MAX_DEPTH - 1; i++)
        text_add(&text, "{\"a_rather_long_name_of_a_field\":");
    text_add(&text, "{\"a\":1,\"a\":2}");
    for (int i = 0; i < JSON_MAX_DEPTH - 1; i++)
        text_add(&text, "}");
    assert_false(json_read(text_string(&text), text.length, &json, &err));
    assert_non_null(strstr(err.text, "the field \"a\" is there twice"));
    assert_true(strlen(err.text) < 300);
    text_destroy(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_come_out_as_what_they_are),
        cmocka_unit_test(arrays_are_walked_in_order),
        cmocka_unit_test(what_is_wrong_is_told_with_its_place),
        cmocka_unit_test(numbers_beyond_their_range_are_refused),
        cmocka_unit_test(a_field_of_what_is_no_object_is_refused),
        cmocka_unit_test(a_field_that_is_there_twice_is_refused_at_any_depth),
        cmocka_unit_test(a_long_key_is_shown_in_part),
        cmocka_unit_test(what_is_no_json_is_refused_and_leaves_nothing),
        cmocka_unit_test(a_deep_path_is_cut),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

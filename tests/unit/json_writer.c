/* json_writer.c: what is written looks as it should, and reads back the same. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "store/json_writer.h"

static void objects_stand_on_lines_and_short_ones_on_one(void **state)
{
    (void)state;
    struct text text;
    struct json_writer writer;
    text_init(&text);
    json_writer_init(&writer, &text);
    json_open_object(&writer, NULL);
    json_put_whole(&writer, "version", 1);
    json_open_array(&writer, "empty");
    json_close(&writer);
    json_open_array_on_a_line(&writer, "moves");
    json_put_text(&writer, NULL, "continue");
    json_open_object(&writer, NULL);
    json_put_null(&writer, "n");
    json_put_whole(&writer, "m", -9007199254740992);
    json_close(&writer);
    json_close(&writer);
    json_open_array(&writer, "list");
    json_open_object_on_a_line(&writer, NULL);
    json_put_truth(&writer, "yes", true);
    json_close(&writer);
    json_open_object(&writer, NULL);
    json_put_truth(&writer, "no", false);
    json_put_text(&writer, "nothing", NULL);
    json_close(&writer);
    json_close(&writer);
    json_close(&writer);
    assert_string_equal(text_string(&text), "{\n"
                                            "  \"version\": 1,\n"
                                            "  \"empty\": [],\n"
                                            "  \"moves\": [\"continue\", {\"n\": null, "
                                            "\"m\": -9007199254740992}],\n"
                                            "  \"list\": [\n"
                                            "    {\"yes\": true},\n"
                                            "    {\n"
                                            "      \"no\": false,\n"
                                            "      \"nothing\": null\n"
                                            "    }\n"
                                            "  ]\n"
                                            "}\n");
    text_destroy(&text);
}

static void any_text_reads_back_the_same(void **state)
{
    (void)state;
    char all[200];
    size_t length = 0;
    for (char c = 1; c < 127; c++)
        all[length++] = c;
    memcpy(all + length, "\x7Fé€😀\"\\/", sizeof "\x7Fé€😀\"\\/");
    struct text text;
    struct json_writer writer;
    struct json json;
    struct err err = {0};
    const char *back;
    text_init(&text);
    json_writer_init(&writer, &text);
    json_open_object(&writer, NULL);
    json_put_text(&writer, all, all);
    json_close(&writer);
    if (!json_read(text_string(&text), text.length, &json, &err))
        fail_msg("%s", err.text);
    struct json_place root = json_root(&json);
    assert_true(json_text(&root, all, &back, &err));
    assert_string_equal(back, all);
    json_destroy(&json);
    text_destroy(&text);
}

static void numbers_have_three_decimals_at_the_most(void **state)
{
    static const struct {
        double number;
        const char *written;
    } cases[] = {{0, "[0]\n"},         {12, "[12]\n"},        {12.5, "[12.5]\n"},
                 {0.01, "[0.01]\n"},   {0.0005, "[0.001]\n"}, {2.0 / 3, "[0.667]\n"},
                 {99.9996, "[100]\n"}, {-1.25, "[-1.25]\n"},  {-0.0001, "[0]\n"},
                 {100.1, "[100.1]\n"}};
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct text text;
        struct json_writer writer;
        text_init(&text);
        json_writer_init(&writer, &text);
        json_open_array_on_a_line(&writer, NULL);
        json_put_number(&writer, NULL, cases[i].number);
        json_close(&writer);
        assert_string_equal(text_string(&text), cases[i].written);
        text_destroy(&text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(objects_stand_on_lines_and_short_ones_on_one),
        cmocka_unit_test(any_text_reads_back_the_same),
        cmocka_unit_test(numbers_have_three_decimals_at_the_most),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

#include "base/process.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

enum { MUCH = 3 << 20 };

static bool filter(const char *const *arguments, const char *input, struct text *output,
                   bool *missing, struct err *err)
{
    return process_filter(arguments, input, strlen(input), output, missing, err);
}

static void what_goes_in_comes_out(void **state)
{
    static const char *const cat[] = {"cat", NULL};
    struct text output;
    struct err err = {0};
    bool missing;
    (void)state;
    text_init(&output);
    assert_true(filter(cat, "one\ntwo\n", &output, &missing, &err));
    assert_string_equal(text_string(&output), "one\ntwo\n");
    text_destroy(&output);
}

static void nothing_goes_in(void **state)
{
    static const char *const cat[] = {"cat", NULL};
    struct text output;
    struct err err = {0};
    bool missing;
    (void)state;
    text_init(&output);
    assert_true(filter(cat, "", &output, &missing, &err));
    assert_int_equal(output.length, 0);
    text_destroy(&output);
}

static void much_goes_through_without_waiting_for_ever(void **state)
{
    static const char *const cat[] = {"cat", NULL};
    char *much = malloc(MUCH);
    struct text output;
    struct err err = {0};
    bool missing;
    (void)state;
    for (size_t i = 0; i < MUCH; i++)
        much[i] = (char)('a' + i % 26);
    text_init(&output);
    assert_true(process_filter(cat, much, MUCH, &output, &missing, &err));
    assert_int_equal(output.length, MUCH);
    assert_memory_equal(output.at, much, MUCH);
    text_destroy(&output);
    free(much);
}

static void arguments_are_no_commands_of_a_shell(void **state)
{
    static const char *const echo[] = {"echo", "$HOME; `id`", NULL};
    struct text output;
    struct err err = {0};
    bool missing;
    (void)state;
    text_init(&output);
    assert_true(filter(echo, "", &output, &missing, &err));
    assert_string_equal(text_string(&output), "$HOME; `id`\n");
    text_destroy(&output);
}

static void a_program_that_reads_nothing_does_no_harm(void **state)
{
    static const char *const program[] = {"true", NULL};
    char *much = calloc(1, MUCH);
    struct text output;
    struct err err = {0};
    bool missing;
    (void)state;
    text_init(&output);
    assert_true(process_filter(program, much, MUCH, &output, &missing, &err));
    text_destroy(&output);
    free(much);
}

static void a_status_is_told(void **state)
{
    static const char *const program[] = {"sh", "-c", "exit 7", NULL};
    struct text output;
    struct err err = {0};
    bool missing;
    (void)state;
    text_init(&output);
    assert_false(filter(program, "", &output, &missing, &err));
    assert_false(missing);
    assert_int_equal(err.kind, ERR_SYSTEM);
    assert_string_equal(err.text, "sh failed, with status 7");
    text_destroy(&output);
}

static void a_signal_is_told(void **state)
{
    static const char *const program[] = {"sh", "-c", "kill -9 $$", NULL};
    struct text output;
    struct err err = {0};
    bool missing;
    (void)state;
    text_init(&output);
    assert_false(filter(program, "", &output, &missing, &err));
    assert_string_equal(err.text, "sh was ended by signal 9");
    text_destroy(&output);
}

static void a_program_that_there_is_not_is_missing(void **state)
{
    static const char *const program[] = {"understudy-has-no-such-program", NULL};
    struct text output;
    struct err err = {0};
    bool missing;
    (void)state;
    text_init(&output);
    assert_false(filter(program, "", &output, &missing, &err));
    assert_true(missing);
    assert_int_equal(err.kind, ERR_SYSTEM);
    text_destroy(&output);
}

static void programs_are_looked_for_in_the_folders_of_the_path(void **state)
{
    (void)state;
    assert_true(process_is_in("/bin", "sh"));
    assert_true(process_is_in("/nowhere:/bin", "sh"));
    assert_true(process_is_in("/bin:/nowhere", "sh"));
    assert_false(process_is_in("/nowhere", "sh"));
    assert_false(process_is_in("/bin", "no-such-program-anywhere"));
    assert_false(process_is_in("/", "bin")); /* a folder */
    assert_false(process_is_in("", "sh"));
    assert_false(process_is_in(NULL, "sh"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(programs_are_looked_for_in_the_folders_of_the_path),
        cmocka_unit_test(what_goes_in_comes_out),
        cmocka_unit_test(nothing_goes_in),
        cmocka_unit_test(much_goes_through_without_waiting_for_ever),
        cmocka_unit_test(arguments_are_no_commands_of_a_shell),
        cmocka_unit_test(a_program_that_reads_nothing_does_no_harm),
        cmocka_unit_test(a_status_is_told),
        cmocka_unit_test(a_signal_is_told),
        cmocka_unit_test(a_program_that_there_is_not_is_missing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

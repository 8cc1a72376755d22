/* The one table of the language: whole, consistent, and the source of the reference. */
#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/text.h"
#include "story/mistake.h"
#include "story/vocabulary.h"

/* "One or two plain sentences": a capital, and a full stop at the end. */
static void check_sentence(const char *says)
{
    assert_true(strlen(says) >= 16);
    assert_true(isupper((unsigned char)says[0]) || says[0] == '[');
    assert_int_equal(says[strlen(says) - 1], '.');
}

static void check_field(const struct vocabulary_word *word, const struct vocabulary_field *field)
{
    bool names = field->type == FIELD_NAME || field->type == FIELD_NAMES;
    check_sentence(field->says);
    assert_int_equal(strncmp(field->example, field->key, strlen(field->key)), 0);
    assert_true(names == (field->refers != NULL));
    assert_true((field->type == FIELD_CHOICE) == (field->allowed != NULL));
    assert_true((field->type == FIELD_TABLE) == (field->field_count > 0));
    assert_true(field->least <= field->most);
    for (size_t i = 0; i < field->field_count; i++)
        check_field(word, &field->fields[i]);
}

static void every_field_is_documented_and_consistent(void **state)
{
    (void)state;
    for (size_t i = 0; i < vocabulary_count(); i++) {
        const struct vocabulary_word *word = vocabulary_word(i);
        for (size_t j = 0; j < word->field_count; j++) {
            check_field(word, &word->fields[j]);
            assert_ptr_equal(vocabulary_field(word, word->fields[j].key), &word->fields[j]);
        }
    }
}

static void every_word_is_documented_and_found_by_its_name(void **state)
{
    (void)state;
    for (size_t i = 0; i < vocabulary_count(); i++) {
        const struct vocabulary_word *word = vocabulary_word(i);
        check_sentence(word->says);
        assert_true(word->spoken || strstr(word->example, word->name) != NULL);
        assert_ptr_equal(vocabulary_find(word->name), word);
        assert_true(word->most_items == 0 || word->most_items >= word->least_items);
        assert_true(word->form == SCRIPT_NAMED || word->form == SCRIPT_SPEAKER ||
                    word->called == FIELD_NONE);
    }
    assert_null(vocabulary_word(vocabulary_count()));
    assert_null(vocabulary_find("lines"));
}

static void what_may_stand_in_a_word_is_a_word_itself(void **state)
{
    (void)state;
    for (size_t i = 0; i < vocabulary_count(); i++) {
        const struct vocabulary_word *word = vocabulary_word(i);
        size_t length;
        for (const char *at = word->items == NULL ? "" : word->items;
             *(at = vocabulary_next(at, &length)) != '\0'; at += length) {
            char name[64];
            snprintf(name, sizeof name, "%.*s", (int)length, at);
            assert_true(vocabulary_find(name) != NULL ||
                        vocabulary_lists("text number truth", name));
        }
    }
}

static void the_sandbox_gets_every_word_once(void **state)
{
    struct script_word words[VOCABULARY_MAX];
    size_t count = vocabulary_script_words(words), spoken = 0;
    (void)state;
    for (size_t i = 0; i < vocabulary_count(); i++)
        spoken += vocabulary_word(i)->spoken;
    assert_int_equal(count, vocabulary_count() - spoken);
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < i; j++)
            assert_string_not_equal(words[i].name, words[j].name);
}

/* An example that Lua cannot read teaches a mistake. */
static bool reads(const char *source)
{
    struct script_word words[VOCABULARY_MAX];
    struct script_limits limits = script_limits_default();
    struct script_tree tree;
    struct problems problems;
    struct err err;
    bool fine = true;
    problems_init(&problems);
    assert_true(script_read("example", source, strlen(source), words,
                            vocabulary_script_words(words), &limits, &tree, &problems, &err));
    for (size_t i = 0; i < problems.count; i++) {
        print_error("%s: %s: %s\n", source, problems.at[i].code, problems.at[i].text);
        fine = false;
    }
    script_tree_destroy(&tree);
    problems_destroy(&problems);
    return fine;
}

static bool example_reads(const struct vocabulary_word *word)
{
    struct text source;
    text_init(&source);
    bool is_statement =
        strncmp(word->example, "return", 6) == 0 || strncmp(word->example, "local", 5) == 0;
    if (!is_statement)
        text_addf(&source, "local dana = person \"Dana Reyes\"\nlocal it = { %s }", word->example);
    else
        text_add(&source, word->example);
    bool fine = reads(text_string(&source));
    text_destroy(&source);
    return fine;
}

static void every_example_is_right_lua(void **state)
{
    (void)state;
    for (size_t i = 0; i < vocabulary_count(); i++) {
        const struct vocabulary_word *word = vocabulary_word(i);
        assert_true(example_reads(word));
        for (size_t j = 0; j < word->field_count; j++) {
            struct text source;
            text_init(&source);
            text_addf(&source, "local it = { %s }", word->fields[j].example);
            assert_true(reads(text_string(&source)));
            text_destroy(&source);
        }
    }
}

static void variables_take_no_name_of_the_language(void **state)
{
    static const char *const reserved[] = {"scene",   "meter", "go",    "when", "shows",
                                           "because", "id",    "while", "you",  "direction"};
    static const char *const free_names[] = {"patience", "trust", "line", "groups", "title"};
    (void)state;
    for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++)
        assert_true(vocabulary_reserves(reserved[i]));
    for (size_t i = 0; i < sizeof free_names / sizeof *free_names; i++)
        assert_false(vocabulary_reserves(free_names[i]));
}

static void a_list_is_split_at_spaces_and_commas(void **state)
{
    (void)state;
    assert_true(vocabulary_lists("one, two three", "one"));
    assert_true(vocabulary_lists("one, two three", "three"));
    assert_false(vocabulary_lists("one, two three", "tw"));
    assert_false(vocabulary_lists("", "one"));
    assert_false(vocabulary_lists(NULL, "one"));
}

static void the_reference_names_every_word_field_and_mistake(void **state)
{
    struct text text;
    (void)state;
    text_init(&text);
    vocabulary_markdown(&text);
    assert_false(text.failed);
    for (size_t i = 0; i < vocabulary_count(); i++) {
        const struct vocabulary_word *word = vocabulary_word(i);
        assert_non_null(strstr(text.at, word->says));
        assert_non_null(strstr(text.at, word->example));
        for (size_t j = 0; j < word->field_count; j++)
            assert_non_null(strstr(text.at, word->fields[j].says));
    }
    for (int i = 0; i < MISTAKE_COUNT; i++)
        assert_non_null(strstr(text.at, mistake_says((enum mistake)i)));
    text_destroy(&text);
}

static void the_annotations_are_lua_and_declare_every_word(void **state)
{
    struct text text;
    char wanted[96];
    (void)state;
    text_init(&text);
    vocabulary_annotations(&text);
    assert_false(text.failed);
    for (size_t i = 0; i < vocabulary_count(); i++) {
        const struct vocabulary_word *word = vocabulary_word(i);
        bool is_voice = word->form == SCRIPT_VOICE;
        snprintf(wanted, sizeof wanted, is_voice ? "\n%s = nil" : "\nfunction %s(", word->name);
        assert_true(word->spoken || strstr(text.at, wanted) != NULL);
        for (size_t j = 0; j < word->field_count; j++)
            assert_non_null(strstr(text.at, word->fields[j].says));
    }
    text_destroy(&text);
}

static void mistakes_have_codes_of_their_own(void **state)
{
    (void)state;
    for (int i = 0; i < MISTAKE_COUNT; i++) {
        const char *code = mistake_code((enum mistake)i);
        assert_int_equal(strspn(code, "abcdefghijklmnopqrstuvwxyz-"), strlen(code));
        check_sentence(mistake_says((enum mistake)i));
        for (int j = 0; j < i; j++)
            assert_string_not_equal(code, mistake_code((enum mistake)j));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_field_is_documented_and_consistent),
        cmocka_unit_test(every_word_is_documented_and_found_by_its_name),
        cmocka_unit_test(what_may_stand_in_a_word_is_a_word_itself),
        cmocka_unit_test(the_sandbox_gets_every_word_once),
        cmocka_unit_test(every_example_is_right_lua),
        cmocka_unit_test(variables_take_no_name_of_the_language),
        cmocka_unit_test(a_list_is_split_at_spaces_and_commas),
        cmocka_unit_test(the_reference_names_every_word_field_and_mistake),
        cmocka_unit_test(the_annotations_are_lua_and_declare_every_word),
        cmocka_unit_test(mistakes_have_codes_of_their_own),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

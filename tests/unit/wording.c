#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check/wording.h"

#include <math.h>
#include <string.h>

static void texts_fall_into_words(void **state)
{
    static const struct {
        const char *text, *plain;
    } cases[] = {
        {"", ""},
        {" … — ?!", ""},
        {"Forty minutes.", "forty minutes"},
        {"It's O'Neill's after-school club - isn't it?",
         "it's o'neill's after-school club isn't it"},
        {"You’re “late”", "you’re late"},
        {"'quoted' and -dashed-", "quoted and dashed"},
        {"389.00 pounds", "389 00 pounds"},
        {"Señor Käse", "señor käse"},
        {"{minutes} minutes", "minutes minutes"},
        {"100 €, 5 × 3", "100 5 3"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct text plain;
        text_init(&plain);
        wording_plain(cases[i].text, &plain);
        assert_string_equal(text_string(&plain), cases[i].plain);
        text_destroy(&plain);
    }
}

/* The estimate is right for most words; these say what it is. */
static void syllables_are_estimated(void **state)
{
    static const struct {
        const char *word;
        unsigned syllables;
    } cases[] = {
        {"the", 1},       {"cat", 1},         {"note", 1},     {"noted", 2},    {"moved", 1},
        {"moves", 1},     {"houses", 2},      {"table", 2},    {"whole", 1},    {"people", 2},
        {"I", 1},         {"happy", 2},       {"customer", 3}, {"patience", 2}, {"refund", 2},
        {"telephone", 3}, {"immediately", 5}, {"Mm", 1},       {"389", 3},      {"be", 1},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct word word = {cases[i].word, strlen(cases[i].word)};
        if (word_syllables(&word) != cases[i].syllables)
            fail_msg("%s has %u, not %u", cases[i].word, word_syllables(&word), cases[i].syllables);
    }
}

static void sentences_end_where_a_new_one_begins(void **state)
{
    static const struct {
        const char *text;
        size_t words, sentences;
    } cases[] = {
        {"", 0, 0},
        {"Hello", 1, 1},
        {"Where is it? I looked. Twice!", 6, 3},
        {"Then why … no. Do it.", 5, 2},
        {"\"Stop!\" she said.", 3, 1},
        {"It costs 3.50 today.", 5, 1}, /* 3 and 50 are two words, of one sentence */
        {"Well... And?", 2, 2},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct wording wording = {0};
        wording_add(&wording, cases[i].text);
        if (wording.words != cases[i].words || wording.sentences != cases[i].sentences)
            fail_msg("%s: %zu words, %zu sentences", cases[i].text, wording.words,
                     wording.sentences);
    }
}

static void the_grade_is_that_of_the_formula(void **state)
{
    struct wording none = {0}, cat = {0}, two = {0};
    (void)state;
    assert_true(wording_grade(&none) == 0);
    wording_add(&cat, "The cat sat on the mat.");
    assert_true(fabs(wording_grade(&cat) - -1.45) < 1e-9);
    wording_add(&two, "The cat sat on the mat");
    wording_add(&two, "the cat sat on the mat"); /* a text ends its sentence */
    assert_int_equal(two.sentences, 2);
    assert_true(fabs(wording_grade(&two) - -1.45) < 1e-9);
}

static void a_message_shows_whole_letters(void **state)
{
    char text[100];
    (void)state;
    assert_int_equal(wording_cut("short"), 5);
    memset(text, 'a', 59);
    memcpy(text + 59, "ä and more", sizeof "ä and more");
    assert_int_equal(wording_cut(text), 59);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_fall_into_words),
        cmocka_unit_test(syllables_are_estimated),
        cmocka_unit_test(sentences_end_where_a_new_one_begins),
        cmocka_unit_test(the_grade_is_that_of_the_formula),
        cmocka_unit_test(a_message_shows_whole_letters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

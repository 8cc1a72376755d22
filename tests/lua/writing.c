/* Each fault that the writing of a scenario can have is planted in one without any:
 * it is found, and found once, and nothing else is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "check/exercise.h"
#include "check/writing.h"
#include "planted.h"

#define TWENTY                                                                                     \
    "one two three four five six seven eight nine ten one two three four five six "                \
    "seven eight nine ten"

static const struct {
    enum plant plant;
    const char *items, *replies;
    const char *codes; /* that are told */
    const char *words; /* that stand in the first message */
} cases[] = {
    {PLANT_NOTHING, "", "", "", NULL},
    {PLANT_LONGEST, "", "", "best-is-longest",
     "in 9 of 9 decisions (by chance 3.0; odds 1 in 19683)"},
    {PLANT_SHORTEST, "", "", "best-is-shortest", "\"s0\", \"s1\", \"s2\", \"s3\" and 5 more"},
    {PLANT_FIRST, "", "", "best-in-one-place", "stands first in 9 of 9"},
    {PLANT_LAST, "", "", "best-in-one-place", "stands third in 9 of 9"},
    {PLANT_POLITE, "", "", "only-polite", "in 9 of 9 decisions"},
    {PLANT_PHRASE, "", "", "formula", "the words \"i hear you\" in 9 of 9"},
    {PLANT_BEGINNING, "", "", "formula", "the words \"so then\" at its beginning"},
    {PLANT_QUESTION, "", "", "formula", "ending in a question in 8 of 9"},
    {PLANT_BEHAVIOUR, "", "", "formula",
     "9 of 9 decisions the best reply shows \"acknowledge_feeling\""},
    {PLANT_NOTHING, "", "reply \"No.\" { because = \"So.\", go = \"s1\" },",
     "reply-never-best-nor-tempting", "the reply \"No.\" is never the best"},
    {PLANT_NOTHING, "",
     "reply \"Never.\" { shows = \"interrupts\", patience = -21, because = \"So.\", go = \"s1\" },",
     "reply-never-best-nor-tempting", "the reply \"Never.\""},
    {PLANT_NOTHING, "", "reply \"Wait, please.\" { because = \"So.\", go = \"s1\" },", "", NULL},
    {PLANT_NOTHING, "", "reply \"Oh yes.\" { patience = 1, because = \"So.\", go = \"s1\" },", "",
     NULL},
    {PLANT_NOTHING,
     "decide { id = \"idle\", reply \"One.\" { because = \"So.\", go = \"aside\" }, "
     "reply \"The other.\" { because = \"So.\", go = \"aside\" } } }, scene \"aside\" {",
     "", "decision-tells-nothing", "the decision \"idle\" earns nothing"},
    {PLANT_NOTHING, "dana \"" TWENTY ". " TWENTY " one two three four five.\",", "", "", NULL},
    {PLANT_NOTHING, "dana \"" TWENTY ". " TWENTY " one two three four five six.\",", "",
     "long-line", "has 46 words, more than 45"},
    {PLANT_NOTHING, "",
     "reply \"" TWENTY " one two three four five six. Seven eight nine ten one two three four "
     "five six.\" { shows = \"interrupts\", because = \"So.\", go = \"s1\" },",
     "long-reply", "has 36 words, more than 35"},
    {PLANT_NOTHING,
     "dana \"It is late again.\", dana \"Well.\", dana:sad \"It is late, again!\", dana \"Well.\",",
     "", "same-text", "the line \"It is late, again!\" is the same as on line"},
    {PLANT_NOTHING, "dana \"It is late again.\", narrator \"It is late again.\",", "", "", NULL},
    {PLANT_NOTHING, "",
     "reply \"Yes.\" { shows = \"interrupts\", because = \"So.\", go = \"s1\" }, "
     "reply \"yes\" { shows = \"interrupts\", because = \"So.\", go = \"s1\" },",
     "same-text", "the reply \"yes\""},
    {PLANT_NOTHING, "",
     "reply \"Yes.\" { when = \"patience > 50\", shows = \"interrupts\", because = \"So.\", go = \"s1\" }, "
     "reply \"Yes.\" { when = \"patience < 50\", shows = \"interrupts\", because = \"So.\", go = \"s1\" },",
     "", NULL},
    {PLANT_NOTHING, "",
     "reply \"Yes.\" { shows = \"interrupts\", because = \"So.\", go = \"s1\", dana \"I see it now.\" }, "
     "reply \"Oh.\" { shows = \"interrupts\", because = \"So.\", go = \"s1\", dana \"I see it now.\" },",
     "", NULL},
};

/* Checks the writing of the text; *codes and the first message are the problems'. */
static void check(const struct text *lua, bool search, struct problems *problems,
                  struct text *codes)
{
    struct planted planted;
    struct err err = {0};
    planted_open(&planted, lua, search);
    assert_true(writing_check(planted.scenario, &planted.best, problems, &err));
    planted_codes(problems, codes);
    planted_close(&planted);
}

static bool is_as_expected(size_t nth, bool search)
{
    struct text lua, codes;
    struct problems problems;
    text_init(&lua);
    text_init(&codes);
    problems_init(&problems);
    planted_write(cases[nth].plant, false, cases[nth].items, cases[nth].replies, &lua);
    check(&lua, search, &problems, &codes);
    bool ok = strcmp(text_string(&codes), cases[nth].codes) == 0 &&
              (cases[nth].words == NULL ||
               (problems.count == 1 && strstr(problems.at[0].text, cases[nth].words) != NULL));
    for (size_t i = 0; !ok && i < problems.count; i++)
        print_error("case %zu: %d: %s [%s]\n", nth, problems.at[i].line, problems.at[i].text,
                    problems.at[i].code);
    for (size_t i = 0; i < problems.count; i++)
        ok = ok && problems.at[i].severity == SEVERITY_WARNING && problems.at[i].line > 0;
    problems_destroy(&problems);
    text_destroy(&codes);
    text_destroy(&lua);
    return ok;
}

static void each_fault_is_found_once_and_nothing_else(void **state)
{
    size_t wrong = 0;
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (!is_as_expected(i, true)) {
            print_error("case %zu should tell: %s\n", i, cases[i].codes);
            wrong++;
        }
    assert_int_equal(wrong, 0);
}

static void without_a_search_the_points_tell_the_same(void **state)
{
    size_t wrong = 0;
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        wrong += !is_as_expected(i, false);
    assert_int_equal(wrong, 0);
}

static void long_sentences_of_long_words_are_told_once_for_all(void **state)
{
    static const char line[] =
        "dana \"Notwithstanding %c considerable organisational difficulties, our administrative "
        "representatives unfortunately remained individually uninformed regarding "
        "unsatisfactory international transportation arrangements.\",\n";
    struct text items, lua, codes;
    struct problems problems;
    (void)state;
    text_init(&items);
    text_init(&lua);
    text_init(&codes);
    problems_init(&problems);
    for (char c = 'a'; c < 'p'; c++)
        text_addf(&items, line, c);
    planted_write(PLANT_NOTHING, false, items.at, "", &lua);
    check(&lua, true, &problems, &codes);
    assert_string_equal(text_string(&codes), "reading-level");
    assert_non_null(strstr(problems.at[0].text, "above 9;"));
    assert_int_equal(problems.at[0].line, 0);
    problems_destroy(&problems);
    text_destroy(&items);
    text_destroy(&lua);
    text_destroy(&codes);
}

/* Of the library's rubric: a reply of the planted scenario shows each behaviour but
 * the last, insults. */
static void a_behaviour_that_a_lesson_lists_in_vain_is_told(void **state)
{
    const uint16_t listed[] = {0, 4, 1};
    struct lesson lesson = {.id = "01-first", .behaviours = listed, .line = 7};
    struct text lua;
    struct planted planted;
    struct problems problems;
    (void)state;
    text_init(&lua);
    problems_init(&problems);
    planted_write(PLANT_NOTHING, false, "", "", &lua);
    planted_open(&planted, &lua, false);
    const struct scenario *scenarios[] = {planted.scenario};
    exercise_check(planted.library, &lesson, scenarios, 1, "course.lua", &problems);
    assert_int_equal(problems.count, 0); /* a lesson that lists none */
    lesson.behaviour_count = 3;
    exercise_check(planted.library, &lesson, scenarios, 1, "course.lua", &problems);
    assert_int_equal(problems.count, 1);
    assert_int_equal(problems.at[0].line, 7);
    assert_string_equal(problems.at[0].file, "course.lua");
    assert_string_equal(problems.at[0].code, "behaviour-not-exercised");
    assert_non_null(strstr(problems.at[0].text, "exercises \"insults\""));
    planted_close(&planted);
    problems_destroy(&problems);
    text_destroy(&lua);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_fault_is_found_once_and_nothing_else),
        cmocka_unit_test(without_a_search_the_points_tell_the_same),
        cmocka_unit_test(long_sentences_of_long_words_are_told_once_for_all),
        cmocka_unit_test(a_behaviour_that_a_lesson_lists_in_vain_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

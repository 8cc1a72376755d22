/* The files that scenarios share: what they hold once read, and where a scenario is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/text.h"
#include "story/library.h"

#define LIBRARY SOURCE_DIR "/tests/lua/library"
#define FOLDER BINARY_DIR "/tests/library"

static struct library *library;

static int set_up(void **state)
{
    struct problems problems;
    struct err err;
    (void)state;
    problems_init(&problems);
    assert_true(library_open(LIBRARY, &library, &problems, &err));
    assert_non_null(library);
    assert_int_equal(problems.count, 0);
    problems_destroy(&problems);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    library_free(library);
    return 0;
}

static void the_rubric_holds_behaviours_weights_and_the_pass_mark(void **state)
{
    const struct rubric *rubric = library->rubric;
    const struct behaviour *insults = rubric_find(rubric, "insults");
    (void)state;
    assert_int_equal(rubric->behaviour_count, 5);
    assert_string_equal(rubric->behaviours[1].id, "acknowledge_feeling");
    assert_int_equal(rubric->weight[EMPATHY], 2);
    assert_int_equal(rubric->pass.overall, 70);
    assert_int_equal(rubric->pass.floor[PROFESSIONALISM], 30);
    assert_non_null(insults);
    assert_int_equal(insults->competency, PROFESSIONALISM);
    assert_string_equal(insults->facet, "conduct");
    assert_int_equal(insults->points, -3);
    assert_true(insults->critical);
    assert_string_equal(insults->examples[0], "You are lying.");
    assert_string_equal(insults->counter_example, "I see it otherwise.");
    assert_null(rubric_find(rubric, "insult"));
}

static void people_are_found_by_name_and_by_id(void **state)
{
    const struct person *sam = cast_find(library->cast, "sam");
    (void)state;
    assert_int_equal(library->cast->count, 2);
    assert_ptr_equal(sam, cast_find(library->cast, "Sam Okafor"));
    assert_int_equal(sam->moods, 1u << MOOD_NEUTRAL | 1u << MOOD_HAPPY | 1u << MOOD_WORRIED);
    assert_string_equal(sam->called, "Sam Okafor");
    assert_string_equal(cast_find(library->cast, "dana")->called, "Ms Reyes");
    assert_null(cast_find(library->cast, "Sam"));
}

static void moods_and_competencies_have_names(void **state)
{
    (void)state;
    for (int i = 0; i < MOOD_COUNT; i++) {
        enum mood mood;
        assert_true(mood_find(mood_name((enum mood)i), &mood));
        assert_int_equal(mood, i);
    }
    assert_string_equal(competency_name(LISTENING), "listening");
    assert_string_equal(competency_name(PROFESSIONALISM), "professionalism");
}

static void rows_are_found_by_their_number(void **state)
{
    const struct curriculum_row *row = curriculum_find(library->curriculum, "T21");
    (void)state;
    assert_non_null(row);
    assert_string_equal(row->text, "Let an angry person talk.");
    assert_string_equal(row->sources, "004");
    assert_null(curriculum_find(library->curriculum, "T2"));
}

static void the_course_holds_lessons_in_order(void **state)
{
    (void)state;
    assert_string_equal(library->title, "The course of the tests");
    assert_true(library->free_order);
    assert_int_equal(library->lesson_count, 1);
    assert_string_equal(library->lessons[0].id, "01-first");
    assert_string_equal(library->lessons[0].title, "First");
    assert_int_equal(library->lessons[0].page_count, 2);
    assert_string_equal(library->lessons[0].page[1], "Two.");
    assert_int_equal(library->lessons[0].scenario_count, 1);
    assert_string_equal(library->lessons[0].scenarios[0], "rich");
    assert_int_equal(library->lessons[0].behaviour_count, 2);
    assert_int_equal(library->lessons[0].behaviours[0], 2); /* names_owner, third of the rubric */
    assert_int_equal(library->lessons[0].behaviours[1], 0);
}

static size_t words_of(const char *text)
{
    size_t count = 0;
    for (; *text != '\0'; text++)
        count += *text != ' ' && (text[1] == ' ' || text[1] == '\0');
    return count;
}

static void each_lesson_of_the_shipped_course_has_a_page_of_under_200_words(void **state)
{
    struct library *shipped;
    struct problems problems;
    struct err err;
    (void)state;
    problems_init(&problems);
    assert_true(library_open(SOURCE_DIR "/scenarios", &shipped, &problems, &err));
    assert_non_null(shipped);
    for (size_t i = 0; i < shipped->lesson_count; i++) {
        size_t words = 0;
        for (size_t j = 0; j < shipped->lessons[i].page_count; j++)
            words += words_of(shipped->lessons[i].page[j]);
        assert_in_range(words, 40, 199);
    }
    library_free(shipped);
    problems_destroy(&problems);
}

static void a_scenario_is_found_by_its_id_or_its_path(void **state)
{
    struct text path;
    struct err err;
    (void)state;
    text_init(&path);
    assert_true(library_path(library, "rich", &path, &err));
    assert_string_equal(path.at, LIBRARY "/01-first/rich.lua");
    assert_true(library_path(library, LIBRARY "/01-first/rich.lua", &path, &err));
    assert_string_equal(path.at, LIBRARY "/01-first/rich.lua");
    text_destroy(&path);
}

static void an_unknown_scenario_is_told_with_the_nearest(void **state)
{
    static const struct {
        const char *wanted, *told;
    } cases[] = {
        {"rch", "the course has no scenario \"rch\"; did you mean \"rich\"?"},
        {"../rubric",
         "the course has no scenario \"../rubric\", and there is no file of that name"},
        {"tests", "the course has no scenario \"tests\", and there is no file of that name"},
        {"", "the course has no scenario \"\", and there is no file of that name"},
    };
    struct text path;
    struct err err;
    (void)state;
    text_init(&path);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_false(library_path(library, cases[i].wanted, &path, &err));
        assert_int_equal(err.kind, ERR_BAD);
        assert_string_equal(err.text, cases[i].told);
    }
    text_destroy(&path);
}

static void write_file(const char *name, const char *content)
{
    char path[512];
    struct err err;
    assert_true((size_t)snprintf(path, sizeof path, "%s/%s", FOLDER, name) < sizeof path);
    assert_true(file_write(path, content, strlen(content), &err));
}

static void mistakes_in_all_four_files_are_told_at_once(void **state)
{
    static const char *const files[] = {"rubric.lua", "cast.lua", "curriculum.lua", "course.lua"};
    struct library *broken;
    struct problems problems;
    struct err err;
    (void)state;
    assert_true(file_make_folder(FOLDER, &err));
    for (size_t i = 0; i < 4; i++)
        write_file(files[i], "return 5\n");
    problems_init(&problems);
    assert_true(library_open(FOLDER, &broken, &problems, &err));
    assert_null(broken);
    assert_int_equal(problems.errors, 4);
    for (size_t i = 0; i < 4; i++) {
        assert_string_equal(file_name(problems.at[i].file), files[i]);
        assert_string_equal(problems.at[i].code, "missing-return");
    }
    problems_destroy(&problems);
}

static void a_folder_without_the_files_is_an_error(void **state)
{
    struct library *none;
    struct problems problems;
    struct err err;
    (void)state;
    problems_init(&problems);
    assert_false(library_open(SOURCE_DIR "/tests/lua", &none, &problems, &err));
    assert_null(none);
    assert_non_null(strstr(err.text, "rubric.lua"));
    problems_destroy(&problems);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_rubric_holds_behaviours_weights_and_the_pass_mark),
        cmocka_unit_test(people_are_found_by_name_and_by_id),
        cmocka_unit_test(moods_and_competencies_have_names),
        cmocka_unit_test(rows_are_found_by_their_number),
        cmocka_unit_test(the_course_holds_lessons_in_order),
        cmocka_unit_test(each_lesson_of_the_shipped_course_has_a_page_of_under_200_words),
        cmocka_unit_test(a_scenario_is_found_by_its_id_or_its_path),
        cmocka_unit_test(an_unknown_scenario_is_told_with_the_nearest),
        cmocka_unit_test(mistakes_in_all_four_files_are_told_at_once),
        cmocka_unit_test(a_folder_without_the_files_is_an_error),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

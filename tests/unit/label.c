/* label.c: a decision is known by its prompt, by what is said just before it, or by its id. */
#include "report/label.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define LIBRARY SOURCE_DIR "/tests/lua/play"

struct fixture {
    struct library *library;
    struct scenario *scenario;
    struct ways ways;
    struct text label;
};

static int set_up(void **state)
{
    struct fixture *fixture = calloc(1, sizeof *fixture);
    struct problems problems;
    struct err err;
    *state = fixture;
    problems_init(&problems);
    assert_non_null(fixture);
    text_init(&fixture->label);
    assert_true(library_open(LIBRARY, &fixture->library, &problems, &err));
    problems_destroy(&problems);
    return 0;
}

static void drop(struct fixture *fixture)
{
    ways_destroy(&fixture->ways);
    scenario_free(fixture->scenario);
    fixture->scenario = NULL;
}

static int tear_down(void **state)
{
    struct fixture *fixture = *state;
    drop(fixture);
    library_free(fixture->library);
    text_destroy(&fixture->label);
    free(fixture);
    return 0;
}

static void load(struct fixture *fixture, const char *path)
{
    struct problems problems;
    struct err err;
    problems_init(&problems);
    drop(fixture);
    assert_true(scenario_load(path, fixture->library, &fixture->scenario, &problems, &err));
    assert_non_null(fixture->scenario);
    assert_true(ways_init(&fixture->ways, fixture->scenario, &err));
    problems_destroy(&problems);
}

static const char *label_of(struct fixture *fixture, const char *id)
{
    struct err err;
    size_t place = 0;
    while (place < fixture->scenario->decision_count &&
           strcmp(fixture->scenario->decisions[place].id, id) != 0)
        place++;
    assert_true(place < fixture->scenario->decision_count);
    text_clear(&fixture->label);
    assert_true(label_decision(&fixture->ways, place, &fixture->label, &err));
    return text_string(&fixture->label);
}

static void a_prompt_is_the_label(void **state)
{
    load(*state, LIBRARY "/basics/handover.lua");
    assert_string_equal(label_of(*state, "note"), "What goes into the note?");
}

static void without_one_it_is_the_line_before_with_who_says_it(void **state)
{
    load(*state, LIBRARY "/basics/parcel.lua");
    assert_string_equal(label_of(*state, "hello"), "Dana Reyes: “Where is my parcel?”");
    load(*state, LIBRARY "/basics/labels.lua");
    assert_string_equal(label_of(*state, "yours"), "You: “I look it up.”");
}

static void what_only_a_run_can_fill_in_is_left_open(void **state)
{
    load(*state, LIBRARY "/basics/parcel.lua");
    assert_string_equal(label_of(*state, "middle"),
                        "Dana Reyes: “I have … patience and …, Ms Reyes. It is ….”");
}

static void what_is_told_before_a_visit_counts_within_it(void **state)
{
    load(*state, LIBRARY "/basics/clock.lua");
    assert_string_equal(label_of(*state, "deeper"), "You breathe in.");
}

static void of_several_lines_it_is_the_first_in_the_file(void **state)
{
    load(*state, LIBRARY "/basics/labels.lua");
    assert_string_equal(label_of(*state, "several"), "Dana Reyes: “So you did try.”");
}

static void where_nothing_is_said_it_is_the_id(void **state)
{
    load(*state, LIBRARY "/basics/labels.lua");
    assert_string_equal(label_of(*state, "at-once"), "at-once");
}

static void a_long_line_ends_after_a_word(void **state)
{
    load(*state, LIBRARY "/basics/labels.lua");
    assert_string_equal(label_of(*state, "long"),
                        "Dana Reyes: “I was promised a call on Monday, and on Tuesday, and then "
                        "again on Wednesday morning, and nobody…”");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_prompt_is_the_label),
        cmocka_unit_test(without_one_it_is_the_line_before_with_who_says_it),
        cmocka_unit_test(what_only_a_run_can_fill_in_is_left_open),
        cmocka_unit_test(what_is_told_before_a_visit_counts_within_it),
        cmocka_unit_test(of_several_lines_it_is_the_first_in_the_file),
        cmocka_unit_test(where_nothing_is_said_it_is_the_id),
        cmocka_unit_test(a_long_line_ends_after_a_word),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

/* syllabus.c: what is open, what is locked and why, and what to do next, for a
 * course and attempts that are written down here. */
#include "store/syllabus.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static const struct lesson lessons[] = {
    {.id = "1", .title = "Customers"}, {.id = "2", .title = "Listening"},
    {.id = "3", .title = "Handoffs"},  {.id = "4", .title = "Broken"},
    {.id = "5", .title = "The day"},
};

/* GATE to LAST, in the order of the course. */
enum { GATE, LINE, DESK, METER, BOXES, LOG, SHIFT, BROKEN, LAST, ITEMS };

static const struct catalogue_entry fresh[ITEMS] = {
    {.id = "gate", .title = "The gate", .lesson = 0, .read = true, .playable = true},
    {.id = "line", .title = "The line", .lesson = 0, .read = true, .playable = true},
    {.id = "desk", .title = "Desk", .lesson = 0, .read = true, .playable = true, .assessed = true},
    {.id = "meter", .title = "The meter", .lesson = 1, .read = true, .playable = true},
    {.id = "boxes",
     .title = "Boxes",
     .lesson = 1,
     .read = true,
     .playable = true,
     .assessed = true},
    {.id = "log", .title = "The log", .lesson = 2, .read = true, .playable = true},
    {.id = "shift", .title = "The shift", .lesson = 2, .read = true, .playable = true},
    {.id = "broken", .title = "broken", .lesson = 3, .read = true},
    {.id = "last", .title = "Last", .lesson = 4, .read = true, .playable = true, .assessed = true},
};

enum { ATTEMPTS = 16 };

#define NOW (INT64_C(86400) * 20779) /* the beginning of 2026-11-22 */

struct school {
    struct library library;
    struct catalogue catalogue;
    struct catalogue_entry entries[ITEMS];
    struct attempt attempts[ATTEMPTS];
    struct training training;
    struct syllabus syllabus;
    struct text said;
};

static int open_school(void **state)
{
    static struct school school;
    school = (struct school){.library = {.lessons = lessons, .lesson_count = 5}};
    memcpy(school.entries, fresh, sizeof fresh);
    school.catalogue = (struct catalogue){
        .library = &school.library, .entries = school.entries, .count = ITEMS, .read_count = ITEMS};
    school.training.progress.attempts = school.attempts;
    school.training.progress.profile.since = "";
    text_init(&school.said);
    assert_true(syllabus_init(&school.syllabus, &school.catalogue, NULL));
    syllabus_update(&school.syllabus, &school.training, NOW);
    *state = &school;
    return 0;
}

static int close_school(void **state)
{
    struct school *school = *state;
    syllabus_destroy(&school->syllabus);
    text_destroy(&school->said);
    return 0;
}

static struct attempt *add(struct school *school, int item, enum mode mode, int percent)
{
    struct progress *progress = &school->training.progress;
    struct attempt *attempt = &school->attempts[progress->count++];
    assert_true(progress->count <= ATTEMPTS);
    *attempt = (struct attempt){.scenario = (char *)fresh[item].id,
                                .mode = mode,
                                .started = 1000 * (int64_t)progress->count,
                                .ended = 1000 * (int64_t)progress->count + 60,
                                .finished = true,
                                .ending = "end",
                                .percent = {percent, percent, percent},
                                .overall = percent};
    return attempt;
}

static void practise(struct school *school, int item, int percent)
{
    add(school, item, MODE_PRACTICE, percent);
    syllabus_update(&school->syllabus, &school->training, NOW);
}

static void assess(struct school *school, int item, int percent)
{
    add(school, item, MODE_ASSESSED, percent)->passed = percent >= 70;
    syllabus_update(&school->syllabus, &school->training, NOW);
}

static void leave(struct school *school, int item)
{
    struct attempt *attempt = add(school, item, MODE_PRACTICE, SCORE_NOT_OBSERVED);
    attempt->finished = false;
    attempt->ending = NULL;
    syllabus_update(&school->syllabus, &school->training, NOW);
}

static const char *reason(struct school *school, int item, enum mode mode)
{
    text_clear(&school->said);
    return syllabus_is_locked(&school->syllabus, (size_t)item, mode, &school->said)
               ? text_string(&school->said)
               : "open";
}

static const char *state_of(struct school *school, int item)
{
    text_clear(&school->said);
    syllabus_state(&school->syllabus, (size_t)item, &school->said);
    return text_string(&school->said);
}

static const char *lesson_of(struct school *school, size_t lesson)
{
    text_clear(&school->said);
    syllabus_lesson_state(&school->syllabus, lesson, &school->said);
    return text_string(&school->said);
}

static const char *next(struct school *school)
{
    text_clear(&school->said);
    syllabus_suggestion(&school->syllabus, &school->said);
    return text_string(&school->said);
}

static void an_assessment_opens_when_the_rest_was_played_to_its_end(void **state)
{
    struct school *school = *state;
    assert_string_equal(reason(school, GATE, MODE_PRACTICE), "open");
    assert_string_equal(reason(school, DESK, MODE_PRACTICE), "open");
    assert_string_equal(reason(school, DESK, MODE_ASSESSED),
                        "Opens when you have practised “The gate” and “The line”");
    practise(school, GATE, 30);
    leave(school, LINE);
    assert_string_equal(reason(school, DESK, MODE_ASSESSED),
                        "Opens when you have practised “The line”");
    add(school, LINE, MODE_PRACTICE, 50)->ending = NULL; /* given up */
    syllabus_update(&school->syllabus, &school->training, NOW);
    assert_string_equal(reason(school, DESK, MODE_ASSESSED),
                        "Opens when you have practised “The line”");
    practise(school, LINE, 30);
    assert_string_equal(reason(school, DESK, MODE_ASSESSED), "open");
}

static void a_lesson_opens_when_the_one_before_it_is_passed(void **state)
{
    struct school *school = *state;
    static const char *const lock = "Opens when you have passed lesson 1, Customers";
    assert_string_equal(reason(school, METER, MODE_PRACTICE), lock);
    assert_string_equal(reason(school, BOXES, MODE_ASSESSED), lock);
    practise(school, GATE, 90);
    practise(school, LINE, 90);
    practise(school, DESK, 90);
    assess(school, DESK, 69);
    assert_string_equal(reason(school, METER, MODE_PRACTICE), lock);
    assess(school, DESK, 70);
    assert_string_equal(reason(school, METER, MODE_PRACTICE), "open");
    assert_string_equal(reason(school, LOG, MODE_PRACTICE),
                        "Opens when you have passed lesson 2, Listening");
    assess(school, DESK, 10);
    assert_string_equal(reason(school, METER, MODE_PRACTICE), "open");
}

static void a_lesson_without_an_assessment_is_done_when_all_was_played(void **state)
{
    struct school *school = *state;
    assess(school, DESK, 100);
    assess(school, BOXES, 100);
    assert_string_equal(reason(school, LAST, MODE_ASSESSED),
                        "Opens when you have played lesson 4, Broken");
    practise(school, LOG, 10);
    assert_string_equal(lesson_of(school, 2), "Lesson 3 of 5 · in progress");
    practise(school, SHIFT, 10);
    assert_string_equal(lesson_of(school, 2), "Lesson 3 of 5 · done");
    assert_string_equal(lesson_of(school, 0), "Lesson 1 of 5 · passed");
    assert_int_equal(syllabus_passed(&school->syllabus, 0), DESK);
    assert_int_equal(syllabus_passed(&school->syllabus, 2), ITEMS);
    assert_int_equal(syllabus_count_done(&school->syllabus), 3);
}

static void what_cannot_be_played_closes_no_way(void **state)
{
    struct school *school = *state;
    assess(school, DESK, 100);
    assess(school, BOXES, 100);
    practise(school, LOG, 10);
    practise(school, SHIFT, 10);
    assert_string_equal(reason(school, LAST, MODE_ASSESSED), "open");
    school->entries[LINE].playable = false;
    school->training.progress.count = 0;
    practise(school, GATE, 10);
    assert_string_equal(reason(school, DESK, MODE_ASSESSED), "open");
}

static void a_free_course_has_all_lessons_open_and_its_assessments_not(void **state)
{
    struct school *school = *state;
    school->library.free_order = true;
    syllabus_update(&school->syllabus, &school->training, NOW);
    assert_string_equal(reason(school, METER, MODE_PRACTICE), "open");
    assert_string_equal(reason(school, BOXES, MODE_ASSESSED),
                        "Opens when you have practised “The meter”");
    assert_string_equal(reason(school, LAST, MODE_ASSESSED), "open");
}

static void open_lessons_can_be_practised_and_not_assessed(void **state)
{
    struct school *school = *state;
    school->training.open_lessons = true;
    syllabus_update(&school->syllabus, &school->training, NOW);
    assert_string_equal(reason(school, METER, MODE_PRACTICE), "open");
    assert_string_equal(reason(school, BOXES, MODE_ASSESSED),
                        "Opens when you have passed lesson 1, Customers");
}

static void each_scenario_says_how_it_stands(void **state)
{
    struct school *school = *state;
    assert_string_equal(state_of(school, DESK), "Not started");
    leave(school, DESK);
    assert_string_equal(state_of(school, DESK), "In progress");
    practise(school, DESK, 80);
    practise(school, DESK, 60);
    assert_string_equal(state_of(school, DESK), "Practised, best 80 %");
    assert_int_equal(school->syllabus.items[DESK].latest.overall, 60);
    assert_int_equal(school->syllabus.items[DESK].best.percent[EMPATHY], 80);
    assess(school, DESK, 40);
    practise(school, DESK, 95);
    assert_string_equal(state_of(school, DESK), "Not passed yet, best 40 %");
    assert_int_equal(school->syllabus.items[DESK].latest.overall, 40);
    assess(school, DESK, 88);
    assess(school, DESK, 75);
    leave(school, DESK);
    assert_string_equal(state_of(school, DESK), "Passed, best 88 %; one in progress");
    const struct syllabus_item *item = &school->syllabus.items[DESK];
    assert_int_equal(item->latest.overall, 75);
    assert_int_equal(item->ended, 6);
    assert_int_equal(item->passed->ended, 6060);
    assert_int_equal(item->seconds, 8 * 60);
}

static void a_part_that_was_tried_again_is_no_attempt(void **state)
{
    struct school *school = *state;
    practise(school, DESK, 60);
    add(school, DESK, MODE_PRACTICE, 90)->from_move = 4;
    syllabus_update(&school->syllabus, &school->training, NOW);
    assert_string_equal(state_of(school, DESK), "Practised, best 60 %");
    assert_int_equal(school->syllabus.items[DESK].ended, 1);
    leave(school, DESK);
    add(school, DESK, MODE_PRACTICE, 90)->from_move = 4;
    syllabus_update(&school->syllabus, &school->training, NOW);
    assert_non_null(school->syllabus.items[DESK].unfinished);
}

static void one_thing_is_suggested_until_all_is_done(void **state)
{
    struct school *school = *state;
    assert_string_equal(next(school), "Practise “The gate”");
    leave(school, LINE);
    assert_string_equal(next(school), "Go on with “The line”");
    leave(school, GATE);
    assert_string_equal(next(school), "Go on with “The gate”");
    practise(school, GATE, 50);
    practise(school, LINE, 50);
    assert_string_equal(next(school), "Take the assessment “Desk”");
    assess(school, DESK, 50);
    assert_string_equal(next(school), "Take the assessment “Desk”");
    assess(school, DESK, 90);
    assert_string_equal(next(school), "Practise “The meter”");
    assess(school, BOXES, 90);
    practise(school, LOG, 5);
    assert_string_equal(next(school), "Practise “The shift”");
    practise(school, SHIFT, 5);
    assert_string_equal(next(school), "Take the assessment “Last”");
    assess(school, LAST, 90);
    assert_string_equal(next(school), "");
}

/* NULL: none is set. */
static void set_due(struct school *school, const char *lesson, const char *day, int32_t after)
{
    struct rules *rules = &school->training.rules;
    struct due *due = &rules->due[rules->due_count++];
    snprintf(due->lesson, sizeof due->lesson, "%s", lesson);
    due->day = day == NULL ? DAY_NONE : day_parse(day);
    due->after = after;
    syllabus_update(&school->syllabus, &school->training, NOW);
}

static const char *due_of(struct school *school, size_t lesson)
{
    text_clear(&school->said);
    syllabus_lesson_due(&school->syllabus, lesson, &school->said);
    return text_string(&school->said);
}

static const char *pressing(struct school *school)
{
    text_clear(&school->said);
    syllabus_suggestion_due(&school->syllabus, &school->said);
    return text_string(&school->said);
}

static void each_lesson_says_by_when_it_is_to_be_done(void **state)
{
    struct school *school = *state;
    set_due(school, "1", "2026-11-21", 0);
    set_due(school, "2", NULL, 14);
    set_due(school, "3", "2027-03-01", 0);
    assert_string_equal(due_of(school, 0), "overdue by 1 day");
    assert_string_equal(due_of(school, 1), "due 14 days after your first conversation");
    assert_string_equal(due_of(school, 2), "due 1 March 2027");
    assert_string_equal(due_of(school, 3), "");
    school->training.progress.profile.since = "2026-11-11";
    syllabus_update(&school->syllabus, &school->training, NOW);
    assert_string_equal(due_of(school, 1), "due in 3 days");
    syllabus_update(&school->syllabus, &school->training, NOW + 3 * 86400 + 86399);
    assert_string_equal(due_of(school, 1), "due today");
    syllabus_update(&school->syllabus, &school->training, NOW + 4 * 86400);
    assert_string_equal(due_of(school, 1), "overdue by 1 day");
}

static void without_a_first_day_the_first_attempt_counts(void **state)
{
    struct school *school = *state;
    set_due(school, "1", NULL, 5);
    leave(school, LINE);
    school->attempts[0].started = NOW - 1;
    syllabus_update(&school->syllabus, &school->training, NOW);
    assert_string_equal(due_of(school, 0), "due in 4 days");
    school->training.progress.profile.since = "2026-11-22";
    syllabus_update(&school->syllabus, &school->training, NOW);
    assert_string_equal(due_of(school, 0), "due in 5 days");
}

static void a_lesson_is_done_on_the_day_of_its_first_pass(void **state)
{
    struct school *school = *state;
    set_due(school, "1", "2026-11-21", 0);
    set_due(school, "3", "2026-11-19", 0);
    assess(school, DESK, 90);
    school->attempts[0].ended = NOW - 1;
    assess(school, DESK, 95);
    school->attempts[1].ended = NOW;
    practise(school, LOG, 5);
    school->attempts[2].ended = NOW - 9 * 86400;
    practise(school, SHIFT, 5);
    school->attempts[3].ended = NOW - 86400;
    syllabus_update(&school->syllabus, &school->training, NOW);
    assert_int_equal(school->syllabus.due[0].state, DUE_IN_TIME);
    assert_int_equal(school->syllabus.due[2].state, DUE_AFTERWARD);
    assert_string_equal(due_of(school, 0), "");
    assert_string_equal(due_of(school, 2), "");
}

static void an_assessment_that_was_not_passed_is_not_done_yet(void **state)
{
    struct school *school = *state;
    set_due(school, "1", "2026-11-20", 0);
    assess(school, DESK, 10);
    school->attempts[0].ended = NOW - 10 * 86400;
    assess(school, DESK, 90);
    school->attempts[1].ended = NOW;
    syllabus_update(&school->syllabus, &school->training, NOW);
    assert_int_equal(school->syllabus.due[0].state, DUE_AFTERWARD);
}

static void in_a_free_course_what_is_overdue_comes_first_and_then_what_is_due_soonest(void **state)
{
    struct school *school = *state;
    school->library.free_order = true;
    set_due(school, "3", "2026-12-24", 0);
    assert_string_equal(next(school), "Practise “The log”");
    assert_string_equal(pressing(school), "Lesson 3 is due 24 December.");
    set_due(school, "2", "2026-11-25", 0);
    assert_string_equal(next(school), "Practise “The meter”");
    assert_string_equal(pressing(school), "Lesson 2 is due in 3 days.");
    leave(school, LINE);
    assert_string_equal(next(school), "Go on with “The line”");
    assert_string_equal(pressing(school), "");
    syllabus_update(&school->syllabus, &school->training, NOW + 4 * 86400);
    assert_string_equal(next(school), "Practise “The meter”");
    assert_string_equal(pressing(school), "Lesson 2 is overdue by 1 day.");
    leave(school, METER);
    leave(school, LINE);
    syllabus_update(&school->syllabus, &school->training, NOW + 4 * 86400);
    assert_string_equal(next(school), "Go on with “The meter”");
}

static void a_day_presses_the_lessons_that_open_the_one_that_is_due(void **state)
{
    struct school *school = *state;
    set_due(school, "2", "2026-11-20", 0);
    set_due(school, "3", "2026-11-30", 0);
    assert_string_equal(next(school), "Practise “The gate”");
    assert_string_equal(pressing(school),
                        "Lesson 2 is overdue by 2 days, and opens after this one.");
    assess(school, DESK, 90);
    assert_string_equal(pressing(school), "Lesson 2 is overdue by 2 days.");
    assess(school, BOXES, 90);
    assert_string_equal(next(school), "Practise “The log”");
    assert_string_equal(pressing(school), "Lesson 3 is due 30 November.");
    practise(school, LOG, 5);
    practise(school, SHIFT, 5);
    assert_string_equal(pressing(school), "");
}

static void nothing_is_said_of_what_has_not_been_read(void **state)
{
    struct school *school = *state;
    school->entries[METER].read = school->entries[METER].playable = false;
    syllabus_update(&school->syllabus, &school->training, NOW);
    assert_int_equal(school->syllabus.lessons[0], LESSON_NEW);
    assert_int_equal(school->syllabus.lessons[1], LESSON_UNREAD);
    assert_int_equal(school->syllabus.lessons[2], LESSON_UNREAD);
    assert_string_equal(lesson_of(school, 1), "Lesson 2 of 5");
    assess(school, DESK, 100);
    assert_string_equal(next(school), "");
}

static void attempts_at_what_the_course_has_not_are_passed_over(void **state)
{
    struct school *school = *state;
    add(school, GATE, MODE_PRACTICE, 90)->scenario = "elsewhere";
    syllabus_update(&school->syllabus, &school->training, NOW);
    for (int i = 0; i < ITEMS; i++)
        assert_int_equal(school->syllabus.items[i].standing, STANDING_NEW);
}

#define IN_A_SCHOOL(test) cmocka_unit_test_setup_teardown(test, open_school, close_school)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_SCHOOL(an_assessment_opens_when_the_rest_was_played_to_its_end),
        IN_A_SCHOOL(a_lesson_opens_when_the_one_before_it_is_passed),
        IN_A_SCHOOL(a_lesson_without_an_assessment_is_done_when_all_was_played),
        IN_A_SCHOOL(what_cannot_be_played_closes_no_way),
        IN_A_SCHOOL(a_free_course_has_all_lessons_open_and_its_assessments_not),
        IN_A_SCHOOL(open_lessons_can_be_practised_and_not_assessed),
        IN_A_SCHOOL(each_scenario_says_how_it_stands),
        IN_A_SCHOOL(a_part_that_was_tried_again_is_no_attempt),
        IN_A_SCHOOL(one_thing_is_suggested_until_all_is_done),
        IN_A_SCHOOL(each_lesson_says_by_when_it_is_to_be_done),
        IN_A_SCHOOL(without_a_first_day_the_first_attempt_counts),
        IN_A_SCHOOL(a_lesson_is_done_on_the_day_of_its_first_pass),
        IN_A_SCHOOL(an_assessment_that_was_not_passed_is_not_done_yet),
        IN_A_SCHOOL(in_a_free_course_what_is_overdue_comes_first_and_then_what_is_due_soonest),
        IN_A_SCHOOL(a_day_presses_the_lessons_that_open_the_one_that_is_due),
        IN_A_SCHOOL(nothing_is_said_of_what_has_not_been_read),
        IN_A_SCHOOL(attempts_at_what_the_course_has_not_are_passed_over),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

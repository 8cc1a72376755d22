/* motion.c: what moves, as functions of time alone; and the words of a clock and the
 * columns of a document, which need no picture either. */
#include "gui/motion.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/text.h"
#include "gui/documents.h"
#include "gui/meter.h"
#include "gui/timer.h"

static struct motion awake(void)
{
    struct motion motion = {.figure = true, .speed = 40};
    motion_wake(&motion, 1000);
    return motion;
}

static void a_breath_begins_and_ends_at_rest_without_a_jump(void **state)
{
    (void)state;
    struct motion motion = awake();
    unsigned most = 0, before = 0;
    for (uint64_t now = 1000; now <= 1000 + MOTION_REST; now += 20) {
        unsigned breath = motion_breath(&motion, now);
        assert_true(breath + 6 > before && before + 6 > breath);
        most = breath > most ? breath : most;
        before = breath;
    }
    assert_int_equal(most, MOTION_WHOLE);
    assert_int_equal(before, 0);
}

static void an_input_in_between_does_not_make_a_breath_jump(void **state)
{
    (void)state;
    struct motion motion = awake();
    unsigned before = motion_breath(&motion, 3000);
    motion_wake(&motion, 3000);
    assert_int_equal(motion_breath(&motion, 3000), before);
    motion_wake(&motion, 3000 + MOTION_REST);
    assert_int_equal(motion_breath(&motion, 3000 + MOTION_REST), 0);
}

static void lids_close_wholly_once_in_four_seconds(void **state)
{
    (void)state;
    struct motion motion = awake();
    for (uint64_t from = 1000; from < 17000; from += 4000) {
        unsigned blinks = 0, before = 0;
        for (uint64_t now = from; now < from + 4000; now++) {
            unsigned lids = motion_lids(&motion, now);
            blinks += lids == MOTION_WHOLE && before < MOTION_WHOLE;
            before = lids;
        }
        assert_int_equal(blinks, 1);
    }
}

static void who_is_not_touched_comes_to_rest(void **state)
{
    (void)state;
    struct motion motion = awake();
    uint64_t now = 1000;
    for (int wait = 0; (wait = motion_next(&motion, now)) >= 0; now += (uint64_t)wait)
        assert_true(wait > 0 && wait <= 100);
    assert_true(now >= 1000 + MOTION_REST && now < 1100 + MOTION_REST);
    motion_wake(&motion, now);
    assert_true(motion_next(&motion, now) > 0);
    motion_rest(&motion);
    assert_int_equal(motion_next(&motion, now), -1);
}

static void nothing_moves_that_is_to_keep_still(void **state)
{
    (void)state;
    struct motion motion = awake();
    motion.still = true;
    motion.face = 1000;
    motion_begin_line(&motion, 1000, 40);
    for (uint64_t now = 1000; now < 9000; now += 10) {
        assert_int_equal(motion_face(&motion, now), MOTION_WHOLE);
        assert_int_equal(motion_word(&motion, now, 39), MOTION_WHOLE);
        assert_int_equal(motion_breath(&motion, now) + motion_lids(&motion, now), 0);
        assert_int_equal(motion_next(&motion, now), -1);
    }
}

static void a_face_is_wholly_there_after_a_fifth_of_a_second(void **state)
{
    (void)state;
    struct motion motion = {.face = 5000};
    assert_int_equal(motion_face(&motion, 5000), 0);
    assert_in_range(motion_face(&motion, 5100), 120, 135);
    assert_true(motion_next(&motion, 5100) > 0);
    assert_int_equal(motion_face(&motion, 5200), MOTION_WHOLE);
    assert_int_equal(motion_next(&motion, 5200), -1);
}

static void words_appear_at_the_speed_that_was_chosen(void **state)
{
    (void)state;
    struct motion motion = {.speed = 40};
    motion_begin_line(&motion, 5000, 80);
    assert_int_equal(motion_word(&motion, 5000, 0), 0);
    assert_int_equal(motion_word(&motion, 6000, 40), 0);
    assert_in_range(motion_word(&motion, 6080, 40), 100, 150);
    assert_int_equal(motion_word(&motion, 6160, 40), MOTION_WHOLE);
    assert_true(motion_is_appearing(&motion, 7000));
    assert_false(motion_is_appearing(&motion, 7160));
    motion.speed = 0;
    motion_begin_line(&motion, 8000, 80);
    assert_false(motion_is_appearing(&motion, 8000));
}

static void a_key_shows_the_whole_line(void **state)
{
    (void)state;
    struct motion motion = {.speed = 20};
    motion_begin_line(&motion, 5000, 400);
    motion_end_line(&motion);
    assert_false(motion_is_appearing(&motion, 5001));
    assert_int_equal(motion_word(&motion, 5001, 399), MOTION_WHOLE);
}

static void time_left_is_told_calmly(void **state)
{
    (void)state;
    static const struct {
        uint64_t left;
        const char *words;
    } cases[] = {
        {200000, "About 4 minutes left"}, {90000, "About 90 seconds left"},
        {18200, "About 20 seconds left"}, {15000, "About 15 seconds left"},
        {9400, "10 seconds left"},        {700, "1 second left"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct text text;
        text_init(&text);
        timer_words(cases[i].left, &text);
        assert_string_equal(text_string(&text), cases[i].words);
        text_destroy(&text);
    }
}

static void a_mood_is_told_with_where_it_went(void **state)
{
    (void)state;
    static const struct {
        int percent, before;
        const char *words;
    } cases[] = {{30, -1, "Strained"},
                 {30, 20, "Strained, rising"},
                 {10, 20, "Near the limit, falling"},
                 {85, 85, "At ease, steady"}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct meter meter = {"trust", "Dana Reyes", cases[i].percent, cases[i].before};
        struct text text;
        text_init(&text);
        meter_words(&meter, &text);
        assert_string_equal(text_string(&text), cases[i].words);
        text_destroy(&text);
    }
}

static void columns_and_headings_of_a_document_are_found(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t length, column;
        bool heading;
    } cases[] = {{"RULES OF THE CHART\nmore", 18, 0, true},
                 {"11:00   20.002", 14, 8, false},
                 {"FREE        First-aid room: key", 31, 12, false},
                 {"Said in one go.", 15, 0, false},
                 {"\nnext", 0, 0, false},
                 {"   1  HELD", 10, 6, false}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct document_line line = documents_line(cases[i].text);
        assert_int_equal(line.length, cases[i].length);
        assert_int_equal(line.column, cases[i].column);
        assert_int_equal(line.heading, cases[i].heading);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_breath_begins_and_ends_at_rest_without_a_jump),
        cmocka_unit_test(an_input_in_between_does_not_make_a_breath_jump),
        cmocka_unit_test(lids_close_wholly_once_in_four_seconds),
        cmocka_unit_test(who_is_not_touched_comes_to_rest),
        cmocka_unit_test(nothing_moves_that_is_to_keep_still),
        cmocka_unit_test(a_face_is_wholly_there_after_a_fifth_of_a_second),
        cmocka_unit_test(words_appear_at_the_speed_that_was_chosen),
        cmocka_unit_test(a_key_shows_the_whole_line),
        cmocka_unit_test(time_left_is_told_calmly),
        cmocka_unit_test(a_mood_is_told_with_where_it_went),
        cmocka_unit_test(columns_and_headings_of_a_document_are_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

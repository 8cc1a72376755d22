/* feeling.c: how the other person felt over a run, in one sentence. */
#include "check/feeling.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rehearsal.h"

static void a_course_names_its_ends_and_what_lies_beyond_them(void **state)
{
    (void)state;
    static const struct {
        int moods[5];
        size_t count;
        const char *words;
    } cases[] = {
        {{40, 70, 30, 10, 90},
         4,
         "middling at first, lowest after decision 3 (very low), "
         "very high at the end."},
        {{40, 70, 90, 10, 60},
         4,
         "middling at first, highest after decision 2 (very high), "
         "lowest after decision 3 (very low), middling at the end."},
        {{50, 10, 10, 90, 60},
         4,
         "middling at first, lowest after decision 1 (very low), "
         "highest after decision 3 (very high), middling at the end."},
        {{20, 40, 60, 60, 84}, 4, "low at first, high at the end."},
        {{40, 40, 40}, 2, "middling throughout."},
        {{40}, 0, "middling throughout."},
    };
    struct rehearsal rehearsal;
    rehearsal_open(&rehearsal, "parcel");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct review review = {.moods = cases[i].moods, .count = cases[i].count};
        struct text text, expected;
        text_init(&text);
        text_init(&expected);
        text_addf(&expected, "Ms Reyes's patience: %s", cases[i].words);
        feeling_course(rehearsal.scenario, &review, &text);
        assert_string_equal(text_string(&text), text_string(&expected));
        text_destroy(&expected);
        text_destroy(&text);
    }
    rehearsal_close(&rehearsal);
}

static void without_a_mood_meter_nothing_is_said(void **state)
{
    (void)state;
    struct rehearsal rehearsal;
    struct review review = {.count = 3};
    struct text text;
    text_init(&text);
    rehearsal_open(&rehearsal, "parcel");
    feeling_course(rehearsal.scenario, &review, &text);
    assert_int_equal(text.length, 0);
    rehearsal_close(&rehearsal);
    text_destroy(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_course_names_its_ends_and_what_lies_beyond_them),
        cmocka_unit_test(without_a_mood_meter_nothing_is_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

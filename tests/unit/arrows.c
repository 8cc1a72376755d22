#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check/arrows.h"

static void ways_to_one_place_are_one_arrow(void **state)
{
    struct arrows arrows;
    (void)state;
    arrows_init(&arrows);
    arrows_add(&arrows, 5, ARROW_REPLY, false, "a");
    arrows_add(&arrows, 7, ARROW_REPLY, false, "b");
    arrows_add(&arrows, 5, ARROW_REPLY, false, "c");
    arrows_add(&arrows, 5, ARROW_REPLY, true, "d");
    arrows_add(&arrows, 5, ARROW_GO, false, "");
    assert_int_equal(arrows.count, 4);
    assert_string_equal(text_string(&arrows.at[0].label), "a, c");
    assert_int_equal(arrows.at[0].ways, 2);
    assert_string_equal(text_string(&arrows.at[1].label), "b");
    assert_true(arrows.at[2].never);
    assert_string_equal(text_string(&arrows.at[3].label), "");
    arrows_destroy(&arrows);
}

static void a_long_label_goes_on_in_the_next_line(void **state)
{
    struct arrows arrows;
    (void)state;
    arrows_init(&arrows);
    arrows_add(&arrows, 1, ARROW_REPLY, false, "a-rather-long-name");
    arrows_add(&arrows, 1, ARROW_REPLY, false, "and-another");
    arrows_add(&arrows, 1, ARROW_REPLY, false, "third");
    arrows_add(&arrows, 1, ARROW_REPLY, false, "fourth");
    assert_string_equal(text_string(&arrows.at[0].label),
                        "a-rather-long-name, and-another,<br/>third, fourth");
    arrows_destroy(&arrows);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ways_to_one_place_are_one_arrow),
        cmocka_unit_test(a_long_label_goes_on_in_the_next_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

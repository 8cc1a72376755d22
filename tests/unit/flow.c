#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check/flow.h"

#include <string.h>

#include "base/text.h"
#include "exhibit.h"

static uint16_t first_of(const struct scenario *scenario, const char *scene)
{
    for (size_t i = 0; i < scenario->scene_count; i++)
        if (strcmp(scenario->scenes[i].id, scene) == 0)
            return scenario->scenes[i].first;
    fail_msg("no scene %s", scene);
    return NONE;
}

/* The items of a scene in words. */
static void assert_flow(const struct scenario *scenario, const char *scene, const char *expected)
{
    static const char *const words[] = {"lines",  "change", "visit", "go",
                                        "chance", "decide", "back"};
    struct flow flow = {scenario, first_of(scenario, scene)};
    struct flow_item item;
    struct text text;
    text_init(&text);
    while (flow_next(&flow, &item)) {
        text_addf(&text, "%s%s", text.length == 0 ? "" : " ", words[item.kind]);
        if (item.kind == FLOW_LINES)
            text_addf(&text, ":%u", item.count);
    }
    assert_string_equal(text_string(&text), expected);
    text_destroy(&text);
}

static void a_scene_is_read_back_as_it_was_written(void **state)
{
    struct exhibit exhibit;
    (void)state;
    exhibit_open(&exhibit, "rich");
    assert_flow(exhibit.scenario, "on-hold", "lines:3 change visit go decide");
    assert_flow(exhibit.scenario, "aside", "lines:1 decide");
    exhibit_close(&exhibit);
    exhibit_open(&exhibit, "clean");
    assert_flow(exhibit.scenario, "start", "lines:1 visit decide");
    assert_flow(exhibit.scenario, "aside", "lines:1 change back");
    assert_flow(exhibit.scenario, "sorting", "go decide");
    assert_flow(exhibit.scenario, "throw", "chance");
    exhibit_close(&exhibit);
}

static void what_follows_a_visit_is_read_too(void **state)
{
    struct exhibit exhibit;
    (void)state;
    exhibit_open(&exhibit, "line-past-a-visit");
    assert_flow(exhibit.scenario, "start", "lines:1 visit lines:1 go");
    assert_flow(exhibit.scenario, "away", "go");
    exhibit_close(&exhibit);
}

/* Reply a of the first decision says two lines, one of them conditional, on its way. */
static void the_lines_after_a_reply_are_passed_by(void **state)
{
    struct exhibit exhibit;
    (void)state;
    exhibit_open(&exhibit, "rich");
    const struct scenario *scenario = exhibit.scenario;
    uint16_t target = scenario->replies[scenario->decisions[0].reply].target;
    assert_false(flow_is_place(scenario, target));
    assert_int_equal(flow_through(scenario, target), first_of(scenario, "handoff"));
    assert_int_equal(flow_through(scenario, first_of(scenario, "aside")),
                     first_of(scenario, "aside"));
    exhibit_close(&exhibit);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_scene_is_read_back_as_it_was_written),
        cmocka_unit_test(what_follows_a_visit_is_read_too),
        cmocka_unit_test(the_lines_after_a_reply_are_passed_by),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* flow_map.c: what many took is drawn; what leads back is set apart; replies are told apart. */
#include "report/flow_map.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

enum { DECISIONS = 3, ENDINGS = 2, START = DECISIONS };

struct stage {
    struct sketch model;
    struct version version;
};

static int make_stage(void **state)
{
    struct stage *stage = calloc(1, sizeof *stage);
    assert_non_null(stage);
    stage->model.decision_count = DECISIONS;
    stage->model.ending_count = ENDINGS;
    stage->version.model = &stage->model;
    stage->version.choice_count = DECISIONS;
    stage->version.links = calloc(version_ways(&stage->model), sizeof(uint32_t));
    assert_non_null(stage->version.links);
    *state = stage;
    return 0;
}

static int strike_stage(void **state)
{
    struct stage *stage = *state;
    free(stage->version.links);
    free(stage);
    return 0;
}

static void go(struct stage *stage, size_t from, size_t reply, size_t to, uint32_t people)
{
    *version_link(&stage->version, from, reply, to) = people;
}

static void map_holds(const struct stage *stage, const struct flow_link *links, size_t count)
{
    struct flow_map map;
    assert_true(flow_map_make(&map, &stage->version, NULL));
    assert_int_equal(map.count, count);
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(map.links[i].from, links[i].from);
        assert_int_equal(map.links[i].reply, links[i].reply);
        assert_int_equal(map.links[i].to, links[i].to);
        assert_int_equal(map.links[i].people, links[i].people);
        assert_int_equal(map.links[i].all, links[i].all);
        assert_int_equal(map.links[i].back, links[i].back);
    }
    flow_map_destroy(&map);
}

static void replies_that_lead_to_one_place_stand_together(void **state)
{
    struct stage *stage = *state;
    go(stage, START, 0, 0, 10);
    go(stage, 0, 0, 1, 3);
    go(stage, 0, 2, 1, 4);
    go(stage, 0, REPLY_NONE, DECISIONS, 3);
    static const struct flow_link links[] = {
        {FLOW_START, REPLY_NONE, 0, 10, 10, false},
        {0, 2, 1, 4, 7, false},
        {0, 0, 1, 3, 7, false},
        {0, REPLY_NONE, DECISIONS, 3, 3, false},
    };
    map_holds(stage, links, sizeof links / sizeof *links);
}

static void a_circle_is_opened_where_fewer_went(void **state)
{
    struct stage *stage = *state;
    go(stage, 0, 0, 1, 4); /* 8 there, by two replies */
    go(stage, 0, 1, 1, 4);
    go(stage, 1, 0, 2, 9);
    go(stage, 2, 0, 0, 5); /* and back */
    go(stage, 2, 0, DECISIONS + 1, 1);
    go(stage, 1, 1, 1, 2); /* once more */
    static const struct flow_link links[] = {
        {1, 0, 2, 9, 9, false}, {0, 0, 1, 4, 8, false}, {0, 1, 1, 4, 8, false},
        {2, 0, 0, 5, 5, true},  {1, 1, 1, 2, 2, true},  {2, 0, DECISIONS + 1, 1, 1, false},
    };
    map_holds(stage, links, sizeof links / sizeof *links);
}

static void a_version_that_is_not_known_has_no_links(void **state)
{
    (void)state;
    const struct version unknown = {.choice_count = 1};
    struct flow_map map;
    assert_true(flow_map_make(&map, &unknown, NULL));
    assert_int_equal(map.count, 0);
    flow_map_destroy(&map);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(replies_that_lead_to_one_place_stand_together, make_stage,
                                        strike_stage),
        cmocka_unit_test_setup_teardown(a_circle_is_opened_where_fewer_went, make_stage,
                                        strike_stage),
        cmocka_unit_test(a_version_that_is_not_known_has_no_links),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

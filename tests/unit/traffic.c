#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check/traffic.h"

#include <string.h>

#include "exhibit.h"
#include "play/run.h"

static void play(struct traffic *traffic, const char *moves)
{
    struct run run = {0};
    struct journal journal;
    struct err err = {0};
    assert_true(journal_decode(moves, traffic->scenario, &journal, &err));
    assert_true(run_replay(&run, traffic->scenario, &journal, &err));
    traffic_add(traffic, &run.events);
    run_destroy(&run);
    journal_destroy(&journal);
}

static uint32_t took(const struct traffic *traffic, const char *decision, const char *reply)
{
    const struct scenario *scenario = traffic->scenario;
    for (size_t d = 0; d < scenario->decision_count; d++)
        for (uint16_t r = 0; r < scenario->decisions[d].reply_count; r++) {
            size_t index = (size_t)scenario->decisions[d].reply + r;
            if (strcmp(scenario->decisions[d].id, decision) == 0 &&
                strcmp(scenario->replies[index].id, reply) == 0)
                return traffic->replies[index];
        }
    fail_msg("no reply %s/%s", decision, reply);
    return 0;
}

static void each_person_counts_once_for_each_way(void **state)
{
    struct exhibit exhibit;
    struct traffic traffic;
    struct err err;
    (void)state;
    exhibit_open(&exhibit, "clean");
    assert_true(traffic_init(&traffic, exhibit.scenario, &err));
    play(&traffic, "continue all\nchoose start/a\ncontinue all\nchoose start/b\n"
                   "sort sorting a=1 b=1\npick picking a\n");
    play(&traffic, "continue all\nchoose start/b\nsort sorting a=1 b=2\n");
    traffic_next_person(&traffic);
    play(&traffic, "continue all\nchoose start/b\n");
    traffic_next_person(&traffic);
    traffic_next_person(&traffic); /* who did nothing */
    assert_int_equal(traffic.people, 2);
    assert_int_equal(traffic.runs, 3);
    assert_int_equal(took(&traffic, "start", "a"), 1);
    assert_int_equal(took(&traffic, "start", "b"), 2);
    assert_int_equal(took(&traffic, "start", "d"), 0);
    assert_int_equal(took(&traffic, "sorting", "a"), 1);
    assert_int_equal(took(&traffic, "sorting", "b"), 1); /* right in the second run only */
    assert_int_equal(took(&traffic, "picking", "a"), 1);
    assert_int_equal(traffic.scenes[0], 2);
    assert_int_equal(traffic.decisions[0], 2);
    assert_int_equal(traffic.odds[0] + traffic.odds[1], 1);
    assert_int_equal(traffic.endings[0] + traffic.endings[1], 0); /* not read to the end */
    traffic_destroy(&traffic);
    exhibit_close(&exhibit);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_person_counts_once_for_each_way),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

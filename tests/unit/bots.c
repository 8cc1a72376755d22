#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check/bots.h"

#include <string.h>

#include "planted.h"

struct verdict {
    struct bots bots;
    struct problems problems; /* owned */
};

static void judge(enum plant plant, bool assessed, struct verdict *verdict)
{
    struct text lua;
    struct planted planted;
    struct err err = {0};
    text_init(&lua);
    problems_init(&verdict->problems);
    planted_write(plant, assessed, "", "", &lua);
    planted_open(&planted, &lua, false);
    assert_true(bots_judge(&verdict->bots, planted.scenario, &verdict->problems, &err));
    planted_close(&planted);
    text_destroy(&lua);
}

static void a_bot_that_passes_an_assessed_scenario_is_told(void **state)
{
    static const struct {
        enum plant plant;
        enum bot bot;
    } cases[] = {{PLANT_LONGEST, BOT_LONGEST},
                 {PLANT_SHORTEST, BOT_SHORTEST},
                 {PLANT_POLITE, BOT_POLITEST},
                 {PLANT_FIRST, BOT_FIRST},
                 {PLANT_LAST, BOT_LAST}};
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct verdict verdict;
        judge(cases[i].plant, true, &verdict);
        for (size_t bot = 0; bot < BOT_COUNT; bot++)
            assert_int_equal(
                verdict.bots.of[bot].passes,
                bot == cases[i].bot ||
                    /* all replies please alike, and so does the first */
                    (cases[i].plant == PLANT_FIRST && (bot == BOT_MOOD || bot == BOT_POLITEST)));
        assert_int_equal(verdict.bots.of[cases[i].bot].passed, BOTS_RUNS);
        assert_true(verdict.bots.of[cases[i].bot].mean == 100);
        assert_int_equal(verdict.problems.errors, cases[i].plant == PLANT_FIRST ? 3 : 1);
        assert_string_equal(verdict.problems.at[0].code, "bot-passes");
        assert_non_null(strstr(verdict.problems.at[0].text, bot_name(cases[i].bot)));
        assert_non_null(strstr(verdict.problems.at[0].text, "200 of 200 runs, more than 1 in 100"));
        problems_destroy(&verdict.problems);
    }
}

static void none_passes_a_scenario_that_gives_nothing_away(void **state)
{
    struct verdict verdict;
    (void)state;
    judge(PLANT_NOTHING, true, &verdict);
    assert_int_equal(verdict.problems.count, 0);
    for (size_t bot = 0; bot < BOT_COUNT; bot++) {
        assert_int_equal(verdict.bots.of[bot].runs, BOTS_RUNS);
        assert_int_equal(verdict.bots.of[bot].ended, BOTS_RUNS);
        assert_false(verdict.bots.of[bot].passes);
    }
    problems_destroy(&verdict.problems);
}

static void a_practice_scenario_may_be_passed(void **state)
{
    struct verdict verdict;
    (void)state;
    judge(PLANT_LONGEST, false, &verdict);
    assert_true(verdict.bots.of[BOT_LONGEST].passes);
    assert_int_equal(verdict.problems.count, 0);
    problems_destroy(&verdict.problems);
}

static void the_verdict_is_the_same_every_time(void **state)
{
    struct verdict one, other;
    (void)state;
    judge(PLANT_NOTHING, true, &one);
    judge(PLANT_NOTHING, true, &other);
    for (size_t bot = 0; bot < BOT_COUNT; bot++)
        assert_true(one.bots.of[bot].mean == other.bots.of[bot].mean);
    problems_destroy(&one.problems);
    problems_destroy(&other.problems);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_bot_that_passes_an_assessed_scenario_is_told),
        cmocka_unit_test(none_passes_a_scenario_that_gives_nothing_away),
        cmocka_unit_test(a_practice_scenario_may_be_passed),
        cmocka_unit_test(the_verdict_is_the_same_every_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* writing.c: when memory runs out while runs are walked or the writing is judged, the
 * caller is told so, and nothing leaks. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check/bots.h"
#include "check/space.h"
#include "check/tally.h"
#include "check/values.h"
#include "check/walks.h"
#include "check/writing.h"
#include "failing.h"
#include "planted.h"

static struct planted planted;

static int set_up(void **state)
{
    struct text lua;
    (void)state;
    text_init(&lua);
    planted_write(PLANT_PHRASE, true,
                  "dana \"It is late again.\", narrator \"Hm.\", dana \"It is late, again.\",",
                  "reply \"No.\" { because = \"So.\", go = \"s1\" },", &lua);
    planted_open(&planted, &lua, false);
    text_destroy(&lua);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    planted_close(&planted);
    return 0;
}

/* Does it once; false with err, or with `failed` of the problems. */
typedef bool attempt(struct problems *problems, struct err *err);

static bool walk(struct problems *problems, struct err *err)
{
    struct walks walks;
    struct walks_plan plan = {.bot = BOT_RANDOM, .seed = 1, .runs = 20, .threads = 1};
    (void)problems;
    if (!walks_run(&walks, planted.scenario, &plan, NULL, NULL, err))
        return false;
    assert_int_equal(walks.ended, 20);
    walks_destroy(&walks);
    return true;
}

static bool judge_bots(struct problems *problems, struct err *err)
{
    struct bots bots;
    return bots_judge(&bots, planted.scenario, problems, err) && !problems->failed;
}

static bool judge_writing(struct problems *problems, struct err *err)
{
    struct best best;
    if (!best_from_points(&best, planted.scenario, err))
        return false;
    bool ok = writing_check(planted.scenario, &best, problems, err);
    best_destroy(&best);
    return ok && !problems->failed;
}

static bool find_best(struct problems *problems, struct err *err)
{
    struct space space;
    struct tally tally;
    struct values values;
    struct best best;
    (void)problems;
    if (!space_search(&space, planted.scenario, NULL, 1000, NULL, NULL, err))
        return false;
    bool tallied = tally_make(&tally, &space, err);
    bool valued = tallied && values_make(&values, &tally, err);
    bool ok = valued && best_from_values(&best, &space, &values, err);
    if (ok)
        best_destroy(&best);
    if (valued)
        values_destroy(&values);
    if (tallied)
        tally_destroy(&tally);
    space_destroy(&space);
    return ok;
}

static void fail_each(attempt *make)
{
    for (unsigned long nth = 1;; nth++) {
        struct problems problems;
        struct err err;
        problems_init(&problems);
        err_clear(&err);
        failing_start(FAILING_MEMORY, nth);
        bool ok = make(&problems, &err);
        bool failed = failing_stop();
        assert_true(ok || failed);
        assert_true(ok || problems.failed || err.kind == ERR_SYSTEM);
        problems_destroy(&problems);
        if (!failed) {
            assert_true(nth > 1);
            return;
        }
    }
}

static void walks_are_done_whole_or_not_at_all(void **state)
{
    (void)state;
    fail_each(walk);
    fail_each(judge_bots);
}

static void the_writing_is_judged_whole_or_not_at_all(void **state)
{
    (void)state;
    fail_each(judge_writing);
    fail_each(find_best);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(walks_are_done_whole_or_not_at_all),
        cmocka_unit_test(the_writing_is_judged_whole_or_not_at_all),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

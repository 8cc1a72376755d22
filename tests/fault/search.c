/* search.c: memory that runs out anywhere in a search, in the values, the bounds or
 * the coach's judgement is told, and nothing leaks. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/problem.h"
#include "check/bounds.h"
#include "check/coach.h"
#include "check/tally.h"
#include "failing.h"
#include "generate.h"
#include "story/script/evaluator.h"

/* Generated scenarios: with chance, with loops of decisions, with picks and sorts. */
static const uint64_t seeds[] = {2, 7, 12, 31, 42};

struct stage {
    struct library *library;
    struct scenario *scenario;
    struct evaluator *evaluator;
};

static void open_stage(struct stage *stage, uint64_t seed)
{
    static const char folder[] = BINARY_DIR "/generated-fault";
    struct problems problems;
    struct err err = {0};
    problems_init(&problems);
    assert_true(file_make_folder(folder, &err));
    assert_true(library_open(SOURCE_DIR "/tests/lua/play", &stage->library, &problems, &err));
    assert_true(generate_load(seed, stage->library, folder, &stage->scenario, &err));
    assert_true(scenario_evaluator(stage->scenario, &stage->evaluator, &err));
    problems_destroy(&problems);
}

static void close_stage(struct stage *stage)
{
    evaluator_free(stage->evaluator);
    scenario_free(stage->scenario);
    library_free(stage->library);
}

static bool coach_a_move(const struct stage *stage, struct err *err)
{
    static const struct move on = {.kind = MOVE_CONTINUE_ALL};
    struct coach *coach;
    struct session session;
    uint16_t behaviour;
    if (!coach_new(stage->scenario, stage->evaluator, SIZE_MAX, &coach, err))
        return false;
    bool ok = session_start(&session, stage->scenario, stage->evaluator, 1, NULL, err);
    if (ok && session.stop == STOP_LINE)
        ok = session_apply(&session, &on, NULL, err);
    if (ok && session.stop == STOP_DECISION)
        ok = coach_hint(coach, &session, &behaviour, err);
    coach_free(coach);
    return ok;
}

static bool find_a_way(struct space *space, struct err *err)
{
    struct space_step *steps = NULL;
    size_t count, start;
    bool ok = space_way(space, space->count - 1, &steps, &count, &start, err);
    if (ok)
        free(steps);
    return ok;
}

static bool bound(const struct stage *stage, struct err *err)
{
    struct space_options options = {.threads = 1, .merged = true, .edges = true, .marks = true};
    struct space space;
    struct tally tally;
    struct bounds bounds;
    if (!space_search_as(&space, stage->scenario, stage->evaluator, &options, err))
        return false;
    bool ok = find_a_way(&space, err) && tally_make(&tally, &space, err);
    if (ok) {
        ok = bounds_find(&bounds, &tally, &space, ANY_ENDING, err);
        if (ok)
            bounds_destroy(&bounds);
        tally_destroy(&tally);
    }
    space_destroy(&space);
    return ok;
}

static void fail_each(bool (*operation)(const struct stage *stage, struct err *err))
{
    for (size_t i = 0; i < sizeof seeds / sizeof *seeds; i++) {
        struct stage stage;
        open_stage(&stage, seeds[i]);
        for (unsigned long nth = 1;; nth++) {
            struct err err = {0};
            failing_start(FAILING_MEMORY, nth);
            bool ok = operation(&stage, &err);
            bool failed = failing_stop();
            assert_true(ok || err.kind == ERR_SYSTEM);
            if (!failed) {
                assert_true(ok);
                break;
            }
        }
        close_stage(&stage);
    }
}

static void a_coach_without_memory_says_so(void **state)
{
    (void)state;
    fail_each(coach_a_move);
}

static void bounds_without_memory_say_so(void **state)
{
    (void)state;
    fail_each(bound);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_coach_without_memory_says_so),
        cmocka_unit_test(bounds_without_memory_say_so),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

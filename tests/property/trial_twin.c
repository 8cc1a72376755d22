/* trial_twin.c: the same scenario once more, with a constant in the place of a
 * condition: if the condition only ever goes one way, nobody can tell the two apart. */
#include "trial.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "play/event.h"
#include "play/session.h"
#include "story/expression.h"
#include "wander.h"

enum { WALKS = 60, MOVES_MAX = 400 };

/* One scenario in which the conditions on a line are always true, or never. */
struct twin {
    struct scenario scenario;
    struct expression *expressions; /* owned */
    struct arena arena;             /* owned */
};

/* Whether the problem is about the condition, which it quotes, perhaps cut short. */
static bool is_about(const struct problem *problem, const struct expression *condition)
{
    const char *quoted = strchr(problem->text, '"') + 1;
    const char *end = strstr(quoted, "…\"");
    size_t length = end != NULL ? (size_t)(end - quoted) : strcspn(quoted, "\"");
    return condition->line == problem->line && strncmp(condition->source, quoted, length) == 0 &&
           (end != NULL || condition->source[length] == '\0');
}

/* Puts a constant in the place of the condition that the problem is about. */
static void make_twin(const struct trial *trial, const struct problem *problem, bool truth,
                      struct twin *twin)
{
    const struct scenario *scenario = trial->scenario;
    struct err err = {0};
    size_t changed = 0;
    *twin = (struct twin){.scenario = *scenario};
    arena_init(&twin->arena);
    twin->expressions = malloc(scenario->expression_count * sizeof *twin->expressions);
    assert_non_null(twin->expressions);
    memcpy(twin->expressions, scenario->expressions,
           scenario->expression_count * sizeof *twin->expressions);
    for (size_t e = 0; e < scenario->expression_count; e++) {
        if (!is_about(problem, &scenario->expressions[e]))
            continue;
        assert_true(expression_compile(truth ? "true" : "false", scenario->variables,
                                       scenario->variable_count, &twin->arena,
                                       &twin->expressions[e], &err));
        changed++;
    }
    trial_check(trial, changed > 0, "no such condition", problem->text);
    twin->scenario.expressions = twin->expressions;
}

static void add_move(struct session *session, struct events *events, struct random *random)
{
    struct move move = wander_move(session, random);
    assert_true(session_apply(session, &move, events, NULL));
}

static void compare_events(const struct trial *trial, const struct events *a,
                           const struct events *b, const struct scenario *twin, const char *problem)
{
    struct text one, other;
    text_init(&one);
    text_init(&other);
    for (size_t i = 0; i < a->count; i++)
        event_encode(&a->at[i], trial->scenario, &one);
    for (size_t i = 0; i < b->count; i++)
        event_encode(&b->at[i], twin, &other);
    trial_check(trial, strcmp(text_string(&one), text_string(&other)) == 0,
                "a run differs when the condition is a constant", problem);
    text_destroy(&one);
    text_destroy(&other);
}

/* Random runs of both, with the same seeds and moves. */
static void walk_both(const struct trial *trial, const struct scenario *twin, const char *problem)
{
    struct events events[2];
    struct err err = {0};
    for (uint64_t seed = 0; seed < WALKS; seed++) {
        struct session one, other;
        struct random random = {seed}, same = {seed};
        events_init(&events[0]);
        events_init(&events[1]);
        assert_true(session_start(&one, trial->scenario, trial->evaluator, seed, &events[0], &err));
        assert_true(session_start(&other, twin, trial->evaluator, seed, &events[1], &err));
        for (int i = 0; i < MOVES_MAX && !session_is_over(&one) && !session_is_over(&other); i++) {
            add_move(&one, &events[0], &random);
            add_move(&other, &events[1], &same);
        }
        compare_events(trial, &events[0], &events[1], twin, problem);
        events_destroy(&events[0]);
        events_destroy(&events[1]);
    }
}

void trial_confirm_condition(const struct trial *trial, const struct problem *problem, bool truth)
{
    struct twin twin;
    struct naive naive;
    make_twin(trial, problem, truth, &twin);
    trial_check(trial,
                naive_make(&naive, &twin.scenario, trial->evaluator, TRIAL_NODES, TRIAL_WAYS) &&
                    naive.node_count == trial->naive.node_count &&
                    naive.answer_count == trial->naive.answer_count,
                "play differs when the condition is a constant", problem->text);
    naive_destroy(&naive);
    walk_both(trial, &twin.scenario, problem->text);
    arena_destroy(&twin.arena);
    free(twin.expressions);
}

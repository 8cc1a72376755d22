/* subject.c: the states, the actions and the ways. */
#include "subject.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <inttypes.h>
#include <math.h>

static const double CLOSE = 1e-9;

void subject_check(const struct subject *subject, bool holds, const char *what)
{
    if (!holds)
        fail_msg("generated scenario %" PRIu64 "%s: %s", subject->seed,
                 subject->space.pack.live.variables != NULL ? ", searched" : "", what);
}

void subject_done(const struct subject *subject, bool done, const struct err *err)
{
    if (!done)
        subject_check(subject, false, err->text);
}

static void find_states(struct subject *subject)
{
    const struct naive *naive = &subject->naive;
    uint64_t words[PACK_WORDS_MAX];
    subject->state = calloc(naive->node_count, sizeof *subject->state);
    assert_non_null(subject->state);
    for (size_t n = 0; n < naive->node_count; n++) {
        subject->state[n] = NO_STATE;
        if (naive->nodes[n].kind == NAIVE_CHANCE)
            continue;
        pack_state(&subject->space.pack, &naive->nodes[n].session, words);
        subject->state[n] = space_find(&subject->space, words);
        subject_check(subject, subject->state[n] != NO_STATE, "a state was not found");
    }
}

void subject_search(struct subject *subject, bool merged)
{
    struct err err = {0};
    struct space_options options = {.merged = merged,
                                    .edges = true,
                                    .marks = !merged,
                                    .visit = merged ? tally_visit : NULL,
                                    .visit_self = &subject->tally};
    if (merged)
        subject_done(subject, tally_begin(&subject->tally, subject->scenario, &err), &err);
    subject_done(
        subject,
        space_search_as(&subject->space, subject->scenario, subject->evaluator, &options, &err),
        &err);
    subject_check(subject, subject->space.failed == NO_STATE, subject->space.failure.text);
    subject_check(subject, subject->space.complete, "the search is not complete");
    subject_done(subject,
                 merged ? tally_finish(&subject->tally, &subject->space, &err)
                        : tally_make(&subject->tally, &subject->space, &err),
                 &err);
    subject_done(subject, values_make(&subject->values, &subject->tally, &err), &err);
    find_states(subject);
}

void subject_forget(struct subject *subject)
{
    values_destroy(&subject->values);
    tally_destroy(&subject->tally);
    space_destroy(&subject->space);
    free(subject->state);
    for (size_t m = 0; m < METRIC_COUNT; m++)
        free(subject->naive_values[m]);
    memset(subject->naive_values, 0, sizeof subject->naive_values);
    subject->state = NULL;
}

/* Where nothing is merged, only marks that cannot matter again may differ. */
static void check_like(const struct subject *subject, const struct naive_node *a,
                       const struct naive_node *b)
{
    subject_check(subject, a->kind == b->kind && a->ending == b->ending,
                  "a decision and an ending are one state");
    if (a->kind == NAIVE_ENDING)
        return;
    subject_check(subject,
                  a->session.step == b->session.step &&
                      memcmp(a->session.back, b->session.back, sizeof a->session.back) == 0,
                  "two places are one state");
    subject_check(subject,
                  memcmp(a->session.values, b->session.values, sizeof a->session.values) == 0,
                  "two states of the variables are one state");
}

void subject_check_states(struct subject *subject)
{
    const struct naive *naive = &subject->naive;
    bool merged = subject->space.expander.marks == NULL;
    size_t *first = calloc(subject->space.count, sizeof *first), found = 0;
    assert_non_null(first);
    for (size_t n = 0; n < naive->node_count; n++) {
        size_t state = subject->state[n];
        if (state == NO_STATE)
            continue;
        if (first[state] == 0) {
            first[state] = n + 1;
            found++;
        } else if (!merged) {
            check_like(subject, &naive->nodes[first[state] - 1], &naive->nodes[n]);
        }
    }
    subject_check(subject, found == subject->space.count, "a state was found that cannot be");
    free(first);
}

/* The likelihood of coming to the state by the answer. */
static double likelihood(const struct subject *subject, const struct naive_answer *answer,
                         size_t state)
{
    double sum = 0;
    for (size_t o = answer->out; o < answer->out + answer->out_count; o++)
        if (subject->state[subject->naive.outs[o].to] == state)
            sum += subject->naive.outs[o].share;
    return sum;
}

static void check_outcomes(const struct subject *subject, const struct naive_answer *answer,
                           size_t from, const struct action *action)
{
    const struct expander *expander = &subject->space.expander;
    double all = 0;
    for (size_t o = action->outcome; o < action->outcome + action->outcome_count; o++) {
        const struct outcome *outcome = &expander->outcomes[o];
        size_t to = space_find(&subject->space, expander->words + outcome->words);
        subject_check(subject, to == subject->space.edges[subject->space.edge[from] + o],
                      "an edge leads elsewhere");
        subject_check(subject, fabs(outcome->chance - likelihood(subject, answer, to)) < CLOSE,
                      "an outcome is not as likely as that");
        all += outcome->chance;
    }
    subject_check(subject, fabs(all - 1) < CLOSE, "the chances do not add up to one");
}

static void check_answer(const struct subject *subject, const struct naive_answer *answer,
                         size_t from, const struct action *action)
{
    subject_check(subject, answer->critical == action->critical, "a critical error is lost");
    subject_check(subject, answer->scored == action->scored, "scored by one and not the other");
    check_outcomes(subject, answer, from, action);
    for (size_t m = 0; m < METRIC_COUNT; m++)
        subject_check(subject,
                      answer->open[m] == action->open[m] && answer->earned[m] <= action->most[m] &&
                          answer->earned[m] >= action->least[m],
                      "an answer is worth something else");
}

static const struct naive_answer *
find_answer(const struct naive *naive, const struct naive_node *node, const struct move *move)
{
    for (size_t a = node->answer; a < node->answer + node->answer_count; a++)
        if (move_equal(&naive->answers[a].move, move))
            return &naive->answers[a];
    return NULL;
}

/* Every action is some answer's, and the most and least it earns are earned. */
static void check_moves(const struct subject *subject, const struct naive_node *node)
{
    const struct expander *expander = &subject->space.expander;
    for (size_t i = 0; i < expander->action_count; i++)
        for (size_t m = 0; m < METRIC_COUNT * 2; m++) {
            const struct action *action = &expander->actions[i];
            struct move move;
            size_t nth;
            struct err err;
            expand_move(expander, action, m / 2, m % 2, &move);
            const struct naive_answer *answer = find_answer(&subject->naive, node, &move);
            subject_check(subject, answer != NULL, "an action cannot be done");
            subject_done(subject, expand_find(expander, &node->session, &move, &nth, &err), &err);
            subject_check(subject, nth == i, "an action's move is another's");
            subject_check(subject,
                          !action->scored ||
                              answer->earned[m / 2] ==
                                  (m % 2 == 0 ? action->most[m / 2] : action->least[m / 2]),
                          "a move does not earn what its action says");
        }
}

void subject_check_actions(struct subject *subject)
{
    const struct naive *naive = &subject->naive;
    struct expander *expander = &subject->space.expander;
    for (size_t n = 0; n < naive->node_count; n++) {
        const struct naive_node *node = &naive->nodes[n];
        size_t state = subject->state[n], nth;
        struct err err = {0};
        if (node->kind != NAIVE_DECISION)
            continue;
        subject_done(subject, expand_state(expander, space_words(&subject->space, state), &err),
                     &err);
        subject_check(subject,
                      expander->outcome_count ==
                          subject->space.edge[state + 1] - subject->space.edge[state],
                      "a state has other edges");
        for (size_t a = node->answer; a < node->answer + node->answer_count; a++) {
            const struct naive_answer *answer = &naive->answers[a];
            subject_done(subject, expand_find(expander, &node->session, &answer->move, &nth, &err),
                         &err);
            check_answer(subject, answer, state, &expander->actions[nth]);
        }
        check_moves(subject, node);
    }
}

static size_t distance(const struct subject *subject, size_t state)
{
    size_t least = SIZE_MAX;
    for (size_t n = 0; n < subject->naive.node_count; n++)
        if (subject->state[n] == state && subject->naive.nodes[n].distance < least)
            least = subject->naive.nodes[n].distance;
    return least;
}

/* Each step leads to the state where the next is taken. */
static void check_steps(struct subject *subject, const struct space_step *steps, size_t count,
                        size_t end)
{
    struct expander *expander = &subject->space.expander;
    for (size_t i = 0; i < count; i++) {
        struct err err;
        size_t next = i + 1 < count ? steps[i + 1].state : end;
        subject_done(subject,
                     expand_state(expander, space_words(&subject->space, steps[i].state), &err),
                     &err);
        const struct action *action = &expander->actions[steps[i].action];
        const struct outcome *outcome = &expander->outcomes[action->outcome + steps[i].outcome];
        subject_check(subject,
                      space_find(&subject->space, expander->words + outcome->words) == next,
                      "a way goes wrong");
    }
}

void subject_check_ways(struct subject *subject)
{
    enum { WAYS = 12 };
    size_t stride = subject->space.count / WAYS + 1;
    for (size_t state = subject->seed % stride; state < subject->space.count; state += stride) {
        struct space_step *steps;
        size_t count, start;
        struct err err;
        subject_done(subject, space_way(&subject->space, state, &steps, &count, &start, &err),
                     &err);
        subject_check(subject, count == distance(subject, state), "a way is not the shortest");
        subject_check(subject, distance(subject, start) == 0, "a way begins elsewhere");
        subject_check(subject, count == 0 || steps[0].state == start, "a way has no beginning");
        check_steps(subject, steps, count, state);
        free(steps);
    }
}

void subject_check_values(struct subject *subject)
{
    const struct values *values = &subject->values;
    for (size_t m = 0; m < METRIC_COUNT; m++) {
        double *naive = naive_values(&subject->naive, m, values->critical[m],
                                     values->critical[m] * VALUES_NO_END);
        subject->naive_values[m] = naive;
        for (size_t n = 0; n < subject->naive.node_count; n++) {
            if (subject->state[n] == NO_STATE)
                continue;
            double value = values->at[m][subject->state[n]];
            subject_check(subject,
                          subject->naive.chancy ? fabs(value - naive[n]) < 1e-6 : value == naive[n],
                          "a value is another one");
        }
    }
}

/* subject_coach.c: random runs over the naive graph, each move judged by the coach. */
#include "subject.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include <math.h>

#include "base/random.h"
#include "check/coach.h"

enum { RUNS = 2, MOVES_MAX = 30 };

static const double CLOSE = 1e-5;

static double value_of(const struct subject *subject, const struct naive_answer *answer,
                       size_t metric)
{
    return naive_value(&subject->naive, answer, subject->naive_values[metric], metric,
                       subject->values.critical[metric]);
}

static void check_better(const struct subject *subject, const struct naive_node *node,
                         const struct judgement *judgement, double least)
{
    const struct naive *naive = &subject->naive;
    size_t a = node->answer, end = a + node->answer_count;
    while (a < end && !move_equal(&naive->answers[a].move, &judgement->better))
        a++;
    subject_check(subject, a < end, "the better move is not possible");
    subject_check(subject,
                  fabs(value_of(subject, &naive->answers[a], METRIC_OVERALL) - least) < CLOSE,
                  "the better move is not the best");
}

static void judge(const struct subject *subject, struct coach *coach, size_t node,
                  const struct naive_answer *answer, double *lost)
{
    const struct naive_node *here = &subject->naive.nodes[node];
    struct judgement judgement;
    struct err err = {0};
    subject_done(subject, coach_judge(coach, &here->session, &answer->move, &judgement, &err),
                 &err);
    for (size_t m = 0; m < METRIC_COUNT; m++) {
        double expected = value_of(subject, answer, m) - subject->naive_values[m][node];
        subject_check(subject, fabs(judgement.lost[m] - expected) < CLOSE, "a loss is another one");
        subject_check(subject, (judgement.lost[m] == 0) == (expected < CLOSE),
                      "a best move is taken for another, or another for it");
        lost[m] += judgement.lost[m];
    }
    subject_check(subject,
                  judgement.beyond || judgement.worst >= judgement.lost[METRIC_OVERALL] - CLOSE,
                  "more is lost than can be");
    subject_check(subject, answer->critical <= (judgement.grade == GRADE_HARMFUL),
                  "a critical error is not harmful");
    check_better(subject, here, &judgement, subject->naive_values[METRIC_OVERALL][node]);
}

static size_t draw(const struct naive *naive, const struct naive_answer *answer,
                   struct random *random)
{
    return naive->outs[answer->out + random_below(random, (uint32_t)answer->out_count)].to;
}

/* Where no chance decides, the losses add up to what the run gave away and the best
 * would not have. */
static void run(const struct subject *subject, struct coach *coach, struct random *random)
{
    const struct naive *naive = &subject->naive;
    double lost[METRIC_COUNT] = {0}, given[METRIC_COUNT] = {0};
    size_t node = 0, moves = 0;
    if (naive->nodes[0].kind == NAIVE_CHANCE)
        node = draw(naive, &naive->answers[naive->nodes[0].answer], random);
    size_t start = node;
    for (; naive->nodes[node].kind == NAIVE_DECISION && moves < MOVES_MAX; moves++) {
        const struct naive_node *here = &naive->nodes[node];
        const struct naive_answer *answer =
            &naive->answers[here->answer + random_below(random, (uint32_t)here->answer_count)];
        judge(subject, coach, node, answer, lost);
        for (size_t m = 0; m < METRIC_COUNT; m++)
            given[m] += naive_cost(answer, m, subject->values.critical[m]);
        node = draw(naive, answer, random);
    }
    for (size_t m = 0; m < METRIC_COUNT && moves < MOVES_MAX && !naive->chancy; m++)
        subject_check(subject, fabs(given[m] - subject->naive_values[m][start] - lost[m]) < CLOSE,
                      "the losses of a run do not add up");
}

void subject_check_coach(struct subject *subject)
{
    struct random random = {.state = subject->seed};
    struct coach *coach;
    struct err err = {0};
    subject_done(subject, coach_new(subject->scenario, subject->evaluator, SIZE_MAX, &coach, &err),
                 &err);
    subject_check(subject, coach != NULL, "there is no coach");
    for (int i = 0; i < RUNS; i++)
        run(subject, coach, &random);
    coach_free(coach);
}

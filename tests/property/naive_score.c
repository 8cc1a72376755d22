/* naive_score.c: what can be earned and what must be given away in the naive graph. */
#include "naive.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/memory.h"
#include "base/random.h"

double naive_cost(const struct naive_answer *answer, size_t metric, double critical)
{
    return answer->open[metric] - answer->earned[metric] + (answer->critical ? critical : 0);
}

double naive_value(const struct naive *naive, const struct naive_answer *answer,
                   const double *values, size_t metric, double critical)
{
    double value = naive_cost(answer, metric, critical);
    for (size_t w = answer->way; w < answer->way + answer->way_count; w++)
        value += naive->ways[w].share * values[naive->ways[w].to];
    return value;
}

static double best(const struct naive *naive, const struct naive_node *node, const double *values,
                   size_t metric, double critical)
{
    double least = naive_value(naive, &naive->answers[node->answer], values, metric, critical);
    for (size_t a = 1; a < node->answer_count; a++) {
        double value =
            naive_value(naive, &naive->answers[node->answer + a], values, metric, critical);
        least = value < least ? value : least;
    }
    return least;
}

/* All nodes again and again, from above, until none falls any more. */
double *naive_values(const struct naive *naive, size_t metric, double critical, double endless)
{
    enum { ROUNDS_MAX = 1000000 };
    double *values = malloc(naive->node_count * sizeof *values), fallen = 1;
    assert_non_null(values);
    for (size_t n = 0; n < naive->node_count; n++)
        values[n] = naive->nodes[n].kind == NAIVE_ENDING ? 0 : endless;
    for (size_t round = 0; fallen > 1e-12 && round < ROUNDS_MAX; round++) {
        fallen = 0;
        for (size_t n = naive->node_count; n > 0; n--) {
            if (naive->nodes[n - 1].kind == NAIVE_ENDING)
                continue;
            double value = best(naive, &naive->nodes[n - 1], values, metric, critical);
            fallen = values[n - 1] - value > fallen ? values[n - 1] - value : fallen;
            values[n - 1] = value;
        }
    }
    return values;
}

struct scores {
    struct naive_score *at; /* owned, as the table */
    size_t count, capacity;
    uint32_t *table; /* open addressing; index + 1 */
    size_t table_size;
};

static size_t place(const struct scores *scores, const struct naive_score *score)
{
    uint64_t key = (uint64_t)score->node << 40 ^ (uint64_t)(uint32_t)score->earned << 20 ^
                   (uint32_t)score->open;
    size_t at = random_mix(key) & (scores->table_size - 1);
    for (; scores->table[at] != 0; at = (at + 1) & (scores->table_size - 1)) {
        const struct naive_score *known = &scores->at[scores->table[at] - 1];
        if (known->node == score->node && known->earned == score->earned &&
            known->open == score->open)
            break;
    }
    return at;
}

static void add(struct scores *scores, struct naive_score score)
{
    size_t at = place(scores, &score);
    if (scores->table[at] != 0)
        return;
    assert_true(mem_grow(&scores->at, &scores->capacity, scores->count, sizeof *scores->at, NULL));
    scores->at[scores->count++] = score;
    scores->table[at] = (uint32_t)scores->count;
}

static void go_on(const struct naive *naive, struct scores *scores, struct naive_score from,
                  size_t metric)
{
    const struct naive_node *node = &naive->nodes[from.node];
    for (size_t a = node->answer; a < node->answer + node->answer_count; a++) {
        const struct naive_answer *answer = &naive->answers[a];
        for (size_t o = answer->out; o < answer->out + answer->out_count; o++)
            add(scores, (struct naive_score){(uint32_t)naive->outs[o].to,
                                             from.earned + answer->earned[metric],
                                             from.open + answer->open[metric]});
    }
}

struct naive_score *naive_scores(const struct naive *naive, size_t metric, size_t limit,
                                 size_t *count)
{
    struct scores scores = {.table_size = 1};
    while (scores.table_size < limit * 4)
        scores.table_size *= 2;
    scores.table = calloc(scores.table_size, sizeof *scores.table);
    assert_non_null(scores.table);
    *count = 0;
    add(&scores, (struct naive_score){0, 0, 0});
    for (size_t i = 0; i < scores.count && scores.count <= limit; i++)
        go_on(naive, &scores, scores.at[i], metric);
    for (size_t i = 0; scores.count <= limit && i < scores.count; i++)
        if (naive->nodes[scores.at[i].node].kind == NAIVE_ENDING)
            scores.at[(*count)++] = scores.at[i];
    free(scores.table);
    if (scores.count <= limit)
        return scores.at;
    free(scores.at);
    return NULL;
}

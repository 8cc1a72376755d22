/* naive.c: the graph. A move is done by the functions that play does it by; the probe
 * only halts it at a chance, so that each of the odds can be gone. */
#include "naive.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "base/random.h"
#include "play/answer.h"
#include "play/rule.h"
#include "play/walk.h"

enum { FIRST_TABLE = 64 };

static void must(bool done, const struct err *err)
{
    if (!done)
        fail_msg("%s", err->text);
}

static uint64_t add_words(uint64_t hash, const uint64_t *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        hash = random_mix(hash ^ words[i]);
    return hash;
}

static uint64_t hash_node(const struct naive_node *node)
{
    const struct session *session = &node->session;
    uint64_t hash = random_mix((uint64_t)node->kind << 32 | node->ending);
    if (node->kind == NAIVE_ENDING)
        return hash;
    hash ^= session->step;
    for (size_t i = 0; i < session->depth; i++)
        hash = random_mix(hash ^ session->back[i]);
    for (size_t v = 0; v < session->scenario->variable_count; v++)
        hash = random_mix(hash ^ (uint32_t)session->values[v]);
    hash = add_words(hash, session->met, DECISION_MAX / 64);
    return add_words(hash, session->given, ONCE_MAX / 64);
}

static bool same(const struct naive_node *a, const struct naive_node *b)
{
    const struct session *s = &a->session, *t = &b->session;
    if (a->kind != b->kind || a->kind == NAIVE_ENDING)
        return a->kind == b->kind && a->ending == b->ending;
    return s->step == t->step && s->depth == t->depth &&
           memcmp(s->back, t->back, sizeof s->back) == 0 &&
           memcmp(s->values, t->values, sizeof s->values) == 0 &&
           memcmp(s->met, t->met, sizeof s->met) == 0 &&
           memcmp(s->given, t->given, sizeof s->given) == 0;
}

static void grow_table(struct naive *naive)
{
    naive->table_size = naive->table_size == 0 ? FIRST_TABLE : naive->table_size * 2;
    free(naive->table);
    naive->table = calloc(naive->table_size, sizeof *naive->table);
    assert_non_null(naive->table);
    for (size_t i = 0; i < naive->node_count; i++) {
        size_t at = hash_node(&naive->nodes[i]) & (naive->table_size - 1);
        while (naive->table[at] != 0)
            at = (at + 1) & (naive->table_size - 1);
        naive->table[at] = (uint32_t)i + 1;
    }
}

/* The node where the session has come to. */
static size_t find_node(struct naive *naive, const struct session *session, bool at_chance)
{
    struct err err;
    struct naive_node node = {.session = *session, .kind = NAIVE_DECISION};
    if (at_chance) {
        node.kind = NAIVE_CHANCE;
        naive->chancy = true;
    } else if (session->stop == STOP_ENDED) {
        node.kind = NAIVE_ENDING;
        node.ending = naive->scenario->steps[session->step].index;
    }
    if (naive->node_count * 2 >= naive->table_size)
        grow_table(naive);
    size_t at = hash_node(&node) & (naive->table_size - 1);
    for (; naive->table[at] != 0; at = (at + 1) & (naive->table_size - 1))
        if (same(&naive->nodes[naive->table[at] - 1], &node))
            return naive->table[at] - 1;
    must(mem_grow(&naive->nodes, &naive->node_capacity, naive->node_count, sizeof *naive->nodes,
                  &err),
         &err);
    naive->nodes[naive->node_count] = node;
    naive->table[at] = (uint32_t)naive->node_count + 1;
    return naive->node_count++;
}

static void add_way(struct naive *naive, size_t to, double share)
{
    struct err err;
    must(mem_grow(&naive->ways, &naive->way_capacity, naive->way_count, sizeof *naive->ways, &err),
         &err);
    naive->ways[naive->way_count++] = (struct naive_way){to, share};
}

static struct naive_answer *add_answer(struct naive *naive, size_t node)
{
    struct err err;
    must(mem_grow(&naive->answers, &naive->answer_capacity, naive->answer_count,
                  sizeof *naive->answers, &err),
         &err);
    naive->nodes[node].answer_count++;
    struct naive_answer *answer = &naive->answers[naive->answer_count++];
    *answer = (struct naive_answer){.way = naive->way_count};
    return answer;
}

static void go_chance(struct naive *naive, size_t node)
{
    const struct scenario *scenario = naive->scenario;
    const struct step *step = &scenario->steps[naive->nodes[node].session.step];
    struct naive_answer *answer = add_answer(naive, node);
    double total = 0;
    answer->way_count = step->count;
    for (uint16_t k = 0; k < step->count; k++)
        total += scenario->odds[step->index + k].weight;
    for (uint16_t k = 0; k < step->count; k++) {
        struct err err;
        struct session session = naive->nodes[node].session;
        struct probe probe = {.force = true, .odds = k};
        struct turn turn = {
            .session = &session, .scenario = scenario, .probe = &probe, .err = &err};
        must(walk_on(&turn, session.step, true), &err);
        add_way(naive, find_node(naive, &session, probe.at_chance),
                scenario->odds[step->index + k].weight / total);
    }
}

static bool answer_with(struct turn *turn, const struct move *move, uint16_t *target)
{
    const struct scenario *scenario = turn->scenario;
    const struct decision *decision = session_decision(turn->session);
    *target = decision->target;
    if (move->kind == MOVE_PICK)
        return answer_pick(turn, move->picked);
    if (move->kind == MOVE_SORT)
        return answer_sort(turn, move->groups);
    uint16_t reply = move->kind == MOVE_CHOOSE ? move->reply : decision->silence;
    *target = scenario->replies[reply].target;
    return move->kind == MOVE_CHOOSE ? answer_choose(turn, reply) : answer_silence(turn);
}

static void weigh(const struct scenario *scenario, const int16_t *points, int32_t *metrics)
{
    for (size_t c = 0; c < COMPETENCY_COUNT; c++) {
        metrics[c] = points[c];
        metrics[METRIC_OVERALL] += scenario->rubric->weight[c] * points[c];
    }
}

/* Does the move if it is possible at all. */
static void try_move(struct naive *naive, size_t node, const struct move *move)
{
    struct err err;
    struct probe probe = {0};
    struct session session = naive->nodes[node].session;
    struct turn turn = {
        .session = &session, .scenario = naive->scenario, .probe = &probe, .err = &err};
    uint16_t target;
    if (!rule_allows(&session, move, &err))
        return;
    must(answer_with(&turn, move, &target) && walk_to(&turn, target, true), &err);
    struct naive_answer *answer = add_answer(naive, node);
    answer->move = *move;
    answer->way_count = 1;
    answer->critical = turn.critical > 0;
    answer->scored = turn.scored;
    if (turn.scored) {
        weigh(naive->scenario, turn.earned, answer->earned);
        weigh(naive->scenario, turn.open, answer->open);
    }
    add_way(naive, find_node(naive, &session, probe.at_chance), 1);
}

static void try_sorts(struct naive *naive, size_t node, const struct decision *decision,
                      struct move *move)
{
    bool more = true;
    while (more) {
        try_move(naive, node, move);
        more = false;
        for (uint16_t place = 0; !more && place < decision->reply_count; place++) {
            more = ++move->groups[place] < decision->group_count;
            if (!more)
                move->groups[place] = 0;
        }
    }
}

static void try_moves(struct naive *naive, size_t node)
{
    const struct scenario *scenario = naive->scenario;
    uint16_t index = scenario->steps[naive->nodes[node].session.step].index;
    const struct decision *decision = &scenario->decisions[index];
    struct move move = {.decision = index};
    move.kind = decision->kind == DECISION_CHOOSE ? MOVE_CHOOSE
                : decision->kind == DECISION_PICK ? MOVE_PICK
                                                  : MOVE_SORT;
    if (decision->kind == DECISION_SORT)
        try_sorts(naive, node, decision, &move);
    for (uint32_t picked = 0; move.kind == MOVE_PICK && picked >> decision->reply_count == 0;
         picked++) {
        move.picked = picked;
        try_move(naive, node, &move);
    }
    for (uint16_t place = 0; move.kind == MOVE_CHOOSE && place < decision->reply_count; place++) {
        move.reply = (uint16_t)(decision->reply + place);
        try_move(naive, node, &move);
    }
    if (decision->silence != NONE)
        try_move(naive, node,
                 &(struct move){.kind = MOVE_WAIT, .milliseconds = decision->milliseconds});
}

static void add_out(struct naive *naive, size_t to, double share)
{
    struct err err;
    must(mem_grow(&naive->outs, &naive->out_capacity, naive->out_count, sizeof *naive->outs, &err),
         &err);
    naive->outs[naive->out_count++] = (struct naive_way){to, share};
}

/* Lets what is likely flow along the chances until next to nothing is left in them. */
static void flow(const struct naive *naive, double *likely)
{
    enum { ROUNDS_MAX = 100000 };
    double left = 1;
    for (size_t round = 0; left > 1e-14 && round < ROUNDS_MAX; round++) {
        left = 0;
        for (size_t n = 0; n < naive->node_count; n++) {
            double share = likely[n];
            if (naive->nodes[n].kind != NAIVE_CHANCE || share <= 0)
                continue;
            const struct naive_answer *chance = &naive->answers[naive->nodes[n].answer];
            likely[n] = 0;
            left += share;
            for (size_t w = chance->way; w < chance->way + chance->way_count; w++)
                likely[naive->ways[w].to] += share * naive->ways[w].share;
        }
    }
}

static void find_outs(struct naive *naive)
{
    double *likely = calloc(naive->node_count, sizeof *likely);
    assert_non_null(likely);
    for (size_t a = 0; a < naive->answer_count; a++) {
        struct naive_answer *answer = &naive->answers[a];
        size_t to = naive->ways[answer->way].to;
        answer->out = naive->out_count;
        if (answer->way_count == 1 && naive->nodes[to].kind != NAIVE_CHANCE) {
            add_out(naive, to, 1);
        } else {
            memset(likely, 0, naive->node_count * sizeof *likely);
            for (size_t w = answer->way; w < answer->way + answer->way_count; w++)
                likely[naive->ways[w].to] += naive->ways[w].share;
            flow(naive, likely);
            for (size_t n = 0; n < naive->node_count; n++)
                if (likely[n] > 0)
                    add_out(naive, n, likely[n]);
        }
        answer->out_count = naive->out_count - answer->out;
    }
    free(likely);
}

/* Breadth first over the answers; a start at a chance is no move away from its outs. */
static void find_distances(struct naive *naive)
{
    size_t *queue = calloc(naive->node_count, sizeof *queue), head = 0, tail = 1;
    assert_non_null(queue);
    for (size_t n = 1; n < naive->node_count; n++)
        naive->nodes[n].distance = SIZE_MAX;
    while (head < tail) {
        const struct naive_node *node = &naive->nodes[queue[head++]];
        for (size_t a = node->answer; a < node->answer + node->answer_count; a++)
            for (size_t o = 0; o < naive->answers[a].out_count; o++) {
                size_t to = naive->outs[naive->answers[a].out + o].to;
                if (naive->nodes[to].distance != SIZE_MAX)
                    continue;
                naive->nodes[to].distance = node->distance + (node->kind == NAIVE_DECISION);
                queue[tail++] = to;
            }
    }
    free(queue);
}

bool naive_make(struct naive *naive, const struct scenario *scenario, struct evaluator *evaluator,
                size_t nodes, size_t ways)
{
    struct err err;
    struct session session = {.scenario = scenario, .evaluator = evaluator};
    struct probe probe = {0};
    struct turn turn = {.session = &session, .scenario = scenario, .probe = &probe, .err = &err};
    *naive = (struct naive){.scenario = scenario, .evaluator = evaluator};
    for (size_t v = 0; v < scenario->variable_count; v++)
        session.values[v] = scenario->variables[v].start;
    must(walk_to(&turn, scenario->start, true), &err);
    find_node(naive, &session, probe.at_chance);
    for (size_t n = 0; n < naive->node_count; n++) {
        if (naive->node_count > nodes || naive->way_count > ways)
            return false;
        naive->nodes[n].answer = naive->answer_count;
        if (naive->nodes[n].kind == NAIVE_CHANCE)
            go_chance(naive, n);
        else if (naive->nodes[n].kind == NAIVE_DECISION)
            try_moves(naive, n);
    }
    find_outs(naive);
    find_distances(naive);
    return true;
}

void naive_destroy(struct naive *naive)
{
    free(naive->nodes);
    free(naive->answers);
    free(naive->ways);
    free(naive->outs);
    free(naive->table);
    *naive = (struct naive){0};
}

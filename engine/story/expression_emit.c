/* expression_emit.c: steps are written from the last to the first, so that each
 * knows its successors; then the array is turned around.
 *
 * A truth is not computed but walked: emit_test takes the steps to go on with
 * when it holds and when it does not. Until the turn, a step's number is its
 * place in the order of writing. `height` is the stack's where a step begins. */
#include "story/expression_emit.h"

#include <stdlib.h>

#include "story/expression_code.h"

struct emitter {
    const struct tree *tree;
    struct expression_code *code; /* owned */
    size_t count, capacity;
    bool failed;
    struct err *err;
};

struct ways {
    uint16_t no, yes;
};

static uint16_t emit_number(struct emitter *emitter, uint16_t node, int height, uint16_t next);
static uint16_t emit_test(struct emitter *emitter, uint16_t node, int height, struct ways ways);

static uint16_t emit(struct emitter *emitter, struct expression_code step)
{
    if (emitter->failed)
        return 0;
    if (!mem_grow(&emitter->code, &emitter->capacity, emitter->count, sizeof *emitter->code,
                  emitter->err)) {
        emitter->failed = true;
        return 0;
    }
    emitter->code[emitter->count] = step;
    return (uint16_t)emitter->count++;
}

static uint16_t emit_step(struct emitter *emitter, enum code_kind kind, int32_t low, uint16_t next)
{
    return emit(emitter,
                (struct expression_code){.kind = (uint8_t)kind, .low = low, .next = {next, next}});
}

static uint16_t emit_push(struct emitter *emitter, enum code_kind kind, int32_t value, int height,
                          uint16_t next)
{
    if (height >= CODE_STACK && !emitter->failed)
        emitter->failed = !err_set(emitter->err, ERR_BAD,
                                   "the expression is nested too deep to compute; split it up");
    struct expression_code step = {.kind = (uint8_t)kind, .next = {next, next}};
    if (kind == CODE_PUSH)
        step.low = value;
    else
        step.variable = (uint8_t)value;
    return emit(emitter, step);
}

static uint16_t emit_pair(struct emitter *emitter, enum code_kind kind,
                          const struct tree_node *pair, int height, struct ways ways)
{
    uint16_t last =
        emit(emitter, (struct expression_code){.kind = (uint8_t)kind, .next = {ways.no, ways.yes}});
    last = emit_number(emitter, pair->b, height + 1, last);
    return emit_number(emitter, pair->a, height, last);
}

static uint16_t emit_arithmetic(struct emitter *emitter, enum code_kind kind,
                                const struct tree_node *pair, int height, uint16_t next)
{
    return emit_pair(emitter, kind, pair, height, (struct ways){next, next});
}

/* a + 5, 5 + a and a - 5 in one step; -INT32_MIN does not exist. */
static uint16_t emit_sum(struct emitter *emitter, const struct tree_node *sum, int height,
                         uint16_t next)
{
    const struct tree_node *nodes = emitter->tree->nodes;
    bool adds = sum->kind == TREE_ADD;
    int32_t right = nodes[sum->b].value;
    if (tree_is_constant(emitter->tree, sum->b) && (adds || right != INT32_MIN))
        return emit_number(emitter, sum->a, height,
                           emit_step(emitter, CODE_ADD_CONSTANT, adds ? right : -right, next));
    if (adds && tree_is_constant(emitter->tree, sum->a))
        return emit_number(emitter, sum->b, height,
                           emit_step(emitter, CODE_ADD_CONSTANT, nodes[sum->a].value, next));
    return emit_arithmetic(emitter, adds ? CODE_ADD : CODE_SUBTRACT, sum, height, next);
}

/* Steps that push the node's value, a truth as 0 or 1, and go on at next. */
static uint16_t emit_number(struct emitter *emitter, uint16_t node, int height, uint16_t next)
{
    const struct tree_node *at = &emitter->tree->nodes[node];
    uint16_t no, yes;
    switch (at->kind) {
    case TREE_CONSTANT:
        return emit_push(emitter, CODE_PUSH, at->value, height, next);
    case TREE_VARIABLE:
        return emit_push(emitter, CODE_PUSH_VARIABLE, at->value, height, next);
    case TREE_NEGATE:
        return emit_number(emitter, at->a, height, emit_step(emitter, CODE_NEGATE, 0, next));
    case TREE_ADD:
    case TREE_SUBTRACT:
        return emit_sum(emitter, at, height, next);
    case TREE_MULTIPLY:
        return emit_arithmetic(emitter, CODE_MULTIPLY, at, height, next);
    case TREE_DIVIDE:
    case TREE_MODULO:
        next = emit_step(emitter, at->kind == TREE_DIVIDE ? CODE_DIVIDE : CODE_MODULO,
                         emitter->tree->nodes[at->b].value, next);
        return emit_number(emitter, at->a, height, next);
    case TREE_LESS:
    case TREE_IS:
    case TREE_NOT:
    case TREE_AND:
    case TREE_OR:
    case TREE_QUOTED: /* not in a checked tree */
        break;
    }
    no = emit_push(emitter, CODE_PUSH, 0, height, next);
    yes = emit_push(emitter, CODE_PUSH, 1, height, next);
    return emit_test(emitter, node, height, (struct ways){no, yes});
}

/* A node's value lies from low to high; an empty range never holds. */
static uint16_t emit_range(struct emitter *emitter, uint16_t node, int64_t low, int64_t high,
                           int height, struct ways ways)
{
    const struct tree_node *at = &emitter->tree->nodes[node];
    if (low > high)
        return emit_range(emitter, node, INT32_MIN, INT32_MAX, height,
                          (struct ways){ways.no, ways.no});
    struct expression_code step = {.kind = CODE_TOP_IN_RANGE,
                                   .low = (int32_t)low,
                                   .span = (uint32_t)(high - low),
                                   .next = {ways.no, ways.yes}};
    if (at->kind != TREE_VARIABLE)
        return emit_number(emitter, node, height, emit(emitter, step));
    step.kind = CODE_IN_RANGE;
    step.variable = (uint8_t)at->value;
    return emit(emitter, step);
}

static uint16_t emit_comparison(struct emitter *emitter, const struct tree_node *at, int height,
                                struct ways ways)
{
    const struct tree_node *a = &emitter->tree->nodes[at->a], *b = &emitter->tree->nodes[at->b];
    bool less = at->kind == TREE_LESS;
    if (b->kind == TREE_CONSTANT)
        return emit_range(emitter, at->a, less ? INT32_MIN : b->value, (int64_t)b->value - less,
                          height, ways);
    if (a->kind == TREE_CONSTANT)
        return emit_range(emitter, at->b, (int64_t)a->value + less, less ? INT32_MAX : a->value,
                          height, ways);
    if (a->kind == TREE_VARIABLE && b->kind == TREE_VARIABLE)
        return emit(emitter,
                    (struct expression_code){.kind = less ? CODE_LESS_VARIABLE : CODE_IS_VARIABLE,
                                             .variable = (uint8_t)a->value,
                                             .other = (uint8_t)b->value,
                                             .next = {ways.no, ways.yes}});
    return emit_pair(emitter, less ? CODE_LESS : CODE_IS, at, height, ways);
}

static uint16_t emit_test(struct emitter *emitter, uint16_t node, int height, struct ways ways)
{
    const struct tree_node *at = &emitter->tree->nodes[node];
    switch (at->kind) {
    case TREE_NOT:
        return emit_test(emitter, at->a, height, (struct ways){ways.yes, ways.no});
    case TREE_AND:
        ways.yes = emit_test(emitter, at->b, height, ways);
        return emit_test(emitter, at->a, height, ways);
    case TREE_OR:
        ways.no = emit_test(emitter, at->b, height, ways);
        return emit_test(emitter, at->a, height, ways);
    case TREE_LESS:
    case TREE_IS:
        return emit_comparison(emitter, at, height, ways);
    case TREE_CONSTANT:
    case TREE_VARIABLE:
    case TREE_QUOTED:
    case TREE_NEGATE:
    case TREE_ADD:
    case TREE_SUBTRACT:
    case TREE_MULTIPLY:
    case TREE_DIVIDE:
    case TREE_MODULO:
        break;
    }
    return emit_range(emitter, node, 1, 1, height, ways); /* a flag */
}

static uint16_t turned(uint16_t next, size_t count)
{
    return next >= LEAVE_NO ? next : (uint16_t)(count - 1 - next);
}

static bool turn_around(const struct emitter *emitter, struct arena *arena,
                        const struct expression_code **code, struct err *err)
{
    size_t count = emitter->count;
    struct expression_code *result = arena_alloc(arena, count, sizeof *result);
    if (result == NULL)
        return err_memory(err);
    for (size_t i = 0; i < count; i++) {
        struct expression_code step = emitter->code[count - 1 - i];
        step.next[0] = turned(step.next[0], count);
        step.next[1] = turned(step.next[1], count);
        result[i] = step;
    }
    *code = result;
    return true;
}

bool expression_emit(const struct tree *tree, uint16_t root, struct arena *arena,
                     const struct expression_code **code, uint16_t *length, struct err *err)
{
    struct emitter emitter = {.tree = tree, .err = err};
    const struct tree_node *at = &tree->nodes[root];
    if (at->type == TREE_TRUTH && at->kind != TREE_CONSTANT)
        emit_test(&emitter, root, 0, (struct ways){LEAVE_NO, LEAVE_YES});
    else
        emit_number(&emitter, root, 0, LEAVE_TOP);
    bool ok = !emitter.failed && turn_around(&emitter, arena, code, err);
    *length = (uint16_t)emitter.count;
    free(emitter.code);
    return ok;
}

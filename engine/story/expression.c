/* expression.c: scan, parse, emit; and the loop that runs the code, which is in
 * the inner loop of millions of runs. Most expressions are tests of IN_RANGE
 * alone, so these have a loop without the switch: 1.4 ns rather than 2.3 for one
 * test. Putting that loop into the header gained less than 0.3 ns more. */
#include "story/expression.h"

#include <stdlib.h>
#include <string.h>

#include "story/expression_code.h"
#include "story/expression_emit.h"
#include "story/expression_parse.h"
#include "story/expression_scan.h"

static enum expression_type type_of(enum tree_type type)
{
    return type == TREE_TRUTH    ? EXPRESSION_TRUTH
           : type == TREE_CHOICE ? EXPRESSION_CHOICE
                                 : EXPRESSION_NUMBER;
}

static bool finish_plain(const struct tree *tree, uint16_t root, struct arena *arena,
                         struct expression *expression, struct err *err)
{
    const struct tree_node *at = &tree->nodes[root];
    expression->type = type_of(at->type);
    if (expression->type == EXPRESSION_CHOICE)
        expression->choice_of = (uint16_t)at->value;
    expression->dynamic = -1;
    return expression_emit(tree, root, arena, &expression->code, &expression->length, err);
}

static bool finish(const struct tree *tree, enum verdict verdict, uint16_t root,
                   struct arena *arena, struct expression *expression, struct err *err)
{
    switch (verdict) {
    case VERDICT_FAILED:
        return false;
    case VERDICT_DYNAMIC:
        expression->type = EXPRESSION_DYNAMIC;
        return true;
    case VERDICT_PLAIN:
        if (tree->nodes[root].type != TREE_TEXT)
            return finish_plain(tree, root, arena, expression, err);
        expression->type = EXPRESSION_DYNAMIC;
        return true;
    }
    return false;
}

static bool check_length(const char *source, struct err *err)
{
    if (strlen(source) > EXPRESSION_BYTES_MAX)
        return err_set(err, ERR_BAD, "the expression is longer than %d bytes; split it up",
                       EXPRESSION_BYTES_MAX);
    if (source[strspn(source, " \t\n\v\f\r")] == '\0')
        return err_set(err, ERR_BAD,
                       "the expression is empty; write a condition or a value, "
                       "for example patience > 20");
    return true;
}

bool expression_compile(const char *source, const struct variable *variables, size_t variable_count,
                        struct arena *arena, struct expression *expression, struct err *err)
{
    *expression = (struct expression){0};
    if (!check_length(source, err) ||
        !expression_scan(source, variables, variable_count, &expression->reads, err))
        return false;
    expression->source = arena_copy(arena, source, strlen(source));
    if (expression->source == NULL)
        return err_memory(err);
    struct tree tree = {.variables = variables, .variable_count = variable_count};
    uint16_t root = TREE_NONE;
    enum verdict verdict = expression_parse(expression->source, &tree, &root, err);
    bool ok = finish(&tree, verdict, root, arena, expression, err);
    free(tree.nodes);
    return ok;
}

static inline bool in_range(int32_t value, const struct expression_code *step)
{
    return (uint32_t)value - (uint32_t)step->low <= step->span;
}

/* Runs the code from `step`, on an empty stack, until it leaves. The stack's top
 * is `top`; `rest` is where the next one below it goes. */
static int32_t run(const struct expression_code *code, const struct expression_code *step,
                   const int32_t *values)
{
    int32_t stack[CODE_STACK], *rest = stack, top = 0;
    for (;;) {
        bool answer = false;
        switch ((enum code_kind)step->kind) {
        case CODE_IN_RANGE:
            answer = in_range(values[step->variable], step);
            break;
        case CODE_LESS_VARIABLE:
            answer = values[step->variable] < values[step->other];
            break;
        case CODE_IS_VARIABLE:
            answer = values[step->variable] == values[step->other];
            break;
        case CODE_TOP_IN_RANGE:
            answer = in_range(top, step);
            top = *--rest;
            break;
        case CODE_LESS:
            answer = rest[-1] < top;
            rest -= 2;
            top = *rest;
            break;
        case CODE_IS:
            answer = rest[-1] == top;
            rest -= 2;
            top = *rest;
            break;
        case CODE_PUSH_VARIABLE:
            *rest++ = top;
            top = values[step->variable];
            break;
        case CODE_PUSH:
            *rest++ = top;
            top = step->low;
            break;
        case CODE_NEGATE:
            top = code_hold(-(int64_t)top);
            break;
        case CODE_ADD_CONSTANT:
            top = code_hold((int64_t)top + step->low);
            break;
        case CODE_DIVIDE:
            top = code_divide(top, step->low);
            break;
        case CODE_MODULO:
            top = code_modulo(top, step->low);
            break;
        case CODE_ADD:
            top = code_hold((int64_t) * --rest + top);
            break;
        case CODE_SUBTRACT:
            top = code_hold((int64_t) * --rest - top);
            break;
        case CODE_MULTIPLY:
            top = code_hold((int64_t) * --rest * top);
            break;
        }
        uint16_t next = step->next[answer];
        if (next >= LEAVE_NO)
            return next == LEAVE_TOP ? top : next - LEAVE_NO;
        step = &code[next];
    }
}

int32_t expression_value(const struct expression *expression, const int32_t *values)
{
    const struct expression_code *code = expression->code, *step = code;
    while (step->kind == CODE_IN_RANGE) {
        uint16_t next = step->next[in_range(values[step->variable], step)];
        if (next >= LEAVE_NO)
            return next - LEAVE_NO;
        step = &code[next];
    }
    return run(code, step, values);
}

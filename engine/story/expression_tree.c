/* expression_tree.c: builds the tree, and folds while it builds. A plain
 * expression has no effects and cannot fail, so an operand that does not matter
 * may be dropped. */
#include "story/expression_tree.h"

#include "base/memory.h"
#include "story/expression_code.h"

bool tree_is_constant(const struct tree *tree, uint16_t node)
{
    return tree->nodes[node].kind == TREE_CONSTANT;
}

static uint16_t add(struct tree *tree, struct tree_node node, struct err *err)
{
    if (!mem_grow(&tree->nodes, &tree->capacity, tree->count, sizeof *tree->nodes, err))
        return TREE_NONE;
    tree->nodes[tree->count] = node;
    return (uint16_t)tree->count++;
}

uint16_t tree_leaf(struct tree *tree, enum tree_kind kind, enum tree_type type, int32_t value,
                   struct err *err)
{
    return add(tree, (struct tree_node){.kind = kind, .type = type, .value = value}, err);
}

uint16_t tree_one(struct tree *tree, enum tree_kind kind, uint16_t a, struct err *err)
{
    const struct tree_node *operand = &tree->nodes[a];
    enum tree_type type = operand->type;
    if (operand->kind == TREE_CONSTANT)
        return tree_leaf(tree, TREE_CONSTANT, type,
                         kind == TREE_NOT ? !operand->value : code_hold(-(int64_t)operand->value),
                         err);
    if (kind == TREE_NOT && operand->kind == TREE_NOT)
        return operand->a;
    return add(tree, (struct tree_node){.kind = kind, .type = type, .a = a}, err);
}

static int32_t fold(enum tree_kind kind, int32_t a, int32_t b)
{
    switch (kind) {
    case TREE_ADD:
        return code_hold((int64_t)a + b);
    case TREE_SUBTRACT:
        return code_hold((int64_t)a - b);
    case TREE_MULTIPLY:
        return code_hold((int64_t)a * b);
    case TREE_DIVIDE:
        return code_divide(a, b);
    case TREE_MODULO:
        return code_modulo(a, b);
    case TREE_LESS:
        return a < b;
    case TREE_IS:
        return a == b;
    case TREE_AND:
        return a && b;
    case TREE_OR:
        return a || b;
    case TREE_CONSTANT:
    case TREE_VARIABLE:
    case TREE_QUOTED:
    case TREE_NEGATE:
    case TREE_NOT:
        break;
    }
    return 0;
}

static enum tree_type type_of(enum tree_kind kind)
{
    return kind >= TREE_LESS ? TREE_TRUTH : TREE_NUMBER;
}

/* `constant` is the truth beside the operand `rest`. */
static uint16_t fold_truth(struct tree *tree, enum tree_kind kind, int32_t constant, uint16_t rest,
                           struct err *err)
{
    if (kind == TREE_IS)
        return constant ? rest : tree_one(tree, TREE_NOT, rest, err);
    if ((kind == TREE_AND) == (constant != 0))
        return rest;
    return tree_leaf(tree, TREE_CONSTANT, TREE_TRUTH, constant, err);
}

uint16_t tree_two(struct tree *tree, enum tree_kind kind, uint16_t a, uint16_t b, struct err *err)
{
    const struct tree_node *left = &tree->nodes[a], *right = &tree->nodes[b];
    bool left_constant = left->kind == TREE_CONSTANT, right_constant = right->kind == TREE_CONSTANT;
    if (left_constant && right_constant)
        return tree_leaf(tree, TREE_CONSTANT, type_of(kind), fold(kind, left->value, right->value),
                         err);
    if (left->type == TREE_TRUTH && right_constant)
        return fold_truth(tree, kind, right->value, a, err);
    if (left->type == TREE_TRUTH && left_constant)
        return fold_truth(tree, kind, left->value, b, err);
    return add(tree, (struct tree_node){.kind = kind, .type = type_of(kind), .a = a, .b = b}, err);
}

/* expression_tree.h: a plain expression as a tree, between parsing and code.
 * Private to the modules expression*.c. */
#ifndef STORY_EXPRESSION_TREE_H
#define STORY_EXPRESSION_TREE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "story/variable.h"

enum { TREE_NONE = UINT16_MAX };

enum tree_type { TREE_TRUTH, TREE_NUMBER, TREE_CHOICE, TREE_TEXT };

/* The other comparisons are made of these: a > b is b < a, a <= b is
 * not (b < a), a ~= b is not (a == b). */
enum tree_kind {
    TREE_CONSTANT, /* value */
    TREE_VARIABLE, /* value: its index */
    TREE_QUOTED,   /* a text in quotation marks, until == finds the option that it names */
    TREE_NEGATE,
    TREE_ADD,
    TREE_SUBTRACT,
    TREE_MULTIPLY,
    TREE_DIVIDE, /* b is a constant other than 0, as for MODULO */
    TREE_MODULO,
    TREE_LESS, /* numbers */
    TREE_IS,   /* two numbers, two truths, or a choice and the index of an option */
    TREE_NOT,
    TREE_AND,
    TREE_OR
};

struct tree_node {
    enum tree_kind kind;
    enum tree_type type;
    uint16_t a, b; /* operands: nodes */
    int32_t value;
    const char *at; /* the source that it stands for, for messages; borrowed */
    size_t length;
};

struct tree {
    const struct variable *variables; /* borrowed */
    size_t variable_count;
    struct tree_node *nodes; /* owned */
    size_t count, capacity;
};

/* Each gives the index of a node, TREE_NONE with err when memory is short. What
 * is constant is folded, so that a constant is the whole tree or an operand of
 * arithmetic or of a comparison with what is not constant. */
uint16_t tree_leaf(struct tree *tree, enum tree_kind kind, enum tree_type type, int32_t value,
                   struct err *err);
uint16_t tree_one(struct tree *tree, enum tree_kind kind, uint16_t a, struct err *err);
uint16_t tree_two(struct tree *tree, enum tree_kind kind, uint16_t a, uint16_t b, struct err *err);

bool tree_is_constant(const struct tree *tree, uint16_t node);

#endif

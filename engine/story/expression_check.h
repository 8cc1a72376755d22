/* expression_check.h: what may stand with what in a plain expression, and what
 * to tell an author who mixes things. Private to the modules expression*.c. */
#ifndef STORY_EXPRESSION_CHECK_H
#define STORY_EXPRESSION_CHECK_H

#include <stdint.h>

#include "base/err.h"
#include "story/expression_token.h"
#include "story/expression_tree.h"

enum verdict {
    VERDICT_FAILED, /* err says why */
    VERDICT_PLAIN,
    VERDICT_DYNAMIC /* right in Lua, but not plain */
};

/* `sign` stands before, or between, the operands. A quoted option beside
 * its variable becomes the constant that stands for it. */
enum verdict check_one(struct tree *tree, const struct token *sign, uint16_t a, struct err *err);
enum verdict check_two(struct tree *tree, const struct token *sign, uint16_t a, uint16_t b,
                       struct err *err);

/* "`patience` is a meter": what a node is, into words (of 160 bytes). */
enum { WORDS_SIZE = 160 };
void check_describe(const struct tree *tree, uint16_t node, char *words);

#endif

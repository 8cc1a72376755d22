/* expression_emit.h: from a tree to code. Private to the modules expression*.c. */
#ifndef STORY_EXPRESSION_EMIT_H
#define STORY_EXPRESSION_EMIT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "base/memory.h"
#include "story/expression_tree.h"

struct expression_code;

/* The code of the tree under root, in the arena. ERR_BAD when it needs a deeper
 * stack than CODE_STACK. */
bool expression_emit(const struct tree *tree, uint16_t root, struct arena *arena,
                     const struct expression_code **code, uint16_t *length, struct err *err);

#endif

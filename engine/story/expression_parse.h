/* expression_parse.h: from the source of an expression to its tree.
 * Private to the modules expression*.c. */
#ifndef STORY_EXPRESSION_PARSE_H
#define STORY_EXPRESSION_PARSE_H

#include <stdint.h>

#include "base/err.h"
#include "story/expression_check.h"
#include "story/expression_tree.h"

/* Parses source, whose tokens expression_scan passed, into the tree. *root is
 * its uppermost node when the verdict is VERDICT_PLAIN. */
enum verdict expression_parse(const char *source, struct tree *tree, uint16_t *root,
                              struct err *err);

#endif

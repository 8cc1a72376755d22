/* shape.h: the check of a file's tree against the vocabulary: what can be said
 * without knowing what the words mean together. */
#ifndef STORY_SHAPE_H
#define STORY_SHAPE_H

#include <stdbool.h>

#include "base/err.h"
#include "story/mistake.h"
#include "story/script/script.h"
#include "story/vocabulary.h"

/* Checks every node of the tree, and that the file returned `word`. All mistakes
 * go to the source's problems. *root is the node returned, or NULL when it is not
 * that word. False with err when memory is short. */
bool shape_check(const struct source *source, const struct script_tree *tree, const char *word,
                 const struct script_node **root, struct err *err);

/* What a node is an instance of; NULL for a plain table. */
const struct vocabulary_word *shape_word(const struct script_node *node);

/* The item's node when it is of that word and not without its name; else NULL. */
const struct script_node *shape_item(const struct script_value *item, const char *word);

/* Reading what the check has passed; the default when it has not. Of a truth, a
 * number, a text, and a plain table. */
bool shape_truth(const struct script_node *node, const char *key);
int shape_whole(const struct script_node *node, const char *key, int otherwise);
const char *shape_text(const struct script_node *node, const char *key); /* or NULL */
const struct script_node *shape_table(const struct script_node *node,
                                      const char *key); /* or NULL */

#endif

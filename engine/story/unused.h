/* unused.h: what a file declares and then puts nowhere: a scene that was
 * forgotten outside the scenario, a person who never speaks. */
#ifndef STORY_UNUSED_H
#define STORY_UNUSED_H

#include <stdbool.h>

#include "base/err.h"
#include "story/mistake.h"
#include "story/script/script.h"

/* Warns of every node that cannot be reached from root. False with err when
 * memory is short. */
bool unused_check(const struct source *source, const struct script_tree *tree,
                  const struct script_node *root, struct err *err);

#endif

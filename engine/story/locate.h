/* locate.h: the line of a field in the text of a file.
 *
 * Lua tells where a word is called, not where the fields of its table stand; a
 * message about `go` on the fifth line of a reply belongs on that line. */
#ifndef STORY_LOCATE_H
#define STORY_LOCATE_H

#include <stddef.h>

#include "story/script/script.h"

/* The line of `key =` in the table behind the node's word, or the node's own
 * line when it cannot be found (a table made by the author's own code) or key is
 * NULL. "pass.overall" is a field of the table in a field. Strings and comments are passed over, as
 * are tables within the table. */
int locate_field(const char *text, size_t length, const struct script_node *node, const char *key);

#endif

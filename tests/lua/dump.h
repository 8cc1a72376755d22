/* dump.h: a tree as one line of text, for tests to compare. */
#ifndef LUA_DUMP_H
#define LUA_DUMP_H

#include "base/text.h"
#include "story/script/script.h"

/* Appends the value. A node is WORD@LINE "name" {items; key=value}, a line is
 * line@LINE SPEAKER:mood "said" …, a plain table is {…}; told things end in '!'. */
void dump_value(struct text *text, const struct script_value *value);
void dump_node(struct text *text, const struct script_node *node);

/* Appends all nodes in order of declaration, each "WORD@LINE " only. */
void dump_order(struct text *text, const struct script_tree *tree);

/* Appends "LINE code: text" and a newline for each. */
void dump_problems(struct text *text, const struct problems *problems);

#endif

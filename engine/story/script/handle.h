/* handle.h: nodes as a script holds them: a full userdata that can be called with
 * a table once, and neither read nor changed. */
#ifndef STORY_SCRIPT_HANDLE_H
#define STORY_SCRIPT_HANDLE_H

#include <stdbool.h>

#include <lua.h>

#include "story/script/script.h"

/* A node is placed in one other node at most and gets its table before that, so
 * the tree has no cycles and no part that stands in it twice. */
struct handle {
    struct script_node *node; /* in the tree's arena */
    int depth;                /* of what is in its table */
    bool placed, filling;
};

/* Makes the metatables in a new state; the others need them. */
void handle_open(lua_State *lua);

/* The names of the metatables: of all nodes, but those that speak (speaker.h). */
#define HANDLE_NODE "node"
#define HANDLE_SPEAKER "speaker"

/* Makes a node, the next in the order of declaration, and pushes its handle. */
struct handle *handle_new(lua_State *lua, const struct script_word *word, const char *type);

/* The string at index becomes the node's name; anything else is told. */
void handle_name(lua_State *lua, struct script_node *node, int index);

/* The table at index becomes the node's body, unless it is too late for one. */
void handle_fill(lua_State *lua, struct handle *handle, int index);

/* Tells, with an example, that the table stands behind the text without a comma. */
void handle_tell_comma(lua_State *lua, const struct script_node *node);

/* Pushes what stands for an unknown word: it takes any call and is told no more of. */
void handle_push_unknown(lua_State *lua);
bool handle_is_unknown(lua_State *lua, int index);

/* The handle at index, or NULL when there is another value. */
struct handle *handle_at(lua_State *lua, int index);

#endif

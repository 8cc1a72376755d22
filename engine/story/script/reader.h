/* reader.h: what the modules share while one file is read: where the tree goes and
 * where mistakes are told. Internal to the layer. */
#ifndef STORY_SCRIPT_READER_H
#define STORY_SCRIPT_READER_H

#include <stdbool.h>
#include <stddef.h>

#include <lua.h>

#include "base/problem.h"
#include "story/script/sandbox.h"
#include "story/script/script.h"
#include "story/script/source.h"

struct reader {
    struct sandbox sandbox;
    const char *file; /* the caller's, as all below but source */
    const struct script_word *words;
    size_t word_count;
    struct script_tree *tree;
    struct problems *problems;
    struct script_node *last; /* of the tree's chain; NULL while it is empty */
    struct source source;
    int mistakes; /* told so far, equal ones too */
};

struct reader *reader_of(lua_State *lua);

/* Memory of the tree's arena; raises when the tree grows over its limit or the
 * machine has none. */
void *reader_alloc(lua_State *lua, size_t count, size_t size);
char *reader_copy(lua_State *lua, const char *text, size_t length);

/* Tells a mistake and goes on; after the hundredth it stops the file. */
void reader_tell(lua_State *lua, int line, const char *code, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* The start of a text, fit to be shown within a message: 40 bytes, one line. */
struct reader_snippet {
    char text[64];
};
struct reader_snippet reader_snippet(const char *text);

#endif

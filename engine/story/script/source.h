/* source.h: a first look at the text of a file, before Lua's parser sees it: is it
 * text, is it within bounds that the parser can take quickly, and where do words
 * stand whose argument goes on over several lines. */
#ifndef STORY_SCRIPT_SOURCE_H
#define STORY_SCRIPT_SOURCE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

struct source_place; /* a word whose line Lua would give wrongly */

struct source {
    const char *text; /* borrowed; without a byte order mark */
    size_t length;
    struct source_place *places; /* owned */
    size_t place_count, place_capacity;
    int line;         /* of the mistake that was found, or 0 */
    const char *code; /* of it; NULL: none was found */
    char mistake[256];
};

/* False with err only when memory is short; a mistake is in source->code. */
bool source_init(struct source *source, const char *text, size_t length, struct err *err);
void source_destroy(struct source *source);

/* The line where the word stands, given the one that Lua reports for its call.
 * name NULL: whichever name is called there. */
int source_line(const struct source *source, int reported, const char *name);

#endif

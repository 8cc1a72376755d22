/* reading.h: one of the author's files on its way in: read, run in the sandbox,
 * checked for its shape. What it means is for the caller. */
#ifndef STORY_READING_H
#define STORY_READING_H

#include <stdbool.h>

#include "base/err.h"
#include "base/memory.h"
#include "base/problem.h"
#include "base/text.h"
#include "story/mistake.h"
#include "story/script/script.h"
#include "story/vocabulary.h"

struct reading {
    struct source source; /* for mistake_tell */
    struct text content;  /* owned */
    struct script_word words[VOCABULARY_MAX];
    struct script_tree tree;        /* owned; its nodes point into words: do not move a reading */
    const struct script_node *root; /* what was returned, or NULL after a mistake */
    size_t errors_before;           /* in problems */
};

/* Reads path, which should return `word`. False with err when the file cannot be
 * read or memory is short; otherwise it is to be closed. */
bool reading_open(struct reading *reading, const char *path, const char *word,
                  struct problems *problems, struct err *err);
void reading_close(struct reading *reading);

/* A copy of the file's text; NULL when memory is short. */
const char *reading_source(const struct reading *reading, struct arena *arena);

/* No error was told since it was opened. */
bool reading_is_right(const struct reading *reading);

#endif

/* words.h: how an entry of the vocabulary is written, and the three tables.
 *
 * Entries are made by WORD and FIELD alone, which take the documentation as
 * string literals: an entry without one, or with an empty one, does not compile. */
#ifndef STORY_WORDS_H
#define STORY_WORDS_H

#include <stddef.h>

#include "story/vocabulary.h"

/* `"" text` accepts nothing but a literal; the array of -1 refuses a short one. */
#define WORDS_LITERAL(text, least) (&("" text)[0 * sizeof(char[sizeof(text) > (least) ? 1 : -1])])
#define WORDS_DOCUMENTED(says_, example_)                                                          \
    .says = WORDS_LITERAL(says_, 16), .example = WORDS_LITERAL(example_, 6)

#define FIELD(key_, says_, example_, ...)                                                          \
    {                                                                                              \
        .key = key_, WORDS_DOCUMENTED(says_, example_), __VA_ARGS__                                \
    }
#define WORD(name_, says_, example_, ...)                                                          \
    {                                                                                              \
        .name = name_, WORDS_DOCUMENTED(says_, example_), __VA_ARGS__                              \
    }
#define WORDS_FIELDS(array) .fields = array, .field_count = sizeof(array) / sizeof *(array)

const struct vocabulary_word *words_of_scenarios(size_t *count); /* scenario, scene, lines … */
const struct vocabulary_word *words_of_decisions(size_t *count); /* decide, reply, item … */
const struct vocabulary_word *words_of_library(size_t *count);   /* rubric, cast, course … */

#endif

/* mistake.h: the kinds of mistake that a file can have, and how one is told.
 *
 * Every kind has a stable code, a severity and a sentence for the reference. A
 * mistake of a field is told at the line of the field, not of its word. */
#ifndef STORY_MISTAKE_H
#define STORY_MISTAKE_H

#include <stddef.h>

#include "base/name.h"
#include "base/problem.h"
#include "story/script/script.h"

enum mistake {
    /* the shape of a file */
    MISTAKE_MISSING_RETURN,
    MISTAKE_UNKNOWN_FIELD,
    MISTAKE_MISSING_FIELD,
    MISTAKE_WRONG_TYPE,
    MISTAKE_OUT_OF_RANGE,
    MISTAKE_UNKNOWN_CHOICE,
    MISTAKE_BAD_ID,
    MISTAKE_EMPTY_TEXT,
    MISTAKE_MISPLACED_ITEM,
    MISTAKE_MISPLACED_FIELD,
    MISTAKE_MISSING_ITEM,
    MISTAKE_TOO_MANY,
    MISTAKE_UNUSED,
    /* names given twice, or not to be given */
    MISTAKE_ID_UNLIKE_FILE,
    MISTAKE_RESERVED_NAME,
    MISTAKE_DUPLICATE_ID,
    MISTAKE_DUPLICATE_NAME,
    /* references */
    MISTAKE_UNKNOWN_SCENE,
    MISTAKE_UNKNOWN_BEHAVIOUR,
    MISTAKE_UNKNOWN_PERSON,
    MISTAKE_UNKNOWN_MOOD,
    MISTAKE_UNKNOWN_VARIABLE,
    MISTAKE_UNKNOWN_OPTION,
    MISTAKE_UNKNOWN_GROUP,
    MISTAKE_UNKNOWN_ROW,
    MISTAKE_UNKNOWN_FACET,
    MISTAKE_MISSING_FILE,
    /* people */
    MISTAKE_MOOD_NOT_SHOWN,
    /* the state and what changes it */
    MISTAKE_BAD_RANGE,
    MISTAKE_MOOD_NOT_METER,
    MISTAKE_EFFECT_TYPE,
    MISTAKE_EFFECT_TOO_LARGE,
    MISTAKE_NO_EFFECT,
    /* expressions and texts */
    MISTAKE_BAD_EXPRESSION,
    MISTAKE_CONDITION_NOT_TRUTH,
    MISTAKE_EXPRESSION_RAISES,
    MISTAKE_BAD_TEXT,
    /* the way through the scenes */
    MISTAKE_MISSING_SCENE,
    MISTAKE_MISSING_ENDING,
    MISTAKE_STARTS_SHARED,
    MISTAKE_RUNS_OUT,
    MISTAKE_UNREACHABLE,
    MISTAKE_GO_TO_SHARED,
    MISTAKE_BACK_OUTSIDE_SHARED,
    MISTAKE_VISIT_NOT_SHARED,
    MISTAKE_VISIT_CYCLE,
    MISTAKE_VISIT_TOO_DEEP,
    MISTAKE_GOES_ROUND,
    /* decisions */
    MISTAKE_FALLBACK_ALONE,
    MISTAKE_FALLBACK_NEVER_OPEN,
    MISTAKE_MAY_HAVE_NOTHING_OPEN,
    MISTAKE_MISSING_SILENCE,
    MISTAKE_MISSING_SECONDS,
    MISTAKE_IMPOSSIBLE_PICK,
    MISTAKE_MISSING_BECAUSE,
    /* the rubric */
    MISTAKE_CRITICAL_EARNS,
    MISTAKE_COUNT
};

const char *mistake_code(enum mistake mistake); /* "unknown-scene" */
const char *mistake_says(enum mistake mistake); /* what it means, in a sentence */
enum severity mistake_severity(enum mistake mistake);

/* The file that is being read: where mistakes are told, and its text, in which
 * the line of a field is looked up. All borrowed. */
struct source {
    const char *file;
    const char *text;
    size_t length;
    struct problems *problems;
};

/* Tells one. key NULL: at the node's line; node NULL: of the whole file. */
void mistake_tell(const struct source *source, const struct script_node *node, const char *key,
                  enum mistake mistake, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

/* How a node is called in a message: `reply "Offer credit"`, `the decide`; long
 * names are cut. Room for a few in one message. */
enum { NODE_NAME_BYTES = 96 };
struct node_name {
    char text[NODE_NAME_BYTES];
};
struct node_name mistake_name(const struct script_node *node);
struct node_name mistake_text(const char *text); /* `the text "Hello"` */

/* The end of a message: `; did you mean "refund"?`, or `otherwise`. */
struct hint {
    char text[160];
};
struct hint mistake_hint(const struct nearest *nearest, const char *otherwise);

#endif

/* vocabulary.h: the author's language as data: every word, every field, what may
 * stand where, and the sentence that explains it.
 *
 * This one table drives the words of the sandbox, the check of a file's shape
 * (shape.h), the author's reference and the editor's annotations. An entry
 * without documentation does not compile: see words.h. */
#ifndef STORY_VOCABULARY_H
#define STORY_VOCABULARY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"
#include "story/script/script.h"

enum field_type {
    FIELD_NONE,      /* of a word's name: the word has none */
    FIELD_TEXT,      /* a text, as it is */
    FIELD_TEMPLATE,  /* a text with {holes} */
    FIELD_ID,        /* a new id: see name_is_id */
    FIELD_NAME,      /* the name of something that is declared elsewhere */
    FIELD_NAMES,     /* several names, with spaces or commas between */
    FIELD_CONDITION, /* an expression, as a text */
    FIELD_WHOLE,     /* a whole number */
    FIELD_NUMBER,    /* a number */
    FIELD_TRUTH,     /* true or false */
    FIELD_CHOICE,    /* one of a few words */
    FIELD_TEXTS,     /* a table of texts */
    FIELD_TABLE,     /* a table with fields of its own */
    FIELD_STATE      /* a table of variables, named by the author */
};

struct vocabulary_field {
    const char *key;
    enum field_type type;
    bool required;
    double least, most;  /* WHOLE, NUMBER: the value; TEXTS: how many; both 0: any */
    const char *allowed; /* CHOICE: the words, with spaces between */
    const char *refers;  /* NAME, NAMES: to what: "a scene or an ending" */
    const struct vocabulary_field *fields; /* TABLE */
    size_t field_count;
    const char *says, *example;
};

struct vocabulary_word {
    const char *name;
    enum script_form form;
    bool spoken;             /* "line": no word of its own, but what a speaker makes */
    const char *returned_by; /* the file that ends in `return` of it; NULL: none */
    enum field_type called;  /* the text in front: what it is */
    const char *refers;      /* called is FIELD_NAME: to what */
    const char *items;       /* words (or "line", "text", "number", "truth"), spaces between */
    size_t least_items, most_items; /* most 0: any number */
    bool effects;                   /* any further field is an effect on a variable */
    bool bare;                      /* may stand without its table, and then needs no fields */
    const struct vocabulary_field *fields;
    size_t field_count;
    const char *says, *example;
};

enum { VOCABULARY_MAX = 48 }; /* words */

size_t vocabulary_count(void);
const struct vocabulary_word *vocabulary_word(size_t index);
const struct vocabulary_word *vocabulary_find(const char *name); /* or NULL */
const struct vocabulary_field *vocabulary_field(const struct vocabulary_word *word,
                                                const char *key); /* or NULL */

/* What script_read wants: fills words (room for VOCABULARY_MAX), returns how many. */
size_t vocabulary_script_words(struct script_word *words);

/* The first name in a list with spaces or commas between; *length is 0 at its
 * end. Go on at the result + *length. */
const char *vocabulary_next(const char *list, size_t *length);
bool vocabulary_lists(const char *list, const char *name);

/* A name that a variable cannot have: a word, a field beside which effects stand
 * (or of a line), a keyword of Lua. */
bool vocabulary_reserves(const char *name);

/* The author's reference, and a LuaLS meta file for editors. They stand in
 * reference_markdown.c and reference_annotations.c. */
void vocabulary_markdown(struct text *text);
void vocabulary_annotations(struct text *text);

#endif

/* field.h: the check of one field's value against the vocabulary. */
#ifndef STORY_FIELD_H
#define STORY_FIELD_H

#include <stdbool.h>
#include <stddef.h>

#include "story/mistake.h"
#include "story/script/script.h"
#include "story/vocabulary.h"

/* What is being checked, for messages. */
struct field_spot {
    const struct source *source;
    const struct script_node *node; /* the word */
    const char *key;                /* the field whose line counts; NULL: the word's */
    const char *within;             /* "pass." for a field of a table; else "" */
};

void field_check(const struct field_spot *spot, const struct vocabulary_field *field,
                 const struct script_value *value);
void field_check_id(const struct field_spot *spot, const char *key, const char *id);
void field_tell_missing(const struct field_spot *spot, const struct vocabulary_field *field);
void field_tell_unknown(const struct field_spot *spot, const struct vocabulary_field *fields,
                        size_t count, const char *key);

/* "a text", "a number", "a function": what a value is, for messages. */
const char *field_kind_name(const struct script_value *value);

bool field_is_blank(const char *text);

#endif

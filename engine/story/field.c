/* field.c: one value against what the vocabulary says of its field. */
#include "story/field.h"

#include <stdio.h>
#include <string.h>

#include "base/name.h"

const char *field_kind_name(const struct script_value *value)
{
    switch (value->kind) {
    case SCRIPT_TEXT:
        return "a text";
    case SCRIPT_NUMBER:
        return "a number";
    case SCRIPT_BOOLEAN:
        return value->boolean ? "true" : "false";
    case SCRIPT_NODE:
        return "a word of the language";
    case SCRIPT_TABLE:
        return "a table";
    case SCRIPT_OTHER:
        break;
    }
    return value->type_name;
}

static const char *type_name(enum field_type type)
{
    switch (type) {
    case FIELD_TEXT:
    case FIELD_TEMPLATE:
    case FIELD_CHOICE:
        return "a text in quotes";
    case FIELD_ID:
        return "an id in quotes";
    case FIELD_NAME:
        return "a name in quotes";
    case FIELD_NAMES:
        return "names in quotes";
    case FIELD_CONDITION:
        return "a condition in quotes";
    case FIELD_WHOLE:
        return "a whole number";
    case FIELD_NUMBER:
        return "a number";
    case FIELD_TRUTH:
        return "true or false";
    case FIELD_TEXTS:
        return "a table of texts";
    case FIELD_TABLE:
        return "a table";
    case FIELD_STATE:
        return "a table of variables";
    case FIELD_NONE:
        break;
    }
    return "nothing";
}

static bool has_type(enum field_type type, const struct script_value *value)
{
    switch (type) {
    case FIELD_TEXT:
    case FIELD_TEMPLATE:
    case FIELD_CHOICE:
    case FIELD_ID:
    case FIELD_NAME:
    case FIELD_NAMES:
    case FIELD_CONDITION:
        return value->kind == SCRIPT_TEXT;
    case FIELD_WHOLE:
        return value->kind == SCRIPT_NUMBER && value->is_integer;
    case FIELD_NUMBER:
        return value->kind == SCRIPT_NUMBER;
    case FIELD_TRUTH:
        return value->kind == SCRIPT_BOOLEAN;
    case FIELD_TEXTS:
    case FIELD_TABLE:
    case FIELD_STATE:
        return value->kind == SCRIPT_TABLE;
    case FIELD_NONE:
        break;
    }
    return false;
}

bool field_is_blank(const char *text)
{
    return text[strspn(text, " \t\r\n")] == '\0';
}

void field_check_id(const struct field_spot *spot, const char *key, const char *id)
{
    if (!name_is_id(id))
        mistake_tell(spot->source, spot->node, spot->key, MISTAKE_BAD_ID,
                     "%s: %s%s is \"%.80s\", which cannot be an id; use a to z, 0 to 9, - and _, "
                     "beginning with a letter or digit",
                     mistake_name(spot->node).text, spot->within, key, id);
}

static void check_choice(const struct field_spot *spot, const struct vocabulary_field *field,
                         const char *chosen)
{
    if (vocabulary_lists(field->allowed, chosen))
        return;
    struct nearest nearest;
    char name[NAME_MAX_BYTES + 1], names[8][NAME_MAX_BYTES + 1];
    size_t length, count = 0;
    nearest_init(&nearest, chosen);
    for (const char *at = field->allowed; *(at = vocabulary_next(at, &length)) != '\0' && count < 8;
         at += length) {
        snprintf(names[count], sizeof name, "%.*s", (int)length, at);
        nearest_offer(&nearest, names[count++]);
    }
    mistake_tell(spot->source, spot->node, spot->key, MISTAKE_UNKNOWN_CHOICE,
                 "%s: %s%s is \"%.80s\", and can be: %s%s", mistake_name(spot->node).text,
                 spot->within, field->key, chosen, field->allowed, mistake_hint(&nearest, "").text);
}

static void check_number(const struct field_spot *spot, const struct vocabulary_field *field,
                         double number)
{
    if (field->least == 0 && field->most == 0)
        return;
    if (!(number >= field->least && number <= field->most))
        mistake_tell(spot->source, spot->node, spot->key, MISTAKE_OUT_OF_RANGE,
                     "%s: %s%s is %.14g, and must be from %g to %g", mistake_name(spot->node).text,
                     spot->within, field->key, number, field->least, field->most);
}

static void check_texts(const struct field_spot *spot, const struct vocabulary_field *field,
                        const struct script_node *table)
{
    struct node_name name = mistake_name(spot->node);
    const char *subject = name.text;
    for (size_t i = 0; i < table->item_count; i++) {
        const struct script_value *item = &table->items[i];
        if (item->told)
            continue;
        if (item->kind != SCRIPT_TEXT)
            mistake_tell(spot->source, spot->node, spot->key, MISTAKE_WRONG_TYPE,
                         "%s: number %zu of %s is %s, and must be a text in quotes", subject, i + 1,
                         field->key, field_kind_name(item));
        else if (field_is_blank(item->text))
            mistake_tell(spot->source, spot->node, spot->key, MISTAKE_EMPTY_TEXT,
                         "%s: number %zu of %s is empty; write it or leave it out", subject, i + 1,
                         field->key);
    }
    for (size_t i = 0; i < table->field_count; i++)
        mistake_tell(spot->source, spot->node, spot->key, MISTAKE_UNKNOWN_FIELD,
                     "%s: %s is a list and takes no field \"%s\"", subject, field->key,
                     table->fields[i].key);
    if ((double)table->item_count < field->least || (double)table->item_count > field->most)
        mistake_tell(spot->source, spot->node, spot->key, MISTAKE_OUT_OF_RANGE,
                     "%s: %s needs from %g to %g texts, and has %zu", subject, field->key,
                     field->least, field->most, table->item_count);
}

static void check_table(const struct field_spot *spot, const struct vocabulary_field *field,
                        const struct script_node *table);

void field_check(const struct field_spot *spot, const struct vocabulary_field *field,
                 const struct script_value *value)
{
    if (value->told)
        return;
    if (!has_type(field->type, value)) {
        mistake_tell(spot->source, spot->node, spot->key, MISTAKE_WRONG_TYPE,
                     "%s: %s%s is %s, and must be %s: %s", mistake_name(spot->node).text,
                     spot->within, field->key, field_kind_name(value), type_name(field->type),
                     field->example);
        return;
    }
    if (value->kind == SCRIPT_TEXT && field_is_blank(value->text)) {
        mistake_tell(spot->source, spot->node, spot->key, MISTAKE_EMPTY_TEXT,
                     "%s: %s%s is empty; write it or leave the field out",
                     mistake_name(spot->node).text, spot->within, field->key);
        return;
    }
    if (field->type == FIELD_ID)
        field_check_id(spot, field->key, value->text);
    else if (field->type == FIELD_CHOICE)
        check_choice(spot, field, value->text);
    else if (value->kind == SCRIPT_NUMBER)
        check_number(spot, field, value->number);
    else if (field->type == FIELD_TEXTS)
        check_texts(spot, field, value->node);
    else if (field->type == FIELD_TABLE)
        check_table(spot, field, value->node);
}

void field_tell_missing(const struct field_spot *spot, const struct vocabulary_field *field)
{
    mistake_tell(spot->source, spot->node, spot->key, MISTAKE_MISSING_FIELD,
                 "%s has no %s%s; add it, for example: %s", mistake_name(spot->node).text,
                 spot->within, field->key, field->example);
}

void field_tell_unknown(const struct field_spot *spot, const struct vocabulary_field *fields,
                        size_t count, const char *key)
{
    struct nearest nearest;
    nearest_init(&nearest, key);
    for (size_t i = 0; i < count; i++)
        nearest_offer(&nearest, fields[i].key);
    mistake_tell(spot->source, spot->node, spot->key, MISTAKE_UNKNOWN_FIELD,
                 "%s has no field \"%s%.80s\"%s", mistake_name(spot->node).text, spot->within, key,
                 mistake_hint(&nearest, "").text);
}

static const struct vocabulary_field *find(const struct vocabulary_field *fields, size_t count,
                                           const char *key)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(fields[i].key, key) == 0)
            return &fields[i];
    return NULL;
}

static void check_table(const struct field_spot *spot, const struct vocabulary_field *field,
                        const struct script_node *table)
{
    char within[64], path[160];
    snprintf(within, sizeof within, "%s.", field->key);
    struct field_spot inside = {spot->source, spot->node, path, within};
    for (size_t i = 0; i < table->field_count; i++) {
        const struct script_field *one = &table->fields[i];
        snprintf(path, sizeof path, "%s.%.80s", field->key, one->key);
        const struct vocabulary_field *known = find(field->fields, field->field_count, one->key);
        if (known == NULL)
            field_tell_unknown(&inside, field->fields, field->field_count, one->key);
        else
            field_check(&inside, known, &one->value);
    }
    inside.key = field->key;
    for (size_t i = 0; i < field->field_count; i++)
        if (field->fields[i].required && script_field(table, field->fields[i].key) == NULL)
            field_tell_missing(&inside, &field->fields[i]);
    if (table->item_count > 0)
        mistake_tell(spot->source, spot->node, spot->key, MISTAKE_MISPLACED_ITEM,
                     "%s: %s takes fields only, such as %s", mistake_name(spot->node).text,
                     field->key, field->example);
}

/* shape.c: node by node, in the order of declaration, so that nothing here
 * recurses with what an author can nest. */
#include "story/shape.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "story/field.h"
#include "story/unused.h"

const struct vocabulary_word *shape_word(const struct script_node *node)
{
    if (node->is_line)
        return vocabulary_find("line");
    return node->word == NULL ? NULL : vocabulary_find(node->word->name);
}

static void check_fields(const struct source *source, const struct script_node *node,
                         const struct vocabulary_word *word)
{
    for (size_t i = 0; i < node->field_count; i++) {
        const char *key = node->fields[i].key;
        struct field_spot spot = {source, node, key, ""};
        const struct vocabulary_field *field = vocabulary_field(word, key);
        if (field != NULL)
            field_check(&spot, field, &node->fields[i].value);
        else if (!word->effects)
            field_tell_unknown(&spot, word->fields, word->field_count, key);
    }
    if (node->told || (word->bare && !node->has_body))
        return;
    struct field_spot whole = {source, node, NULL, ""};
    for (size_t i = 0; i < word->field_count; i++)
        if (word->fields[i].required && script_field(node, word->fields[i].key) == NULL)
            field_tell_missing(&whole, &word->fields[i]);
}

static void check_name(const struct source *source, const struct script_node *node,
                       const struct vocabulary_word *word)
{
    struct field_spot spot = {source, node, NULL, ""};
    if (word->called == FIELD_NONE || node->told)
        return;
    if (node->name == NULL || field_is_blank(node->name))
        mistake_tell(source, node, NULL, MISTAKE_EMPTY_TEXT,
                     "%s has nothing between the quotes; for example: %s",
                     node->is_line ? "the line" : word->name, word->example);
    else if (word->called == FIELD_ID)
        field_check_id(&spot, "its name", node->name);
}

static const char *item_name(const struct script_value *item)
{
    if (item->kind == SCRIPT_TEXT)
        return "text";
    if (item->kind == SCRIPT_NUMBER)
        return "number";
    if (item->kind == SCRIPT_BOOLEAN)
        return "truth";
    if (item->kind != SCRIPT_NODE)
        return "";
    const struct vocabulary_word *word = shape_word(item->node);
    return word == NULL ? "" : word->name;
}

static void tell_misplaced(const struct source *source, const struct script_node *node,
                           const struct vocabulary_word *word, const struct script_value *item)
{
    const struct script_node *at = item->kind == SCRIPT_NODE ? item->node : node;
    struct node_name what = {{0}}, where = mistake_name(node);
    if (item->kind == SCRIPT_NODE)
        what = mistake_name(item->node);
    else if (item->kind == SCRIPT_TEXT)
        what = mistake_text(item->text);
    else
        snprintf(what.text, sizeof what.text, "%s", field_kind_name(item));
    if (word->items == NULL)
        mistake_tell(source, at, NULL, MISTAKE_MISPLACED_ITEM,
                     "%s does not belong in %s, which takes fields only", what.text, where.text);
    else
        mistake_tell(source, at, NULL, MISTAKE_MISPLACED_ITEM,
                     "%s does not belong in %s; what can stand there: %s", what.text, where.text,
                     word->items);
}

static void check_items(const struct source *source, const struct script_node *node,
                        const struct vocabulary_word *word)
{
    for (size_t i = 0; i < node->item_count; i++)
        if (!node->items[i].told && !vocabulary_lists(word->items, item_name(&node->items[i])))
            tell_misplaced(source, node, word, &node->items[i]);
    if (node->item_count < word->least_items && !node->told)
        mistake_tell(source, node, NULL, MISTAKE_MISSING_ITEM,
                     "%s needs at least %zu of these: %s; for example: %s", mistake_name(node).text,
                     word->least_items, word->items, word->example);
    if (word->most_items > 0 && node->item_count > word->most_items)
        mistake_tell(source, node, NULL, MISTAKE_TOO_MANY, "%s takes at most %zu of these: %s",
                     mistake_name(node).text, word->most_items, word->items);
}

static const struct script_node *check_result(const struct source *source,
                                              const struct script_tree *tree, const char *wanted)
{
    const struct script_value *result = &tree->result;
    bool is_word =
        result->kind == SCRIPT_NODE && result->node != NULL && result->node->word != NULL;
    if (is_word && strcmp(result->node->word->name, wanted) == 0)
        return result->node;
    const char *example = vocabulary_find(wanted)->example;
    if (is_word)
        mistake_tell(source, result->node, NULL, MISTAKE_MISSING_RETURN,
                     "the file returns %s, and should end in: %s", mistake_name(result->node).text,
                     example);
    else
        mistake_tell(source, NULL, NULL, MISTAKE_MISSING_RETURN, "the file should end in: %s",
                     example);
    return NULL;
}

bool shape_check(const struct source *source, const struct script_tree *tree, const char *word,
                 const struct script_node **root, struct err *err)
{
    *root = check_result(source, tree, word);
    for (const struct script_node *node = tree->first; node != NULL; node = node->next) {
        const struct vocabulary_word *known = shape_word(node);
        if (known == NULL)
            continue;
        check_name(source, node, known);
        check_fields(source, node, known);
        check_items(source, node, known);
    }
    return *root == NULL || unused_check(source, tree, *root, err);
}

const struct script_node *shape_item(const struct script_value *item, const char *word)
{
    const struct script_node *node = item->kind == SCRIPT_NODE ? item->node : NULL;
    if (node == NULL || node->word == NULL || strcmp(node->word->name, word) != 0)
        return NULL;
    return node->name != NULL && node->name[0] == '\0' ? NULL : node;
}

bool shape_truth(const struct script_node *node, const char *key)
{
    const struct script_value *value = script_field(node, key);
    return value != NULL && value->kind == SCRIPT_BOOLEAN && value->boolean;
}

int shape_whole(const struct script_node *node, const char *key, int otherwise)
{
    const struct script_value *value = script_field(node, key);
    if (value == NULL || value->kind != SCRIPT_NUMBER || !value->is_integer)
        return otherwise;
    return value->integer > INT16_MAX || value->integer < INT16_MIN ? otherwise
                                                                    : (int)value->integer;
}

const char *shape_text(const struct script_node *node, const char *key)
{
    const struct script_value *value = script_field(node, key);
    return value != NULL && value->kind == SCRIPT_TEXT ? value->text : NULL;
}

const struct script_node *shape_table(const struct script_node *node, const char *key)
{
    const struct script_value *value = script_field(node, key);
    return value != NULL && value->kind == SCRIPT_TABLE ? value->node : NULL;
}

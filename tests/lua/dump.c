/* dump.c: everything that a tree holds shows in its dump, so that equal dumps mean
 * equal trees. */
#include "dump.h"

#include <inttypes.h>

static void dump_number(struct text *text, const struct script_value *value)
{
    if (value->is_integer)
        text_addf(text, "%" PRId64, value->integer);
    else
        text_addf(text, "%.17g", value->number);
}

void dump_value(struct text *text, const struct script_value *value)
{
    switch (value->kind) {
    case SCRIPT_TEXT:
        text_addf(text, "\"%s\"", value->text);
        break;
    case SCRIPT_NUMBER:
        dump_number(text, value);
        break;
    case SCRIPT_BOOLEAN:
        text_add(text, value->boolean ? "true" : "false");
        break;
    case SCRIPT_NODE:
    case SCRIPT_TABLE:
        dump_node(text, value->node);
        break;
    case SCRIPT_OTHER:
        text_addf(text, "<%s>", value->type_name);
        break;
    }
    if (value->told)
        text_add(text, "!");
}

static void dump_head(struct text *text, const struct script_node *node)
{
    if (node->is_line)
        text_addf(text, "line@%d", node->line);
    else if (node->word != NULL)
        text_addf(text, "%s@%d", node->word->name, node->line);
}

static void dump_line(struct text *text, const struct script_node *node)
{
    const struct script_node *speaker = node->speaker;
    text_addf(text, " %s", speaker->name != NULL ? speaker->name : speaker->word->name);
    if (node->mood != NULL)
        text_addf(text, ":%s", node->mood);
}

static void dump_body(struct text *text, const struct script_node *node)
{
    text_add(text, "{");
    for (size_t i = 0; i < node->item_count; i++) {
        text_add(text, i == 0 ? "" : ", ");
        dump_value(text, &node->items[i]);
    }
    for (size_t i = 0; i < node->field_count; i++) {
        text_addf(text, "%s%s=",
                  i > 0                  ? ", "
                  : node->item_count > 0 ? "; "
                                         : "",
                  node->fields[i].key);
        dump_value(text, &node->fields[i].value);
    }
    text_add(text, "}");
}

void dump_node(struct text *text, const struct script_node *node)
{
    dump_head(text, node);
    if (node->is_line)
        dump_line(text, node);
    if (node->name != NULL)
        text_addf(text, " \"%s\"", node->name);
    if (node->has_body || node->item_count > 0)
        dump_body(text, node);
    if (node->told)
        text_add(text, "!");
}

void dump_order(struct text *text, const struct script_tree *tree)
{
    for (const struct script_node *node = tree->first; node != NULL; node = node->next) {
        dump_head(text, node);
        text_add(text, node->next == NULL ? "" : " ");
    }
}

void dump_problems(struct text *text, const struct problems *problems)
{
    for (size_t i = 0; i < problems->count; i++)
        text_addf(text, "%d %s: %s\n", problems->at[i].line, problems->at[i].code,
                  problems->at[i].text);
}

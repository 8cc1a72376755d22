/* unused.c: a walk from the root with a list of its own instead of recursion.
 * Nodes carry no mark, so they are found again by their address. */
#include "story/unused.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/memory.h"

struct mark {
    const struct script_node *node;
    bool reached;
};

struct walk {
    struct mark *marks; /* owned: by address */
    size_t count;
    const struct script_node **todo; /* owned: each node once, so `count` is room enough */
    size_t todo_count;
};

static int by_address(const void *a, const void *b)
{
    uintptr_t x = (uintptr_t)((const struct mark *)a)->node;
    uintptr_t y = (uintptr_t)((const struct mark *)b)->node;
    return x < y ? -1 : x > y;
}

static struct mark *mark_of(struct walk *walk, const struct script_node *node)
{
    struct mark wanted = {node, false};
    return bsearch(&wanted, walk->marks, walk->count, sizeof *walk->marks, by_address);
}

static void reach(struct walk *walk, const struct script_node *node)
{
    struct mark wanted = {node, false};
    struct mark *mark =
        node == NULL ? NULL
                     : bsearch(&wanted, walk->marks, walk->count, sizeof *walk->marks, by_address);
    if (mark == NULL || mark->reached)
        return;
    mark->reached = true;
    walk->todo[walk->todo_count++] = node;
}

/* A plain table may stand in the list of nodes or not; what is in it counts. */
static void reach_value(struct walk *walk, const struct script_value *value)
{
    if (value->kind != SCRIPT_NODE && value->kind != SCRIPT_TABLE)
        return;
    reach(walk, value->node);
    if (value->kind != SCRIPT_TABLE || value->node == NULL)
        return;
    for (size_t i = 0; i < value->node->field_count; i++)
        reach(walk, value->node->fields[i].value.node);
    for (size_t i = 0; i < value->node->item_count; i++)
        reach(walk, value->node->items[i].node);
}

static void follow(struct walk *walk, const struct script_node *node)
{
    for (size_t i = 0; i < node->field_count; i++)
        reach_value(walk, &node->fields[i].value);
    for (size_t i = 0; i < node->item_count; i++)
        reach_value(walk, &node->items[i]);
    reach(walk, node->speaker);
}

static void tell(const struct source *source, const struct script_node *node)
{
    if (node->word == NULL && !node->is_line)
        return;
    bool person = node->word != NULL && node->word->form == SCRIPT_SPEAKER;
    if (node->word != NULL && node->word->form == SCRIPT_VOICE)
        return;
    mistake_tell(source, node, NULL, MISTAKE_UNUSED, "%s %s", mistake_name(node).text,
                 person ? "never says anything; let them speak, or take them out"
                        : "is declared but stands in no table, so it is never played; move it to "
                          "where it belongs");
}

/* What an unused node holds is unused with it, and not told again. */
static void reach_within_unused(struct walk *walk, const struct script_tree *tree)
{
    for (const struct script_node *node = tree->first; node != NULL; node = node->next)
        if (!mark_of(walk, node)->reached)
            follow(walk, node);
    walk->todo_count = 0;
}

static void run(struct walk *walk, const struct source *source, const struct script_tree *tree,
                const struct script_node *root)
{
    for (const struct script_node *node = tree->first; node != NULL; node = node->next)
        walk->marks[walk->count++] = (struct mark){node, false};
    qsort(walk->marks, walk->count, sizeof *walk->marks, by_address);
    reach(walk, root);
    while (walk->todo_count > 0)
        follow(walk, walk->todo[--walk->todo_count]);
    reach_within_unused(walk, tree);
    for (const struct script_node *node = tree->first; node != NULL; node = node->next)
        if (!mark_of(walk, node)->reached)
            tell(source, node);
}

bool unused_check(const struct source *source, const struct script_tree *tree,
                  const struct script_node *root, struct err *err)
{
    size_t count = 1;
    for (const struct script_node *node = tree->first; node != NULL; node = node->next)
        count++;
    struct walk walk = {0};
    walk.marks = calloc(count, sizeof *walk.marks);
    walk.todo = calloc(count, sizeof *walk.todo);
    bool ok = walk.marks != NULL && walk.todo != NULL;
    if (ok)
        run(&walk, source, tree, root);
    free(walk.marks);
    free(walk.todo);
    return ok || err_memory(err);
}

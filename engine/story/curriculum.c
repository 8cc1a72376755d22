/* curriculum.c: curriculum.lua: numbered rows. */
#include "story/curriculum.h"

#include <stdlib.h>
#include <string.h>

#include "base/name.h"
#include "story/reading.h"
#include "story/shape.h"

const struct curriculum_row *curriculum_find(const struct curriculum *curriculum, const char *id)
{
    for (size_t i = 0; i < curriculum->count; i++)
        if (strcmp(curriculum->rows[i].id, id) == 0)
            return &curriculum->rows[i];
    return NULL;
}

/* Rows are named by letters and digits, so that a list of them needs no quotes. */
static void check_id(const struct source *source, const struct script_node *node)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-";
    size_t length = strlen(node->name);
    if (length > NAME_MAX_BYTES || strspn(node->name, letters) != length)
        mistake_tell(source, node, NULL, MISTAKE_BAD_ID,
                     "%s: a row is named by letters and digits, such as T12",
                     mistake_name(node).text);
}

static bool keep(struct curriculum *curriculum, const char *text, const char **kept)
{
    *kept =
        arena_copy(&curriculum->arena, text == NULL ? "" : text, text == NULL ? 0 : strlen(text));
    return *kept != NULL;
}

static bool read_row(struct curriculum *curriculum, const struct source *source,
                     const struct script_node *node, struct curriculum_row *row)
{
    const struct curriculum_row *same = curriculum_find(curriculum, node->name);
    check_id(source, node);
    if (same != NULL)
        mistake_tell(source, node, NULL, MISTAKE_DUPLICATE_ID,
                     "%s has the number of another on line %d; give one of them another",
                     mistake_name(node).text, same->line);
    row->line = node->line;
    return keep(curriculum, node->name, &row->id) &&
           keep(curriculum, shape_text(node, "text"), &row->text) &&
           keep(curriculum, shape_text(node, "sources"), &row->sources);
}

static bool fill(struct curriculum *curriculum, const struct reading *reading, struct err *err)
{
    const struct script_node *root = reading->root;
    struct curriculum_row *rows = arena_alloc(&curriculum->arena, root->item_count, sizeof *rows);
    curriculum->rows = rows;
    curriculum->source = reading_source(reading, &curriculum->arena);
    if (rows == NULL || curriculum->source == NULL)
        return err_memory(err);
    for (size_t i = 0; i < root->item_count; i++) {
        const struct script_node *node = shape_item(&root->items[i], "row");
        if (node == NULL)
            continue;
        if (!read_row(curriculum, &reading->source, node, &rows[curriculum->count]))
            return err_memory(err);
        curriculum->count++;
    }
    return !reading->source.problems->failed || err_memory(err);
}

bool curriculum_load(const char *path, struct curriculum **curriculum, struct problems *problems,
                     struct err *err)
{
    struct reading reading;
    *curriculum = NULL;
    if (!reading_open(&reading, path, "curriculum", problems, err))
        return false;
    struct curriculum *made = calloc(1, sizeof *made);
    bool ok = made != NULL || err_memory(err);
    if (ok && reading.root != NULL)
        ok = fill(made, &reading, err);
    if (ok && reading_is_right(&reading))
        *curriculum = made;
    else
        curriculum_free(made);
    reading_close(&reading);
    return ok;
}

void curriculum_free(struct curriculum *curriculum)
{
    if (curriculum == NULL)
        return;
    arena_destroy(&curriculum->arena);
    free(curriculum);
}

/* cast.c: cast.lua, and the eight moods. */
#include "story/cast.h"

#include <stdlib.h>
#include <string.h>

#include "story/person.h"
#include "story/reading.h"
#include "story/shape.h"

static const char *const moods[MOOD_COUNT] = {
    [MOOD_NEUTRAL] = "neutral",     [MOOD_HAPPY] = "happy",     [MOOD_RELIEVED] = "relieved",
    [MOOD_SURPRISED] = "surprised", [MOOD_WORRIED] = "worried", [MOOD_SAD] = "sad",
    [MOOD_ANNOYED] = "annoyed",     [MOOD_FURIOUS] = "furious",
};

const char *mood_name(enum mood mood)
{
    return moods[mood];
}

bool mood_find(const char *name, enum mood *mood)
{
    for (int i = 0; i < MOOD_COUNT; i++)
        if (strcmp(moods[i], name) == 0) {
            *mood = (enum mood)i;
            return true;
        }
    return false;
}

const struct person *cast_find(const struct cast *cast, const char *name_or_id)
{
    for (size_t i = 0; i < cast->count; i++)
        if (strcmp(cast->people[i].name, name_or_id) == 0 ||
            strcmp(cast->people[i].id, name_or_id) == 0)
            return &cast->people[i];
    return NULL;
}

static void tell_same(const struct source *source, const struct script_node *node,
                      const struct cast *cast, const struct person *person)
{
    static const char *const words[] = {"narrator", "you"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(person->id, words[i]) == 0)
            mistake_tell(source, node, NULL, MISTAKE_RESERVED_NAME,
                         "%s has the id \"%s\", which is a word of the language; give another: "
                         "id = \"…\"",
                         mistake_name(node).text, person->id);
    for (size_t i = 0; i < cast->count; i++) {
        const struct person *other = &cast->people[i];
        if (strcmp(other->name, person->name) == 0 || strcmp(other->id, person->id) == 0) {
            mistake_tell(source, node, NULL, MISTAKE_DUPLICATE_ID,
                         "%s has the name or the id \"%s\" of %s on line %d; give one of them "
                         "another: id = \"…\"",
                         mistake_name(node).text, person->id, other->name, other->line);
            return;
        }
    }
}

static bool fill(struct cast *cast, const struct reading *reading, struct err *err)
{
    const struct script_node *root = reading->root;
    struct person *people = arena_alloc(&cast->arena, root->item_count, sizeof *people);
    cast->people = people;
    cast->source = reading_source(reading, &cast->arena);
    if (people == NULL || cast->source == NULL)
        return err_memory(err);
    for (size_t i = 0; i < root->item_count; i++) {
        const struct script_node *node = shape_item(&root->items[i], "person");
        if (node == NULL)
            continue;
        if (!node->has_body)
            mistake_tell(&reading->source, node, NULL, MISTAKE_MISSING_FIELD,
                         "%s has no table; put one behind the name, with a role: { role = \"…\" }",
                         mistake_name(node).text);
        if (!person_read(&reading->source, node, NULL, &cast->arena, &people[cast->count]))
            return err_memory(err);
        tell_same(&reading->source, node, cast, &people[cast->count]);
        cast->count++;
    }
    return !reading->source.problems->failed || err_memory(err);
}

bool cast_load(const char *path, struct cast **cast, struct problems *problems, struct err *err)
{
    struct reading reading;
    *cast = NULL;
    if (!reading_open(&reading, path, "cast", problems, err))
        return false;
    struct cast *made = calloc(1, sizeof *made);
    bool ok = made != NULL || err_memory(err);
    if (ok && reading.root != NULL)
        ok = fill(made, &reading, err);
    if (ok && reading_is_right(&reading))
        *cast = made;
    else
        cast_free(made);
    reading_close(&reading);
    return ok;
}

void cast_free(struct cast *cast)
{
    if (cast == NULL)
        return;
    arena_destroy(&cast->arena);
    free(cast);
}

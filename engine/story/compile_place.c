/* compile_place.c: scenes and endings by their ids, what leads to them, and
 * things that were given the same id. */
#include "story/compile.h"

#include <stdlib.h>
#include <string.h>

#include "base/name.h"
#include "story/shape.h"

static void add_place(struct compiler *compiler, const struct script_node *node, bool is_ending)
{
    if (compiler->places.count == SCENE_MAX) {
        mistake_tell(compiler->source, node, NULL, MISTAKE_TOO_MANY,
                     "%s is one more than the %d scenes and endings that there can be",
                     mistake_name(node).text, SCENE_MAX);
        compiler->full = true;
    }
    struct place *place = compile_add(compiler, &compiler->places, sizeof *place);
    if (place == NULL)
        return;
    *place = (struct place){node->name, node, is_ending, NONE, NONE, NONE};
    if (strcmp(node->name, "back") == 0)
        mistake_tell(compiler->source, node, NULL, MISTAKE_RESERVED_NAME,
                     "%s: \"back\" is how a shared scene comes back; give it another id",
                     mistake_name(node).text);
    if (is_ending) {
        struct ending *ending = compile_add(compiler, &compiler->endings, sizeof *ending);
        place->index = (uint16_t)(compiler->endings.count - 1);
        if (ending != NULL)
            *ending = (struct ending){.id = compile_keep(compiler, node->name), .line = node->line};
    } else {
        struct scene *scene = compile_add(compiler, &compiler->scenes, sizeof *scene);
        place->index = (uint16_t)(compiler->scenes.count - 1);
        if (scene != NULL)
            *scene = (struct scene){.id = compile_keep(compiler, node->name),
                                    .shared = shape_truth(node, "shared"),
                                    .line = node->line};
    }
}

struct sorting {
    const char *id;
    uint16_t index;
};

static int by_id(const void *a, const void *b)
{
    const struct sorting *x = a, *y = b;
    int order = strcmp(x->id, y->id);
    return order != 0 ? order : x->index < y->index ? -1 : 1;
}

static void tell_same(struct compiler *compiler, uint16_t later, uint16_t earlier)
{
    const struct script_node *node = compile_place_at(compiler, later)->node;
    const struct script_node *first = compile_place_at(compiler, earlier)->node;
    mistake_tell(compiler->source, node, NULL, MISTAKE_DUPLICATE_ID,
                 "%s has the id of %s on line %d; give one of them another",
                 mistake_name(node).text, mistake_name(first).text, first->line);
}

static void sort_places(struct compiler *compiler)
{
    size_t count = compiler->places.count;
    struct sorting *sorting = calloc(count + 1, sizeof *sorting);
    compiler->sorted_places = calloc(count + 1, sizeof *compiler->sorted_places);
    if (sorting == NULL || compiler->sorted_places == NULL) {
        compile_no_memory(compiler);
        free(sorting);
        return;
    }
    for (size_t i = 0; i < count; i++)
        sorting[i] = (struct sorting){compile_place_at(compiler, (uint16_t)i)->id, (uint16_t)i};
    qsort(sorting, count, sizeof *sorting, by_id);
    for (size_t i = 0; i < count; i++) {
        compiler->sorted_places[i] = sorting[i].index;
        if (i > 0 && strcmp(sorting[i].id, sorting[i - 1].id) == 0)
            tell_same(compiler, sorting[i].index, sorting[i - 1].index);
    }
    free(sorting);
}

static void add_document(struct compiler *compiler, const struct script_node *node,
                         struct document *documents)
{
    struct scenario *scenario = compiler->scenario;
    struct document *document = &documents[scenario->document_count];
    char derived[NAME_MAX_BYTES + 1];
    const char *id = shape_text(node, "id");
    name_to_id(node->name, derived);
    document->id = compile_keep(compiler, id == NULL ? derived : id);
    document->title = compile_keep(compiler, node->name);
    document->text = compile_keep(compiler, shape_text(node, "text"));
    document->line = node->line;
    for (size_t i = 0; document->id != NULL && i < scenario->document_count; i++)
        if (strcmp(documents[i].id, document->id) == 0)
            mistake_tell(compiler->source, node, id == NULL ? NULL : "id", MISTAKE_DUPLICATE_ID,
                         "%s has the id \"%s\" of another document; give it one of its own: id = "
                         "\"…\"",
                         mistake_name(node).text, document->id);
    scenario->document_count++;
}

static void compile_documents(struct compiler *compiler)
{
    enum { DOCUMENT_MAX = 64 };
    struct document *documents = compile_alloc(compiler, DOCUMENT_MAX, sizeof *documents);
    compiler->scenario->documents = documents;
    for (size_t i = 0; i < compiler->root->item_count && !compiler->failed; i++) {
        const struct script_value *item = &compiler->root->items[i];
        if (shape_item(item, "document") == NULL)
            continue;
        if (compiler->scenario->document_count == DOCUMENT_MAX) {
            mistake_tell(compiler->source, item->node, NULL, MISTAKE_TOO_MANY,
                         "%s is one more than the %d documents that there can be",
                         mistake_name(item->node).text, DOCUMENT_MAX);
            return;
        }
        add_document(compiler, item->node, documents);
    }
}

static void check_start(struct compiler *compiler)
{
    const struct scene *scenes = compiler->scenes.at;
    if (compiler->scenes.count == 0) {
        mistake_tell(compiler->source, compiler->root, NULL, MISTAKE_MISSING_SCENE,
                     "%s has no scene; add one: scene \"start\" { … }",
                     mistake_name(compiler->root).text);
    } else if (scenes[0].shared) {
        const struct script_node *node = NULL;
        for (size_t i = 0; node == NULL && i < compiler->places.count; i++)
            if (!compile_place_at(compiler, (uint16_t)i)->is_ending)
                node = compile_place_at(compiler, (uint16_t)i)->node;
        mistake_tell(compiler->source, node, NULL, MISTAKE_STARTS_SHARED,
                     "%s is where the scenario starts, and a shared scene has nowhere to come "
                     "back to; put another in front",
                     mistake_name(node).text);
    }
    if (compiler->endings.count == 0)
        mistake_tell(compiler->source, compiler->root, NULL, MISTAKE_MISSING_ENDING,
                     "%s has no ending; add one: ending \"done\" { … }",
                     mistake_name(compiler->root).text);
}

void compile_places(struct compiler *compiler)
{
    const struct script_node *root = compiler->root;
    compile_documents(compiler);
    for (size_t i = 0; i < root->item_count && !compiler->failed && !compiler->full; i++) {
        bool is_ending = shape_item(&root->items[i], "ending") != NULL;
        if (is_ending || shape_item(&root->items[i], "scene") != NULL)
            add_place(compiler, root->items[i].node, is_ending);
    }
    check_start(compiler);
    sort_places(compiler);
}

static uint16_t find_place(const struct compiler *compiler, const char *id)
{
    size_t low = 0, high = compiler->sorted_places == NULL ? 0 : compiler->places.count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        uint16_t place = compiler->sorted_places[middle];
        int order = strcmp(compile_place_at(compiler, place)->id, id);
        if (order == 0)
            return place;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NONE;
}

static bool is_shared(const struct compiler *compiler, uint16_t place)
{
    const struct place *at = compile_place_at(compiler, place);
    return !at->is_ending && ((const struct scene *)compiler->scenes.at)[at->index].shared;
}

static void tell_unknown(struct compiler *compiler, const struct script_node *node, const char *key,
                         const char *name, bool shared_only)
{
    struct nearest nearest;
    nearest_init(&nearest, name);
    for (size_t i = 0; i < compiler->places.count; i++)
        if (!shared_only || is_shared(compiler, (uint16_t)i))
            nearest_offer(&nearest, compile_place_at(compiler, (uint16_t)i)->id);
    struct hint hint = mistake_hint(&nearest, "; declare it in the scenario");
    if (key != NULL)
        mistake_tell(compiler->source, node, key, MISTAKE_UNKNOWN_SCENE,
                     "%s %s to unknown scene \"%.63s\"%s", mistake_name(node).text,
                     strcmp(node->word->name, "odds") == 0 ? "go" : "goes", name, hint.text);
    else
        mistake_tell(
            compiler->source, node, NULL, MISTAKE_UNKNOWN_SCENE, "there is no %s \"%.63s\" to %s%s",
            shared_only ? "shared scene" : "scene or ending", name, node->word->name, hint.text);
}

static void add_fixup(struct compiler *compiler, enum fixup_kind kind, bool back, uint16_t index,
                      uint16_t place)
{
    struct fixup *fixup = compile_add(compiler, &compiler->fixups, sizeof *fixup);
    if (fixup != NULL)
        *fixup = (struct fixup){kind, back, index, place};
}

void compile_target(struct compiler *compiler, const struct script_node *node, const char *key,
                    const char *name, enum fixup_kind kind, uint16_t index)
{
    if (name == NULL || name[0] == '\0')
        return; /* told already */
    if (strcmp(name, "back") == 0) {
        if (is_shared(compiler, compiler->place))
            add_fixup(compiler, kind, true, index, compiler->place);
        else
            mistake_tell(compiler->source, node, key, MISTAKE_BACK_OUTSIDE_SHARED,
                         "%s goes back, but the scene is not shared, so there is nowhere to go "
                         "back to; name a scene",
                         mistake_name(node).text);
        return;
    }
    uint16_t place = find_place(compiler, name);
    if (place == NONE)
        tell_unknown(compiler, node, key, name, false);
    else if (is_shared(compiler, place))
        mistake_tell(compiler->source, node, key, MISTAKE_GO_TO_SHARED,
                     "%s goes to \"%s\", which is a shared scene; play it with visit \"%s\"",
                     mistake_name(node).text, name, name);
    else
        add_fixup(compiler, kind, false, index, place);
}

uint16_t compile_visited(struct compiler *compiler, const struct script_node *visit)
{
    if (visit->name == NULL || visit->name[0] == '\0')
        return NONE;
    uint16_t place = find_place(compiler, visit->name);
    if (place == NONE) {
        tell_unknown(compiler, visit, NULL, visit->name, true);
        return NONE;
    }
    if (is_shared(compiler, place))
        return place;
    mistake_tell(compiler->source, visit, NULL, MISTAKE_VISIT_NOT_SHARED,
                 "%s plays %s, which is not shared; write shared = true there, or go \"%s\" here",
                 mistake_name(visit).text,
                 mistake_name(compile_place_at(compiler, place)->node).text, visit->name);
    return NONE;
}

void compile_fix(struct compiler *compiler)
{
    const struct fixup *fixups = compiler->fixups.at;
    for (size_t i = 0; i < compiler->fixups.count && !compiler->failed && !compiler->full; i++) {
        const struct place *place = compile_place_at(compiler, fixups[i].place);
        uint16_t target = fixups[i].back ? place->back : place->first;
        switch (fixups[i].kind) {
        case FIXUP_STEP:
            compile_step_at(compiler, fixups[i].index)->target = target;
            break;
        case FIXUP_REPLY:
            compile_reply_at(compiler, fixups[i].index)->target = target;
            break;
        case FIXUP_ODDS:
            ((struct odds *)compiler->odds.at)[fixups[i].index].target = target;
            break;
        case FIXUP_DECISION:
            ((struct decision *)compiler->decisions.at)[fixups[i].index].target = target;
            break;
        }
    }
}

static int by_given_id(const void *a, const void *b)
{
    const struct given *x = a, *y = b;
    int order = strcmp(x->id, y->id);
    return order != 0 ? order : x->node->line - y->node->line;
}

void compile_tell_twice(struct compiler *compiler, struct list *given, const char *what)
{
    struct given *at = given->at;
    if (given->count > 1)
        qsort(at, given->count, sizeof *at, by_given_id);
    for (size_t i = 1; i < given->count; i++)
        if (strcmp(at[i].id, at[i - 1].id) == 0)
            mistake_tell(compiler->source, at[i].node, "id", MISTAKE_DUPLICATE_ID,
                         "%s has the id \"%.63s\" of another %s; give it one of its own",
                         mistake_name(at[i].node).text, at[i].id, what);
}

/* compile_reply.c: one reply, silence or item: what it shows, what it changes,
 * what is said after it and where it goes. */
#include "story/compile.h"

#include <stdio.h>
#include <string.h>

#include "base/name.h"
#include "story/shape.h"
#include "story/vocabulary.h"

static void tell_behaviour(struct compiler *compiler, const struct script_node *node,
                           const char *key, const char *name)
{
    const struct rubric *rubric = compiler->library->rubric;
    struct nearest nearest;
    nearest_init(&nearest, name);
    for (size_t i = 0; i < rubric->behaviour_count; i++)
        nearest_offer(&nearest, rubric->behaviours[i].id);
    mistake_tell(compiler->source, node, key, MISTAKE_UNKNOWN_BEHAVIOUR,
                 "%s: %s names the behaviour \"%.63s\", which is not in rubric.lua%s",
                 mistake_name(node).text, key, name, mistake_hint(&nearest, "").text);
}

static void tell_row(struct compiler *compiler, const struct script_node *node, const char *name)
{
    const struct curriculum *curriculum = compiler->library->curriculum;
    struct nearest nearest;
    nearest_init(&nearest, name);
    nearest.distance = 1; /* T18 is not near T12; but T18 is what t18 means */
    for (size_t i = 0; i < curriculum->count; i++)
        nearest_offer(&nearest, curriculum->rows[i].id);
    mistake_tell(compiler->source, node, "teaches", MISTAKE_UNKNOWN_ROW,
                 "%s: teaches names the row \"%.63s\", which is not in curriculum.lua%s",
                 mistake_name(node).text, name, mistake_hint(&nearest, "").text);
}

/* One name as an index, or NONE with the mistake told. */
static uint16_t find_behaviour(struct compiler *compiler, const struct script_node *node,
                               const char *key, const char *name)
{
    const struct rubric *rubric = compiler->library->rubric;
    const struct behaviour *found = rubric_find(rubric, name);
    if (found == NULL)
        tell_behaviour(compiler, node, key, name);
    return found == NULL ? NONE : (uint16_t)(found - rubric->behaviours);
}

static uint16_t find_row(struct compiler *compiler, const struct script_node *node, const char *key,
                         const char *name)
{
    const struct curriculum *curriculum = compiler->library->curriculum;
    const struct curriculum_row *found = curriculum_find(curriculum, name);
    (void)key;
    if (found == NULL)
        tell_row(compiler, node, name);
    return found == NULL ? NONE : (uint16_t)(found - curriculum->rows);
}

typedef uint16_t find_name(struct compiler *compiler, const struct script_node *node,
                           const char *key, const char *name);

static bool has(const uint16_t *indices, uint16_t count, uint16_t index)
{
    for (uint16_t i = 0; i < count; i++)
        if (indices[i] == index)
            return true;
    return false;
}

/* The names in a field, found, in the arena. */
static const uint16_t *compile_names(struct compiler *compiler, const struct script_node *node,
                                     const char *key, find_name *find, uint16_t *count)
{
    enum { NAMES_MAX = 16 };
    const char *list = shape_text(node, key);
    size_t length;
    *count = 0;
    uint16_t found[NAMES_MAX];
    for (const char *at = list == NULL ? "" : list; *(at = vocabulary_next(at, &length)) != '\0';
         at += length) {
        char name[NAME_MAX_BYTES + 1];
        snprintf(name, sizeof name, "%.*s", (int)length, at);
        uint16_t index = find(compiler, node, key, name);
        if (index == NONE)
            continue;
        if (has(found, *count, index))
            mistake_tell(compiler->source, node, key, MISTAKE_DUPLICATE_NAME,
                         "%s: %s names \"%s\" twice", mistake_name(node).text, key, name);
        else if (*count < NAMES_MAX)
            found[(*count)++] = index;
        else
            mistake_tell(compiler->source, node, key, MISTAKE_TOO_MANY,
                         "%s: %s names more than the %d that there can be", mistake_name(node).text,
                         key, NAMES_MAX);
    }
    uint16_t *kept = *count == 0 ? NULL : compile_alloc(compiler, *count, sizeof *kept);
    if (kept != NULL)
        memcpy(kept, found, *count * sizeof *kept);
    return kept;
}

void compile_teaches(struct compiler *compiler, const struct script_node *node,
                     struct decision *decision)
{
    decision->teaches =
        compile_names(compiler, node, "teaches", find_row, &decision->teaches_count);
}

static void compile_showing(struct compiler *compiler, const struct script_node *node,
                            const char *key, struct showing *showing)
{
    const struct rubric *rubric = compiler->library->rubric;
    showing->behaviours = compile_names(compiler, node, key, find_behaviour, &showing->count);
    for (uint16_t i = 0; showing->behaviours != NULL && i < showing->count; i++) {
        const struct behaviour *behaviour = &rubric->behaviours[showing->behaviours[i]];
        int16_t *points = &showing->points[behaviour->competency];
        *points = (int16_t)(*points + behaviour->points);
        showing->critical = showing->critical || behaviour->critical;
    }
}

static bool is_of(const struct script_node *node, const char *word)
{
    return strcmp(node->word->name, word) == 0;
}

static const char *reply_id(struct compiler *compiler, const struct script_node *node,
                            unsigned place)
{
    const char *id = shape_text(node, "id");
    char derived[2] = {(char)('a' + (int)place), '\0'};
    if (id == NULL)
        id = is_of(node, "silence") ? "silence" : derived;
    return compile_keep(compiler, id);
}

static uint16_t once_bit(struct compiler *compiler, const struct script_node *node)
{
    struct scenario *scenario = compiler->scenario;
    if (!shape_truth(node, "once"))
        return NONE;
    if (scenario->once_count == ONCE_MAX) {
        mistake_tell(compiler->source, node, "once", MISTAKE_TOO_MANY,
                     "%s is one more than the %d replies that can be given once",
                     mistake_name(node).text, ONCE_MAX);
        return NONE;
    }
    return (uint16_t)scenario->once_count++;
}

static void tell_group(struct compiler *compiler, const struct script_node *node,
                       const struct script_node *groups, const char *name)
{
    struct nearest nearest;
    nearest_init(&nearest, name);
    for (size_t i = 0; i < groups->item_count; i++)
        if (groups->items[i].kind == SCRIPT_TEXT)
            nearest_offer(&nearest, groups->items[i].text);
    mistake_tell(compiler->source, node, "belongs", MISTAKE_UNKNOWN_GROUP,
                 "%s belongs to \"%.63s\", which is not among the groups%s",
                 mistake_name(node).text, name, mistake_hint(&nearest, "").text);
}

static uint16_t group_of(struct compiler *compiler, const struct script_node *node,
                         const struct script_node *decision)
{
    const char *name = shape_text(node, "belongs");
    const struct script_node *groups = shape_table(decision, "groups");
    if (script_field(node, "belongs") == NULL)
        mistake_tell(compiler->source, node, NULL, MISTAKE_MISSING_FIELD,
                     "%s has no belongs; say which group is right: belongs = \"…\"",
                     mistake_name(node).text);
    if (name == NULL || groups == NULL)
        return NONE;
    for (size_t i = 0, group = 0; i < groups->item_count && group < GROUP_MAX; i++) {
        if (groups->items[i].kind != SCRIPT_TEXT)
            continue;
        if (strcmp(groups->items[i].text, name) == 0)
            return (uint16_t)group;
        group++;
    }
    tell_group(compiler, node, groups, name);
    return NONE;
}

static void refuse(struct compiler *compiler, const struct script_node *node, const char *key,
                   const char *where)
{
    if (script_field(node, key) != NULL)
        mistake_tell(compiler->source, node, key, MISTAKE_MISPLACED_FIELD,
                     "%s has %s, which is only for an item of a %s", mistake_name(node).text, key,
                     where);
}

static void fill_item(struct compiler *compiler, const struct script_node *node,
                      const struct script_node *decision, struct reply *reply)
{
    if (is_of(decision, "sort")) {
        refuse(compiler, node, "when", "pick");
        reply->group = group_of(compiler, node, decision);
        compile_showing(compiler, node, "misplaced", &reply->misplaced);
        return;
    }
    refuse(compiler, node, "belongs", "sort");
    refuse(compiler, node, "misplaced", "sort");
    reply->when = compile_when(compiler, node);
}

static void tell_no_reason(struct compiler *compiler, const struct script_node *node)
{
    if (script_field(node, "because") == NULL)
        mistake_tell(compiler->source, node, NULL, MISTAKE_MISSING_BECAUSE,
                     "%s gives no reason for the debrief; add because = \"…\"",
                     mistake_name(node).text);
}

/* The lines said after a reply stand behind the decision, which never runs on
 * into them, and end in a step that goes where the reply goes. */
static void compile_way(struct compiler *compiler, const struct script_node *node, uint16_t index)
{
    uint16_t first = compile_next(&compiler->steps);
    const char *go = shape_text(node, "go");
    compile_said(compiler, node);
    if (compile_next(&compiler->steps) == first) {
        compile_target(compiler, node, "go", go, FIXUP_REPLY, index);
        return;
    }
    struct step *step = compile_step(compiler, STEP_GO, node);
    if (step == NULL)
        return;
    compile_reply_at(compiler, index)->target = first;
    compile_target(compiler, node, "go", go, FIXUP_STEP, (uint16_t)(compiler->steps.count - 1));
}

void compile_reply(struct compiler *compiler, const struct script_node *node,
                   const struct script_node *decision, unsigned place, uint16_t index)
{
    struct reply reply = {.when = NONE,
                          .once = NONE,
                          .target = NONE,
                          .group = NONE,
                          .line = node->line,
                          .id = reply_id(compiler, node, place),
                          .because = compile_keep(compiler, shape_text(node, "because"))};
    compile_template(compiler, node, NULL, &reply.text);
    compile_showing(compiler, node, "shows", &reply.shows);
    compile_effects(compiler, node, &reply.effect, &reply.effect_count);
    tell_no_reason(compiler, node);
    if (is_of(node, "item")) {
        fill_item(compiler, node, decision, &reply);
    } else if (is_of(node, "reply")) {
        reply.when = compile_when(compiler, node);
        reply.once = once_bit(compiler, node);
        reply.fallback = shape_truth(node, "fallback");
    }
    *compile_reply_at(compiler, index) = reply;
    if (!is_of(node, "item"))
        compile_way(compiler, node, index);
}

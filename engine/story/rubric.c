/* rubric.c: rubric.lua, and the nine facets that a behaviour can belong to. */
#include "story/rubric.h"

#include <stdlib.h>
#include <string.h>

#include "base/name.h"
#include "story/reading.h"
#include "story/shape.h"

static const struct {
    const char *name;
    const char *facets[3];
} competencies[COMPETENCY_COUNT] = {
    [LISTENING] = {"listening", {"sensing", "processing", "responding"}},
    [EMPATHY] = {"empathy", {"emotional reaction", "interpretation", "exploration"}},
    [PROFESSIONALISM] = {"professionalism", {"assurance", "responsiveness", "conduct"}},
};

const char *competency_name(enum competency competency)
{
    return competencies[competency].name;
}

const struct behaviour *rubric_find(const struct rubric *rubric, const char *id)
{
    for (size_t i = 0; i < rubric->behaviour_count; i++)
        if (strcmp(rubric->behaviours[i].id, id) == 0)
            return &rubric->behaviours[i];
    return NULL;
}

struct work {
    const struct source *source;
    struct rubric *rubric;
    struct behaviour *behaviours;
    bool failed;
};

static const char *keep(struct work *work, const char *text)
{
    const char *kept = text == NULL ? NULL : arena_copy(&work->rubric->arena, text, strlen(text));
    work->failed = work->failed || (text != NULL && kept == NULL);
    return kept;
}

static void check_facet(const struct work *work, const struct script_node *node,
                        enum competency competency)
{
    const char *facet = shape_text(node, "facet");
    struct nearest nearest;
    if (facet == NULL)
        return;
    nearest_init(&nearest, facet);
    for (int i = 0; i < 3; i++) {
        if (strcmp(competencies[competency].facets[i], facet) == 0)
            return;
        nearest_offer(&nearest, competencies[competency].facets[i]);
    }
    const char *const *facets = competencies[competency].facets;
    mistake_tell(work->source, node, "facet", MISTAKE_UNKNOWN_FACET,
                 "%s has the facet \"%.63s\"; %s has: %s, %s, %s%s", mistake_name(node).text, facet,
                 competency_name(competency), facets[0], facets[1], facets[2],
                 mistake_hint(&nearest, "").text);
}

static void check_points(const struct work *work, const struct script_node *node,
                         const struct behaviour *behaviour)
{
    if (script_field(node, "points") != NULL && behaviour->points == 0)
        mistake_tell(work->source, node, "points", MISTAKE_OUT_OF_RANGE,
                     "%s is worth 0 points, which says nothing; use 1 to 3, or -1 to -3 when it "
                     "hurts",
                     mistake_name(node).text);
    if (behaviour->critical && behaviour->points > 0)
        mistake_tell(work->source, node, "points", MISTAKE_CRITICAL_EARNS,
                     "%s fails the attempt and gives %d points all the same; points of a critical "
                     "behaviour are below 0",
                     mistake_name(node).text, behaviour->points);
}

static void read_competency(const struct work *work, const struct script_node *node,
                            struct behaviour *behaviour)
{
    const char *name = shape_text(node, "competency");
    for (int i = 0; name != NULL && i < COMPETENCY_COUNT; i++)
        if (strcmp(competencies[i].name, name) == 0) {
            behaviour->competency = (enum competency)i;
            check_facet(work, node, behaviour->competency);
        }
}

static void read_behaviour(struct work *work, const struct script_node *node)
{
    const struct behaviour *same = rubric_find(work->rubric, node->name);
    if (same != NULL)
        mistake_tell(work->source, node, NULL, MISTAKE_DUPLICATE_ID,
                     "%s has the id of another on line %d; give one of them another",
                     mistake_name(node).text, same->line);
    struct behaviour *behaviour = &work->behaviours[work->rubric->behaviour_count];
    *behaviour =
        (struct behaviour){.id = keep(work, node->name),
                           .title = keep(work, shape_text(node, "title")),
                           .says = keep(work, shape_text(node, "says")),
                           .facet = keep(work, shape_text(node, "facet")),
                           .points = shape_whole(node, "points", 0),
                           .critical = shape_truth(node, "critical"),
                           .counter_example = keep(work, shape_text(node, "counter_example")),
                           .line = node->line};
    read_competency(work, node, behaviour);
    check_points(work, node, behaviour);
    const struct script_node *examples = shape_table(node, "examples");
    for (size_t i = 0; examples != NULL && i < examples->item_count && i < 2; i++)
        if (examples->items[i].kind == SCRIPT_TEXT)
            behaviour->examples[i] = keep(work, examples->items[i].text);
    if (!work->failed)
        work->rubric->behaviour_count++;
}

static void read_numbers(struct rubric *rubric, const struct script_node *root)
{
    const struct script_node *weights = shape_table(root, "weights");
    const struct script_node *pass = shape_table(root, "pass");
    if (pass != NULL)
        rubric->pass.overall = shape_whole(pass, "overall", 0);
    for (int i = 0; i < COMPETENCY_COUNT; i++) {
        const char *name = competency_name((enum competency)i);
        rubric->weight[i] = weights == NULL ? 1 : shape_whole(weights, name, 1);
        rubric->pass.floor[i] = pass == NULL ? 0 : shape_whole(pass, name, 0);
    }
}

static bool fill(struct rubric *rubric, const struct reading *reading, struct err *err)
{
    const struct script_node *root = reading->root;
    struct work work = {&reading->source, rubric, NULL, false};
    read_numbers(rubric, root);
    rubric->behaviours = work.behaviours =
        arena_alloc(&rubric->arena, root->item_count, sizeof *work.behaviours);
    rubric->source = reading_source(reading, &rubric->arena);
    work.failed = work.behaviours == NULL || rubric->source == NULL;
    for (size_t i = 0; i < root->item_count && !work.failed; i++) {
        const struct script_value *item = &root->items[i];
        if (shape_item(item, "behaviour") != NULL)
            read_behaviour(&work, item->node);
    }
    return (!work.failed && !reading->source.problems->failed) || err_memory(err);
}

bool rubric_load(const char *path, struct rubric **rubric, struct problems *problems,
                 struct err *err)
{
    struct reading reading;
    *rubric = NULL;
    if (!reading_open(&reading, path, "rubric", problems, err))
        return false;
    struct rubric *made = calloc(1, sizeof *made);
    bool ok = made != NULL || err_memory(err);
    if (ok && reading.root != NULL)
        ok = fill(made, &reading, err);
    if (ok && reading_is_right(&reading))
        *rubric = made;
    else
        rubric_free(made);
    reading_close(&reading);
    return ok;
}

void rubric_free(struct rubric *rubric)
{
    if (rubric == NULL)
        return;
    arena_destroy(&rubric->arena);
    free(rubric);
}

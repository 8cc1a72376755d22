/* compile_scene.c: every scene and ending becomes a run of steps.
 *
 * What leaves a scene (an unconditional go, a chance, a decision) is followed by
 * nothing that play can reach, but for the lines of its replies, which stand
 * right behind it and end in a step that goes on. */
#include "story/compile.h"

#include <stdio.h>
#include <string.h>

#include "story/person.h"
#include "story/shape.h"
#include "story/vocabulary.h"

struct step *compile_step(struct compiler *compiler, enum step_kind kind,
                          const struct script_node *node)
{
    const struct script_node **kept = compile_add(compiler, &compiler->step_nodes, sizeof *kept);
    struct step *step = compile_add(compiler, &compiler->steps, sizeof *step);
    if (kept == NULL || step == NULL)
        return NULL;
    const struct place *place = compile_place_at(compiler, compiler->place);
    *kept = node;
    *step = (struct step){.kind = kind,
                          .when = NONE,
                          .index = NONE,
                          .target = NONE,
                          .scene = place->is_ending ? NONE : place->index,
                          .line = node->line};
    return step;
}

static uint16_t last_step(const struct compiler *compiler)
{
    return (uint16_t)(compiler->steps.count - 1);
}

static bool is_conditional(const struct script_node *node)
{
    return script_field(node, "when") != NULL;
}

static void check_mood(struct compiler *compiler, const struct script_node *node, struct line *line)
{
    if (node->mood == NULL || line->person == NONE)
        return;
    const struct person *person = &compiler->scenario->people[line->person];
    if (!mood_find(node->mood, &line->mood))
        person_tell_mood(compiler->source, node, NULL, node->mood);
    else if ((person->moods >> line->mood & 1) == 0)
        mistake_tell(compiler->source, node, NULL, MISTAKE_MOOD_NOT_SHOWN,
                     "%s is said %s by %s, who cannot look so; use another mood, or add it to "
                     "their moods",
                     mistake_name(node).text, node->mood, person->name);
}

static const char *line_id(struct compiler *compiler, const struct script_node *node)
{
    const char *id = shape_text(node, "id");
    char derived[96];
    compiler->lines_here++;
    if (id == NULL) {
        snprintf(derived, sizeof derived, "%.63s.%u",
                 compile_place_at(compiler, compiler->place)->id, compiler->lines_here);
        return compile_keep(compiler, derived);
    }
    struct given *given = compile_add(compiler, &compiler->given_lines, sizeof *given);
    if (given != NULL)
        *given = (struct given){id, node};
    return compile_keep(compiler, id);
}

static void compile_line(struct compiler *compiler, const struct script_node *node,
                         bool conditional)
{
    struct line line = {.person = compile_speaker(compiler, node), .source_line = node->line};
    uint16_t when = conditional ? compile_when(compiler, node) : NONE;
    line.id = line_id(compiler, node);
    line.direction = compile_keep(compiler, shape_text(node, "direction"));
    check_mood(compiler, node, &line);
    compile_template(compiler, node, NULL, &line.text);
    struct line *added = compile_add(compiler, &compiler->lines, sizeof *added);
    struct step *step = compile_step(compiler, STEP_LINE, node);
    if (added == NULL || step == NULL)
        return;
    *added = line;
    step->index = (uint16_t)(compiler->lines.count - 1);
    step->when = when;
}

static const struct script_node *line_of(const struct script_value *item)
{
    return item->kind == SCRIPT_NODE && item->node->is_line ? item->node : NULL;
}

static void tell_unreachable(struct compiler *compiler, const struct script_node *node,
                             const struct script_node *after)
{
    mistake_tell(compiler->source, node, NULL, MISTAKE_UNREACHABLE,
                 "%s can never be reached: %s on line %d always goes first; take one of them out, "
                 "or give that one a condition",
                 mistake_name(node).text, mistake_name(after).text, after->line);
}

/* A jump for each condition in turn, then the lines, each with a jump to the end:
 *     go L1 when c1; go L2 when c2; go end; L1: line; go end; L2: line; go end; end: */
static void compile_first_of(struct compiler *compiler, const struct script_node *node)
{
    uint16_t base = compile_next(&compiler->steps), count = 0;
    const struct script_node *always = NULL;
    for (size_t i = 0; i < node->item_count && !compiler->full; i++) {
        const struct script_node *line = line_of(&node->items[i]);
        if (line == NULL)
            continue;
        if (always != NULL)
            tell_unreachable(compiler, line, always);
        if (!is_conditional(line))
            always = line;
        uint16_t when = compile_when(compiler, line);
        struct step *jump = compile_step(compiler, STEP_GO, line);
        if (jump != NULL)
            jump->when = when;
        count++;
    }
    uint16_t end = (uint16_t)(base + count + 1 + 2 * count);
    struct step *past = compile_step(compiler, STEP_GO, node);
    if (past != NULL)
        past->target = end;
    for (size_t i = 0, said = 0; i < node->item_count && !compiler->full; i++) {
        const struct script_node *line = line_of(&node->items[i]);
        if (line == NULL)
            continue;
        if (!compiler->failed)
            compile_step_at(compiler, (uint16_t)(base + said))->target =
                compile_next(&compiler->steps);
        compile_line(compiler, line, false);
        past = compile_step(compiler, STEP_GO, line);
        if (past == NULL)
            return;
        past->target = end;
        said++;
    }
}

void compile_said(struct compiler *compiler, const struct script_node *node)
{
    for (size_t i = 0; i < node->item_count && !compiler->full && !compiler->failed; i++) {
        if (line_of(&node->items[i]) != NULL)
            compile_line(compiler, node->items[i].node, true);
        else if (shape_item(&node->items[i], "first_of") != NULL)
            compile_first_of(compiler, node->items[i].node);
    }
}

static void compile_go(struct compiler *compiler, const struct script_node *node)
{
    uint16_t when = compile_when(compiler, node);
    struct step *step = compile_step(compiler, STEP_GO, node);
    if (step == NULL)
        return;
    step->when = when;
    compile_target(compiler, node, NULL, node->name, FIXUP_STEP, last_step(compiler));
}

static void compile_visit(struct compiler *compiler, const struct script_node *node)
{
    uint16_t when = compile_when(compiler, node);
    uint16_t place = compile_visited(compiler, node);
    struct step *step = compile_step(compiler, STEP_VISIT, node);
    struct fixup *fixup =
        place == NONE ? NULL : compile_add(compiler, &compiler->fixups, sizeof *fixup);
    if (step == NULL)
        return;
    step->when = when;
    step->index = place == NONE ? NONE : compile_place_at(compiler, place)->index;
    if (fixup != NULL)
        *fixup = (struct fixup){FIXUP_STEP, false, last_step(compiler), place};
}

static void compile_change(struct compiler *compiler, const struct script_node *node)
{
    uint16_t when = compile_when(compiler, node), first, count;
    compile_effects(compiler, node, &first, &count);
    if (node->field_count == (is_conditional(node) ? 1 : 0))
        mistake_tell(
            compiler->source, node, NULL, MISTAKE_NO_EFFECT,
            "the change names no variable, so it changes nothing: change { patience = -5 }");
    struct step *step = compile_step(compiler, STEP_CHANGE, node);
    if (step == NULL)
        return;
    step->when = when;
    step->index = first;
    step->count = count;
}

static void compile_odds(struct compiler *compiler, const struct script_node *node)
{
    enum { HEAVIEST = 1000 };
    const struct script_value *weight = node->item_count == 1 ? &node->items[0] : NULL;
    struct odds *odds = compile_add(compiler, &compiler->odds, sizeof *odds);
    if (odds == NULL)
        return;
    *odds = (struct odds){1, NONE};
    if (weight != NULL && weight->kind == SCRIPT_NUMBER) {
        if (weight->is_integer && weight->integer >= 1 && weight->integer <= HEAVIEST)
            odds->weight = (uint16_t)weight->integer;
        else
            mistake_tell(compiler->source, node, NULL, MISTAKE_OUT_OF_RANGE,
                         "the odds are %.14g, and must be a whole number from 1 to %d",
                         weight->number, HEAVIEST);
    }
    compile_target(compiler, node, "go", shape_text(node, "go"), FIXUP_ODDS,
                   (uint16_t)(compiler->odds.count - 1));
}

static void compile_chance(struct compiler *compiler, const struct script_node *node)
{
    uint16_t first = compile_next(&compiler->odds);
    for (size_t i = 0; i < node->item_count && !compiler->full; i++) {
        const struct script_value *item = &node->items[i];
        if (shape_item(item, "odds") != NULL)
            compile_odds(compiler, item->node);
    }
    struct step *step = compile_step(compiler, STEP_CHANCE, node);
    if (step == NULL)
        return;
    step->index = first;
    step->count = (uint16_t)(compiler->odds.count - first);
}

struct item_kind {
    const char *word;
    void (*compile)(struct compiler *compiler, const struct script_node *node);
    bool leaves; /* unless it has a condition */
};

static const struct item_kind *kind_of(const struct script_node *node)
{
    static const struct item_kind kinds[] = {
        {"first_of", compile_first_of, false}, {"go", compile_go, true},
        {"chance", compile_chance, true},      {"visit", compile_visit, false},
        {"change", compile_change, false},     {"decide", compile_decision, true},
        {"pick", compile_decision, true},      {"sort", compile_decision, true},
    };
    for (size_t i = 0; node->word != NULL && i < sizeof kinds / sizeof *kinds; i++)
        if (strcmp(kinds[i].word, node->word->name) == 0)
            return &kinds[i];
    return NULL;
}

/* The item behind which the scene cannot go on; NULL: it runs on to its end. */
static const struct script_node *compile_items(struct compiler *compiler,
                                               const struct script_node *scene)
{
    const struct script_node *left = NULL;
    bool told = false;
    for (size_t i = 0; i < scene->item_count && !compiler->full && !compiler->failed; i++) {
        if (scene->items[i].kind != SCRIPT_NODE)
            continue;
        const struct script_node *node = scene->items[i].node;
        const struct item_kind *kind = kind_of(node);
        if (kind == NULL && !node->is_line)
            continue; /* told: it does not belong here */
        if (left != NULL && !told)
            tell_unreachable(compiler, node, left);
        told = left != NULL;
        if (node->is_line)
            compile_line(compiler, node, true);
        else
            kind->compile(compiler, node);
        if (left == NULL && kind != NULL && kind->leaves && !is_conditional(node))
            left = node;
    }
    return left;
}

static void tell_runs_out(struct compiler *compiler, const struct script_node *scene)
{
    const struct script_node *last = scene;
    for (size_t i = 0; i < scene->item_count; i++)
        if (scene->items[i].kind == SCRIPT_NODE)
            last = scene->items[i].node;
    if (scene->item_count > 0)
        mistake_tell(compiler->source, last, NULL, MISTAKE_RUNS_OUT,
                     "%s runs out after %s and goes nowhere; add go \"…\" or a decision",
                     mistake_name(scene).text, mistake_name(last).text);
}

static void compile_scene(struct compiler *compiler, struct place *place)
{
    const struct script_node *left = compile_items(compiler, place->node);
    struct scene *scene = (struct scene *)compiler->scenes.at + place->index;
    scene->first = place->first;
    if (scene->shared) {
        place->back = compile_next(&compiler->steps);
        compile_step(compiler, STEP_BACK, place->node);
    } else if (left == NULL && !compiler->full && !compiler->failed) {
        tell_runs_out(compiler, place->node);
    }
}

static void compile_ending(struct compiler *compiler, const struct place *place)
{
    const struct script_node *node = place->node;
    const char *kind = shape_text(node, "kind");
    struct ending ending = {.id = ((struct ending *)compiler->endings.at)[place->index].id,
                            .title = compile_keep(compiler, shape_text(node, "title")),
                            .kind = ENDING_GOOD,
                            .first = place->first,
                            .line = node->line};
    if (kind != NULL && strcmp(kind, "good") != 0)
        ending.kind = strcmp(kind, "mixed") == 0 ? ENDING_MIXED : ENDING_BAD;
    compile_template(compiler, node, "reflection", &ending.reflection);
    compile_said(compiler, node);
    struct step *step = compile_step(compiler, STEP_END, node);
    if (step != NULL)
        step->index = place->index;
    ((struct ending *)compiler->endings.at)[place->index] = ending;
}

void compile_scenes(struct compiler *compiler)
{
    for (size_t i = 0; i < compiler->places.count && !compiler->failed && !compiler->full; i++) {
        struct place *place = compile_place_at(compiler, (uint16_t)i);
        compiler->place = (uint16_t)i;
        compiler->lines_here = compiler->decisions_here = 0;
        place->first = compile_next(&compiler->steps);
        if (place->is_ending)
            compile_ending(compiler, place);
        else
            compile_scene(compiler, place);
    }
    if (compiler->scenes.count > 0)
        compiler->scenario->start = ((const struct scene *)compiler->scenes.at)[0].first;
}

/* compile.c: the order of the work, the lists, and the move into the arena. */
#include "story/compile.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/name.h"
#include "story/fingerprint.h"
#include "story/opportunity.h"
#include "story/shape.h"

bool compile_no_memory(struct compiler *compiler)
{
    compiler->failed = true;
    return err_memory(compiler->err);
}

void *compile_add(struct compiler *compiler, struct list *list, size_t size)
{
    if (compiler->failed || compiler->full)
        return NULL;
    if (list->count >= NONE - 1) {
        compiler->full = true;
        mistake_tell(compiler->source, NULL, NULL, MISTAKE_TOO_MANY,
                     "the scenario is too large: more than %d steps, lines or the like; split it",
                     NONE - 1);
        return NULL;
    }
    if (!mem_grow(&list->at, &list->capacity, list->count, size, compiler->err)) {
        compiler->failed = true;
        return NULL;
    }
    void *added = (char *)list->at + list->count++ * size;
    return memset(added, 0, size);
}

void *compile_alloc(struct compiler *compiler, size_t count, size_t size)
{
    void *got = compiler->failed ? NULL : arena_alloc(&compiler->scenario->arena, count, size);
    if (got == NULL)
        compile_no_memory(compiler);
    return got;
}

const char *compile_keep(struct compiler *compiler, const char *text)
{
    if (text == NULL || compiler->failed)
        return NULL;
    const char *kept = arena_copy(&compiler->scenario->arena, text, strlen(text));
    if (kept == NULL)
        compile_no_memory(compiler);
    return kept;
}

static void tell_unlike_file(struct compiler *compiler)
{
    const char *name = file_name(compiler->source->file), *id = compiler->root->name;
    size_t length = strlen(name);
    bool lua = length > 4 && strcmp(name + length - 4, ".lua") == 0;
    size_t stem = lua ? length - 4 : length;
    if (id != NULL && (strlen(id) != stem || memcmp(id, name, stem) != 0))
        mistake_tell(compiler->source, compiler->root, NULL, MISTAKE_ID_UNLIKE_FILE,
                     "scenario \"%.63s\" stands in the file %s; call both the same", id, name);
}

static void compile_know(struct compiler *compiler)
{
    const struct script_node *know = shape_table(compiler->root, "know");
    if (know == NULL || know->item_count == 0)
        return;
    const char **texts = compile_alloc(compiler, know->item_count, sizeof *texts);
    for (size_t i = 0; texts != NULL && i < know->item_count; i++)
        if (know->items[i].kind == SCRIPT_TEXT)
            texts[compiler->scenario->know_count++] = compile_keep(compiler, know->items[i].text);
    compiler->scenario->know = texts;
}

static void compile_pass(struct compiler *compiler)
{
    struct pass_mark *pass = &compiler->scenario->pass;
    const struct script_node *table = shape_table(compiler->root, "pass");
    *pass = compiler->library->rubric->pass;
    if (table == NULL)
        return;
    pass->overall = shape_whole(table, "overall", pass->overall);
    for (int i = 0; i < COMPETENCY_COUNT; i++)
        pass->floor[i] = shape_whole(table, competency_name((enum competency)i), pass->floor[i]);
}

static void compile_header(struct compiler *compiler)
{
    struct scenario *scenario = compiler->scenario;
    const struct script_node *root = compiler->root;
    tell_unlike_file(compiler);
    scenario->file = compile_keep(compiler, compiler->source->file);
    scenario->id = compile_keep(compiler, root->name);
    scenario->title = compile_keep(compiler, shape_text(root, "title"));
    scenario->summary = compile_keep(compiler, shape_text(root, "summary"));
    scenario->place = compile_keep(compiler, shape_text(root, "place"));
    scenario->role = compile_keep(compiler, shape_text(root, "role"));
    scenario->situation = compile_keep(compiler, shape_text(root, "situation"));
    scenario->assessed = shape_truth(root, "assessed");
    scenario->rubric = compiler->library->rubric;
    scenario->curriculum = compiler->library->curriculum;
    compile_know(compiler);
    compile_pass(compiler);
}

static void compile_mood_meter(struct compiler *compiler)
{
    struct scenario *scenario = compiler->scenario;
    const char *name = shape_text(compiler->root, "mood");
    scenario->mood_meter = NONE;
    if (name == NULL)
        return;
    uint16_t variable = compile_find_variable(compiler, name);
    struct nearest nearest;
    nearest_init(&nearest, name);
    for (size_t i = 0; i < scenario->variable_count; i++)
        nearest_offer(&nearest, scenario->variables[i].name);
    if (variable == NONE)
        mistake_tell(compiler->source, compiler->root, "mood", MISTAKE_UNKNOWN_VARIABLE,
                     "the mood is shown by the variable \"%.63s\", which is not in the state%s",
                     name, mistake_hint(&nearest, "").text);
    else if (scenario->variables[variable].kind != VARIABLE_METER)
        mistake_tell(compiler->source, compiler->root, "mood", MISTAKE_MOOD_NOT_METER,
                     "the mood is shown by \"%s\", which is not a meter; write %s = meter(50)",
                     name, name);
    else
        scenario->mood_meter = variable;
}

/* Copies a list into the arena, exactly as long as it is. */
static void *seal(struct compiler *compiler, const struct list *list, size_t size)
{
    void *sealed = compile_alloc(compiler, list->count, size);
    if (sealed != NULL && list->count > 0)
        memcpy(sealed, list->at, list->count * size);
    return sealed;
}

/* What is the same whenever a decision is met is reckoned once. */
static void fill_opportunities(const struct scenario *scenario, struct decision *decisions)
{
    for (size_t i = 0; i < scenario->decision_count; i++)
        if (decisions[i].fixed)
            opportunity_points(scenario, &decisions[i],
                               (UINT32_C(1) << decisions[i].reply_count) - 1, decisions[i].open);
}

static void seal_all(struct compiler *compiler)
{
    struct scenario *scenario = compiler->scenario;
    scenario->expressions = seal(compiler, &compiler->expressions, sizeof(struct expression));
    scenario->expression_count = compiler->expressions.count;
    scenario->effects = seal(compiler, &compiler->effects, sizeof(struct effect));
    scenario->effect_count = compiler->effects.count;
    scenario->steps = seal(compiler, &compiler->steps, sizeof(struct step));
    scenario->step_count = compiler->steps.count;
    scenario->odds = seal(compiler, &compiler->odds, sizeof(struct odds));
    scenario->odds_count = compiler->odds.count;
    scenario->scenes = seal(compiler, &compiler->scenes, sizeof(struct scene));
    scenario->scene_count = compiler->scenes.count;
    scenario->lines = seal(compiler, &compiler->lines, sizeof(struct line));
    scenario->line_count = compiler->lines.count;
    struct decision *decisions = seal(compiler, &compiler->decisions, sizeof *decisions);
    scenario->decisions = decisions;
    scenario->decision_count = compiler->decisions.count;
    scenario->replies = seal(compiler, &compiler->replies, sizeof(struct reply));
    scenario->reply_count = compiler->replies.count;
    scenario->endings = seal(compiler, &compiler->endings, sizeof(struct ending));
    scenario->ending_count = compiler->endings.count;
    if (!compiler->failed && !compiler->full)
        fill_opportunities(scenario, decisions);
}

static void destroy_lists(struct compiler *compiler)
{
    struct list *lists[] = {
        &compiler->expressions, &compiler->effects,
        &compiler->steps,       &compiler->odds,
        &compiler->scenes,      &compiler->lines,
        &compiler->decisions,   &compiler->replies,
        &compiler->endings,     &compiler->places,
        &compiler->fixups,      &compiler->uses,
        &compiler->step_nodes,  &compiler->people_nodes,
        &compiler->given_lines, &compiler->given_decisions,
    };
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        free(lists[i]->at);
    free(compiler->sorted_places);
}

static void walk(struct compiler *compiler)
{
    compile_header(compiler);
    compile_state(compiler);
    compile_mood_meter(compiler);
    compile_people(compiler);
    compile_places(compiler);
    compile_scenes(compiler);
    compile_fix(compiler);
    compile_tell_twice(compiler, &compiler->given_lines, "line");
    compile_tell_twice(compiler, &compiler->given_decisions, "decision");
    flow_check(compiler);
    compile_run_dynamic(compiler);
}

bool compile_scenario(const struct source *source, const struct script_tree *tree,
                      const struct script_node *root, const struct library *library,
                      struct scenario *scenario, struct err *err)
{
    struct compiler compiler = {.scenario = scenario,
                                .library = library,
                                .source = source,
                                .tree = tree,
                                .root = root,
                                .err = err};
    walk(&compiler);
    seal_all(&compiler);
    destroy_lists(&compiler);
    return !compiler.failed;
}

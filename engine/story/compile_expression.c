/* compile_expression.c: conditions, computed values and the holes of texts; and
 * the one run, in the start state, of those that are left to Lua. */
#include "story/compile.h"

#include <stdio.h>
#include <string.h>

#include "story/script/evaluator.h"
#include "story/shape.h"

/* A message of a part below, at the place that is being compiled. */
static bool tell(struct compiler *compiler, const struct use *use, enum mistake mistake,
                 const char *source, const struct err *err)
{
    if (err->kind == ERR_SYSTEM) {
        compiler->failed = true;
        if (compiler->err != NULL)
            *compiler->err = *err;
        return false;
    }
    if (compiler->full)
        return false; /* told once, of the whole scenario */
    struct node_name name = mistake_name(use->node);
    if (use->kind != USE_HOLE)
        mistake_tell(compiler->source, use->node, use->key, mistake, "%s: %s = \"%.120s\": %s",
                     name.text, use->key, source, err->text);
    else if (use->key != NULL)
        mistake_tell(compiler->source, use->node, use->key, mistake, "%s: %s: %s", name.text,
                     use->key, err->text);
    else
        mistake_tell(compiler->source, use->node, NULL, mistake, "%s: %s", name.text, err->text);
    return false;
}

static bool add_expression(struct compiler *compiler, const struct use *use, const char *source,
                           uint16_t *index, struct err *err)
{
    const struct scenario *scenario = compiler->scenario;
    struct expression made;
    if (!expression_compile(source, scenario->variables, scenario->variable_count,
                            &compiler->scenario->arena, &made, err))
        return false;
    struct expression *expression =
        compile_add(compiler, &compiler->expressions, sizeof *expression);
    struct use *kept = compile_add(compiler, &compiler->uses, sizeof *kept);
    if (expression == NULL || kept == NULL)
        return err_set(err, compiler->failed ? ERR_SYSTEM : ERR_BAD, "there are too many");
    made.line = use->node->line;
    if (made.dynamic >= 0)
        made.dynamic = (int)compiler->scenario->dynamic_count++;
    *expression = made;
    *kept = *use;
    *index = (uint16_t)(compiler->expressions.count - 1);
    return true;
}

bool compile_expression(struct compiler *compiler, const struct use *use, const char *source,
                        uint16_t *index)
{
    struct err err;
    err_clear(&err);
    return add_expression(compiler, use, source, index, &err) ||
           tell(compiler, use, MISTAKE_BAD_EXPRESSION, source, &err);
}

uint16_t compile_when(struct compiler *compiler, const struct script_node *node)
{
    const char *source = shape_text(node, "when");
    struct use use = {USE_CONDITION, NONE, node, "when"};
    uint16_t index = NONE;
    if (source == NULL || !compile_expression(compiler, &use, source, &index))
        return NONE;
    const struct expression *made = (const struct expression *)compiler->expressions.at + index;
    if (made->type != EXPRESSION_TRUTH && made->type != EXPRESSION_DYNAMIC)
        mistake_tell(compiler->source, node, "when", MISTAKE_CONDITION_NOT_TRUTH,
                     "%s: when = \"%.120s\" gives %s, not true or false; compare it with something",
                     mistake_name(node).text, source,
                     made->type == EXPRESSION_NUMBER ? "a number" : "an option");
    return index;
}

static bool hole_expression(void *self, const char *source, uint16_t *index, int *type,
                            struct err *err)
{
    struct compiler *compiler = self;
    struct use use = {USE_HOLE, NONE, compiler->node, compiler->key};
    if (!add_expression(compiler, &use, source, index, err))
        return false;
    *type = (int)((const struct expression *)compiler->expressions.at)[*index].type;
    return true;
}

static bool hole_person(void *self, const char *id, uint16_t *index)
{
    const struct scenario *scenario = ((const struct compiler *)self)->scenario;
    for (size_t i = PERSON_FIRST_OF_CAST; i < scenario->person_count; i++)
        if (strcmp(scenario->people[i].id, id) == 0) {
            *index = (uint16_t)i;
            return true;
        }
    return false;
}

void compile_template(struct compiler *compiler, const struct script_node *node, const char *key,
                      struct template *template)
{
    const char *source = key == NULL ? node->name : shape_text(node, key);
    struct template_names names = {compiler, hole_expression, hole_person};
    struct err err;
    *template = (struct template){0};
    if (source == NULL || compiler->failed || compiler->full)
        return;
    err_clear(&err);
    compiler->node = node;
    compiler->key = key;
    if (!template_parse(source, &names, &compiler->scenario->arena, template, &err)) {
        struct use use = {USE_HOLE, NONE, node, key};
        tell(compiler, &use, MISTAKE_BAD_TEXT, source, &err);
    }
}

static void start_values(const struct scenario *scenario, struct evaluator_value *values)
{
    for (size_t i = 0; i < scenario->variable_count; i++) {
        const struct variable *variable = &scenario->variables[i];
        values[i] = (struct evaluator_value){.name = variable->name, .kind = SCRIPT_NUMBER};
        values[i].integer = variable->start;
        if (variable->kind == VARIABLE_FLAG) {
            values[i].kind = SCRIPT_BOOLEAN;
            values[i].boolean = variable->start != 0;
        } else if (variable->kind == VARIABLE_ONE_OF) {
            values[i].kind = SCRIPT_TEXT;
            values[i].text = variable->options[variable->start];
        }
    }
}

static const char *kind_name(enum script_kind kind)
{
    return kind == SCRIPT_TEXT ? "a text" : kind == SCRIPT_NUMBER ? "a number" : "true or false";
}

static enum script_kind wanted_kind(const struct compiler *compiler, const struct use *use)
{
    if (use->kind == USE_CONDITION)
        return SCRIPT_BOOLEAN;
    switch (compiler->scenario->variables[use->variable].kind) {
    case VARIABLE_FLAG:
        return SCRIPT_BOOLEAN;
    case VARIABLE_ONE_OF:
        return SCRIPT_TEXT;
    case VARIABLE_METER:
    case VARIABLE_COUNT:
        break;
    }
    return SCRIPT_NUMBER;
}

static bool is_option(const struct variable *variable, const char *text)
{
    for (int32_t i = 0; i <= variable->most; i++)
        if (strcmp(variable->options[i], text) == 0)
            return true;
    return false;
}

static void check_option(struct compiler *compiler, const struct use *use,
                         const struct evaluator_value *result)
{
    const struct variable *variable = &compiler->scenario->variables[use->variable];
    if (variable->kind == VARIABLE_ONE_OF && !is_option(variable, result->text))
        mistake_tell(compiler->source, use->node, use->key, MISTAKE_EXPRESSION_RAISES,
                     "%s: %s becomes \"%.63s\", which is not among its options",
                     mistake_name(use->node).text, use->key, result->text);
}

/* A hole takes a text or a number; what else was wanted is told. */
static void check_result(struct compiler *compiler, const struct use *use, const char *source,
                         const struct evaluator_value *result)
{
    bool hole = use->kind == USE_HOLE;
    char where[96];
    snprintf(where, sizeof where, "%s%s", hole ? "the hole" : use->key, hole ? "" : " =");
    enum script_kind wanted = hole ? SCRIPT_TEXT : wanted_kind(compiler, use);
    if (result->kind != wanted && !(hole && result->kind == SCRIPT_NUMBER))
        mistake_tell(compiler->source, use->node, use->key, MISTAKE_EXPRESSION_RAISES,
                     "%s: %s \"%.120s\" gives %s, and should give %s", mistake_name(use->node).text,
                     where, source, kind_name(result->kind),
                     hole ? "a text or a number" : kind_name(wanted));
    else if (use->kind == USE_EFFECT)
        check_option(compiler, use, result);
}

static void run_one(struct compiler *compiler, struct evaluator *evaluator, size_t index,
                    const struct evaluator_value *values)
{
    const struct expression *expression =
        (const struct expression *)compiler->expressions.at + index;
    const struct use *use = (const struct use *)compiler->uses.at + index;
    struct evaluator_value result;
    struct err err;
    int id;
    err_clear(&err);
    if (!evaluator_add(evaluator, expression->source, &id, &err))
        tell(compiler, use, MISTAKE_BAD_EXPRESSION, expression->source, &err);
    else if (!evaluator_run(evaluator, id, values, compiler->scenario->variable_count, &result,
                            &err))
        tell(compiler, use, MISTAKE_EXPRESSION_RAISES, expression->source, &err);
    else
        check_result(compiler, use, expression->source, &result);
}

void compile_run_dynamic(struct compiler *compiler)
{
    struct evaluator_value values[VARIABLE_MAX] = {{0}};
    struct script_limits limits = script_limits_default();
    if (compiler->failed || compiler->scenario->dynamic_count == 0)
        return;
    struct evaluator *evaluator = evaluator_new(&limits, compiler->err);
    if (evaluator == NULL) {
        compiler->failed = true;
        return;
    }
    start_values(compiler->scenario, values);
    for (size_t i = 0; i < compiler->uses.count && !compiler->failed; i++)
        if (((const struct expression *)compiler->expressions.at)[i].dynamic >= 0)
            run_one(compiler, evaluator, i, values);
    evaluator_free(evaluator);
}

/* compile_effect.c: what a reply, an item, a silence or a change does to the
 * state: every field of it that the vocabulary does not know is a variable. */
#include "story/compile.h"

#include <stdio.h>
#include <string.h>

#include "story/field.h"
#include "story/shape.h"
#include "story/vocabulary.h"

static void tell_unknown(struct compiler *compiler, const struct script_node *node, const char *key)
{
    const struct scenario *scenario = compiler->scenario;
    const struct vocabulary_word *word = shape_word(node);
    struct nearest field, variable;
    nearest_init(&field, key);
    nearest_init(&variable, key);
    for (size_t i = 0; i < word->field_count; i++)
        nearest_offer(&field, word->fields[i].key);
    for (size_t i = 0; i < scenario->variable_count; i++)
        nearest_offer(&variable, scenario->variables[i].name);
    bool meant_field =
        field.best != NULL && (variable.best == NULL || field.distance <= variable.distance);
    mistake_tell(compiler->source, node, key,
                 meant_field ? MISTAKE_UNKNOWN_FIELD : MISTAKE_UNKNOWN_VARIABLE,
                 "%s has \"%.63s\", which is neither a field of %s nor a variable of the state%s",
                 mistake_name(node).text, key, word->name,
                 mistake_hint(meant_field ? &field : &variable, "").text);
}

static void tell_type(struct compiler *compiler, const struct script_node *node, const char *key,
                      const struct variable *variable, const char *given)
{
    static const char *const wanted[] = {
        [VARIABLE_METER] = "a number to add, or an expression in quotes",
        [VARIABLE_COUNT] = "a number to add, or an expression in quotes",
        [VARIABLE_FLAG] = "true, false, or an expression in quotes",
        [VARIABLE_ONE_OF] = "the name of an option in quotes, or an expression",
    };
    mistake_tell(compiler->source, node, key, MISTAKE_EFFECT_TYPE, "%s: %s %s, and takes %s",
                 mistake_name(node).text, key, given, wanted[variable->kind]);
}

static void tell_too_large(struct compiler *compiler, const struct script_node *node,
                           const char *key, const struct variable *variable, const char *what,
                           double number)
{
    mistake_tell(compiler->source, node, key, MISTAKE_EFFECT_TOO_LARGE,
                 "%s: %s %s %.14g, and %s goes only from %d to %d", mistake_name(node).text, key,
                 what, number, key, variable->least, variable->most);
}

static bool is_amount(const struct variable *variable)
{
    return variable->kind == VARIABLE_METER || variable->kind == VARIABLE_COUNT;
}

static bool effect_of_number(struct compiler *compiler, const struct script_node *node,
                             const struct script_field *field, struct effect *effect)
{
    const struct variable *variable = &compiler->scenario->variables[effect->variable];
    const struct script_value *value = &field->value;
    if (!is_amount(variable) || !value->is_integer) {
        tell_type(compiler, node, field->key, variable,
                  value->is_integer ? "is a number" : "is not a whole number");
        return false;
    }
    int64_t range = (int64_t)variable->most - variable->least;
    if (value->integer > range || value->integer < -range) {
        tell_too_large(compiler, node, field->key, variable, "adds", value->number);
        return false;
    }
    effect->kind = EFFECT_ADD;
    effect->value = (int32_t)value->integer;
    return true;
}

static bool find_option(const struct variable *variable, const char *name, int32_t *index)
{
    for (int32_t i = 0; i <= variable->most; i++)
        if (strcmp(variable->options[i], name) == 0) {
            *index = i;
            return true;
        }
    return false;
}

/* A single word that is no variable can only be meant as an option. */
static bool is_plain_word(const struct compiler *compiler, const char *text)
{
    return strpbrk(text, " '\"()=<>~+-*/%.[]{}#,;:") == NULL &&
           compile_find_variable(compiler, text) == NONE;
}

static void tell_option(struct compiler *compiler, const struct script_node *node, const char *key,
                        const struct variable *variable, const char *text)
{
    struct nearest nearest;
    nearest_init(&nearest, text);
    for (int32_t i = 0; i <= variable->most; i++)
        nearest_offer(&nearest, variable->options[i]);
    mistake_tell(compiler->source, node, key, MISTAKE_UNKNOWN_OPTION,
                 "%s: %s has no option \"%.63s\"%s", mistake_name(node).text, key, text,
                 mistake_hint(&nearest, "").text);
}

static bool same_options(const struct variable *a, const struct variable *b)
{
    if (a->kind != VARIABLE_ONE_OF || b->kind != VARIABLE_ONE_OF || a->most != b->most)
        return false;
    for (int32_t i = 0; i <= a->most; i++)
        if (strcmp(a->options[i], b->options[i]) != 0)
            return false;
    return true;
}

static bool suits(const struct compiler *compiler, const struct expression *expression,
                  const struct variable *variable)
{
    switch (expression->type) {
    case EXPRESSION_TRUTH:
        return variable->kind == VARIABLE_FLAG;
    case EXPRESSION_NUMBER:
        return is_amount(variable);
    case EXPRESSION_CHOICE:
        return expression->choice_of < compiler->scenario->variable_count &&
               same_options(variable, &compiler->scenario->variables[expression->choice_of]);
    case EXPRESSION_DYNAMIC:
        break;
    }
    return true;
}

static void check_constant(struct compiler *compiler, const struct script_node *node,
                           const char *key, const struct expression *expression,
                           const struct variable *variable)
{
    int32_t none[VARIABLE_MAX] = {0};
    if (expression->type != EXPRESSION_NUMBER || expression->reads != 0)
        return;
    int32_t value = expression_value(expression, none);
    if (value < variable->least || value > variable->most)
        tell_too_large(compiler, node, key, variable, "becomes", value);
}

static bool effect_of_text(struct compiler *compiler, const struct script_node *node,
                           const struct script_field *field, struct effect *effect)
{
    const struct variable *variable = &compiler->scenario->variables[effect->variable];
    const char *text = field->value.text;
    effect->kind = EFFECT_SET;
    if (variable->kind == VARIABLE_ONE_OF && find_option(variable, text, &effect->value))
        return true;
    if (variable->kind == VARIABLE_ONE_OF && is_plain_word(compiler, text)) {
        tell_option(compiler, node, field->key, variable, text);
        return false;
    }
    struct use use = {USE_EFFECT, effect->variable, node, field->key};
    effect->kind = EFFECT_COMPUTE;
    if (!compile_expression(compiler, &use, text, &effect->expression))
        return false;
    const struct expression *made =
        (const struct expression *)compiler->expressions.at + effect->expression;
    if (!suits(compiler, made, variable)) {
        static const char *const gives[] = {[EXPRESSION_TRUTH] = "gives true or false",
                                            [EXPRESSION_NUMBER] = "gives a number",
                                            [EXPRESSION_CHOICE] =
                                                "gives an option of another variable",
                                            [EXPRESSION_DYNAMIC] = ""};
        tell_type(compiler, node, field->key, variable, gives[made->type]);
        return false;
    }
    check_constant(compiler, node, field->key, made, variable);
    return true;
}

static bool read_effect(struct compiler *compiler, const struct script_node *node,
                        const struct script_field *field, struct effect *effect)
{
    const struct variable *variable = &compiler->scenario->variables[effect->variable];
    const struct script_value *value = &field->value;
    if (value->kind == SCRIPT_NUMBER)
        return effect_of_number(compiler, node, field, effect);
    if (value->kind == SCRIPT_TEXT)
        return effect_of_text(compiler, node, field, effect);
    if (value->kind == SCRIPT_BOOLEAN && variable->kind == VARIABLE_FLAG) {
        effect->kind = EFFECT_SET;
        effect->value = value->boolean;
        return true;
    }
    char given[64];
    snprintf(given, sizeof given, "is %s", field_kind_name(value));
    tell_type(compiler, node, field->key, variable, given);
    return false;
}

void compile_effects(struct compiler *compiler, const struct script_node *node, uint16_t *first,
                     uint16_t *count)
{
    const struct vocabulary_word *word = shape_word(node);
    *first = compile_next(&compiler->effects);
    *count = 0;
    for (size_t i = 0; i < node->field_count; i++) {
        const struct script_field *field = &node->fields[i];
        if (vocabulary_field(word, field->key) != NULL || field->value.told)
            continue;
        struct effect effect = {.variable = compile_find_variable(compiler, field->key),
                                .expression = NONE};
        if (effect.variable == NONE) {
            tell_unknown(compiler, node, field->key);
            continue;
        }
        if (!read_effect(compiler, node, field, &effect))
            continue;
        struct effect *added = compile_add(compiler, &compiler->effects, sizeof *added);
        if (added == NULL)
            return;
        *added = effect;
        ++*count;
    }
}

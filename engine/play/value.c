/* value.c: the evaluator sees the variables as an author does: flags as truths,
 * options by name. What comes back is checked against what was asked for. */
#include "play/value.h"

#include <inttypes.h>
#include <string.h>

#include "story/script/evaluator.h"

static struct evaluator_value as_seen(const struct variable *variable, int32_t value)
{
    struct evaluator_value seen = {.name = variable->name, .kind = SCRIPT_NUMBER};
    switch (variable->kind) {
    case VARIABLE_METER:
    case VARIABLE_COUNT:
        seen.integer = value;
        break;
    case VARIABLE_FLAG:
        seen.kind = SCRIPT_BOOLEAN;
        seen.boolean = value != 0;
        break;
    case VARIABLE_ONE_OF:
        seen.kind = SCRIPT_TEXT;
        seen.text = variable->options[value];
        break;
    }
    return seen;
}

/* Says where the expression stands; returns false. */
static bool place(const struct scenario *scenario, const struct expression *expression,
                  struct err *err)
{
    return err_prefix(err, "%s:%d: `%s`", scenario->file, expression->line, expression->source);
}

static bool evaluate(const struct session *session, const struct expression *expression,
                     const int32_t *values, struct evaluator_value *result, struct err *err)
{
    const struct scenario *scenario = session->scenario;
    struct evaluator_value seen[VARIABLE_MAX];
    for (size_t v = 0; v < scenario->variable_count; v++)
        seen[v] = as_seen(&scenario->variables[v], values[v]);
    if (!evaluator_run(session->evaluator, expression->dynamic, seen, scenario->variable_count,
                       result, err))
        return place(scenario, expression, err);
    return true;
}

static bool wrong_kind(const struct session *session, const struct expression *expression,
                       const struct evaluator_value *result, const char *wanted, struct err *err)
{
    const char *kind = result->kind == SCRIPT_NUMBER    ? "a number"
                       : result->kind == SCRIPT_BOOLEAN ? "true or false"
                                                        : "a text";
    err_set(err, ERR_BAD, "gives %s where %s is wanted", kind, wanted);
    return place(session->scenario, expression, err);
}

bool value_holds_dynamic(const struct session *session, const struct expression *expression,
                         bool *holds, struct err *err)
{
    struct evaluator_value result;
    if (!evaluate(session, expression, session->values, &result, err))
        return false;
    if (result.kind != SCRIPT_BOOLEAN)
        return wrong_kind(session, expression, &result, "true or false", err);
    *holds = result.boolean;
    return true;
}

static bool find_option(const struct session *session, const struct expression *expression,
                        const struct variable *variable, const char *name, int32_t *value,
                        struct err *err)
{
    for (int32_t i = 0; i <= variable->most; i++)
        if (strcmp(variable->options[i], name) == 0) {
            *value = i;
            return true;
        }
    err_set(err, ERR_BAD, "gives \"%s\", which is not an option of %s", name, variable->name);
    return place(session->scenario, expression, err);
}

static bool convert(const struct session *session, const struct expression *expression,
                    const struct variable *variable, const struct evaluator_value *result,
                    int32_t *value, struct err *err)
{
    switch (variable->kind) {
    case VARIABLE_METER:
    case VARIABLE_COUNT:
        *value = (int32_t)result->integer;
        return result->kind == SCRIPT_NUMBER ||
               wrong_kind(session, expression, result, "a number", err);
    case VARIABLE_FLAG:
        *value = result->boolean;
        return result->kind == SCRIPT_BOOLEAN ||
               wrong_kind(session, expression, result, "true or false", err);
    case VARIABLE_ONE_OF:
        if (result->kind != SCRIPT_TEXT)
            return wrong_kind(session, expression, result, "the name of an option", err);
        return find_option(session, expression, variable, result->text, value, err);
    }
    return false;
}

bool value_compute(const struct session *session, uint16_t expression,
                   const struct variable *variable, const int32_t *values, int32_t *value,
                   struct err *err)
{
    const struct expression *computed = &session->scenario->expressions[expression];
    struct evaluator_value result;
    if (computed->dynamic < 0) {
        *value = expression_value(computed, values);
        return true;
    }
    return evaluate(session, computed, values, &result, err) &&
           convert(session, computed, variable, &result, value, err);
}

bool value_number(const struct session *session, uint16_t expression, bool or_truth, int32_t *value,
                  struct err *err)
{
    const struct expression *number = &session->scenario->expressions[expression];
    struct evaluator_value result;
    if (number->dynamic < 0) {
        *value = expression_value(number, session->values);
        return true;
    }
    if (!evaluate(session, number, session->values, &result, err))
        return false;
    if (result.kind == SCRIPT_BOOLEAN && or_truth)
        *value = result.boolean;
    else if (result.kind == SCRIPT_NUMBER)
        *value = (int32_t)result.integer;
    else
        return wrong_kind(session, number, &result, "a number", err);
    return true;
}

static bool dynamic_text(const struct session *session, const struct expression *expression,
                         struct text *text, struct err *err)
{
    struct evaluator_value result;
    if (!evaluate(session, expression, session->values, &result, err))
        return false;
    if (result.kind == SCRIPT_BOOLEAN)
        return wrong_kind(session, expression, &result, "a number or a text", err);
    if (result.kind == SCRIPT_NUMBER)
        text_addf(text, "%" PRId64, result.integer);
    else
        text_add(text, result.text);
    return text_ok(text, err);
}

bool value_text(const struct session *session, uint16_t expression, struct text *text,
                struct err *err)
{
    const struct expression *shown = &session->scenario->expressions[expression];
    if (shown->dynamic >= 0)
        return dynamic_text(session, shown, text, err);
    int32_t value = expression_value(shown, session->values);
    if (shown->type == EXPRESSION_CHOICE)
        text_add(text, session->scenario->variables[shown->choice_of].options[value]);
    else
        text_addf(text, "%" PRId32, value);
    return text_ok(text, err);
}

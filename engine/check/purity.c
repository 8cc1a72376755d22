/* purity.c: a value is compared as a person would read it. */
#include "check/purity.h"

#include <stdlib.h>
#include <string.h>

#include "play/value.h"
#include "story/script/evaluator.h"

/* An expression that raises gives nothing: its message may name what differs anyway. */
static bool evaluate(struct session *session, struct evaluator *evaluator, uint16_t expression,
                     struct text *value, struct err *err)
{
    int32_t number;
    struct err failure;
    session->evaluator = evaluator;
    text_clear(value);
    if (value_number(session, expression, true, &number, &failure)) {
        text_addf(value, "%d", number);
        return text_ok(value, err);
    }
    if (value_text(session, expression, value, &failure) || failure.kind != ERR_SYSTEM)
        return true;
    *err = failure;
    return false;
}

static bool compare(struct session *session, struct evaluator *one, struct evaluator *other,
                    uint16_t expression, bool *same, struct err *err)
{
    struct text first, second;
    text_init(&first);
    text_init(&second);
    bool ok = evaluate(session, one, expression, &first, err) &&
              evaluate(session, other, expression, &second, err);
    *same = ok && strcmp(text_string(&first), text_string(&second)) == 0;
    text_destroy(&first);
    text_destroy(&second);
    return ok;
}

static void tell(const struct scenario *scenario, const struct expression *expression,
                 struct problems *problems)
{
    problems_add(problems, SEVERITY_ERROR, scenario->file, expression->line, "not-pure",
                 "`%s` gives one value now and another the next time, with the same variables; let "
                 "it depend on declared variables alone",
                 expression->source);
}

struct comparison {
    struct evaluator *one, *other;
    bool *told; /* owned: one for each expression */
    struct problems *problems;
};

static bool compare_all(struct comparison *comparison, struct session *session, struct err *err)
{
    const struct scenario *scenario = session->scenario;
    for (size_t e = 0; e < scenario->expression_count; e++) {
        bool same = true;
        if (scenario->expressions[e].dynamic < 0 || comparison->told[e])
            continue;
        if (!compare(session, comparison->one, comparison->other, (uint16_t)e, &same, err))
            return false;
        comparison->told[e] = !same;
        if (!same)
            tell(scenario, &scenario->expressions[e], comparison->problems);
    }
    return true;
}

bool purity_compare(struct space *space, struct evaluator *one, struct evaluator *other,
                    struct problems *problems, struct err *err)
{
    const struct scenario *scenario = space->pack.scenario;
    struct comparison comparison = {one, other, NULL, problems};
    struct session session = space->expander.session;
    size_t apart = space->count / PURITY_STATES + 1;
    comparison.told = calloc(scenario->expression_count + 1, sizeof *comparison.told);
    bool ok = comparison.told != NULL || err_memory(err);
    for (size_t state = 0; ok && state < space->count; state += apart)
        if (pack_unpack(&space->pack, space_words(space, state), &session))
            ok = compare_all(&comparison, &session, err);
    free(comparison.told);
    return ok;
}

bool purity_tell(struct space *space, struct problems *problems, struct err *err)
{
    const struct scenario *scenario = space->pack.scenario;
    struct evaluator *one = NULL, *other = NULL;
    if (scenario->dynamic_count == 0)
        return true;
    bool ok = scenario_evaluator(scenario, &one, err) &&
              scenario_evaluator(scenario, &other, err) &&
              purity_compare(space, one, other, problems, err);
    evaluator_free(one);
    evaluator_free(other);
    return ok;
}

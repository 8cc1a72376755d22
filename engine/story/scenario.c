/* scenario.c: a file becomes a scenario, whole or not at all. */
#include "story/scenario.h"

#include <stdlib.h>

#include "story/compile.h"
#include "story/fingerprint.h"
#include "story/reading.h"
#include "story/script/evaluator.h"

static bool compile(struct scenario *scenario, const struct reading *reading,
                    const struct library *library, struct err *err)
{
    if (reading->root == NULL)
        return true;
    scenario->source = reading_source(reading, &scenario->arena);
    if (scenario->source == NULL)
        return err_memory(err);
    if (!compile_scenario(&reading->source, &reading->tree, reading->root, library, scenario, err))
        return false;
    if (reading->source.problems->failed)
        return err_memory(err);
    if (reading_is_right(reading))
        fingerprint(scenario, scenario->hash);
    return true;
}

bool scenario_load(const char *path, const struct library *library, struct scenario **scenario,
                   struct problems *problems, struct err *err)
{
    struct reading reading;
    *scenario = NULL;
    if (!reading_open(&reading, path, "scenario", problems, err))
        return false;
    struct scenario *made = calloc(1, sizeof *made);
    bool ok = made != NULL || err_memory(err);
    ok = ok && compile(made, &reading, library, err);
    if (ok && reading_is_right(&reading))
        *scenario = made;
    else
        scenario_free(made);
    reading_close(&reading);
    return ok;
}

void scenario_free(struct scenario *scenario)
{
    if (scenario == NULL)
        return;
    arena_destroy(&scenario->arena);
    free(scenario);
}

bool scenario_evaluator(const struct scenario *scenario, struct evaluator **evaluator,
                        struct err *err)
{
    struct script_limits limits = script_limits_default();
    *evaluator = NULL;
    if (scenario->dynamic_count == 0)
        return true;
    struct evaluator *made = evaluator_new(&limits, err);
    bool ok = made != NULL;
    for (size_t i = 0; ok && i < scenario->expression_count; i++) {
        int id;
        if (scenario->expressions[i].dynamic >= 0)
            ok = evaluator_add(made, scenario->expressions[i].source, &id, err);
    }
    if (ok)
        *evaluator = made;
    else
        evaluator_free(made);
    return ok;
}

const char *decision_word(enum decision_kind kind)
{
    switch (kind) {
    case DECISION_CHOOSE:
        return "choose";
    case DECISION_PICK:
        return "pick";
    case DECISION_SORT:
        return "sort";
    }
    return "";
}

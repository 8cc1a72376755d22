/* lint.c: reads the marks that the probe left, and goes backward over the edges. */
#include "check/lint.h"

#include <stdlib.h>
#include <string.h>

struct linting {
    struct space *space;
    const struct scenario *scenario;
    const struct probe *probe;
    struct problems *problems;
    bool *told; /* owned: one for each expression: its condition was told of */
};

static void tell(const struct linting *linting, int line, const char *code, const char *what,
                 const char *id, const char *advice)
{
    problems_add(linting->problems, SEVERITY_ERROR, linting->scenario->file, line, code,
                 "%s \"%.100s\" %s", what, id, advice);
}

/* A condition that only ever went one way is told once; true when it was never true. */
static bool tell_condition(struct linting *linting, uint16_t when, int line)
{
    if (when == NONE)
        return false;
    uint8_t seen = linting->probe->truths[when];
    const struct expression *condition = &linting->scenario->expressions[when];
    bool never = seen == PROBE_SAW_FALSE;
    if ((never || seen == PROBE_SAW_TRUE) && !linting->told[when]) {
        linting->told[when] = true;
        problems_add(linting->problems, SEVERITY_ERROR, linting->scenario->file,
                     condition->line > 0 ? condition->line : line,
                     never ? "never-true" : "always-true",
                     "when = \"%.100s\" is %s true here, whatever the trainee does; %s",
                     condition->source, never ? "never" : "always",
                     never ? "change the condition, or take out what depends on it"
                           : "leave the condition out, or change it");
    }
    return never;
}

static bool passed(const struct linting *linting, size_t at)
{
    return linting->probe->steps[at] != 0;
}

static bool reaches_scene(const struct linting *linting, uint16_t scene)
{
    for (size_t at = 0; at < linting->scenario->step_count; at++)
        if (linting->scenario->steps[at].scene == scene && passed(linting, at))
            return true;
    return false;
}

/* Whether a step was come to at all: passed, or its condition was asked. */
static bool met(const struct linting *linting, size_t at)
{
    uint16_t when = linting->scenario->steps[at].when;
    return passed(linting, at) || (when != NONE && linting->probe->truths[when] != 0);
}

static void lint_replies(struct linting *linting, const struct decision *decision)
{
    for (uint16_t r = 0; r < decision->reply_count; r++) {
        uint16_t index = (uint16_t)(decision->reply + r);
        const struct reply *reply = &linting->scenario->replies[index];
        bool never = tell_condition(linting, reply->when, reply->line);
        if (!never && linting->space->expander.opened[index] == 0)
            tell(linting, reply->line, "unreachable-reply",
                 decision->kind == DECISION_CHOOSE ? "the reply" : "the item", reply->text.source,
                 reply->fallback ? "is never open: some other reply always is; take it out"
                                 : "is never open, whatever the trainee does");
    }
}

/* Tells of the first of a row of steps that were never come to, and of conditions. */
static void lint_step(struct linting *linting, size_t at, bool *gap)
{
    const struct scenario *scenario = linting->scenario;
    const struct step *step = &scenario->steps[at];
    bool never = tell_condition(linting, step->when, step->line);
    if (met(linting, at)) {
        *gap = never;
        if (step->kind == STEP_DECIDE)
            lint_replies(linting, &scenario->decisions[step->index]);
        else if (step->kind == STEP_GO && step->when != NONE && !never &&
                 linting->probe->truths[step->when] == PROBE_SAW_TRUE)
            *gap = true; /* what follows is behind a condition that was told of */
        return;
    }
    if (*gap)
        return;
    if (step->kind == STEP_LINE) {
        *gap = true;
        tell(linting, step->line, "unreachable-line", "the line",
             scenario->lines[step->index].text.source, "is never said; no way leads to it");
    } else if (step->kind == STEP_DECIDE) {
        *gap = true;
        tell(linting, step->line, "unreachable-decision", "the decision",
             scenario->decisions[step->index].id, "is never met; no way leads to it");
    }
}

/* The lines of a reply that is never open are behind that reply: told already. */
static bool is_behind_reply(const struct linting *linting, size_t at)
{
    const struct scenario *scenario = linting->scenario;
    for (size_t r = 0; r < scenario->reply_count; r++)
        if (scenario->replies[r].target == at)
            return true;
    return false;
}

static void lint_scene(struct linting *linting, uint16_t index)
{
    const struct scene *scene = &linting->scenario->scenes[index];
    bool gap = false;
    if (!reaches_scene(linting, index)) {
        tell(linting, scene->line, "unreachable-scene", "the scene", scene->id,
             scene->shared ? "is never visited; visit it, or take it out"
                           : "is never reached; let a reply or a go lead to it, or take it out");
        return;
    }
    for (size_t at = 0; at < linting->scenario->step_count; at++) {
        if (linting->scenario->steps[at].scene != index)
            continue;
        if (is_behind_reply(linting, at) && !met(linting, at))
            gap = true;
        lint_step(linting, at, &gap);
    }
}

static void lint_ending(struct linting *linting, const struct ending *ending)
{
    bool gap = false;
    size_t at = ending->first;
    if (!met(linting, at)) {
        tell(linting, ending->line, "unreachable-ending", "the ending", ending->id,
             "is never reached, whatever the trainee does");
        return;
    }
    for (; linting->scenario->steps[at].kind != STEP_END; at++)
        lint_step(linting, at, &gap);
}

bool lint_way(struct space *space, size_t state, struct text *text, struct err *err)
{
    struct space_step *steps = NULL;
    size_t count = 0, start;
    struct move move;
    if (!space_way(space, state, &steps, &count, &start, err))
        return false;
    bool ok = true;
    for (size_t i = 0; ok && i < count; i++) {
        ok = expand_state(&space->expander, space_words(space, steps[i].state), err);
        if (!ok)
            break;
        expand_move(&space->expander, &space->expander.actions[steps[i].action], METRIC_OVERALL,
                    false, &move);
        text_add(text, i == 0 ? "" : ", ");
        move_encode(&move, space->pack.scenario, text);
    }
    if (count == 0)
        text_add(text, "the start");
    free(steps);
    return ok && text_ok(text, err);
}

/* The move that failed belongs to the way, after the moves to its state. */
static bool add_failed_move(struct space *space, struct text *text)
{
    struct err ignored;
    struct move move;
    if (space->failed >= space->count ||
        expand_state(&space->expander, space_words(space, space->failed), &ignored) ||
        space->expander.action_count == 0)
        return false;
    const struct action *action = &space->expander.actions[space->expander.action_count - 1];
    if (action->decision == NONE)
        return false;
    expand_move(&space->expander, action, METRIC_OVERALL, false, &move);
    text_add(text, ", ");
    move_encode(&move, space->pack.scenario, text);
    return true;
}

static bool lint_failure(struct linting *linting, struct err *err)
{
    struct space *space = linting->space;
    struct text way;
    if (space->failed == NO_STATE)
        return true;
    text_init(&way);
    bool ok = space->count == 0 || lint_way(space, space->failed, &way, err);
    if (ok && space->count > 0)
        add_failed_move(space, &way);
    ok = ok && text_ok(&way, err);
    if (ok)
        problems_add(linting->problems, SEVERITY_ERROR, linting->scenario->file, 0, "fails-in-play",
                     "%s; it happens after: %s", space->failure.text,
                     space->count == 0 ? "the start" : text_string(&way));
    text_destroy(&way);
    return ok;
}

/* Marks the states from which an ending can be reached, until no more are found. In
 * breadth-first order most edges go forward, so few sweeps backward are needed. */
static void find_finishing(const struct space *space, bool *finishing)
{
    uint16_t ending;
    bool found = true;
    for (size_t i = 0; i < space->count; i++)
        finishing[i] = pack_decision(&space->pack, space_words(space, i), &ending) == NONE;
    while (found) {
        found = false;
        for (size_t i = space->count; i-- > 0;) {
            for (uint32_t e = space->edge[i]; !finishing[i] && e < space->edge[i + 1]; e++)
                if (finishing[space->edges[e]])
                    finishing[i] = found = true;
        }
    }
}

static bool lint_way_out(struct linting *linting, struct err *err)
{
    struct space *space = linting->space;
    const struct scenario *scenario = linting->scenario;
    bool *finishing = malloc(space->count + 1);
    struct text way;
    uint16_t ending;
    size_t state = 0;
    if (finishing == NULL)
        return err_memory(err);
    text_init(&way);
    find_finishing(space, finishing);
    while (state < space->count && (finishing[state] || state == space->failed))
        state++;
    bool ok = state == space->count || lint_way(space, state, &way, err);
    if (ok && state < space->count) {
        uint16_t decision = pack_decision(&space->pack, space_words(space, state), &ending);
        problems_add(linting->problems, SEVERITY_ERROR, scenario->file,
                     scenario->decisions[decision].line, "no-way-out",
                     "from decision \"%s\" no ending can be reached any more, after: %s",
                     scenario->decisions[decision].id, text_string(&way));
    }
    text_destroy(&way);
    free(finishing);
    return ok;
}

static void lint_ranges(const struct linting *linting)
{
    for (size_t v = 0; v < linting->scenario->variable_count; v++)
        if (linting->probe->held[v] != 0)
            tell(linting, linting->scenario->variables[v].line, "leaves-range", "the count",
                 linting->scenario->variables[v].name,
                 "would leave its range on some way and is held at its edge; widen the range, or "
                 "add a condition");
}

bool lint_space(struct space *space, struct problems *problems, struct err *err)
{
    struct linting linting = {.space = space,
                              .scenario = space->pack.scenario,
                              .probe = &space->expander.probe,
                              .problems = problems};
    linting.told = calloc(linting.scenario->expression_count + 1, sizeof *linting.told);
    if (linting.told == NULL)
        return err_memory(err);
    bool ok = lint_failure(&linting, err);
    lint_ranges(&linting);
    if (space->complete && space->failed == NO_STATE) {
        for (uint16_t i = 0; i < linting.scenario->scene_count; i++)
            lint_scene(&linting, i);
        for (size_t i = 0; i < linting.scenario->ending_count; i++)
            lint_ending(&linting, &linting.scenario->endings[i]);
        ok = ok && lint_way_out(&linting, err);
    }
    free(linting.told);
    return ok;
}

void lint_variables(const struct scenario *scenario, struct problems *problems)
{
    uint64_t read = 0, written = 0;
    for (size_t e = 0; e < scenario->effect_count; e++)
        written |= UINT64_C(1) << scenario->effects[e].variable;
    for (size_t e = 0; e < scenario->expression_count; e++)
        read |= scenario->expressions[e].reads;
    if (scenario->mood_meter != NONE)
        read |= UINT64_C(1) << scenario->mood_meter;
    for (size_t v = 0; v < scenario->variable_count; v++) {
        const struct variable *variable = &scenario->variables[v];
        if ((read >> v & 1) == 0)
            problems_add(problems, SEVERITY_ERROR, scenario->file, variable->line, "never-read",
                         "nothing depends on the variable \"%s\"; use it in a condition or a "
                         "text, or take it out",
                         variable->name);
        else if ((written >> v & 1) == 0)
            problems_add(problems, SEVERITY_ERROR, scenario->file, variable->line, "never-written",
                         "nothing changes the variable \"%s\"; let a reply change it, or take it "
                         "out",
                         variable->name);
    }
}

void lint_assets(const struct scenario *scenario, lint_has *has, void *self,
                 struct problems *problems)
{
    for (size_t i = PERSON_FIRST_OF_CAST; i < scenario->person_count; i++) {
        const struct person *person = &scenario->people[i];
        if (person->portrait != NULL && !has(self, "portraits", person->portrait))
            problems_add(problems, SEVERITY_ERROR, scenario->file, 0, "missing-portrait",
                         "there is no portrait \"%s\" for %s; draw "
                         "assets/portraits/%s.svg, or name another",
                         person->portrait, person->name, person->portrait);
    }
    if (scenario->place != NULL && !has(self, "places", scenario->place))
        problems_add(problems, SEVERITY_ERROR, scenario->file, 0, "missing-place",
                     "there is no place \"%s\"; draw assets/places/%s.svg, or name another",
                     scenario->place, scenario->place);
}

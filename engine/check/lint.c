/* lint.c: reads the marks that the search left. A step that was never come to has a
 * cause: a way from a step that was, which never opened. From each such way, all
 * steps behind it are explained; what is left unexplained is told by itself. */
#include "check/lint.h"

#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "base/utf8.h"
#include "check/ways.h"

enum { EXCERPT = 80, NAMED = 3 };

/* What leads to a step. */
enum { LED = 1, LED_BY_LEFT = 2 };

struct linting {
    const struct space *space;
    const struct scenario *scenario;
    const struct probe *probe;
    struct problems *problems;
    struct ways ways;
    bool *explained; /* owned: one for each step */
    uint16_t *stack; /* owned: steps to explain on from */
    size_t stacked;
    struct text behind; /* the scenes and endings explained by the cause at hand */
    size_t behind_count;
};

/* Whether the marks of the step's condition can be trusted: every variable in it is
 * kept apart where the step stands. */
static bool is_exact(const struct linting *linting, size_t at)
{
    uint16_t when = linting->scenario->steps[at].when;
    return when == NONE || (linting->scenario->expressions[when].reads &
                            ~linting->space->pack.live.variables[at]) == 0;
}

/* Whether a step was come to at all: done, or its condition was asked. */
static bool is_met(const struct linting *linting, size_t at)
{
    uint16_t when = linting->scenario->steps[at].when;
    return linting->probe->steps[at] != 0 || (when != NONE && linting->probe->truths[when] != 0);
}

static void name_behind(struct linting *linting, const char *what, const char *id)
{
    if (++linting->behind_count <= NAMED)
        text_addf(&linting->behind, "%s%s \"%s\"", linting->behind_count == 1 ? "" : ", ", what,
                  id);
}

static void explain(struct linting *linting, uint16_t at)
{
    const struct scenario *scenario = linting->scenario;
    if (is_met(linting, at) || linting->explained[at])
        return;
    linting->explained[at] = true;
    linting->stack[linting->stacked++] = at;
    uint16_t scene = scenario->steps[at].scene;
    for (size_t e = 0; scene == NONE && e < scenario->ending_count; e++)
        if (scenario->endings[e].first == at)
            name_behind(linting, "ending", scenario->endings[e].id);
    if (scene != NONE && scenario->scenes[scene].first == at)
        name_behind(linting, "scene", scenario->scenes[scene].id);
}

/* Explains all that is behind the steps explained last. */
static void explain_behind(struct linting *linting)
{
    uint16_t next;
    while (linting->stacked > 0) {
        uint16_t from = linting->stack[--linting->stacked];
        for (size_t nth = 0; (next = ways_next(&linting->ways, from, nth)) != NONE; nth++)
            explain(linting, next);
    }
}

static void explain_from(struct linting *linting, uint16_t at)
{
    explain(linting, at);
    explain_behind(linting);
}

static void begin_cause(struct linting *linting)
{
    text_clear(&linting->behind);
    linting->behind_count = 0;
}

/* What the message on a cause ends with. */
static const char *end_cause(struct linting *linting)
{
    if (linting->behind_count == 0)
        return "";
    if (linting->behind_count > NAMED)
        text_addf(&linting->behind, " and %zu more", linting->behind_count - NAMED);
    text_add(&linting->behind, linting->behind_count == 1 ? " is" : " are");
    text_add(&linting->behind, " never reached because of it");
    return text_string(&linting->behind);
}

static void tell(struct linting *linting, int line, const char *code, const char *what,
                 const char *name, const char *advice)
{
    const char *behind = end_cause(linting);
    size_t length = strlen(name);
    size_t shown = length <= EXCERPT ? length : utf8_cut(name, EXCERPT);
    problems_add(linting->problems, SEVERITY_ERROR, linting->scenario->file, line, code,
                 "%s \"%.*s%s\" %s%s%s", what, (int)shown, name, shown < length ? "…" : "", advice,
                 behind[0] == '\0' ? "" : "; ", behind);
}

/* A condition that only ever went one way; what it keeps shut is explained first. */
static void tell_condition(struct linting *linting, uint16_t when, int line)
{
    const struct expression *condition = &linting->scenario->expressions[when];
    bool never = linting->probe->truths[when] == PROBE_SAW_FALSE;
    tell(linting, condition->line > 0 ? condition->line : line,
         never ? "never-true" : "always-true", "the condition", condition->source,
         never ? "is never true here, whatever the trainee does; change it, or take out what "
                 "depends on it"
               : "is always true here, whatever the trainee does; change it, or leave it out");
}

static bool is_one_way(const struct linting *linting, uint16_t when)
{
    uint8_t seen = when == NONE ? 0 : linting->probe->truths[when];
    return seen == PROBE_SAW_FALSE || seen == PROBE_SAW_TRUE;
}

/* The first way of a step with a condition is that past it. */
static void lint_condition(struct linting *linting, uint16_t at)
{
    const struct step *step = &linting->scenario->steps[at];
    uint16_t next;
    if (!is_one_way(linting, step->when) && is_exact(linting, at))
        return;
    begin_cause(linting);
    for (size_t nth = 0; (next = ways_next(&linting->ways, at, nth)) != NONE; nth++)
        explain_from(linting, next);
    if (is_exact(linting, at))
        tell_condition(linting, step->when, step->line);
}

static void lint_reply(struct linting *linting, const struct decision *decision, uint16_t index)
{
    const struct reply *reply = &linting->scenario->replies[index];
    bool opened = linting->space->expander.opened[index] != 0;
    begin_cause(linting);
    if (!opened && reply->target != NONE)
        explain_from(linting, reply->target);
    bool never = reply->when != NONE && linting->probe->truths[reply->when] == PROBE_SAW_FALSE;
    if (never || (opened && is_one_way(linting, reply->when)))
        tell_condition(linting, reply->when, reply->line);
    else if (!opened)
        tell(linting, reply->line, "unreachable-reply",
             decision->kind == DECISION_CHOOSE ? "the reply" : "the item", reply->text.source,
             reply->fallback ? "is never open, for some other reply always is; take it out, or "
                               "give the others conditions"
                             : "is never open, whatever the trainee does");
}

/* What keeps ways shut from a step that was come to. */
static void lint_met(struct linting *linting, uint16_t at)
{
    const struct step *step = &linting->scenario->steps[at];
    if (step->when != NONE)
        lint_condition(linting, at);
    if (step->kind != STEP_DECIDE || linting->probe->steps[at] == 0)
        return;
    const struct decision *decision = &linting->scenario->decisions[step->index];
    for (uint16_t r = 0; r < decision->reply_count; r++)
        lint_reply(linting, decision, (uint16_t)(decision->reply + r));
}

/* Explains the step as told by itself: what is named is behind it. */
static void begin_with(struct linting *linting, uint16_t at)
{
    explain(linting, at);
    begin_cause(linting);
    explain_behind(linting);
}

/* The ending that begins with the step, or NULL. */
static const struct ending *ending_at(const struct scenario *scenario, uint16_t at)
{
    for (size_t e = 0; e < scenario->ending_count; e++)
        if (scenario->endings[e].first == at)
            return &scenario->endings[e];
    return NULL;
}

/* The scene that begins with the step, or NULL. */
static const struct scene *scene_at(const struct scenario *scenario, uint16_t at)
{
    uint16_t scene = scenario->steps[at].scene;
    return scene != NONE && scenario->scenes[scene].first == at ? &scenario->scenes[scene] : NULL;
}

static void tell_scene(struct linting *linting, const struct scene *scene)
{
    tell(linting, scene->line, "unreachable-scene", "the scene", scene->id,
         scene->shared ? "is never visited; visit it, or take it out"
                       : "is never reached; let a reply or a go lead to it, or take it out");
}

static void tell_ending(struct linting *linting, const struct ending *ending)
{
    tell(linting, ending->line, "unreachable-ending", "the ending", ending->id,
         "is never reached, whatever the trainee does; let a reply or a go lead to it, or take it "
         "out");
}

/* Of a scene that is reached, but not so far: what else could stop it is explained. */
static void tell_step(struct linting *linting, uint16_t at)
{
    const struct scenario *scenario = linting->scenario;
    const struct step *step = &scenario->steps[at];
    const char *advice = "is never come to: the visit before it never comes back";
    if (step->kind == STEP_LINE)
        tell(linting, step->line, "unreachable-line", "the line",
             scenario->lines[step->index].text.source, advice);
    else if (step->kind == STEP_DECIDE)
        tell(linting, step->line, "unreachable-decision", "the decision",
             scenario->decisions[step->index].id, advice);
    else
        tell(linting, step->line, "unreachable-item", "what stands here in",
             step->scene == NONE ? "an ending" : scenario->scenes[step->scene].id, advice);
}

static void tell_left(struct linting *linting, uint16_t at)
{
    const struct scene *scene = scene_at(linting->scenario, at);
    const struct ending *ending = ending_at(linting->scenario, at);
    begin_with(linting, at);
    if (scene != NULL)
        tell_scene(linting, scene);
    else if (ending != NULL)
        tell_ending(linting, ending);
    else
        tell_step(linting, at);
}

static bool is_left(const struct linting *linting, uint16_t at)
{
    return !is_met(linting, at) && !linting->explained[at];
}

static bool is_place(const struct linting *linting, uint16_t at)
{
    return scene_at(linting->scenario, at) != NULL || ending_at(linting->scenario, at) != NULL;
}

static void lead(const struct linting *linting, uint16_t from, uint16_t to, uint8_t *led)
{
    led[to] |= LED | (is_left(linting, from) && to != from ? LED_BY_LEFT : 0);
}

/* A visit leads on to what stands behind it, if the shared scene comes back. */
static void find_led(const struct linting *linting, uint8_t *led)
{
    const struct scenario *scenario = linting->scenario;
    uint16_t next;
    for (uint16_t at = 0; at < scenario->step_count; at++) {
        if (scenario->steps[at].kind == STEP_VISIT)
            lead(linting, at, (uint16_t)(at + 1), led);
        if (scenario->steps[at].kind == STEP_BACK)
            continue;
        for (size_t nth = 0; (next = ways_next(&linting->ways, at, nth)) != NONE; nth++)
            lead(linting, at, next, led);
    }
}

/* Tells what has no cause: first that to which nothing leads that is left itself, for
 * others may lie behind it; then rings of what leads to one another. What no way
 * leads to and is no place is of the compiler's making. */
static bool lint_left(struct linting *linting, struct err *err)
{
    size_t count = linting->scenario->step_count;
    uint8_t *led = calloc(count + 1, sizeof *led);
    if (led == NULL)
        return err_memory(err);
    find_led(linting, led);
    for (uint16_t at = 0; at < count; at++)
        if (is_left(linting, at) && (led[at] == LED || (led[at] == 0 && is_place(linting, at))))
            tell_left(linting, at);
    for (uint16_t at = 0; at < count; at++)
        if (is_left(linting, at) && is_place(linting, at))
            tell_left(linting, at);
    free(led);
    return true;
}

bool lint_tell(const struct space *space, struct problems *problems, struct err *err)
{
    const struct scenario *scenario = space->pack.scenario;
    struct linting linting = {.space = space,
                              .scenario = scenario,
                              .probe = &space->expander.probe,
                              .problems = problems};
    if (!ways_init(&linting.ways, scenario, err))
        return false;
    text_init(&linting.behind);
    linting.explained = calloc(scenario->step_count + 1, sizeof *linting.explained);
    linting.stack = calloc(scenario->step_count + 1, sizeof *linting.stack);
    bool ok = (linting.explained != NULL && linting.stack != NULL) || err_memory(err);
    for (uint16_t at = 0; ok && at < scenario->step_count; at++)
        if (is_met(&linting, at))
            lint_met(&linting, at);
    ok = ok && lint_left(&linting, err) && text_ok(&linting.behind, err);
    text_destroy(&linting.behind);
    free(linting.stack);
    free(linting.explained);
    ways_destroy(&linting.ways);
    return ok;
}

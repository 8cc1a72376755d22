/* expand.c: each action is done by play's own code on a copy of the session. */
#include "check/expand.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "check/chance.h"
#include "check/parts.h"
#include "play/answer.h"
#include "play/rule.h"
#include "play/walk.h"
#include "story/opportunity.h"

static bool init_marks(struct expander *expander, struct err *err)
{
    const struct scenario *scenario = expander->pack->scenario;
    expander->marks =
        calloc(1, scenario->step_count + scenario->expression_count + scenario->variable_count + 1);
    expander->opened = calloc(1, scenario->reply_count + 1);
    if (expander->marks == NULL || expander->opened == NULL)
        return err_memory(err);
    expander->probe.steps = expander->marks;
    expander->probe.truths = expander->marks + scenario->step_count;
    expander->probe.held = expander->probe.truths + scenario->expression_count;
    return true;
}

bool expander_init(struct expander *expander, const struct pack *pack, struct evaluator *evaluator,
                   bool marks, struct err *err)
{
    *expander = (struct expander){.pack = pack};
    expander->session.scenario = pack->scenario;
    expander->session.evaluator = evaluator;
    expander->parts = calloc(1, sizeof *expander->parts);
    expander->chance = calloc(1, sizeof *expander->chance);
    bool ok = (expander->parts != NULL && expander->chance != NULL) || err_memory(err);
    ok = ok && (!marks || init_marks(expander, err));
    if (!ok)
        expander_destroy(expander);
    return ok;
}

void expander_destroy(struct expander *expander)
{
    if (expander->parts != NULL)
        parts_destroy(expander->parts);
    if (expander->chance != NULL)
        chance_destroy(expander->chance);
    free(expander->parts);
    free(expander->chance);
    free(expander->actions);
    free(expander->outcomes);
    free(expander->words);
    free(expander->odds);
    free(expander->marks);
    free(expander->opened);
    *expander = (struct expander){0};
}

void expander_add_marks(struct expander *expander, const struct expander *other)
{
    const struct scenario *scenario = expander->pack->scenario;
    size_t count = scenario->step_count + scenario->expression_count + scenario->variable_count;
    for (size_t i = 0; expander->marks != NULL && i < count; i++)
        expander->marks[i] |= other->marks[i];
    for (size_t i = 0; expander->opened != NULL && i < scenario->reply_count; i++)
        expander->opened[i] |= other->opened[i];
}

/* A copy of the session for the next action. Sizes known to the compiler make this
 * three times as fast as copying just what there is. */
static struct session *begin_action(struct expander *expander)
{
    enum { AT_ONCE = 8 };
    struct session *after = &expander->after;
    memcpy(after, &expander->session, offsetof(struct session, values));
    for (size_t v = 0; v < expander->pack->scenario->variable_count; v += AT_ONCE)
        memcpy(&after->values[v], &expander->session.values[v], AT_ONCE * sizeof *after->values);
    return after;
}

bool expander_add_outcome(struct expander *expander, const struct session *session, struct err *err)
{
    size_t words = expander->pack->words, count = expander->word_count;
    if (count + words > expander->word_capacity &&
        !mem_reserve(&expander->words, &expander->word_capacity, 2 * (count + words),
                     sizeof *expander->words, err))
        return false;
    if (expander->outcome_count == expander->outcome_capacity &&
        !mem_grow(&expander->outcomes, &expander->outcome_capacity, expander->outcome_count,
                  sizeof *expander->outcomes, err))
        return false;
    pack_state(expander->pack, session, expander->words + count);
    expander->outcomes[expander->outcome_count++] = (struct outcome){.chance = 1, .words = count};
    expander->word_count += words;
    return true;
}

void expander_drop_outcome(struct expander *expander)
{
    expander->word_count = expander->outcomes[--expander->outcome_count].words;
}

/* Adds the outcomes of going on to `target` after the action. */
static bool add_outcomes(struct expander *expander, struct action *action, uint16_t target,
                         struct err *err)
{
    struct session *session = &expander->after;
    struct turn turn = {
        .session = session, .scenario = session->scenario, .probe = &expander->probe, .err = err};
    action->outcome = expander->outcome_count;
    expander->probe.force = expander->probe.at_chance = false;
    if (expander->marks == NULL && session->depth == 0)
        target = expander->pack->live.through[target];
    if (!walk_to(&turn, target, true) ||
        !(expander->probe.at_chance ? chance_expand(expander, session, err)
                                    : expander_add_outcome(expander, session, err)))
        return false;
    action->outcome_count = expander->outcome_count - action->outcome;
    return true;
}

static struct action *add_action(struct expander *expander, uint16_t decision, struct err *err)
{
    if (expander->action_count == expander->action_capacity &&
        !mem_grow(&expander->actions, &expander->action_capacity, expander->action_count,
                  sizeof *expander->actions, err))
        return NULL;
    struct action *action = &expander->actions[expander->action_count++];
    if (!expander->bare)
        *action = (struct action){0};
    action->decision = decision;
    action->reply = NONE;
    action->silence = false;
    return action;
}

static void weigh(const struct scenario *scenario, const int16_t *points, int32_t *metrics)
{
    metrics[METRIC_OVERALL] = 0;
    for (size_t c = 0; c < COMPETENCY_COUNT; c++) {
        metrics[c] = points[c];
        metrics[METRIC_OVERALL] += points[c] * scenario->rubric->weight[c];
    }
}

static bool expand_reply(struct expander *expander, uint16_t decision, uint16_t reply, bool silence,
                         struct err *err)
{
    const struct scenario *scenario = expander->pack->scenario;
    struct action *action = add_action(expander, decision, err);
    if (action == NULL)
        return false;
    struct turn turn = {.session = begin_action(expander),
                        .scenario = scenario,
                        .probe = &expander->probe,
                        .err = err};
    action->reply = reply;
    action->silence = silence;
    if (!(silence ? answer_silence(&turn) : answer_choose(&turn, reply)))
        return false;
    action->scored = turn.scored;
    action->critical = turn.critical > 0;
    if (turn.scored && !expander->bare) {
        weigh(scenario, turn.open, action->open);
        weigh(scenario, turn.earned, action->most);
        memcpy(action->least, action->most, sizeof action->least);
    }
    return add_outcomes(expander, action, scenario->replies[reply].target, err);
}

/* What the decision offers here, all metrics; 0 when it is met again. */
static bool offer(const struct expander *expander, uint16_t index, int32_t *open)
{
    const struct session *session = &expander->session;
    const struct decision *decision = &session->scenario->decisions[index];
    int16_t points[COMPETENCY_COUNT];
    if ((session->met[index / 64] >> index % 64 & 1) != 0)
        return false;
    if (decision->fixed)
        memcpy(points, decision->open, sizeof points);
    else
        opportunity_points(session->scenario, decision, session->open, points);
    weigh(session->scenario, points, open);
    return true;
}

static bool expand_part(struct expander *expander, uint16_t decision, const struct part *part,
                        struct err *err)
{
    const struct scenario *scenario = expander->pack->scenario;
    struct action *action = add_action(expander, decision, err);
    if (action == NULL)
        return false;
    struct session *after = begin_action(expander);
    parts_leave(expander->parts, part, after);
    after->met[decision / 64] |= UINT64_C(1) << decision % 64;
    action->critical = part->critical;
    action->scored = offer(expander, decision, action->open);
    if (action->scored) {
        memcpy(action->most, part->most, sizeof action->most);
        memcpy(action->least, part->least, sizeof action->least);
    }
    memcpy(action->most_by, part->most_by, sizeof action->most_by);
    memcpy(action->least_by, part->least_by, sizeof action->least_by);
    return add_outcomes(expander, action, scenario->decisions[decision].target, err);
}

static bool expand_parts(struct expander *expander, uint16_t decision, struct err *err)
{
    uint16_t target = expander->pack->scenario->decisions[decision].target;
    uint64_t live = expander->pack->live.variables[target];
    if (!parts_find(expander->parts, &expander->session, live, &expander->probe, err))
        return false;
    for (size_t i = 0; i < expander->parts->count; i++)
        if (!expand_part(expander, decision, &expander->parts->at[i], err))
            return false;
    return true;
}

static bool expand_choose(struct expander *expander, uint16_t index, struct err *err)
{
    const struct decision *decision = &expander->pack->scenario->decisions[index];
    uint32_t open = expander->session.open;
    for (uint16_t place = 0; place < decision->reply_count; place++)
        if ((open >> place & 1) != 0 &&
            !expand_reply(expander, index, (uint16_t)(decision->reply + place), false, err))
            return false;
    return decision->silence == NONE || expand_reply(expander, index, decision->silence, true, err);
}

static void clear(struct expander *expander)
{
    expander->action_count = 0;
    expander->outcome_count = 0;
    expander->word_count = 0;
    expander->odds_count = 0;
}

bool expand_start(struct expander *expander, struct err *err)
{
    const struct scenario *scenario = expander->pack->scenario;
    expander->after =
        (struct session){.scenario = scenario, .evaluator = expander->session.evaluator};
    clear(expander);
    for (size_t v = 0; v < scenario->variable_count; v++)
        expander->after.values[v] = scenario->variables[v].start;
    struct action *action = add_action(expander, NONE, err);
    return action != NULL && add_outcomes(expander, action, scenario->start, err);
}

/* Walking onto the decision where the session rests finds what is open there. */
static bool find_open(struct expander *expander, struct err *err)
{
    struct session *session = &expander->session;
    struct turn turn = {
        .session = session, .scenario = session->scenario, .probe = &expander->probe, .err = err};
    return walk_on(&turn, session->step, true);
}

bool expand_state(struct expander *expander, const uint64_t *words, struct err *err)
{
    const struct scenario *scenario = expander->pack->scenario;
    clear(expander);
    if (!pack_unpack(expander->pack, words, &expander->session))
        return true;
    if (!find_open(expander, err))
        return false;
    uint16_t index = scenario->steps[expander->session.step].index;
    const struct decision *decision = &scenario->decisions[index];
    for (uint16_t place = 0; expander->opened != NULL && place < decision->reply_count; place++)
        if ((expander->session.open >> place & 1) != 0)
            expander->opened[decision->reply + place] = 1;
    return decision->kind == DECISION_CHOOSE ? expand_choose(expander, index, err)
                                             : expand_parts(expander, index, err);
}

void expand_move(const struct expander *expander, const struct action *action, size_t metric,
                 bool least, struct move *move)
{
    const struct scenario *scenario = expander->pack->scenario;
    const struct decision *decision = &scenario->decisions[action->decision];
    uint32_t by = least ? action->least_by[metric] : action->most_by[metric];
    *move =
        (struct move){.kind = MOVE_CHOOSE, .decision = action->decision, .reply = action->reply};
    if (action->silence) {
        *move = (struct move){.kind = MOVE_WAIT, .milliseconds = decision->milliseconds};
    } else if (decision->kind == DECISION_PICK) {
        *move = (struct move){.kind = MOVE_PICK, .decision = action->decision, .picked = by};
    } else if (decision->kind == DECISION_SORT) {
        *move = (struct move){.kind = MOVE_SORT, .decision = action->decision};
        for (uint16_t place = 0; place < decision->reply_count; place++) {
            uint16_t group = scenario->replies[decision->reply + place].group;
            bool right = (by >> place & 1) != 0;
            move->groups[place] = (uint8_t)(right ? group : group == 0);
        }
    }
}

/* The answer to a pick or sort is the one that leaves the same behind. */
static bool find_part(const struct expander *expander, const struct session *before,
                      const struct move *move, size_t *nth, struct err *err)
{
    struct session after = *before;
    struct turn turn = {.session = &after, .scenario = after.scenario, .err = err};
    if (!(move->kind == MOVE_PICK ? answer_pick(&turn, move->picked)
                                  : answer_sort(&turn, move->groups)))
        return false;
    *nth = parts_like(expander->parts, &after, turn.critical > 0);
    return true;
}

bool expand_find(const struct expander *expander, const struct session *before,
                 const struct move *move, size_t *nth, struct err *err)
{
    if (!rule_allows(before, move, err))
        return false;
    *nth = 0;
    if (move->kind == MOVE_PICK || move->kind == MOVE_SORT) {
        if (!find_part(expander, before, move, nth, err))
            return false;
    } else {
        bool silence = move->kind == MOVE_WAIT;
        while (*nth < expander->action_count &&
               (expander->actions[*nth].silence != silence ||
                (!silence && expander->actions[*nth].reply != move->reply)))
            ++*nth;
    }
    return *nth < expander->action_count ||
           err_set(err, ERR_BAD, "the run makes a move that the search did not meet");
}

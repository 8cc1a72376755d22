/* session.c: a move is first judged, then done on the session itself; a copy from
 * before it puts everything back when it cannot be finished. */
#include "play/session.h"

#include <string.h>

#include "play/answer.h"
#include "play/rule.h"
#include "play/score.h"
#include "play/turn.h"
#include "play/walk.h"

bool session_open(const struct session *session, uint32_t *open, struct err *err)
{
    if (session->stop != STOP_DECISION)
        return err_set(err, ERR_BAD, "the run is not at a decision, so nothing is open");
    *open = session->open;
    return true;
}

bool session_equal(const struct session *a, const struct session *b)
{
    return a->scenario == b->scenario && a->seed == b->seed && a->random.state == b->random.state &&
           a->stop == b->stop && a->open == b->open && a->waited == b->waited &&
           a->step == b->step && a->depth == b->depth &&
           memcmp(a->back, b->back, sizeof a->back) == 0 &&
           memcmp(a->given, b->given, sizeof a->given) == 0 &&
           memcmp(a->met, b->met, sizeof a->met) == 0 &&
           memcmp(a->values, b->values, sizeof a->values) == 0;
}

bool session_start(struct session *session, const struct scenario *scenario,
                   struct evaluator *evaluator, uint64_t seed, struct events *events,
                   struct err *err)
{
    size_t told = events == NULL ? 0 : events->count;
    *session = (struct session){
        .scenario = scenario, .evaluator = evaluator, .seed = seed, .random.state = seed};
    for (size_t v = 0; v < scenario->variable_count; v++)
        session->values[v] = scenario->variables[v].start;
    struct turn turn = {.session = session, .scenario = scenario, .events = events, .err = err};
    if (walk_to(&turn, scenario->start, false))
        return true;
    if (events != NULL)
        events->count = told;
    return false;
}

static bool go_on(struct turn *turn, bool all_lines)
{
    return walk_on(turn, (uint16_t)(turn->session->step + 1), all_lines);
}

static bool quit(struct turn *turn)
{
    turn->session->stop = STOP_QUIT;
    turn->session->open = 0;
    turn->session->waited = 0;
    return turn_tell(turn, EVENT_QUIT, NONE, NONE, 0, 0);
}

static bool wait(struct turn *turn, uint32_t milliseconds)
{
    struct session *session = turn->session;
    const struct decision *decision = session_decision(session);
    uint32_t left = decision->milliseconds - session->waited;
    if (milliseconds < left) {
        session->waited += milliseconds;
        return true;
    }
    return answer_silence(turn) &&
           walk_to(turn, turn->scenario->replies[decision->silence].target, false);
}

static bool perform(struct turn *turn, const struct move *move)
{
    const struct scenario *scenario = turn->scenario;
    switch (move->kind) {
    case MOVE_CONTINUE:
        return go_on(turn, false);
    case MOVE_CONTINUE_ALL:
        return go_on(turn, true);
    case MOVE_CHOOSE:
        return answer_choose(turn, move->reply) &&
               walk_to(turn, scenario->replies[move->reply].target, false);
    case MOVE_PICK:
        return answer_pick(turn, move->picked) &&
               walk_to(turn, scenario->decisions[move->decision].target, false);
    case MOVE_SORT:
        return answer_sort(turn, move->groups) &&
               walk_to(turn, scenario->decisions[move->decision].target, false);
    case MOVE_WAIT:
        return wait(turn, move->milliseconds);
    case MOVE_QUIT:
        return quit(turn);
    }
    return false;
}

static bool apply(struct turn *turn, const struct move *move)
{
    size_t told = turn->events == NULL ? 0 : turn->events->count;
    if (!rule_allows(turn->session, move, turn->err))
        return false;
    struct session before;
    size_t used =
        offsetof(struct session, values) + turn->scenario->variable_count * sizeof *before.values;
    memcpy(&before, turn->session, used); /* the rest is 0 and stays so */
    if (perform(turn, move))
        return true;
    memcpy(turn->session, &before, used);
    if (turn->events != NULL)
        turn->events->count = told;
    return false;
}

bool session_apply(struct session *session, const struct move *move, struct events *events,
                   struct err *err)
{
    struct turn turn = {
        .session = session, .scenario = session->scenario, .events = events, .err = err};
    return apply(&turn, move);
}

bool session_apply_scored(struct session *session, const struct move *move, struct score *score,
                          struct err *err)
{
    struct turn turn = {.session = session, .scenario = session->scenario, .err = err};
    if (!apply(&turn, move))
        return false;
    if (turn.scored)
        score_decision(score, turn.earned, turn.open);
    score->critical += turn.critical;
    return true;
}

/* coach.c: a move is judged among the actions of its state. An answer to a pick or
 * sort is judged by its own points and by what follows the state it leads to. */
#include "check/coach.h"

#include <stdlib.h>
#include <string.h>

#include "check/expand.h"
#include "check/shown.h"
#include "check/space.h"
#include "check/tally.h"
#include "check/values.h"
#include "story/opportunity.h"

struct coach {
    struct space space;
    struct tally tally;
    struct values values;
    char content[sizeof((struct scenario *)NULL)->hash];
};

static const double CLOSE = 1e-6;

const char *grade_name(enum grade grade)
{
    static const char *const names[] = {"best", "good", "missed", "harmful"};
    return names[grade];
}

/* *exact: whether everything could be searched. */
static bool search(struct coach *coach, const struct scenario *scenario,
                   struct evaluator *evaluator, size_t limit, bool *exact, struct err *err)
{
    struct space_options options = {.limit = limit,
                                    .merged = true,
                                    .edges = true,
                                    .visit = tally_visit,
                                    .visit_self = &coach->tally};
    *exact = false;
    if (!tally_begin(&coach->tally, scenario, err))
        return false;
    if (!space_search_as(&coach->space, scenario, evaluator, &options, err))
        return err->kind == ERR_BAD; /* too large to pack */
    if (!coach->space.complete || coach->space.failed != NO_STATE)
        return true;
    *exact = true;
    memcpy(coach->content, scenario->hash, sizeof coach->content);
    return tally_finish(&coach->tally, &coach->space, err) &&
           values_make(&coach->values, &coach->tally, err);
}

bool coach_new(const struct scenario *scenario, struct evaluator *evaluator, size_t limit,
               struct coach **coach, struct err *err)
{
    struct coach *made = calloc(1, sizeof *made);
    bool exact;
    *coach = NULL;
    if (made == NULL)
        return err_memory(err);
    bool ok = search(made, scenario, evaluator, limit, &exact, err);
    if (ok && exact)
        *coach = made;
    else
        coach_free(made);
    return ok;
}

void coach_free(struct coach *coach)
{
    if (coach == NULL)
        return;
    values_destroy(&coach->values);
    tally_destroy(&coach->tally);
    space_destroy(&coach->space);
    free(coach);
}

/* The scenario that was searched may be gone: the session's is the same in all that
 * counts. */
static void take_scenario(struct coach *coach, const struct session *session)
{
    coach->space.pack.scenario = session->scenario;
    coach->space.expander.session.scenario = session->scenario;
    coach->space.expander.session.evaluator = session->evaluator;
}

/* The state where the session rests; its actions are then in the expander. */
static bool find_state(struct coach *coach, const struct session *session, size_t *state,
                       struct err *err)
{
    uint64_t words[PACK_WORDS_MAX];
    if (strcmp(coach->content, session->scenario->hash) != 0)
        return err_set(err, ERR_BAD, "the run is of another scenario than the one searched");
    if (session->stop != STOP_DECISION)
        return err_set(err, ERR_BAD, "the run is not at a decision");
    take_scenario(coach, session);
    pack_state(&coach->space.pack, session, words);
    *state = space_find(&coach->space, words);
    if (*state == NO_STATE)
        return err_set(err, ERR_BAD, "the run is in a state that the search did not meet");
    return expand_state(&coach->space.expander, words, err);
}

bool coach_value(struct coach *coach, const struct session *session, size_t metric, double *value,
                 struct err *err)
{
    size_t state;
    if (!find_state(coach, session, &state, err))
        return false;
    *value = coach->values.at[metric][state];
    return true;
}

static size_t best_action(const struct coach *coach, size_t state)
{
    size_t best = 0;
    double least = values_action(&coach->values, state, 0, METRIC_OVERALL);
    for (size_t a = 1; a < coach->space.expander.action_count; a++) {
        double value = values_action(&coach->values, state, a, METRIC_OVERALL);
        if (value < least - CLOSE) {
            least = value;
            best = a;
        }
    }
    return best;
}

static double loss(const struct coach *coach, size_t state, size_t nth, size_t metric)
{
    return values_action(&coach->values, state, nth, metric) - coach->values.at[metric][state];
}

/* A critical error costs more than all points together. */
static bool is_beyond(const struct coach *coach, double lost)
{
    return lost > coach->values.critical[METRIC_OVERALL] - 1 + CLOSE;
}

/* At least what was lost itself: a critical error that only chance brings may lie
 * within what points could be. */
static double worst_loss(const struct coach *coach, size_t state, double least)
{
    const struct expander *expander = &coach->space.expander;
    double worst = is_beyond(coach, least) ? 0 : least;
    for (size_t a = 0; a < expander->action_count; a++) {
        const struct action *action = &expander->actions[a];
        double lost = loss(coach, state, a, METRIC_OVERALL) +
                      (action->most[METRIC_OVERALL] - action->least[METRIC_OVERALL]);
        if (lost > worst && !is_beyond(coach, lost))
            worst = lost;
    }
    return worst < CLOSE ? 0 : worst;
}

static enum grade grade(const struct judgement *judgement, const struct action *action,
                        int32_t earned)
{
    double lost = judgement->lost[METRIC_OVERALL];
    if (action->critical)
        return GRADE_HARMFUL;
    if (lost == 0 && (action->scored || earned >= 0))
        return GRADE_BEST;
    if (earned < 0)
        return GRADE_HARMFUL;
    return lost * 3 <= judgement->worst + CLOSE ? GRADE_GOOD : GRADE_MISSED;
}

bool coach_judge(struct coach *coach, const struct session *before, const struct move *move,
                 struct judgement *judgement, struct err *err)
{
    const struct expander *expander = &coach->space.expander;
    size_t state, nth;
    if (!find_state(coach, before, &state, err) || !expand_find(expander, before, move, &nth, err))
        return false;
    const struct action *action = &expander->actions[nth];
    int32_t earned[METRIC_COUNT];
    shown_points(before, move, earned);
    for (size_t m = 0; m < METRIC_COUNT; m++) {
        double lost =
            loss(coach, state, nth, m) + (action->scored ? action->most[m] - earned[m] : 0);
        judgement->lost[m] = lost < CLOSE ? 0 : lost;
    }
    judgement->worst = worst_loss(coach, state, judgement->lost[METRIC_OVERALL]);
    judgement->critical = action->critical;
    judgement->beyond = is_beyond(coach, judgement->lost[METRIC_OVERALL]);
    judgement->grade = grade(judgement, action, earned[METRIC_OVERALL]);
    judgement->better = *move;
    if (judgement->lost[METRIC_OVERALL] > 0)
        expand_move(expander, &expander->actions[best_action(coach, state)], METRIC_OVERALL, false,
                    &judgement->better);
    return true;
}

void coach_by_points(const struct session *session, struct move *best)
{
    const struct scenario *scenario = session->scenario;
    const struct decision *decision = session_decision(session);
    *best = (struct move){.decision = (uint16_t)(decision - scenario->decisions)};
    switch (decision->kind) {
    case DECISION_CHOOSE:
        best->kind = MOVE_CHOOSE;
        best->reply = opportunity_best_reply(scenario, decision, session->open);
        return;
    case DECISION_PICK:
        best->kind = MOVE_PICK;
        best->picked = opportunity_best_set(scenario, decision, session->open);
        return;
    case DECISION_SORT:
        best->kind = MOVE_SORT;
        for (uint16_t place = 0; place < decision->reply_count; place++)
            best->groups[place] = (uint8_t)scenario->replies[decision->reply + place].group;
        return;
    }
}

/* The behaviour worth most in the overall score among those that the answer shows. */
static uint16_t best_behaviour(const struct session *session, const struct move *move)
{
    const struct rubric *rubric = session->scenario->rubric;
    uint16_t best = NONE;
    int most = 0;
    for (uint16_t nth = 0; nth < shown_count(session); nth++) {
        const struct showing *showing = shown_nth(session, move, nth);
        for (uint16_t i = 0; showing != NULL && i < showing->count; i++) {
            const struct behaviour *shown = &rubric->behaviours[showing->behaviours[i]];
            int points = shown->points * rubric->weight[shown->competency];
            if (points > most) {
                most = points;
                best = showing->behaviours[i];
            }
        }
    }
    return best;
}

bool coach_hint(struct coach *coach, const struct session *session, uint16_t *behaviour,
                struct err *err)
{
    struct move move;
    size_t state;
    *behaviour = NONE;
    if (coach == NULL) {
        coach_by_points(session, &move);
    } else {
        if (!find_state(coach, session, &state, err))
            return false;
        expand_move(&coach->space.expander,
                    &coach->space.expander.actions[best_action(coach, state)], METRIC_OVERALL,
                    false, &move);
    }
    *behaviour = best_behaviour(session, &move);
    return true;
}

bool coach_after(const struct session *before, const struct move *move, struct events *events,
                 struct err *err)
{
    struct session after = *before;
    struct move on = {.kind = MOVE_CONTINUE_ALL};
    return session_apply(&after, move, events, err) &&
           (after.stop != STOP_LINE || session_apply(&after, &on, events, err));
}

/* coach.c: a move is judged among the actions of its state. An answer to a pick or
 * sort is judged by its own points and by what follows the state it leads to. */
#include "check/coach.h"

#include <stdlib.h>

#include "check/space.h"
#include "check/tally.h"
#include "check/values.h"
#include "story/opportunity.h"

struct coach {
    struct space space;
    struct tally tally;
    struct values values;
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
    if (!tally_begin(&coach->tally, scenario, err) ||
        !space_search_as(&coach->space, scenario, evaluator, &options, err))
        return false;
    if (!coach->space.complete || coach->space.failed != NO_STATE)
        return true;
    *exact = true;
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

/* The state where the session rests; its actions are then in the expander. */
static bool find_state(struct coach *coach, const struct session *session, size_t *state,
                       struct err *err)
{
    uint64_t words[PACK_WORDS_MAX];
    if (session->stop != STOP_DECISION)
        return err_set(err, ERR_BAD, "the run is not at a decision");
    pack_state(&coach->space.pack, session, words);
    *state = space_find(&coach->space, words);
    if (*state == NO_STATE)
        return err_set(err, ERR_BAD, "the run is in a state that the search did not meet");
    return expand_state(&coach->space.expander, words, err);
}

static size_t best_action(const struct coach *coach, size_t state, size_t metric)
{
    size_t best = 0;
    double least = values_action(&coach->values, state, 0, metric);
    for (size_t a = 1; a < coach->space.expander.action_count; a++) {
        double value = values_action(&coach->values, state, a, metric);
        if (value < least - CLOSE) {
            least = value;
            best = a;
        }
    }
    return best;
}

static void add_showing(const struct scenario *scenario, const struct showing *showing,
                        int32_t *earned)
{
    for (size_t c = 0; c < COMPETENCY_COUNT; c++) {
        earned[c] += showing->points[c];
        earned[METRIC_OVERALL] += showing->points[c] * scenario->rubric->weight[c];
    }
}

/* What the move earns here if it is scored. */
static void earn(const struct session *session, const struct move *move, int32_t *earned)
{
    const struct scenario *scenario = session->scenario;
    const struct decision *decision = session_decision(session);
    if (move->kind == MOVE_CHOOSE || move->kind == MOVE_WAIT) {
        uint16_t reply = move->kind == MOVE_CHOOSE ? move->reply : decision->silence;
        add_showing(scenario, &scenario->replies[reply].shows, earned);
        return;
    }
    for (uint16_t place = 0; place < decision->reply_count; place++) {
        const struct reply *item = &scenario->replies[decision->reply + place];
        if (move->kind == MOVE_SORT)
            add_showing(scenario,
                        move->groups[place] == item->group ? &item->shows : &item->misplaced,
                        earned);
        else if ((move->picked >> place & 1) != 0)
            add_showing(scenario, &item->shows, earned);
    }
}

static void grade(struct judgement *judgement, const int32_t *earned, bool critical)
{
    bool harmful = critical;
    for (size_t c = 0; c < COMPETENCY_COUNT; c++)
        harmful = harmful || earned[c] < 0;
    if (judgement->lost[METRIC_OVERALL] < CLOSE && !harmful)
        judgement->grade = GRADE_BEST;
    else if (harmful)
        judgement->grade = GRADE_HARMFUL;
    else if (judgement->lost[METRIC_OVERALL] * 3 <= judgement->worst + CLOSE)
        judgement->grade = GRADE_GOOD;
    else
        judgement->grade = GRADE_MISSED;
}

static double worst_loss(const struct coach *coach, size_t state)
{
    const struct expander *expander = &coach->space.expander;
    double worst = 0, value = coach->values.at[METRIC_OVERALL][state];
    for (size_t a = 0; a < expander->action_count; a++) {
        const struct action *action = &expander->actions[a];
        double loss = values_action(&coach->values, state, a, METRIC_OVERALL) - value +
                      (action->most[METRIC_OVERALL] - action->least[METRIC_OVERALL]);
        worst = loss > worst ? loss : worst;
    }
    return worst;
}

bool coach_judge(struct coach *coach, const struct session *before, const struct move *move,
                 struct judgement *judgement, struct err *err)
{
    size_t state, nth;
    if (!find_state(coach, before, &state, err) ||
        !expand_find(&coach->space.expander, before, move, &nth, err))
        return false;
    const struct expander *expander = &coach->space.expander;
    const struct action *action = &expander->actions[nth];
    int32_t earned[METRIC_COUNT] = {0};
    earn(before, move, earned);
    for (size_t m = 0; m < METRIC_COUNT; m++) {
        double less = action->scored ? action->most[m] - earned[m] : 0;
        double lost =
            values_action(&coach->values, state, nth, m) + less - coach->values.at[m][state];
        judgement->lost[m] = lost < CLOSE ? 0 : lost;
    }
    judgement->worst = worst_loss(coach, state);
    grade(judgement, earned, action->critical);
    judgement->better = *move;
    if (judgement->lost[METRIC_OVERALL] > 0)
        expand_move(expander, &expander->actions[best_action(coach, state, METRIC_OVERALL)],
                    METRIC_OVERALL, false, &judgement->better);
    return true;
}

/* The behaviour of the showing that is worth most and more than `points`. */
static void take_behaviour(const struct rubric *rubric, const struct showing *showing, int *points,
                           uint16_t *behaviour)
{
    for (uint16_t i = 0; i < showing->count; i++) {
        const struct behaviour *shown = &rubric->behaviours[showing->behaviours[i]];
        if (shown->points * rubric->weight[shown->competency] > *points) {
            *points = shown->points * rubric->weight[shown->competency];
            *behaviour = showing->behaviours[i];
        }
    }
}

bool coach_hint(struct coach *coach, const struct session *session, uint16_t *behaviour,
                struct err *err)
{
    size_t state;
    struct move move;
    int points = 0;
    *behaviour = NONE;
    if (!find_state(coach, session, &state, err))
        return false;
    const struct scenario *scenario = session->scenario;
    const struct decision *decision = session_decision(session);
    const struct expander *expander = &coach->space.expander;
    const struct action *best = &expander->actions[best_action(coach, state, METRIC_OVERALL)];
    expand_move(expander, best, METRIC_OVERALL, false, &move);
    if (best->reply != NONE)
        take_behaviour(scenario->rubric, &scenario->replies[best->reply].shows, &points, behaviour);
    for (uint16_t place = 0; best->reply == NONE && place < decision->reply_count; place++)
        if (move.kind == MOVE_SORT || (move.picked >> place & 1) != 0)
            take_behaviour(scenario->rubric, &scenario->replies[decision->reply + place].shows,
                           &points, behaviour);
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

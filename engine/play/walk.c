/* walk.c: the interpreter of steps. Whatever can be passed by without being told
 * costs one turn of the loop and nothing else; a bound on the turns ends a scenario
 * that goes round for ever. */
#include "play/walk.h"

#include "play/change.h"
#include "play/value.h"

static const char *where(const struct scenario *scenario, uint16_t at)
{
    uint16_t scene = scenario->steps[at].scene;
    return scene == NONE ? "an ending" : scenario->scenes[scene].id;
}

/* Whether a condition holds; a probe is told. */
static bool holds(const struct turn *turn, uint16_t condition, bool *result)
{
    if (!value_holds(turn->session, condition, result, turn->err))
        return false;
    if (condition != NONE && turn->probe != NULL && turn->probe->truths != NULL)
        turn->probe->truths[condition] |= *result ? PROBE_SAW_TRUE : PROBE_SAW_FALSE;
    return true;
}

static bool reply_is_open(const struct turn *turn, const struct reply *reply, bool *open)
{
    const struct session *session = turn->session;
    *open = false;
    if (reply->once != NONE && (session->given[reply->once / 64] >> reply->once % 64 & 1) != 0)
        return true;
    return holds(turn, reply->when, open);
}

/* Fallbacks are open only when no other reply is. */
static bool find_open(const struct turn *turn, const struct decision *decision, uint32_t *open)
{
    const struct reply *replies = &turn->scenario->replies[decision->reply];
    uint32_t plain = 0, fallback = 0;
    for (unsigned place = 0; place < decision->reply_count; place++) {
        bool is_open;
        if (!reply_is_open(turn, &replies[place], &is_open))
            return false;
        uint32_t bit = (uint32_t)is_open << place;
        if (replies[place].fallback)
            fallback |= bit;
        else
            plain |= bit;
    }
    *open = plain != 0 ? plain : fallback;
    return true;
}

static void note_failure(const struct turn *turn, enum probe_failure failure)
{
    if (turn->probe != NULL)
        turn->probe->failure = failure;
}

static bool nothing_open(const struct turn *turn, const struct decision *decision)
{
    note_failure(turn, PROBE_NOTHING_OPEN);
    return err_set(turn->err, ERR_BAD,
                   "%s:%d: no reply is open at decision \"%s\"; give it a reply without a "
                   "condition, or a fallback",
                   turn->scenario->file, decision->line, decision->id);
}

static bool stop_at_decision(struct turn *turn, uint16_t at)
{
    struct session *session = turn->session;
    const struct decision *decision = &turn->scenario->decisions[turn->scenario->steps[at].index];
    session->open = (UINT32_C(1) << decision->reply_count) - 1;
    if (!decision->fixed && !find_open(turn, decision, &session->open))
        return false;
    if (session->open == 0)
        return nothing_open(turn, decision);
    session->stop = STOP_DECISION;
    session->step = at;
    return true;
}

/* Says the line and stops at it, or goes on to the next step. */
static bool say_line(struct turn *turn, uint16_t *at, bool all_lines)
{
    uint16_t here = *at;
    if (all_lines)
        (*at)++;
    else {
        turn->session->stop = STOP_LINE;
        turn->session->step = here;
    }
    return turn_tell(turn, EVENT_LINE, turn->scenario->steps[here].index, NONE, 0, 0);
}

static bool stop_at_end(struct turn *turn, uint16_t at)
{
    turn->session->stop = STOP_ENDED;
    turn->session->step = at;
    return turn_tell(turn, EVENT_ENDED, turn->scenario->steps[at].index, NONE, 0, 0);
}

/* Leaving for an ordinary scene or an ending leaves every visit behind. */
static bool arrive_told(struct turn *turn, uint16_t target)
{
    const struct scenario *scenario = turn->scenario;
    uint16_t scene = scenario->steps[target].scene;
    struct session *session = turn->session;
    if (session->depth > 0 && (scene == NONE || !scenario->scenes[scene].shared))
        while (session->depth > 0)
            session->back[--session->depth] = 0;
    if (turn->events == NULL || scene == NONE || scenario->scenes[scene].first != target)
        return true;
    return turn_tell(turn, EVENT_SCENE, scene, NONE, 0, 0);
}

/* Arrives at a step that was gone to. */
static inline bool arrive(struct turn *turn, uint16_t target)
{
    return (turn->events == NULL && turn->session->depth == 0) || arrive_told(turn, target);
}

/* A search decides on its own what chance does, and wants to be asked. */
static bool stop_at_chance(struct turn *turn, uint16_t at)
{
    turn->probe->at_chance = true;
    turn->session->step = at;
    return true;
}

/* The place of the odds that come up: thrown, or as a probe wants it. */
static uint16_t throw_odds(struct turn *turn, const struct step *step)
{
    const struct odds *odds = &turn->scenario->odds[step->index];
    uint32_t total = 0, thrown;
    uint16_t place = 0;
    if (turn->probe != NULL) {
        turn->probe->force = false;
        return turn->probe->odds;
    }
    for (uint16_t k = 0; k < step->count; k++)
        total += odds[k].weight;
    for (thrown = random_below(&turn->session->random, total); thrown >= odds[place].weight;)
        thrown -= odds[place++].weight;
    return place;
}

static bool take_chance(struct turn *turn, const struct step *step, uint16_t *at)
{
    uint16_t place = throw_odds(turn, step);
    *at = turn->scenario->odds[step->index + place].target;
    return turn_tell(turn, EVENT_CHANCE, (uint16_t)(step->index + place), NONE, 0, 0) &&
           arrive(turn, *at);
}

static bool visit(struct turn *turn, const struct step *step, uint16_t *at)
{
    struct session *session = turn->session;
    if (session->depth == VISIT_DEPTH_MAX)
        return err_set(turn->err, ERR_BAD, "%s:%d: scene \"%s\" visits too deep: more than %d",
                       turn->scenario->file, step->line, where(turn->scenario, *at),
                       VISIT_DEPTH_MAX);
    session->back[session->depth++] = (uint16_t)(*at + 1);
    *at = step->target;
    return arrive(turn, *at);
}

static bool come_back(struct turn *turn, const struct step *step, uint16_t *at)
{
    struct session *session = turn->session;
    if (session->depth == 0)
        return err_set(turn->err, ERR_BAD, "%s:%d: scene \"%s\" goes back without a visit",
                       turn->scenario->file, step->line, where(turn->scenario, *at));
    *at = session->back[--session->depth];
    session->back[session->depth] = 0;
    return true;
}

static bool round_and_round(const struct turn *turn, uint16_t at)
{
    note_failure(turn, PROBE_GOES_ROUND);
    return err_set(turn->err, ERR_BAD,
                   "%s:%d: scene \"%s\" goes round without end; let a decision, a condition or an "
                   "ending stop it",
                   turn->scenario->file, turn->scenario->steps[at].line, where(turn->scenario, at));
}

/* Passes by the lines and ways on that need no thought and that nobody hears of, at
 * most so many; returns how many. */
static unsigned pass_by(const struct turn *turn, uint16_t *at, unsigned most)
{
    const struct step *steps = turn->scenario->steps, *step = &steps[*at];
    unsigned passed = 0;
    for (; passed < most && step->when == NONE; passed++)
        if (step->kind == STEP_LINE)
            step++;
        else if (step->kind == STEP_GO && turn->session->depth == 0)
            step = &steps[step->target];
        else
            break;
    *at = (uint16_t)(step - steps);
    return passed;
}

/* A probe is told that the step is done now. */
static bool tell_probe(const struct turn *turn, uint16_t at)
{
    struct probe *probe = turn->probe;
    if (probe->steps != NULL)
        probe->steps[at] = 1;
    return probe->see == NULL || probe->see(probe->see_self, turn->session, at, turn->err);
}

/* Does the step that *at is and moves *at on; or stops there. */
static bool take_step(struct turn *turn, uint16_t *at, bool all_lines, bool *stopped)
{
    const struct step *step = &turn->scenario->steps[*at];
    switch (step->kind) {
    case STEP_LINE:
        *stopped = !all_lines;
        return say_line(turn, at, all_lines);
    case STEP_DECIDE:
        *stopped = true;
        return stop_at_decision(turn, *at);
    case STEP_GO:
        *at = step->target;
        return arrive(turn, *at);
    case STEP_CHANCE:
        *stopped = turn->probe != NULL && !turn->probe->force;
        return *stopped ? stop_at_chance(turn, *at) : take_chance(turn, step, at);
    case STEP_VISIT:
        return visit(turn, step, at);
    case STEP_BACK:
        return come_back(turn, step, at);
    case STEP_CHANGE:
        (*at)++;
        return change_apply(turn, step->index, step->count);
    case STEP_END:
        *stopped = true;
        return stop_at_end(turn, *at);
    }
    return false;
}

bool walk_on(struct turn *turn, uint16_t at, bool all_lines)
{
    bool marked = turn->probe != NULL && (turn->probe->steps != NULL || turn->probe->see != NULL);
    bool unheard = all_lines && turn->events == NULL && !marked, stopped = false;
    turn->session->open = 0;
    turn->session->waited = 0;
    for (unsigned taken = 0; taken < WALK_MAX && !stopped; taken++) {
        bool done;
        if (unheard)
            taken += pass_by(turn, &at, WALK_MAX - 1 - taken);
        if (!holds(turn, turn->scenario->steps[at].when, &done))
            return false;
        if (done && marked && !tell_probe(turn, at))
            return false;
        if (!done)
            at++;
        else if (!take_step(turn, &at, all_lines, &stopped))
            return false;
    }
    return stopped || round_and_round(turn, at);
}

bool walk_to(struct turn *turn, uint16_t target, bool all_lines)
{
    return arrive(turn, target) && walk_on(turn, target, all_lines);
}

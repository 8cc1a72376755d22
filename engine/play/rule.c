/* rule.c: the judging of moves, apart from the doing, so that a move that is refused
 * has changed nothing. */
#include "play/rule.h"

#include "story/opportunity.h"

static bool not_here(const struct session *session, struct err *err)
{
    const struct decision *here = session_decision(session);
    if (session_is_over(session))
        return err_set(err, ERR_BAD, "the run is over; no move is possible any more");
    if (here == NULL)
        return err_set(err, ERR_BAD,
                       "a line was just said; what is possible now is continue, continue all "
                       "or quit");
    return err_set(err, ERR_BAD,
                   "the run is at decision \"%s\"; what is possible now is %s%s or "
                   "quit",
                   here->id, decision_word(here->kind), here->silence == NONE ? "" : ", wait");
}

/* The decision is not the one where the session rests, or not of that kind. */
static bool elsewhere(const struct session *session, const struct move *move,
                      enum decision_kind kind, struct err *err)
{
    const struct decision *here = session_decision(session);
    if (here == NULL || here->kind != kind)
        return not_here(session, err);
    if (move->decision >= session->scenario->decision_count)
        return err_set(err, ERR_BAD, "the scenario has no decision %u", move->decision);
    return err_set(err, ERR_BAD, "the run is at decision \"%s\", not at \"%s\"", here->id,
                   session->scenario->decisions[move->decision].id);
}

static inline bool is_at(const struct session *session, const struct decision *here,
                         const struct move *move, enum decision_kind kind)
{
    return here != NULL && here->kind == kind &&
           session->scenario->steps[session->step].index == move->decision;
}

static bool closed(const struct session *session, unsigned place, struct err *err)
{
    const struct decision *here = session_decision(session);
    return err_set(err, ERR_BAD, "\"%s\" is not open at decision \"%s\" now",
                   session->scenario->replies[here->reply + place].id, here->id);
}

static bool allows_choose(const struct session *session, const struct move *move, struct err *err)
{
    const struct decision *here = session_decision(session);
    if (!is_at(session, here, move, DECISION_CHOOSE))
        return elsewhere(session, move, DECISION_CHOOSE, err);
    if (move->reply < here->reply || move->reply - here->reply >= here->reply_count)
        return err_set(err, ERR_BAD, "that reply does not belong to decision \"%s\"", here->id);
    unsigned place = (unsigned)(move->reply - here->reply);
    return (session->open >> place & 1) != 0 || closed(session, place, err);
}

static bool allows_pick(const struct session *session, const struct move *move, struct err *err)
{
    const struct decision *here = session_decision(session);
    if (!is_at(session, here, move, DECISION_PICK))
        return elsewhere(session, move, DECISION_PICK, err);
    if (move->picked >> here->reply_count != 0)
        return err_set(err, ERR_BAD, "decision \"%s\" has %u items, no more", here->id,
                       here->reply_count);
    for (unsigned place = 0; place < here->reply_count; place++)
        if ((move->picked & ~session->open) >> place & 1)
            return closed(session, place, err);
    unsigned count = (unsigned)__builtin_popcount(move->picked);
    unsigned least = opportunity_least(here, session->open);
    if (count < least)
        return err_set(err, ERR_BAD, "decision \"%s\" wants at least %u picked, not %u", here->id,
                       least, count);
    if (count > here->at_most)
        return err_set(err, ERR_BAD, "decision \"%s\" takes at most %u picked, not %u", here->id,
                       here->at_most, count);
    return true;
}

static bool allows_sort(const struct session *session, const struct move *move, struct err *err)
{
    const struct decision *here = session_decision(session);
    if (!is_at(session, here, move, DECISION_SORT))
        return elsewhere(session, move, DECISION_SORT, err);
    for (unsigned place = 0; place < here->reply_count; place++)
        if (move->groups[place] >= here->group_count)
            return err_set(err, ERR_BAD,
                           "decision \"%s\" has %u groups; item \"%s\" cannot go "
                           "into group %u",
                           here->id, here->group_count,
                           session->scenario->replies[here->reply + place].id,
                           move->groups[place] + 1u);
    return true;
}

static bool allows_wait(const struct session *session, struct err *err)
{
    const struct decision *here = session_decision(session);
    if (here == NULL)
        return not_here(session, err);
    return here->silence != NONE ||
           err_set(err, ERR_BAD, "decision \"%s\" is not timed, so there is nothing to wait for",
                   here->id);
}

bool rule_allows(const struct session *session, const struct move *move, struct err *err)
{
    switch (move->kind) {
    case MOVE_CONTINUE:
    case MOVE_CONTINUE_ALL:
        return session->stop == STOP_LINE || not_here(session, err);
    case MOVE_CHOOSE:
        return allows_choose(session, move, err);
    case MOVE_PICK:
        return allows_pick(session, move, err);
    case MOVE_SORT:
        return allows_sort(session, move, err);
    case MOVE_WAIT:
        return allows_wait(session, err);
    case MOVE_QUIT:
        return !session_is_over(session) || not_here(session, err);
    }
    return err_set(err, ERR_BAD, "there is no move of kind %u", (unsigned)move->kind);
}

/* carry.c: answers decide, and what lies between them follows: lines that were added are
 * passed over, and a "continue" that has nothing to continue is left out. */
#include "store/carry.h"

#include <string.h>

static bool is_same_text(const struct template *a, const struct template *b)
{
    return (a->source == NULL || b->source == NULL) ? a->source == b->source
                                                    : strcmp(a->source, b->source) == 0;
}

/* By id: the two may belong to rubrics of different order. */
static bool shows_the_same(const struct scenario *old, const struct showing *a,
                           const struct scenario *edited, const struct showing *b)
{
    if (a->count != b->count)
        return false;
    for (size_t i = 0; i < a->count; i++)
        if (strcmp(old->rubric->behaviours[a->behaviours[i]].id,
                   edited->rubric->behaviours[b->behaviours[i]].id) != 0)
            return false;
    return true;
}

/* One decision as it was and as it is. */
struct pair {
    const struct scenario *old, *edited;
    const struct decision *before, *now;
};

/* Where the old one's i-th reply or item stands now; `reply_count` when it is gone. */
static size_t place_of(const struct pair *pair, size_t place)
{
    const struct reply *was = &pair->old->replies[pair->before->reply + place];
    for (size_t i = 0; i < pair->now->reply_count; i++) {
        const struct reply *is = &pair->edited->replies[pair->now->reply + i];
        if (strcmp(is->id, was->id) != 0)
            continue;
        bool same = is_same_text(&was->text, &is->text) ||
                    (pair->before->reply_count == pair->now->reply_count &&
                     shows_the_same(pair->old, &was->shows, pair->edited, &is->shows));
        return same ? i : pair->now->reply_count;
    }
    return pair->now->reply_count;
}

static bool have_the_same_groups(const struct pair *pair)
{
    if (pair->before->group_count != pair->now->group_count)
        return false;
    for (size_t i = 0; i < pair->now->group_count; i++)
        if (strcmp(pair->before->groups[i], pair->now->groups[i]) != 0)
            return false;
    return true;
}

static bool map_picked(const struct pair *pair, const struct move *was, struct move *move)
{
    for (size_t i = 0; i < pair->before->reply_count; i++) {
        if ((was->picked >> i & 1) == 0)
            continue;
        size_t place = place_of(pair, i);
        if (place == pair->now->reply_count)
            return false;
        move->picked |= UINT32_C(1) << place;
    }
    return true;
}

static bool map_sorted(const struct pair *pair, const struct move *was, struct move *move)
{
    if (!have_the_same_groups(pair) || pair->before->reply_count != pair->now->reply_count)
        return false;
    for (size_t i = 0; i < pair->before->reply_count; i++) {
        size_t place = place_of(pair, i);
        if (place == pair->now->reply_count)
            return false;
        move->groups[place] = was->groups[i];
    }
    return true;
}

/* The answer `was` as one to the edited decision. */
static bool map_answer(const struct pair *pair, const struct move *was, struct move *move)
{
    *move = (struct move){.kind = was->kind,
                          .decision = (uint16_t)(pair->now - pair->edited->decisions),
                          .milliseconds = was->milliseconds};
    if (was->kind == MOVE_PICK)
        return map_picked(pair, was, move);
    if (was->kind == MOVE_SORT)
        return map_sorted(pair, was, move);
    size_t place = place_of(pair, (size_t)(was->reply - pair->before->reply));
    move->reply = (uint16_t)(pair->now->reply + place);
    return place < pair->now->reply_count;
}

static bool was_silent(const struct run *run, size_t move)
{
    for (size_t i = run->ends[move]; i < run->ends[move + 1]; i++)
        if (run->events.at[i].kind == EVENT_SILENCE)
            return true;
    return false;
}

/* One carrying-over. */
struct carrying {
    const struct run *old;
    struct run *run;
    struct carry *carry;
    struct err *err;
};

/* Does the move; *done tells whether it was possible. False when memory is short. */
static bool try_move(struct carrying *carrying, const struct move *move, bool *done)
{
    struct err err = {0};
    *done = run_apply(carrying->run, move, &err);
    if (*done || err.kind == ERR_BAD)
        return true;
    *carrying->err = err;
    return false;
}

static bool go_on(struct carrying *carrying, enum move_kind kind)
{
    bool done;
    if (carrying->run->session.stop != STOP_LINE)
        return true;
    return try_move(carrying, &(struct move){.kind = kind}, &done);
}

/* A wait that was not silence is left out where nothing waits any more. */
static bool carry_wait(struct carrying *carrying, size_t index, const struct decision *now,
                       bool *done)
{
    bool silent = was_silent(carrying->old, index);
    if (now->milliseconds == 0 && !silent) {
        *done = true;
        return true;
    }
    const struct move wait = {.kind = MOVE_WAIT,
                              .milliseconds = carrying->old->journal.moves[index].milliseconds};
    if (!try_move(carrying, &wait, done))
        return false;
    *done = *done && was_silent(carrying->run, carrying->run->journal.count - 1) == silent;
    carrying->carry->replies += *done && silent;
    return true;
}

/* An answer, or a wait, at the old run's decision `at`. */
static bool carry_answer(struct carrying *carrying, size_t index, uint16_t at, bool *done)
{
    const struct scenario *old = carrying->old->scenario;
    struct move move;
    *done = false;
    carrying->carry->lost = at;
    if (!go_on(carrying, MOVE_CONTINUE_ALL))
        return false;
    struct pair pair = {old, carrying->run->scenario, &old->decisions[at],
                        session_decision(&carrying->run->session)};
    if (pair.now == NULL || strcmp(pair.now->id, pair.before->id) != 0 ||
        pair.now->kind != pair.before->kind)
        return true;
    const struct move *was = &carrying->old->journal.moves[index];
    if (was->kind == MOVE_WAIT)
        return carry_wait(carrying, index, pair.now, done);
    if (!map_answer(&pair, was, &move))
        return true;
    if (!try_move(carrying, &move, done))
        return false;
    carrying->carry->replies += *done;
    return true;
}

/* The old run's session before each of its moves tells at which decision it stood. */
static bool carry_moves(struct carrying *carrying)
{
    const struct journal *journal = &carrying->old->journal;
    struct session session;
    bool done = true;
    if (!session_start(&session, carrying->old->scenario, carrying->old->evaluator, journal->seed,
                       NULL, carrying->err))
        return false;
    for (size_t i = 0; done && i < journal->count; i++) {
        const struct move *move = &journal->moves[i];
        const struct decision *at = session_decision(&session);
        bool ok = at == NULL
                      ? go_on(carrying, move->kind)
                      : carry_answer(carrying, i,
                                     (uint16_t)(at - carrying->old->scenario->decisions), &done);
        if (!ok || !session_apply(&session, move, NULL, carrying->err))
            return false;
    }
    carrying->carry->possible = done;
    return true;
}

bool carry_over(const struct run *old, const struct scenario *edited, struct run *run,
                struct carry *carry, struct err *err)
{
    struct carrying carrying = {old, run, carry, err};
    *carry = (struct carry){.lost = NONE};
    if (!run_start(run, edited, old->journal.seed, old->journal.mode, err))
        return false;
    bool ok = carry_moves(&carrying);
    if (!ok || !carry->possible)
        run_destroy(run);
    return ok;
}

/* run.c: the session is truth enough; journal, events and score grow beside it,
 * and room for them is made before the move is done, so that it is all or nothing. */
#include "play/run.h"

#include <stdlib.h>
#include <string.h>

#include "story/script/evaluator.h"

static void clear(struct run *run)
{
    *run = (struct run){0};
}

void run_destroy(struct run *run)
{
    evaluator_free(run->evaluator);
    journal_destroy(&run->journal);
    events_destroy(&run->events);
    free(run->ends);
    clear(run);
}

static bool room_for_end(struct run *run, size_t count, struct err *err)
{
    return mem_grow(&run->ends, &run->end_capacity, count, sizeof *run->ends, err);
}

bool run_start(struct run *run, const struct scenario *scenario, uint64_t seed, enum mode mode,
               struct err *err)
{
    clear(run);
    run->scenario = scenario;
    journal_init(&run->journal, scenario, seed, mode);
    if (!scenario_evaluator(scenario, &run->evaluator, err) || !room_for_end(run, 0, err) ||
        !session_start(&run->session, scenario, run->evaluator, seed, &run->events, err)) {
        run_destroy(run);
        return false;
    }
    run->ends[0] = run->events.count;
    score_add(&run->score, &run->events, 0);
    return true;
}

bool run_apply(struct run *run, const struct move *move, struct err *err)
{
    size_t told = run->events.count;
    if (!room_for_end(run, run->journal.count + 1, err) ||
        !journal_append(&run->journal, move, err))
        return false;
    if (!session_apply(&run->session, move, &run->events, err)) {
        run->journal.count--;
        return false;
    }
    run->ends[run->journal.count] = run->events.count;
    score_add(&run->score, &run->events, told);
    return true;
}

bool run_replay(struct run *run, const struct scenario *scenario, const struct journal *journal,
                struct err *err)
{
    if (!run_start(run, scenario, journal->seed, journal->mode, err))
        return false;
    for (size_t i = 0; i < journal->count; i++)
        if (!run_apply(run, &journal->moves[i], err))
            return err_prefix(err, "move %zu", i + 1);
    return true;
}

static bool was_silent(const struct run *run, size_t move)
{
    for (size_t i = run->ends[move]; i < run->ends[move + 1]; i++)
        if (run->events.at[i].kind == EVENT_SILENCE)
            return true;
    return false;
}

/* How many moves are left without move `move` (from 1) and the waiting before it. */
static size_t moves_before(const struct run *run, size_t move)
{
    size_t kept = move - 1;
    while (kept > 0 && run->journal.moves[kept - 1].kind == MOVE_WAIT && !was_silent(run, kept - 1))
        kept--;
    return kept;
}

/* When the last answer is taken back; the number of all moves when there is none. */
static size_t moves_before_last_answer(const struct run *run)
{
    const struct move *moves = run->journal.moves;
    for (size_t i = run->journal.count; i > 0; i--) {
        enum move_kind kind = moves[i - 1].kind;
        if (kind != MOVE_CHOOSE && kind != MOVE_PICK && kind != MOVE_SORT &&
            !(kind == MOVE_WAIT && was_silent(run, i - 1)))
            continue;
        return moves_before(run, i);
    }
    return run->journal.count;
}

bool run_take_back(struct run *run, struct err *err)
{
    if (run->journal.mode != MODE_PRACTICE)
        return err_set(err, ERR_BAD, "in an assessed run nothing can be taken back");
    size_t kept = moves_before_last_answer(run);
    if (kept == run->journal.count)
        return err_set(err, ERR_BAD,
                       "no decision was answered yet, so there is nothing to take "
                       "back");
    struct session session;
    if (!session_start(&session, run->scenario, run->evaluator, run->journal.seed, NULL, err))
        return false;
    for (size_t i = 0; i < kept; i++)
        if (!session_apply(&session, &run->journal.moves[i], NULL, err))
            return false;
    run->session = session;
    run->journal.count = kept;
    run->events.count = run->ends[kept];
    run->score = (struct score){0};
    score_add(&run->score, &run->events, 0);
    return true;
}

bool run_branch(struct run *run, const struct run *other, size_t move, size_t *shared,
                struct err *err)
{
    clear(run);
    if (move == 0 || move > other->journal.count)
        return err_set(err, ERR_BAD, "there is no move %zu in the run, which has %zu", move,
                       other->journal.count);
    struct journal journal = other->journal;
    journal.mode = MODE_PRACTICE;
    journal.count = *shared = moves_before(other, move);
    if (run_replay(run, other->scenario, &journal, err))
        return true;
    run_destroy(run);
    return false;
}

bool run_passed(const struct run *run)
{
    return run->session.stop == STOP_ENDED && score_passes(&run->score, run->scenario);
}

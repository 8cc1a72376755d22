/* review.c: the moves are done again one by one, and each answer is judged in the
 * state in which it was given. */
#include "check/review.h"

#include <stdlib.h>

static const double CLOSE = 1e-6;

/* Critical errors cost more than points do, and are harmful whatever is lost. */
static bool costs_more(const struct judgement *a, const struct judgement *b)
{
    return a->lost[METRIC_OVERALL] > b->lost[METRIC_OVERALL] + CLOSE;
}

static void find_turning(struct review *review)
{
    review->turning = review->count;
    for (size_t i = 0; i < review->count; i++) {
        const struct judgement *judgement = &review->at[i].judgement;
        if (judgement->lost[METRIC_OVERALL] > CLOSE &&
            (review->turning == review->count ||
             costs_more(judgement, &review->at[review->turning].judgement)))
            review->turning = i;
    }
}

/* The wait that ends in silence is judged with all of the time that was left. */
static struct move whole_move(const struct session *before, const struct move *move)
{
    struct move whole = *move;
    if (move->kind == MOVE_WAIT)
        whole.milliseconds = session_decision(before)->milliseconds;
    return whole;
}

static bool judge_all(const struct run *run, const struct debrief *debrief, struct coach *coach,
                      struct review *review, struct err *err)
{
    struct session session;
    if (!session_start(&session, run->scenario, run->evaluator, run->journal.seed, NULL, err))
        return false;
    for (size_t i = 0; i < run->journal.count && review->count < debrief->count; i++) {
        const struct move *move = &run->journal.moves[i];
        if (debrief->decisions[review->count].move == i + 1) {
            struct review_decision *decision = &review->at[review->count++];
            struct move whole = whole_move(&session, move);
            decision->before = session;
            if (!coach_judge(coach, &session, &whole, &decision->judgement, err))
                return false;
        }
        if (!session_apply(&session, move, NULL, err))
            return false;
    }
    return true;
}

bool review_make(const struct run *run, const struct debrief *debrief, struct coach *coach,
                 struct review *review, struct err *err)
{
    *review = (struct review){.at = malloc((debrief->count + 1) * sizeof *review->at)};
    if (review->at == NULL)
        return err_memory(err);
    if (!judge_all(run, debrief, coach, review, err)) {
        review_destroy(review);
        return false;
    }
    find_turning(review);
    return true;
}

void review_destroy(struct review *review)
{
    free(review->at);
    *review = (struct review){0};
}

/* attempt.c: an attempt is derived from its run, never kept up in parallel: follow
 * it again, and what a failure left behind is made good. */
#include "store/attempt.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/random.h"
#include "base/text.h"
#include "play/debrief.h"
#include "play/move.h"
#include "store/progress_time.h"
#include "story/rubric.h"

static void free_behaviour(const struct attempt_behaviour *behaviour)
{
    free(behaviour->id);
    free(behaviour->others);
}

static void free_error(const struct attempt_error *error)
{
    free(error->decision);
    free(error->reply);
    free(error->behaviour);
    free(error->others);
}

void attempt_forget_result(struct attempt *attempt)
{
    for (size_t i = 0; i < attempt->behaviour_count; i++)
        free_behaviour(&attempt->behaviours[i]);
    for (size_t i = 0; i < attempt->critical_count; i++)
        free_error(&attempt->critical[i]);
    free(attempt->behaviours);
    free(attempt->critical);
    free(attempt->ending);
    attempt->behaviours = NULL;
    attempt->critical = NULL;
    attempt->ending = NULL;
    attempt->behaviour_count = attempt->critical_count = 0;
    attempt->finished = attempt->passed = false;
    attempt->score = (struct score){0};
    for (int c = 0; c < COMPETENCY_COUNT; c++)
        attempt->percent[c] = SCORE_NOT_OBSERVED;
    attempt->overall = SCORE_NOT_OBSERVED;
    attempt->overall_earned = attempt->overall_open = 0;
}

static void forget_moves(struct attempt *attempt, size_t from)
{
    while (attempt->move_count > from)
        free(attempt->moves[--attempt->move_count]);
}

void attempt_destroy(struct attempt *attempt)
{
    attempt_forget_result(attempt);
    forget_moves(attempt, 0);
    for (int s = 0; s <= COMPETENCY_COUNT; s++)
        free(attempt->score_others[s]);
    free(attempt->scores_others);
    free(attempt->others);
    free(attempt->moves);
    free(attempt->scenario);
    *attempt = (struct attempt){0};
}

bool attempt_init(struct attempt *attempt, const struct run *run, int64_t now, struct err *err)
{
    *attempt = (struct attempt){.seed = run->journal.seed, .mode = run->journal.mode};
    attempt_forget_result(attempt);
    attempt->started = attempt->ended = progress_time_within(now);
    memcpy(attempt->content, run->journal.content, sizeof attempt->content);
    attempt->scenario = strdup(run->journal.scenario);
    return attempt->scenario != NULL || err_memory(err);
}

void attempt_touch(struct attempt *attempt, int64_t now)
{
    now = progress_time_within(now);
    attempt->ended = now < attempt->started ? attempt->started : now;
}

bool attempt_same(const struct attempt *a, const struct attempt *b)
{
    return a->seed == b->seed && a->started == b->started && strcmp(a->scenario, b->scenario) == 0;
}

uint64_t attempt_token(const struct attempt *attempt)
{
    uint64_t token = random_mix(attempt->seed) ^ (uint64_t)attempt->started;
    for (const char *at = attempt->scenario; *at != '\0'; at++)
        token = random_mix(token + (unsigned char)*at);
    return (token >> 2) | 1;
}

static bool add_move(struct attempt *attempt, const struct move *move,
                     const struct scenario *scenario, struct err *err)
{
    struct text line;
    if (!mem_grow(&attempt->moves, &attempt->move_capacity, attempt->move_count,
                  sizeof *attempt->moves, err))
        return false;
    text_init(&line);
    move_encode(move, scenario, &line);
    bool ok = text_ok(&line, err);
    char *copy = ok ? strdup(text_string(&line)) : NULL;
    text_destroy(&line);
    if (copy == NULL)
        return err_memory(err);
    attempt->moves[attempt->move_count++] = copy;
    return true;
}

static bool add_behaviour(struct attempt *attempt, size_t *capacity, const char *id,
                          const struct debrief_behaviour *seen, struct err *err)
{
    if (seen->shown == 0 && seen->missed == 0)
        return true;
    if (!mem_grow(&attempt->behaviours, capacity, attempt->behaviour_count,
                  sizeof *attempt->behaviours, err))
        return false;
    struct attempt_behaviour one = {strdup(id), seen->shown, seen->missed, NULL};
    if (one.id == NULL)
        return err_memory(err);
    attempt->behaviours[attempt->behaviour_count++] = one;
    return true;
}

static bool follow_behaviours(struct attempt *attempt, const struct run *run, struct err *err)
{
    struct debrief debrief;
    if (!debrief_make(run, &debrief, err))
        return false;
    const struct behaviour *behaviours = run->scenario->rubric->behaviours;
    bool ok = true;
    size_t capacity = 0;
    for (size_t i = 0; ok && i < debrief.behaviour_count; i++)
        ok = add_behaviour(attempt, &capacity, behaviours[i].id, &debrief.behaviours[i], err);
    debrief_destroy(&debrief);
    return ok;
}

static bool add_critical(struct attempt *attempt, size_t *capacity, const struct event *event,
                         const struct scenario *scenario, struct err *err)
{
    if (!mem_grow(&attempt->critical, capacity, attempt->critical_count, sizeof *attempt->critical,
                  err))
        return false;
    struct attempt_error *one = &attempt->critical[attempt->critical_count++];
    one->decision = strdup(scenario->decisions[event->decision].id);
    one->reply = strdup(scenario->replies[event->index].id);
    one->behaviour = strdup(scenario->rubric->behaviours[event->behaviour].id);
    one->others = NULL;
    return (one->decision != NULL && one->reply != NULL && one->behaviour != NULL) ||
           err_memory(err);
}

static bool follow_critical(struct attempt *attempt, const struct run *run, struct err *err)
{
    size_t capacity = 0;
    for (size_t i = 0; i < run->events.count; i++)
        if (run->events.at[i].kind == EVENT_CRITICAL &&
            !add_critical(attempt, &capacity, &run->events.at[i], run->scenario, err))
            return false;
    return true;
}

static void follow_score(struct attempt *attempt, const struct run *run)
{
    const struct rubric *rubric = run->scenario->rubric;
    attempt->score = run->score;
    for (int c = 0; c < COMPETENCY_COUNT; c++) {
        attempt->percent[c] = score_percent(&run->score, (enum competency)c);
        attempt->overall_earned += rubric->weight[c] * run->score.earned[c];
        attempt->overall_open += rubric->weight[c] * run->score.open[c];
    }
    attempt->overall = score_overall(&run->score, rubric);
    attempt->passed = run_passed(run);
}

static bool follow_ending(struct attempt *attempt, const struct run *run, struct err *err)
{
    if (run->session.stop != STOP_ENDED)
        return true;
    const struct step *end = &run->scenario->steps[run->session.step];
    attempt->ending = strdup(run->scenario->endings[end->index].id);
    return attempt->ending != NULL || err_memory(err);
}

bool attempt_follow(struct attempt *attempt, const struct run *run, struct err *err)
{
    const struct journal *journal = &run->journal;
    bool carried_over = strcmp(attempt->content, journal->content) != 0;
    attempt_forget_result(attempt);
    forget_moves(attempt, carried_over ? 0 : journal->count);
    memcpy(attempt->content, journal->content, sizeof attempt->content);
    if (attempt->from_move > journal->count)
        attempt->from_move = journal->count;
    while (attempt->move_count < journal->count)
        if (!add_move(attempt, &journal->moves[attempt->move_count], run->scenario, err))
            return false;
    if (!session_is_over(&run->session))
        return true;
    if (!follow_ending(attempt, run, err) || !follow_behaviours(attempt, run, err) ||
        !follow_critical(attempt, run, err)) {
        attempt_forget_result(attempt);
        return false;
    }
    follow_score(attempt, run);
    attempt->finished = true;
    return true;
}

bool attempt_journal(const struct attempt *attempt, const struct scenario *scenario,
                     struct journal *journal, struct err *err)
{
    if (strcmp(attempt->content, scenario->hash) != 0)
        return err_set(err, ERR_BAD,
                       "\"%s\" has changed since this attempt was begun, so it cannot go on; "
                       "begin a new one",
                       scenario->title);
    journal_init(journal, scenario, attempt->seed, attempt->mode);
    for (size_t i = 0; i < attempt->move_count; i++) {
        struct move move;
        bool known = move_decode(attempt->moves[i], scenario, &move, err) ||
                     err_prefix(err, "move %zu of the attempt", i + 1);
        if (!known || !journal_append(journal, &move, err)) {
            journal_destroy(journal);
            return false;
        }
    }
    return true;
}

/* walks.c: rounds of runs shared out over the threads; between two rounds the caller
 * is told. Each worker adds to figures of its own, which are merged at the end. */
#include "check/walks.h"

#include <stdlib.h>
#include <string.h>

#include "base/random.h"
#include "base/thread.h"
#include "play/event.h"
#include "play/score.h"
#include "play/session.h"
#include "story/script/evaluator.h"

enum { ROUND = 1024 }; /* runs of one worker before progress is told */

struct worker {
    const struct walks_plan *plan;
    struct walks walks;          /* owned */
    struct evaluator *evaluator; /* owned; NULL when nothing is dynamic */
    struct events events;        /* owned */
    size_t from, to;             /* the runs of this round */
    struct err broke;            /* ERR_SYSTEM: memory ran out */
};

struct crew {
    struct worker *workers; /* owned */
    size_t count;
};

uint64_t walks_seed(uint64_t seed, size_t run)
{
    return random_mix(random_mix(seed) + run);
}

static bool init(struct walks *walks, const struct scenario *scenario, struct err *err)
{
    *walks = (struct walks){.scenario = scenario, .first_failed = SIZE_MAX};
    walks->endings = calloc(scenario->ending_count + 1, sizeof *walks->endings);
    walks->scenes = calloc(scenario->scene_count + 1, sizeof *walks->scenes);
    walks->decisions = calloc(scenario->decision_count + 1, sizeof *walks->decisions);
    walks->replies = calloc(scenario->reply_count + 1, sizeof *walks->replies);
    if (walks->endings != NULL && walks->scenes != NULL && walks->decisions != NULL &&
        walks->replies != NULL)
        return true;
    walks_destroy(walks);
    return err_memory(err);
}

void walks_destroy(struct walks *walks)
{
    free(walks->endings);
    free(walks->scenes);
    free(walks->decisions);
    free(walks->replies);
    *walks = (struct walks){0};
}

/* Notes what the last move met, and takes it into the score. */
static void note(struct worker *worker, struct score *score)
{
    struct walks *walks = &worker->walks;
    score_add(score, &worker->events, 0);
    for (size_t i = 0; i < worker->events.count; i++) {
        const struct event *event = &worker->events.at[i];
        if (event->kind == EVENT_SCENE)
            walks->scenes[event->index] = true;
        else if (event->kind == EVENT_REPLIED || event->kind == EVENT_SORTED ||
                 event->kind == EVENT_SILENCE)
            walks->replies[event->index] = true;
    }
    worker->events.count = 0;
}

/* Plays from a start to an end, or as far as it goes. */
static bool play(struct worker *worker, uint64_t seed, struct session *session, struct score *score,
                 unsigned *length, struct err *err)
{
    struct random random = {.state = random_mix(~seed)};
    struct move move;
    if (!session_start(session, worker->walks.scenario, worker->evaluator, seed, &worker->events,
                       err))
        return false;
    note(worker, score);
    while (!session_is_over(session) && *length < WALKS_LENGTH_MAX) {
        if (session->stop == STOP_DECISION) {
            worker->walks.decisions[session->scenario->steps[session->step].index] = true;
            ++*length;
        }
        if (!bot_move(worker->plan->bot, session, &random, &move, err) ||
            !session_apply(session, &move, &worker->events, err))
            return false;
        note(worker, score);
    }
    return true;
}

static void add_scores(struct walks *walks, const struct score *score)
{
    int overall = score_overall(score, walks->scenario->rubric);
    for (size_t c = 0; c < COMPETENCY_COUNT; c++) {
        int percent = score_percent(score, (enum competency)c);
        if (percent != SCORE_NOT_OBSERVED)
            spread_add(&walks->scores[c], (unsigned)percent);
    }
    if (overall != SCORE_NOT_OBSERVED)
        spread_add(&walks->scores[METRIC_OVERALL], (unsigned)overall);
    walks->passed += score_passes(score, walks->scenario);
    walks->critical += score->critical > 0;
}

static void walk(struct worker *worker, size_t run)
{
    struct walks *walks = &worker->walks;
    struct session session;
    struct score score = {0};
    struct err err;
    unsigned length = 0;
    worker->events.count = 0;
    walks->runs++;
    if (!play(worker, walks_seed(worker->plan->seed, run), &session, &score, &length, &err)) {
        walks->failed++;
        if (err.kind == ERR_SYSTEM)
            worker->broke = err;
        if (run < walks->first_failed) {
            walks->first_failed = run;
            walks->failure = err;
        }
    } else if (session.stop != STOP_ENDED) {
        walks->endless++;
    } else {
        walks->ended++;
        walks->endings[session.scenario->steps[session.step].index]++;
        spread_add(&walks->lengths, length);
        add_scores(walks, &score);
    }
}

static void work(void *self, size_t nth)
{
    struct worker *worker = &((struct crew *)self)->workers[nth];
    for (size_t run = worker->from; run < worker->to; run++)
        walk(worker, run);
}

static void merge_marks(bool *met, const bool *other, size_t count)
{
    for (size_t i = 0; i < count; i++)
        met[i] = met[i] || other[i];
}

static void merge(struct walks *walks, const struct walks *other)
{
    const struct scenario *scenario = walks->scenario;
    walks->runs += other->runs;
    walks->ended += other->ended;
    walks->endless += other->endless;
    walks->failed += other->failed;
    walks->passed += other->passed;
    walks->critical += other->critical;
    for (size_t m = 0; m < METRIC_COUNT; m++)
        spread_merge(&walks->scores[m], &other->scores[m]);
    spread_merge(&walks->lengths, &other->lengths);
    for (size_t e = 0; e < scenario->ending_count; e++)
        walks->endings[e] += other->endings[e];
    merge_marks(walks->scenes, other->scenes, scenario->scene_count);
    merge_marks(walks->decisions, other->decisions, scenario->decision_count);
    merge_marks(walks->replies, other->replies, scenario->reply_count);
    if (other->first_failed < walks->first_failed) {
        walks->first_failed = other->first_failed;
        walks->failure = other->failure;
    }
}

static void dismiss(struct crew *crew)
{
    for (size_t w = 0; w < crew->count; w++) {
        walks_destroy(&crew->workers[w].walks);
        evaluator_free(crew->workers[w].evaluator);
        events_destroy(&crew->workers[w].events);
    }
    free(crew->workers);
}

static bool hire(struct crew *crew, const struct scenario *scenario, const struct walks_plan *plan,
                 struct err *err)
{
    size_t wanted = plan->threads == 0 ? thread_cores() : plan->threads;
    if (wanted > THREAD_MAX)
        wanted = THREAD_MAX;
    *crew = (struct crew){.workers = calloc(wanted, sizeof *crew->workers)};
    if (crew->workers == NULL)
        return err_memory(err);
    for (; crew->count < wanted; crew->count++) {
        struct worker *worker = &crew->workers[crew->count];
        worker->plan = plan;
        events_init(&worker->events);
        if (!init(&worker->walks, scenario, err))
            break;
        if (!scenario_evaluator(scenario, &worker->evaluator, err)) {
            walks_destroy(&worker->walks);
            break;
        }
    }
    if (crew->count == wanted)
        return true;
    dismiss(crew);
    return false;
}

/* The next round's runs, as even as they go; the number behind the last. */
static size_t share_out(struct crew *crew, size_t from, size_t runs)
{
    size_t left = runs - from, each = (left + crew->count - 1) / crew->count;
    if (each > ROUND)
        each = ROUND;
    for (size_t w = 0; w < crew->count; w++) {
        crew->workers[w].from = from;
        from = runs - from < each ? runs : from + each;
        crew->workers[w].to = from;
    }
    return from;
}

bool walks_run(struct walks *walks, const struct scenario *scenario, const struct walks_plan *plan,
               walks_progress *progress, void *self, struct err *err)
{
    struct crew crew;
    if (!init(walks, scenario, err))
        return false;
    if (!hire(&crew, scenario, plan, err)) {
        walks_destroy(walks);
        return false;
    }
    for (size_t done = 0; done < plan->runs;) {
        done = share_out(&crew, done, plan->runs);
        thread_each(crew.count, work, &crew);
        if (progress != NULL && !progress(self, done))
            break;
    }
    bool ok = true;
    for (size_t w = 0; w < crew.count; w++) {
        merge(walks, &crew.workers[w].walks);
        if (ok && crew.workers[w].broke.kind != ERR_NONE)
            ok = err_set(err, ERR_SYSTEM, "%s", crew.workers[w].broke.text);
    }
    dismiss(&crew);
    if (!ok)
        walks_destroy(walks);
    return ok;
}

size_t walks_met(const bool *met, size_t count)
{
    size_t number = 0;
    for (size_t i = 0; i < count; i++)
        number += met[i];
    return number;
}

size_t walks_endings_met(const struct walks *walks)
{
    size_t number = 0;
    for (size_t e = 0; e < walks->scenario->ending_count; e++)
        number += walks->endings[e] > 0;
    return number;
}

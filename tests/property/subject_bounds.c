/* subject_bounds.c: scores are compared as fractions, by cross-multiplication. */
#include "subject.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include "check/bounds.h"
#include "play/score.h"

enum { SCORES_MAX = 6000, TRIES = 200000 };

/* What to check the bounds of. */
struct region {
    const struct naive_score *scores;
    size_t count, metric;
    uint16_t ending;
};

static bool is_in(const struct subject *subject, const struct region *region, size_t i)
{
    uint16_t ending = subject->naive.nodes[region->scores[i].node].ending;
    return region->scores[i].open > 0 && (region->ending == ANY_ENDING || region->ending == ending);
}

static void check_ratio(const struct subject *subject, const struct region *region,
                        const struct bound *bound, bool least)
{
    const struct naive_score *extreme = NULL;
    for (size_t i = 0; i < region->count; i++) {
        const struct naive_score *score = &region->scores[i];
        if (!is_in(subject, region, i))
            continue;
        int64_t more = extreme == NULL ? 1
                                       : (int64_t)score->earned * extreme->open -
                                             (int64_t)extreme->earned * score->open;
        if (extreme == NULL || (least ? more < 0 : more > 0))
            extreme = score;
    }
    subject_check(subject, bound->exists == (extreme != NULL), "a bound is there or is not");
    subject_check(subject,
                  extreme == NULL || bound->earned * extreme->open == bound->open * extreme->earned,
                  "a bound is another one");
}

/* A replay by nothing but play's own session. */
struct replay {
    const struct subject *subject;
    const struct bound *bound;
    struct session session;
    struct score score;
    size_t odds; /* of the bound, as far as they came up */
};

/* Whether the chances among the events were those wanted; how many is in *taken. */
static bool as_wanted(const struct replay *replay, const struct events *events, size_t *taken)
{
    const struct scenario *scenario = replay->subject->scenario;
    *taken = 0;
    for (size_t i = 0; i < events->count; i++) {
        if (events->at[i].kind != EVENT_CHANCE)
            continue;
        size_t step = 0, nth = replay->odds + (*taken)++;
        while (scenario->steps[step].kind != STEP_CHANCE ||
               events->at[i].index - scenario->steps[step].index >= scenario->steps[step].count ||
               events->at[i].index < scenario->steps[step].index)
            step++;
        if (nth >= replay->bound->odds_count ||
            replay->bound->odds[nth] != events->at[i].index - scenario->steps[step].index)
            return false;
    }
    return true;
}

/* Begins (move NULL) or goes on, from a session whose random numbers are tried out
 * until chance does what it should. */
static bool try_until(struct replay *replay, const struct move *move)
{
    static const struct move on = {.kind = MOVE_CONTINUE_ALL};
    const struct subject *subject = replay->subject;
    bool wanted = false;
    struct events events;
    events_init(&events);
    for (uint64_t random = 1; !wanted && random < TRIES; random++) {
        struct err err = {0};
        struct session session = replay->session;
        size_t taken;
        events.count = 0;
        session.random.state = random;
        if (move == NULL)
            subject_done(subject,
                         session_start(&session, subject->scenario, subject->evaluator, random,
                                       &events, &err),
                         &err);
        else
            subject_done(subject, session_apply(&session, move, &events, &err), &err);
        if (session.stop == STOP_LINE)
            subject_done(subject, session_apply(&session, &on, &events, &err), &err);
        wanted = as_wanted(replay, &events, &taken);
        if (wanted) {
            replay->session = session;
            replay->odds += taken;
            score_add(&replay->score, &events, 0);
        }
    }
    events_destroy(&events);
    return wanted;
}

static int64_t earned(const struct replay *replay, size_t metric, const int32_t *points)
{
    const int *weight = replay->subject->scenario->rubric->weight;
    int64_t sum = 0;
    for (size_t c = 0; c < COMPETENCY_COUNT; c++)
        sum += metric == METRIC_OVERALL ? (int64_t)weight[c] * points[c]
               : metric == c            ? points[c]
                                        : 0;
    return sum;
}

static void check_replay(const struct subject *subject, const struct region *region,
                         const struct bound *bound)
{
    struct replay replay = {.subject = subject, .bound = bound};
    if (!bound->exists || bound->odds_count > 6)
        return;
    subject_check(subject, try_until(&replay, NULL), "a bound's run does not begin");
    for (size_t i = 0; i < bound->move_count; i++)
        subject_check(subject, try_until(&replay, &bound->moves[i]), "a bound's run goes wrong");
    subject_check(subject, replay.session.stop == STOP_ENDED, "a bound's run does not end");
    uint16_t ending = subject->scenario->steps[replay.session.step].index;
    subject_check(subject, region->ending == ANY_ENDING || region->ending == ending,
                  "a bound's run ends elsewhere");
    subject_check(subject, replay.odds == bound->odds_count, "a bound has other odds");
    subject_check(subject,
                  earned(&replay, region->metric, replay.score.earned) * bound->open ==
                      earned(&replay, region->metric, replay.score.open) * bound->earned,
                  "a bound's run scores something else");
}

static void check_region(struct subject *subject, const struct region *region,
                         const struct bounds *bounds)
{
    const struct bound *least = &bounds->least[region->metric];
    const struct bound *most = &bounds->most[region->metric];
    check_ratio(subject, region, least, true);
    check_ratio(subject, region, most, false);
    check_replay(subject, region, least);
    check_replay(subject, region, most);
}

/* What a critical error costs is more than any run gives away. */
static void check_cost(const struct subject *subject, const struct region *region)
{
    for (size_t i = 0; i < region->count; i++)
        subject_check(subject,
                      region->scores[i].open - region->scores[i].earned <
                          subject->values.critical[region->metric],
                      "a critical error costs less than a run gives away");
}

bool subject_check_bounds(struct subject *subject)
{
    struct naive_score *scores[METRIC_COUNT] = {NULL};
    size_t counts[METRIC_COUNT], endings = subject->scenario->ending_count;
    bool all = true;
    for (size_t m = 0; m < METRIC_COUNT; m++) {
        scores[m] = naive_scores(&subject->naive, m, SCORES_MAX, &counts[m]);
        all = all && scores[m] != NULL;
    }
    for (size_t e = 0; all && e <= endings; e++) {
        struct bounds bounds;
        struct err err;
        uint16_t ending = e < endings ? (uint16_t)e : (uint16_t)ANY_ENDING;
        subject_done(subject, bounds_find(&bounds, &subject->tally, &subject->space, ending, &err),
                     &err);
        for (size_t m = 0; m < METRIC_COUNT; m++) {
            struct region region = {scores[m], counts[m], m, ending};
            check_region(subject, &region, &bounds);
            check_cost(subject, &region);
        }
        bounds_destroy(&bounds);
    }
    for (size_t m = 0; m < METRIC_COUNT; m++)
        free(scores[m]);
    return all;
}

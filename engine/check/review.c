/* review.c: the moves are done again one by one; each answer is judged in the state
 * in which it was given, and there too the better one is tried. */
#include "check/review.h"

#include <stdlib.h>

#include "base/text.h"
#include "check/shown.h"
#include "play/view.h"

static const double CLOSE = 1e-6;

/* The decision at hand. */
struct reviewing {
    struct arena *arena; /* borrowed, as all here: the review's */
    struct coach *coach;
    const struct session *before;
    const struct decision *decision;
    const struct move *given;
    struct review_decision *at;
};

static int32_t worth(const struct session *session, const struct move *move)
{
    int32_t points[METRIC_COUNT];
    shown_points(session, move, points);
    return points[METRIC_OVERALL];
}

/* Without a coach, better is what earns more here; nothing is, when it counts no more. */
static void find_better(const struct reviewing *reviewing, bool scored)
{
    struct move best;
    reviewing->at->judgement.better = *reviewing->given;
    coach_by_points(reviewing->before, &best);
    if (scored && worth(reviewing->before, &best) > worth(reviewing->before, reviewing->given))
        reviewing->at->judgement.better = best;
}

static bool differs(const struct move *given, const struct move *better, uint16_t place)
{
    return better->kind == MOVE_SORT ? given->groups[place] != better->groups[place]
                                     : ((given->picked ^ better->picked) >> place & 1) != 0;
}

static bool add_part(const struct reviewing *reviewing, uint16_t index, struct err *err)
{
    const struct reply *reply = &reviewing->before->scenario->replies[index];
    struct review_part *part = &reviewing->at->parts[reviewing->at->part_count++];
    part->reply = reply;
    return view_copy(reviewing->before, &reply->text, reviewing->arena, &part->text, err);
}

/* Those that are better left out, or the others. */
static bool add_items(const struct reviewing *reviewing, bool out, struct err *err)
{
    const struct decision *decision = reviewing->decision;
    const struct move *better = &reviewing->at->judgement.better;
    for (uint16_t place = 0; place < decision->reply_count; place++) {
        bool left = better->kind == MOVE_PICK && (better->picked >> place & 1) == 0;
        if (left != out || !differs(reviewing->given, better, place))
            continue;
        struct review_part *part = &reviewing->at->parts[reviewing->at->part_count];
        part->out = out;
        if (better->kind == MOVE_SORT)
            part->group = decision->groups[better->groups[place]];
        if (!add_part(reviewing, (uint16_t)(decision->reply + place), err))
            return false;
    }
    return true;
}

static bool add_parts(const struct reviewing *reviewing, struct err *err)
{
    const struct move *better = &reviewing->at->judgement.better;
    reviewing->at->parts = arena_alloc(reviewing->arena, OPEN_MAX, sizeof *reviewing->at->parts);
    if (reviewing->at->parts == NULL)
        return err_memory(err);
    if (better->kind == MOVE_CHOOSE)
        return add_part(reviewing, better->reply, err);
    if (better->kind == MOVE_WAIT)
        return add_part(reviewing, reviewing->decision->silence, err);
    return add_items(reviewing, false, err) && add_items(reviewing, true, err);
}

static bool shows(const struct reviewing *reviewing, uint16_t behaviour)
{
    for (uint16_t nth = 0; nth < shown_count(reviewing->before); nth++) {
        const struct showing *showing = shown_nth(reviewing->before, reviewing->given, nth);
        for (uint16_t i = 0; showing != NULL && i < showing->count; i++)
            if (showing->behaviours[i] == behaviour)
                return true;
    }
    return false;
}

static bool is_among(const uint16_t *missed, size_t count, uint16_t behaviour)
{
    for (size_t i = 0; i < count; i++)
        if (missed[i] == behaviour)
            return true;
    return false;
}

static bool add_missed(const struct reviewing *reviewing, struct err *err)
{
    const struct session *before = reviewing->before;
    const struct rubric *rubric = before->scenario->rubric;
    struct review_decision *at = reviewing->at;
    uint16_t *missed = arena_alloc(reviewing->arena, rubric->behaviour_count + 1, sizeof *missed);
    if (missed == NULL)
        return err_memory(err);
    at->missed = missed;
    for (uint16_t nth = 0; nth < shown_count(before); nth++) {
        const struct showing *showing = shown_nth(before, &at->judgement.better, nth);
        for (uint16_t i = 0; showing != NULL && i < showing->count; i++) {
            uint16_t behaviour = showing->behaviours[i];
            if (rubric->behaviours[behaviour].points > 0 && !shows(reviewing, behaviour) &&
                !is_among(missed, at->missed_count, behaviour))
                missed[at->missed_count++] = behaviour;
        }
    }
    return true;
}

static bool tell_after(const struct reviewing *reviewing, const struct events *events,
                       struct err *err)
{
    struct review_decision *at = reviewing->at;
    struct session then = *reviewing->before;
    for (size_t e = 0; e < events->count; e++) {
        const struct event *event = &events->at[e];
        if (event->kind == EVENT_CHANGED)
            then.values[event->index] = event->value;
        else if (event->kind == EVENT_ENDED)
            at->ending = &then.scenario->endings[event->index];
        else if (event->kind == EVENT_LINE && at->after_count < REVIEW_LINES) {
            struct review_line *line = &at->after[at->after_count];
            line->line = &then.scenario->lines[event->index];
            if (!view_copy(&then, &line->line->text, reviewing->arena, &line->text, err))
                return false;
            at->after_count++;
        }
    }
    return true;
}

/* A move or a text that fails has no more to tell. */
static bool try_better(const struct reviewing *reviewing, struct err *err)
{
    struct events events;
    events_init(&events);
    bool ok = coach_after(reviewing->before, &reviewing->at->judgement.better, &events, err) &&
              tell_after(reviewing, &events, err);
    events_destroy(&events);
    return ok || err->kind == ERR_BAD;
}

static bool review_answer(const struct reviewing *reviewing, bool scored, struct err *err)
{
    struct review_decision *at = reviewing->at;
    if (reviewing->coach == NULL)
        find_better(reviewing, scored);
    else if (!coach_judge(reviewing->coach, reviewing->before, reviewing->given, &at->judgement,
                          err))
        return false;
    return move_equal(reviewing->given, &at->judgement.better) ||
           (add_parts(reviewing, err) && add_missed(reviewing, err) && try_better(reviewing, err));
}

static bool review_move(struct review *review, struct coach *coach, const struct session *before,
                        const struct move *move, bool scored, struct err *err)
{
    struct reviewing reviewing = {.arena = &review->arena,
                                  .coach = coach,
                                  .before = before,
                                  .decision = session_decision(before),
                                  .given = move,
                                  .at = &review->at[review->count++]};
    return review_answer(&reviewing, scored, err);
}

static bool review_run(const struct run *run, const struct debrief *debrief, struct coach *coach,
                       struct review *review, struct err *err)
{
    struct session session;
    if (!session_start(&session, run->scenario, run->evaluator, run->journal.seed, NULL, err))
        return false;
    for (size_t i = 0; i < run->journal.count && review->count < debrief->count; i++) {
        const struct move *move = &run->journal.moves[i];
        const struct debrief_decision *made = &debrief->decisions[review->count];
        if (made->move == i + 1 && !review_move(review, coach, &session, move, made->scored, err))
            return false;
        if (!session_apply(&session, move, NULL, err))
            return false;
    }
    return true;
}

/* One critical error fails a run as well as two. */
static bool costs_more(const struct judgement *a, const struct judgement *b)
{
    if (a->beyond || b->beyond)
        return a->beyond && !b->beyond;
    return a->lost[METRIC_OVERALL] > b->lost[METRIC_OVERALL] + CLOSE;
}

static void find_turning(struct review *review)
{
    static const struct judgement none = {0};
    const struct judgement *most = &none;
    review->turning = review->count;
    for (size_t i = 0; i < review->count; i++)
        if (costs_more(&review->at[i].judgement, most)) {
            most = &review->at[i].judgement;
            review->turning = i;
        }
}

static bool read_moods(const struct scenario *scenario, const struct debrief *debrief,
                       struct review *review, struct err *err)
{
    if (scenario->mood_meter == NONE)
        return true;
    int *moods = arena_alloc(&review->arena, debrief->count + 1, sizeof *moods);
    if (moods == NULL)
        return err_memory(err);
    moods[0] = view_mood(scenario, scenario->variables[scenario->mood_meter].start);
    for (size_t i = 0; i < debrief->count; i++)
        moods[i + 1] = debrief->decisions[i].mood_percent;
    review->moods = moods;
    return true;
}

bool review_make(const struct run *run, const struct debrief *debrief, struct coach *coach,
                 struct review *review, struct err *err)
{
    *review = (struct review){.exact = coach != NULL,
                              .at = calloc(debrief->count + 1, sizeof *review->at)};
    arena_init(&review->arena);
    if (review->at == NULL)
        return err_memory(err);
    if (!review_run(run, debrief, coach, review, err) ||
        !read_moods(run->scenario, debrief, review, err)) {
        review_destroy(review);
        return false;
    }
    find_turning(review);
    return true;
}

void review_destroy(struct review *review)
{
    arena_destroy(&review->arena);
    free(review->at);
    *review = (struct review){0};
}

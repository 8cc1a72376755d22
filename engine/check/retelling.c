/* retelling.c: plays the moves again on a copy of the session, because a text may
 * name a variable, and must say what it was then, not what it is now; within a move,
 * every change is an event, so that each line has the values of its moment. */
#include "check/retelling.h"

#include <stdlib.h>
#include <string.h>

#include "play/view.h"
#include "story/opportunity.h"

/* What is carried from move to move. */
struct teller {
    struct retelling *retelling;
    const struct run *run;
    const struct review *review; /* may be NULL */
    const struct scenario *scenario;
    struct session before, now; /* the state before and after the move being told */
    struct debrief debrief;
    size_t heard; /* the place of the last line */
    bool opens;   /* a scene was entered, and nothing told since */
};

void retelling_init(struct retelling *retelling)
{
    *retelling = (struct retelling){0};
    arena_init(&retelling->arena);
}

void retelling_destroy(struct retelling *retelling)
{
    arena_destroy(&retelling->arena);
    free(retelling->told);
    free(retelling->answers);
    retelling_init(retelling);
}

/* The template filled, in the arena; NULL when it has no text. */
static bool fill(struct teller *teller, const struct session *session,
                 const struct template *template, const char **filled, struct err *err)
{
    *filled = NULL;
    return template->source == NULL ||
           view_copy(session, template, &teller->retelling->arena, filled, err);
}

static bool add_told(struct teller *teller, struct told told, struct err *err)
{
    struct retelling *retelling = teller->retelling;
    if (!mem_grow(&retelling->told, &retelling->capacity, retelling->count, sizeof *retelling->told,
                  err))
        return false;
    told.opens = teller->opens;
    teller->opens = false;
    retelling->told[retelling->count++] = told;
    return true;
}

static bool tell_line(struct teller *teller, const struct session *then, uint16_t index,
                      size_t move, struct err *err)
{
    struct told told = {.line = &teller->scenario->lines[index], .move = move};
    teller->heard = teller->retelling->count;
    return fill(teller, then, &told.line->text, &told.text, err) && add_told(teller, told, err);
}

static const struct review_decision *judged(const struct teller *teller,
                                            const struct told_answer *answer)
{
    return teller->review == NULL ? NULL : &teller->review->at[answer - teller->retelling->answers];
}

/* The items that belong to the best answer. */
static uint32_t best_of(const struct teller *teller, const struct told_answer *answer,
                        uint32_t open)
{
    const struct decision *decision = &teller->scenario->decisions[answer->points.decision];
    const struct review_decision *review = judged(teller, answer);
    return review != NULL && decision->kind == DECISION_PICK
               ? review->judgement.better.picked
               : opportunity_best_set(teller->scenario, decision, open);
}

static bool tell_item(struct teller *teller, struct told_answer *answer, uint16_t place,
                      bool wanted, struct err *err)
{
    const struct decision *decision = &teller->scenario->decisions[answer->points.decision];
    const struct reply *reply = &teller->scenario->replies[decision->reply + place];
    struct told_item *item = &answer->items[answer->item_count];
    *item = (struct told_item){.reply = (uint16_t)(decision->reply + place),
                               .because = reply->because,
                               .taken = (answer->points.picked >> place & 1) != 0,
                               .wanted = wanted};
    if (decision->kind == DECISION_SORT) {
        uint8_t group = answer->points.groups[place];
        item->group = decision->groups[group];
        item->better = group == reply->group ? NULL : decision->groups[reply->group];
    }
    answer->item_count++;
    return fill(teller, &teller->before, &reply->text, &item->text, err);
}

static bool tell_items(struct teller *teller, struct told_answer *answer, struct err *err)
{
    const struct decision *decision = &teller->scenario->decisions[answer->points.decision];
    uint32_t open = UINT32_MAX;
    if (answer->kind == DECISION_PICK && !session_open(&teller->before, &open, err))
        return false;
    uint32_t best = best_of(teller, answer, open);
    answer->items =
        arena_alloc(&teller->retelling->arena, decision->reply_count, sizeof *answer->items);
    if (answer->items == NULL)
        return err_memory(err);
    for (uint16_t place = 0; place < decision->reply_count; place++)
        if ((open >> place & 1) != 0 &&
            !tell_item(teller, answer, place, (best >> place & 1) != 0, err))
            return false;
    return true;
}

static bool tell_reply(struct teller *teller, struct told_answer *answer, struct err *err)
{
    const struct reply *given = &teller->scenario->replies[answer->points.reply];
    answer->because = given->because;
    return fill(teller, &teller->before, &given->text, &answer->given, err);
}

static void add_behaviour(struct teller *teller, struct told_answer *answer, uint16_t index,
                          bool shown)
{
    const struct behaviour *behaviour = &teller->scenario->rubric->behaviours[index];
    struct told_behaviour *told = answer->behaviours;
    while (told < answer->behaviours + answer->behaviour_count && told->behaviour != behaviour)
        told++;
    if (told == answer->behaviours + answer->behaviour_count)
        answer->behaviours[answer->behaviour_count++].behaviour = behaviour;
    told->shown += shown;
}

static void add_missed(struct teller *teller, struct told_answer *answer,
                       const struct showing *best)
{
    for (uint16_t i = 0; i < best->count; i++)
        if (teller->scenario->rubric->behaviours[best->behaviours[i]].points > 0)
            add_behaviour(teller, answer, best->behaviours[i], false);
}

static void add_all_missed(struct teller *teller, struct told_answer *answer)
{
    const struct scenario *scenario = teller->scenario;
    const struct review_decision *review = judged(teller, answer);
    for (size_t i = 0; review != NULL && i < review->missed_count; i++)
        add_behaviour(teller, answer, review->missed[i], false);
    if (review != NULL)
        return;
    if (!answer->points.scored)
        return;
    if (answer->points.best != NONE) {
        add_missed(teller, answer, &scenario->replies[answer->points.best].shows);
        return;
    }
    const struct decision *decision = &scenario->decisions[answer->points.decision];
    uint32_t open = UINT32_MAX;
    if (decision->kind == DECISION_CHOOSE || !session_open(&teller->before, &open, NULL))
        return;
    uint32_t best = best_of(teller, answer, open);
    for (uint16_t place = 0; place < decision->reply_count; place++)
        if ((best >> place & 1) != 0)
            add_missed(teller, answer, &scenario->replies[decision->reply + place].shows);
}

static bool tell_behaviours(struct teller *teller, struct told_answer *answer, struct err *err)
{
    const struct run *run = teller->run;
    answer->behaviours =
        arena_alloc(&teller->retelling->arena, teller->scenario->rubric->behaviour_count + 1,
                    sizeof *answer->behaviours);
    if (answer->behaviours == NULL)
        return err_memory(err);
    size_t move = answer->points.move;
    for (size_t i = run->ends[move - 1]; i < run->ends[move]; i++) {
        const struct event *event = &run->events.at[i];
        if (event->kind == EVENT_BEHAVIOUR)
            add_behaviour(teller, answer, event->behaviour, true);
        answer->critical = answer->critical || event->kind == EVENT_CRITICAL;
    }
    add_all_missed(teller, answer);
    return true;
}

static bool tell_answer(struct teller *teller, const struct debrief_decision *points,
                        struct err *err)
{
    struct retelling *retelling = teller->retelling;
    const struct decision *decision = &teller->scenario->decisions[points->decision];
    size_t place = retelling->answer_count++;
    struct told_answer *answer = &retelling->answers[place];
    *answer =
        (struct told_answer){.points = *points, .kind = decision->kind, .heard = teller->heard};
    bool choice = decision->kind == DECISION_CHOOSE || points->silent;
    return fill(teller, &teller->before, &decision->prompt, &answer->prompt, err) &&
           (choice ? tell_reply(teller, answer, err) : tell_items(teller, answer, err)) &&
           tell_behaviours(teller, answer, err) &&
           add_told(teller, (struct told){.answer = place, .move = points->move}, err);
}

static const struct debrief_decision *answered_by(const struct teller *teller, size_t move)
{
    for (size_t i = 0; i < teller->debrief.count; i++)
        if (teller->debrief.decisions[i].move == move)
            return &teller->debrief.decisions[i];
    return NULL;
}

static bool tell_events(struct teller *teller, size_t move, struct err *err)
{
    const struct run *run = teller->run;
    struct session then = teller->before;
    for (size_t i = move == 0 ? 0 : run->ends[move - 1]; i < run->ends[move]; i++) {
        const struct event *event = &run->events.at[i];
        if (event->kind == EVENT_CHANGED)
            then.values[event->index] = event->value;
        teller->opens = teller->opens || event->kind == EVENT_SCENE;
        if (event->kind == EVENT_LINE && !tell_line(teller, &then, event->index, move, err))
            return false;
    }
    return true;
}

static bool tell_moves(struct teller *teller, struct err *err)
{
    const struct run *run = teller->run;
    if (!session_start(&teller->now, teller->scenario, run->evaluator, run->journal.seed, NULL,
                       err))
        return false;
    teller->before = teller->now;
    for (size_t v = 0; v < teller->scenario->variable_count; v++)
        teller->before.values[v] = teller->scenario->variables[v].start;
    if (!tell_events(teller, 0, err))
        return false;
    for (size_t move = 1; move <= run->journal.count; move++) {
        teller->before = teller->now;
        const struct debrief_decision *points = answered_by(teller, move);
        if (!session_apply(&teller->now, &run->journal.moves[move - 1], NULL, err) ||
            (points != NULL && !tell_answer(teller, points, err)) ||
            !tell_events(teller, move, err))
            return false;
    }
    return true;
}

bool retelling_make(struct retelling *retelling, const struct run *run, const struct review *review,
                    struct err *err)
{
    struct retelling made;
    retelling_init(&made);
    made.scenario = run->scenario;
    struct teller teller = {.retelling = &made,
                            .run = run,
                            .review = review,
                            .scenario = run->scenario,
                            .heard = SIZE_MAX};
    if (!debrief_make(run, &teller.debrief, err))
        return false;
    made.answers = calloc(teller.debrief.count + 1, sizeof *made.answers);
    bool ok = made.answers != NULL ? tell_moves(&teller, err) : err_memory(err);
    debrief_destroy(&teller.debrief);
    if (!ok) {
        retelling_destroy(&made);
        return false;
    }
    retelling_destroy(retelling);
    *retelling = made;
    return true;
}

const char *retelling_text(const struct told_answer *answer, uint16_t reply)
{
    for (size_t i = 0; i < answer->item_count; i++)
        if (answer->items[i].reply == reply)
            return answer->items[i].text;
    return answer->given;
}

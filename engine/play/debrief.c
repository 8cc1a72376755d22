/* debrief.c: goes through the moves with the events of each. What was missed is the
 * difference between what the best answer would have shown and what was shown. */
#include "play/debrief.h"

#include <stdlib.h>
#include <string.h>

#include "play/view.h"
#include "story/opportunity.h"

/* What is carried from move to move. */
struct reading {
    const struct run *run;
    struct debrief *debrief;
    uint16_t heard;
    int32_t mood; /* the value of the mood meter */
    int *balance; /* owned: how often each behaviour should have been shown and was not */
};

static const struct reply *reply_of(const struct reading *reading, uint16_t index)
{
    return &reading->run->scenario->replies[index];
}

static void weigh(struct reading *reading, const struct showing *showing, int amount)
{
    for (uint16_t i = 0; i < showing->count; i++)
        reading->balance[showing->behaviours[i]] += amount;
}

/* Takes what the best answer shows into the balance. */
static void weigh_best(struct reading *reading, const struct event *scored)
{
    const struct scenario *scenario = reading->run->scenario;
    const struct decision *decision = &scenario->decisions[scored->decision];
    if (scored->scored.best != NONE) {
        weigh(reading, &reply_of(reading, scored->scored.best)->shows, 1);
        return;
    }
    uint32_t best = opportunity_best_set(scenario, decision, (uint32_t)scored->value);
    for (uint16_t place = 0; place < decision->reply_count; place++)
        if ((best >> place & 1) != 0)
            weigh(reading, &reply_of(reading, (uint16_t)(decision->reply + place))->shows, 1);
}

static void settle_balance(struct reading *reading)
{
    const struct behaviour *behaviours = reading->run->scenario->rubric->behaviours;
    for (size_t b = 0; b < reading->debrief->behaviour_count; b++) {
        if (reading->balance[b] > 0 && behaviours[b].points > 0)
            reading->debrief->behaviours[b].missed += (uint32_t)reading->balance[b];
        reading->balance[b] = 0;
    }
}

static void read_scored(struct reading *reading, const struct event *event,
                        struct debrief_decision *answered)
{
    answered->scored = true;
    answered->best = event->scored.best;
    for (unsigned c = 0; c < COMPETENCY_COUNT; c++) {
        answered->earned[c] = event->scored.earned[c];
        answered->open[c] = event->scored.open[c];
    }
    weigh_best(reading, event);
}

static void read_behaviour(struct reading *reading, const struct event *event)
{
    const struct behaviour *behaviour =
        &reading->run->scenario->rubric->behaviours[event->behaviour];
    if (event->value != 0 || behaviour->critical)
        reading->debrief->behaviours[event->behaviour].shown++;
    reading->balance[event->behaviour] -= event->value != 0;
}

static void read_event(struct reading *reading, const struct event *event,
                       struct debrief_decision *answered)
{
    const struct scenario *scenario = reading->run->scenario;
    uint16_t first =
        event->decision == NONE ? (uint16_t)NONE : scenario->decisions[event->decision].reply;
    switch (event->kind) {
    case EVENT_SILENCE:
        answered->decision = event->decision;
        answered->silent = true;
        answered->reply = event->index;
        break;
    case EVENT_REPLIED:
        if (scenario->decisions[event->decision].kind == DECISION_CHOOSE)
            answered->reply = event->index;
        else
            answered->picked |= UINT32_C(1) << (event->index - first);
        break;
    case EVENT_SORTED:
        answered->groups[event->index - first] = (uint8_t)event->value;
        break;
    case EVENT_BEHAVIOUR:
        read_behaviour(reading, event);
        break;
    case EVENT_SCORED:
        read_scored(reading, event, answered);
        break;
    case EVENT_CHANGED:
        if (event->index == scenario->mood_meter)
            reading->mood = event->value;
        break;
    case EVENT_LINE:
        reading->heard = event->index;
        break;
    case EVENT_SCENE:
    case EVENT_CRITICAL:
    case EVENT_HELD:
    case EVENT_CHANCE:
    case EVENT_ENDED:
    case EVENT_QUIT:
        break;
    }
}

static bool is_answer(const struct move *move)
{
    return move->kind == MOVE_CHOOSE || move->kind == MOVE_PICK || move->kind == MOVE_SORT;
}

static bool add_decision(struct debrief *debrief, const struct debrief_decision *answered,
                         struct err *err)
{
    if (!mem_grow(&debrief->decisions, &debrief->capacity, debrief->count,
                  sizeof *debrief->decisions, err))
        return false;
    debrief->decisions[debrief->count++] = *answered;
    return true;
}

/* Reads the events of move `number` (0: of the start). */
static bool read_move(struct reading *reading, size_t number, struct err *err)
{
    const struct run *run = reading->run;
    const struct move *move = number == 0 ? NULL : &run->journal.moves[number - 1];
    struct debrief_decision answered = {
        .decision = move != NULL && is_answer(move) ? move->decision : (uint16_t)NONE,
        .heard = reading->heard,
        .move = number,
        .reply = NONE,
        .best = NONE,
        .mood_percent = -1};
    for (size_t i = number == 0 ? 0 : run->ends[number - 1]; i < run->ends[number]; i++)
        read_event(reading, &run->events.at[i], &answered);
    if (answered.decision == NONE)
        return true;
    settle_balance(reading);
    if (run->scenario->mood_meter != NONE)
        answered.mood_percent = view_mood(run->scenario, reading->mood);
    return add_decision(reading->debrief, &answered, err);
}

static bool read_run(struct reading *reading, struct err *err)
{
    for (size_t number = 0; number <= reading->run->journal.count; number++)
        if (!read_move(reading, number, err))
            return false;
    return true;
}

bool debrief_make(const struct run *run, struct debrief *debrief, struct err *err)
{
    const struct scenario *scenario = run->scenario;
    size_t count = scenario->rubric->behaviour_count;
    *debrief = (struct debrief){.behaviour_count = count};
    struct reading reading = {.run = run, .debrief = debrief, .heard = NONE};
    if (scenario->mood_meter != NONE)
        reading.mood = scenario->variables[scenario->mood_meter].start;
    debrief->behaviours = calloc(count + 1, sizeof *debrief->behaviours);
    reading.balance = calloc(count + 1, sizeof *reading.balance);
    bool made = debrief->behaviours != NULL && reading.balance != NULL ? read_run(&reading, err)
                                                                       : err_memory(err);
    free(reading.balance);
    if (!made)
        debrief_destroy(debrief);
    return made;
}

void debrief_destroy(struct debrief *debrief)
{
    free(debrief->decisions);
    free(debrief->behaviours);
    *debrief = (struct debrief){0};
}

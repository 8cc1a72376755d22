/* turn.c: the telling: each event is made here and nowhere else, so that every
 * field that a kind does not use is 0 or NONE and equal runs have equal events. */
#include "play/turn.h"

#include "story/opportunity.h"

static struct event make(enum event_kind kind, uint16_t index, uint16_t decision, int32_t value)
{
    return (struct event){.kind = kind,
                          .index = index,
                          .decision = decision,
                          .behaviour = NONE,
                          .value = value,
                          .scored.best = NONE};
}

bool turn_record(struct turn *turn, enum event_kind kind, uint16_t index, uint16_t decision,
                 int32_t value, int32_t before)
{
    struct event event = make(kind, index, decision, value);
    event.before = before;
    return events_add(turn->events, &event, turn->err);
}

bool turn_tell_showing(struct turn *turn, uint16_t index, uint16_t decision,
                       const struct showing *showing, bool counts)
{
    if (turn->events == NULL)
        return true;
    const struct behaviour *behaviours = turn->scenario->rubric->behaviours;
    for (size_t i = 0; i < showing->count; i++) {
        const struct behaviour *behaviour = &behaviours[showing->behaviours[i]];
        struct event event = make(EVENT_BEHAVIOUR, index, decision, counts ? behaviour->points : 0);
        event.behaviour = showing->behaviours[i];
        if (!events_add(turn->events, &event, turn->err))
            return false;
        if (!behaviour->critical)
            continue;
        event.kind = EVENT_CRITICAL;
        event.value = 0;
        if (!events_add(turn->events, &event, turn->err))
            return false;
    }
    return true;
}

bool turn_tell_scored(struct turn *turn, uint16_t decision)
{
    if (turn->events == NULL)
        return true;
    struct event event = make(EVENT_SCORED, NONE, decision, (int32_t)turn->session->open);
    for (size_t c = 0; c < COMPETENCY_COUNT; c++) {
        event.scored.earned[c] = turn->earned[c];
        event.scored.open[c] = turn->open[c];
    }
    event.scored.best = opportunity_best_reply(turn->scenario, &turn->scenario->decisions[decision],
                                               turn->session->open);
    return events_add(turn->events, &event, turn->err);
}

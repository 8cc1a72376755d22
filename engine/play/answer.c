/* answer.c: first everything that was shown, then the points, then the effects.
 * A decision counts the first time it is met in a run; a critical error always. */
#include "play/answer.h"

#include <string.h>

#include "play/change.h"
#include "story/opportunity.h"

static uint16_t decision_here(const struct turn *turn)
{
    return turn->scenario->steps[turn->session->step].index;
}

/* Marks the decision as met; from now on turn->scored says whether it counts. */
static void meet(struct turn *turn, uint16_t decision)
{
    uint64_t *met = &turn->session->met[decision / 64], bit = UINT64_C(1) << decision % 64;
    turn->scored = (*met & bit) == 0;
    *met |= bit;
}

static uint32_t count_critical(const struct scenario *scenario, const struct showing *showing)
{
    uint32_t count = 0;
    for (uint16_t i = 0; i < showing->count; i++)
        count += scenario->rubric->behaviours[showing->behaviours[i]].critical;
    return count;
}

static bool show(struct turn *turn, uint16_t reply, uint16_t decision,
                 const struct showing *showing)
{
    for (unsigned c = 0; turn->scored && c < COMPETENCY_COUNT; c++)
        turn->earned[c] = (int16_t)(turn->earned[c] + showing->points[c]);
    if (showing->critical)
        turn->critical += count_critical(turn->scenario, showing);
    return turn_tell_showing(turn, reply, decision, showing, turn->scored);
}

static bool count_points(struct turn *turn, uint16_t index)
{
    const struct decision *decision = &turn->scenario->decisions[index];
    if (!turn->scored)
        return true;
    if (decision->fixed)
        memcpy(turn->open, decision->open, sizeof turn->open);
    else
        opportunity_points(turn->scenario, decision, turn->session->open, turn->open);
    return turn_tell_scored(turn, index);
}

static bool give(struct turn *turn, uint16_t index, enum event_kind kind)
{
    const struct reply *reply = &turn->scenario->replies[index];
    uint16_t decision = decision_here(turn);
    meet(turn, decision);
    if (reply->once != NONE)
        turn->session->given[reply->once / 64] |= UINT64_C(1) << reply->once % 64;
    return turn_tell(turn, kind, index, decision, 0, 0) &&
           show(turn, index, decision, &reply->shows) && count_points(turn, decision) &&
           change_apply(turn, reply->effect, reply->effect_count);
}

bool answer_choose(struct turn *turn, uint16_t reply)
{
    return give(turn, reply, EVENT_REPLIED);
}

bool answer_silence(struct turn *turn)
{
    return give(turn, turn->scenario->decisions[decision_here(turn)].silence, EVENT_SILENCE);
}

/* The effects of the items whose bits are set. */
static bool change_by_items(struct turn *turn, const struct decision *decision, uint32_t items)
{
    int32_t before[VARIABLE_MAX];
    memcpy(before, turn->session->values, sizeof before);
    for (uint16_t place = 0; place < decision->reply_count; place++) {
        const struct reply *item = &turn->scenario->replies[decision->reply + place];
        if ((items >> place & 1) != 0 &&
            !change_apply_from(turn, item->effect, item->effect_count, before))
            return false;
    }
    return true;
}

bool answer_pick(struct turn *turn, uint32_t picked)
{
    uint16_t index = decision_here(turn);
    const struct decision *decision = &turn->scenario->decisions[index];
    meet(turn, index);
    for (uint16_t place = 0; place < decision->reply_count; place++) {
        uint16_t item = (uint16_t)(decision->reply + place);
        if ((picked >> place & 1) == 0)
            continue;
        if (!turn_tell(turn, EVENT_REPLIED, item, index, 0, 0) ||
            !show(turn, item, index, &turn->scenario->replies[item].shows))
            return false;
    }
    return count_points(turn, index) && change_by_items(turn, decision, picked);
}

bool answer_sort(struct turn *turn, const uint8_t *groups)
{
    uint16_t index = decision_here(turn);
    const struct decision *decision = &turn->scenario->decisions[index];
    uint32_t right = 0;
    meet(turn, index);
    for (uint16_t place = 0; place < decision->reply_count; place++) {
        uint16_t item = (uint16_t)(decision->reply + place);
        const struct reply *sorted = &turn->scenario->replies[item];
        bool fits = groups[place] == sorted->group;
        right |= (uint32_t)fits << place;
        if (!turn_tell(turn, EVENT_SORTED, item, index, groups[place], 0) ||
            !show(turn, item, index, fits ? &sorted->shows : &sorted->misplaced))
            return false;
    }
    return count_points(turn, index) && change_by_items(turn, decision, right);
}

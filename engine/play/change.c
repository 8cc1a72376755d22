/* change.c: numbers are added one after the other, each sum held within the range
 * at once; what is computed reads the values from before all of them. */
#include "play/change.h"

#include <string.h>

#include "play/value.h"

static bool new_value(const struct turn *turn, const struct effect *effect, const int32_t *before,
                      int64_t *value)
{
    int32_t computed;
    switch (effect->kind) {
    case EFFECT_ADD:
        *value = (int64_t)turn->session->values[effect->variable] + effect->value;
        return true;
    case EFFECT_SET:
        *value = effect->value;
        return true;
    case EFFECT_COMPUTE:
        if (!value_compute(turn->session, effect->expression,
                           &turn->scenario->variables[effect->variable], before, &computed,
                           turn->err))
            return false;
        *value = computed;
        return true;
    }
    return false;
}

static bool change(struct turn *turn, const struct effect *effect, const int32_t *before)
{
    const struct variable *variable = &turn->scenario->variables[effect->variable];
    int32_t *held = &turn->session->values[effect->variable], old = *held;
    int64_t wanted;
    if (!new_value(turn, effect, before, &wanted))
        return false;
    int64_t value = wanted < variable->least  ? variable->least
                    : wanted > variable->most ? variable->most
                                              : wanted;
    *held = (int32_t)value;
    if (value != wanted && variable->kind == VARIABLE_COUNT && turn->probe != NULL &&
        turn->probe->held != NULL)
        turn->probe->held[effect->variable] = 1;
    if (turn->events == NULL)
        return true;
    if (value != old && !turn_tell(turn, EVENT_CHANGED, effect->variable, NONE, *held, old))
        return false;
    return value == wanted || variable->kind != VARIABLE_COUNT ||
           turn_tell(turn, EVENT_HELD, effect->variable, NONE, *held, 0);
}

bool change_apply_from(struct turn *turn, uint16_t first, uint16_t count, const int32_t *before)
{
    const struct effect *effects = &turn->scenario->effects[first];
    for (uint16_t i = 0; i < count; i++)
        if (!change(turn, &effects[i], before))
            return false;
    return true;
}

static bool any_computes(const struct effect *effects, uint16_t count)
{
    for (uint16_t i = 0; i < count; i++)
        if (effects[i].kind == EFFECT_COMPUTE)
            return true;
    return false;
}

bool change_apply(struct turn *turn, uint16_t first, uint16_t count)
{
    int32_t before[VARIABLE_MAX];
    if (!any_computes(&turn->scenario->effects[first], count))
        return change_apply_from(turn, first, count, turn->session->values);
    memcpy(before, turn->session->values, sizeof before);
    return change_apply_from(turn, first, count, before);
}

/* usage.c: what the effects compute is set aside; all other expressions are read by
 * somebody. */
#include "check/usage.h"

static uint64_t bit(uint16_t variable)
{
    return UINT64_C(1) << variable;
}

static uint64_t read_by_template(const struct scenario *scenario, const struct template *template)
{
    uint64_t read = 0;
    for (size_t i = 0; i < template->part_count; i++) {
        const struct template_part *part = &template->parts[i];
        if (part->kind == PART_EXPRESSION || part->kind == PART_PLURAL)
            read |= scenario->expressions[part->expression].reads;
    }
    return read;
}

static uint64_t read_by_when(const struct scenario *scenario, uint16_t when)
{
    return when == NONE ? 0 : scenario->expressions[when].reads;
}

static uint64_t find_read(const struct scenario *scenario)
{
    uint64_t read = scenario->mood_meter == NONE ? 0 : bit(scenario->mood_meter);
    for (size_t i = 0; i < scenario->step_count; i++)
        read |= read_by_when(scenario, scenario->steps[i].when);
    for (size_t i = 0; i < scenario->line_count; i++)
        read |= read_by_template(scenario, &scenario->lines[i].text);
    for (size_t i = 0; i < scenario->decision_count; i++)
        read |= read_by_template(scenario, &scenario->decisions[i].prompt);
    for (size_t i = 0; i < scenario->reply_count; i++)
        read |= read_by_when(scenario, scenario->replies[i].when) |
                read_by_template(scenario, &scenario->replies[i].text);
    for (size_t i = 0; i < scenario->ending_count; i++)
        read |= read_by_template(scenario, &scenario->endings[i].reflection);
    return read;
}

/* Adds what used variables are computed from, until there is no more. */
static uint64_t close_over_effects(const struct scenario *scenario, uint64_t read)
{
    uint64_t before;
    do {
        before = read;
        for (size_t i = 0; i < scenario->effect_count; i++) {
            const struct effect *effect = &scenario->effects[i];
            if (effect->kind == EFFECT_COMPUTE && (read & bit(effect->variable)) != 0)
                read |= scenario->expressions[effect->expression].reads;
        }
    } while (read != before);
    return read;
}

static uint64_t find_written(const struct scenario *scenario)
{
    uint64_t written = 0;
    for (size_t i = 0; i < scenario->effect_count; i++)
        written |= bit(scenario->effects[i].variable);
    return written;
}

void usage_tell(const struct scenario *scenario, struct problems *problems)
{
    uint64_t read = close_over_effects(scenario, find_read(scenario));
    uint64_t written = find_written(scenario);
    for (uint16_t v = 0; v < scenario->variable_count; v++) {
        const struct variable *variable = &scenario->variables[v];
        if ((read & bit(v)) == 0)
            problems_add(problems, SEVERITY_ERROR, scenario->file, variable->line, "never-read",
                         "nothing depends on the variable \"%s\"; use it in a condition or a "
                         "text, or take it out",
                         variable->name);
        else if ((written & bit(v)) == 0)
            problems_add(problems, SEVERITY_ERROR, scenario->file, variable->line, "never-written",
                         "nothing changes the variable \"%s\"; let a reply change it, or take it "
                         "out",
                         variable->name);
    }
}

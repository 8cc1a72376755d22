/* event.c: an event as a line names things by id, and values as an author writes
 * them, so that a journal can be read and survives an edit of the texts. */
#include "play/event.h"

#include <inttypes.h>
#include <stdlib.h>

void events_init(struct events *events)
{
    *events = (struct events){0};
}

void events_destroy(struct events *events)
{
    free(events->at);
    events_init(events);
}

bool events_add(struct events *events, const struct event *event, struct err *err)
{
    if (!mem_grow(&events->at, &events->capacity, events->count, sizeof *events->at, err))
        return false;
    events->at[events->count++] = *event;
    return true;
}

static const char *decision_id(const struct scenario *scenario, const struct event *event)
{
    return scenario->decisions[event->decision].id;
}

static void encode_reply(const struct event *event, const struct scenario *scenario,
                         const char *word, struct text *text)
{
    text_addf(text, "%s %s/%s", word, decision_id(scenario, event),
              scenario->replies[event->index].id);
}

static const char *behaviour_id(const struct scenario *scenario, const struct event *event)
{
    return scenario->rubric->behaviours[event->behaviour].id;
}

static void encode_scored(const struct event *event, const struct scenario *scenario,
                          struct text *text)
{
    bool any = false;
    text_addf(text, "points %s", decision_id(scenario, event));
    for (unsigned c = 0; c < COMPETENCY_COUNT; c++) {
        int earned = event->scored.earned[c], open = event->scored.open[c];
        if (earned == 0 && open == 0)
            continue;
        text_addf(text, " %s %d of %d", competency_name((enum competency)c), earned, open);
        any = true;
    }
    if (!any)
        text_add(text, " none");
}

static void add_value(const struct variable *variable, int32_t value, struct text *text)
{
    switch (variable->kind) {
    case VARIABLE_METER:
    case VARIABLE_COUNT:
        text_addf(text, "%" PRId32, value);
        break;
    case VARIABLE_FLAG:
        text_add(text, value != 0 ? "true" : "false");
        break;
    case VARIABLE_ONE_OF:
        text_add(text, variable->options[value]);
        break;
    }
}

static void encode_changed(const struct event *event, const struct scenario *scenario,
                           struct text *text)
{
    const struct variable *variable = &scenario->variables[event->index];
    text_addf(text, "changed %s ", variable->name);
    add_value(variable, event->before, text);
    text_add(text, " to ");
    add_value(variable, event->value, text);
}

/* Where odds lead: the scene or the ending that begins there. */
static const char *odds_id(const struct scenario *scenario, uint16_t odds)
{
    uint16_t target = scenario->odds[odds].target;
    if (scenario->steps[target].scene != NONE)
        return scenario->scenes[scenario->steps[target].scene].id;
    for (size_t i = 0; i < scenario->ending_count; i++)
        if (scenario->endings[i].first == target)
            return scenario->endings[i].id;
    return "?"; /* not in a scenario that was compiled */
}

void event_encode(const struct event *event, const struct scenario *scenario, struct text *text)
{
    switch (event->kind) {
    case EVENT_SCENE:
        text_addf(text, "scene %s", scenario->scenes[event->index].id);
        break;
    case EVENT_LINE:
        text_addf(text, "line %s", scenario->lines[event->index].id);
        break;
    case EVENT_REPLIED:
        encode_reply(event, scenario, "reply", text);
        break;
    case EVENT_SORTED:
        encode_reply(event, scenario, "sorted", text);
        text_addf(text, " %" PRId32, event->value + 1);
        break;
    case EVENT_SILENCE:
        encode_reply(event, scenario, "silence", text);
        break;
    case EVENT_BEHAVIOUR:
        encode_reply(event, scenario, "shows", text);
        text_addf(text, " %s %" PRId32, behaviour_id(scenario, event), event->value);
        break;
    case EVENT_SCORED:
        encode_scored(event, scenario, text);
        break;
    case EVENT_CRITICAL:
        encode_reply(event, scenario, "critical", text);
        text_addf(text, " %s", behaviour_id(scenario, event));
        break;
    case EVENT_CHANGED:
        encode_changed(event, scenario, text);
        break;
    case EVENT_HELD:
        text_addf(text, "held %s at %" PRId32, scenario->variables[event->index].name,
                  event->value);
        break;
    case EVENT_CHANCE:
        text_addf(text, "chance %s", odds_id(scenario, event->index));
        break;
    case EVENT_ENDED:
        text_addf(text, "ending %s", scenario->endings[event->index].id);
        break;
    case EVENT_QUIT:
        text_add(text, "quit");
        break;
    }
}

/* traffic.c: one row of counts; the five kinds are stretches of it. */
#include "check/traffic.h"

#include <stdlib.h>
#include <string.h>

static size_t count_ways(const struct scenario *scenario)
{
    return scenario->scene_count + scenario->decision_count + scenario->reply_count +
           scenario->odds_count + scenario->ending_count;
}

bool traffic_init(struct traffic *traffic, const struct scenario *scenario, struct err *err)
{
    size_t count = count_ways(scenario);
    *traffic = (struct traffic){.scenario = scenario};
    traffic->scenes = calloc(count + 1, sizeof *traffic->scenes);
    traffic->taken = calloc(count + 1, sizeof *traffic->taken);
    if (traffic->scenes == NULL || traffic->taken == NULL) {
        traffic_destroy(traffic);
        return err_memory(err);
    }
    traffic->decisions = traffic->scenes + scenario->scene_count;
    traffic->replies = traffic->decisions + scenario->decision_count;
    traffic->odds = traffic->replies + scenario->reply_count;
    traffic->endings = traffic->odds + scenario->odds_count;
    return true;
}

void traffic_destroy(struct traffic *traffic)
{
    free(traffic->scenes);
    free(traffic->taken);
    *traffic = (struct traffic){0};
}

static void take(struct traffic *traffic, const uint32_t *counts, uint16_t index)
{
    traffic->taken[(size_t)(counts - traffic->scenes) + index] = true;
}

static void add_event(struct traffic *traffic, const struct event *event)
{
    switch (event->kind) {
    case EVENT_SCENE:
        take(traffic, traffic->scenes, event->index);
        break;
    case EVENT_REPLIED:
    case EVENT_SILENCE:
        take(traffic, traffic->replies, event->index);
        take(traffic, traffic->decisions, event->decision);
        break;
    case EVENT_SORTED:
        if (event->value == traffic->scenario->replies[event->index].group)
            take(traffic, traffic->replies, event->index);
        take(traffic, traffic->decisions, event->decision);
        break;
    case EVENT_CHANCE:
        take(traffic, traffic->odds, event->index);
        break;
    case EVENT_ENDED:
        take(traffic, traffic->endings, event->index);
        break;
    case EVENT_LINE:
    case EVENT_BEHAVIOUR:
    case EVENT_SCORED:
    case EVENT_CRITICAL:
    case EVENT_CHANGED:
    case EVENT_HELD:
    case EVENT_QUIT:
        break;
    }
}

void traffic_add(struct traffic *traffic, const struct events *events)
{
    size_t count = count_ways(traffic->scenario);
    for (size_t i = 0; i < events->count; i++)
        add_event(traffic, &events->at[i]);
    traffic->taken[count] = true;
    traffic->runs++;
}

void traffic_next_person(struct traffic *traffic)
{
    size_t count = count_ways(traffic->scenario);
    traffic->people += traffic->taken[count];
    for (size_t i = 0; i < count; i++)
        traffic->scenes[i] += traffic->taken[i];
    memset(traffic->taken, 0, count + 1);
}

/* plain_c.c: written as one would by hand for this one story: no events, no undo, no
 * checks, and every decision is known to come once. */
#include "plain_c.h"

#include <stdbool.h>

#include "base/random.h"

static bool holds(const struct graph *graph, int condition, const int32_t *values)
{
    for (int t = 0; t < 2; t++) {
        int32_t value = values[graph->conditions[condition].tests[t].variable];
        int32_t bound = graph->conditions[condition].tests[t].bound;
        if (graph->conditions[condition].tests[t].at_least ? value < bound : value > bound)
            return false;
    }
    return true;
}

static void apply(const struct graph *graph, const struct graph_reply *reply, int32_t *values)
{
    for (int e = 0; e < GRAPH_EFFECTS; e++) {
        int v = reply->effects[e].variable;
        const struct graph_variable *variable = &graph->variables[v];
        int32_t value = reply->effects[e].value + (variable->flag ? 0 : values[v]);
        values[v] = value < variable->least  ? variable->least
                    : value > variable->most ? variable->most
                                             : value;
    }
}

/* Gives one of the open replies and scores it; returns where it leads. */
static int decide(const struct graph *graph, const struct graph_scene *scene, struct random *random,
                  struct graph_result *result)
{
    const struct graph_reply *open[4];
    uint32_t count = 0;
    int most[GRAPH_COMPETENCIES] = {0};
    for (int r = scene->reply; r < scene->reply + scene->reply_count; r++) {
        const struct graph_reply *reply = &graph->replies[r];
        if (reply->condition != GRAPH_NONE && !holds(graph, reply->condition, result->values))
            continue;
        open[count++] = reply;
        for (int c = 0; c < GRAPH_COMPETENCIES; c++)
            if (reply->points[c] > most[c])
                most[c] = reply->points[c];
    }
    const struct graph_reply *given = open[random_below(random, count)];
    for (int c = 0; c < GRAPH_COMPETENCIES; c++) {
        result->earned[c] += given->points[c];
        result->open[c] += most[c];
    }
    apply(graph, given, result->values);
    return given->target;
}

static uint64_t play(const struct graph *graph, uint64_t seed)
{
    struct random random = {.state = seed};
    struct graph_result result = {0};
    int at = 0;
    for (int v = 0; v < GRAPH_VARIABLES; v++)
        result.values[v] = graph->variables[v].start;
    while (at < GRAPH_SCENES) {
        const struct graph_scene *scene = &graph->scenes[at];
        if (scene->reply_count > 0)
            at = decide(graph, scene, &random, &result);
        else if (scene->condition != GRAPH_NONE && holds(graph, scene->condition, result.values))
            at = scene->other;
        else
            at = scene->target;
    }
    result.ending = at - GRAPH_SCENES;
    return graph_checksum(&result);
}

uint64_t plain_c_play(const struct graph *graph, uint64_t seed, uint64_t count)
{
    uint64_t sum = 0;
    for (uint64_t i = 0; i < count; i++)
        sum += play(graph, seed + i);
    return sum;
}

/* graph.c: replies and conditions are dealt out evenly over scenes that lead a few
 * scenes forward, so that a run passes a dozen or more of the decisions. */
#include "graph.h"

#include "base/random.h"

enum { FOUR_REPLIES = GRAPH_REPLIES - 3 * GRAPH_DECISIONS, CONDITIONS_ON_SCENES = 2, METERS = 2 };

static int below(struct random *random, int limit)
{
    return (int)random_below(random, (uint32_t)limit);
}

static void make_variables(struct graph *graph)
{
    static const struct graph_variable variables[GRAPH_VARIABLES] = {
        {"patience", "meter(40)", 40, 0, 100, false}, {"trust", "meter(50)", 50, 0, 100, false},
        {"offers", "count(0, 50)", 0, 0, 50, false},  {"asked", "count(0, 50)", 0, 0, 50, false},
        {"promised", "false", 0, 0, 1, true},
    };
    for (int v = 0; v < GRAPH_VARIABLES; v++)
        graph->variables[v] = variables[v];
}

static void make_behaviours(struct graph *graph, struct random *random)
{
    for (int b = 0; b < GRAPH_BEHAVIOURS; b++) {
        graph->behaviours[b].competency = b % GRAPH_COMPETENCIES;
        graph->behaviours[b].points = b < 6 ? 1 + below(random, 3) : -1 - below(random, 2);
    }
}

static void make_conditions(struct graph *graph, struct random *random)
{
    for (int c = 0; c < GRAPH_CONDITIONS; c++)
        for (int t = 0; t < 2; t++) {
            int variable = t == 0 ? below(random, 2) : 2 + below(random, GRAPH_VARIABLES - 2);
            const struct graph_variable *tested = &graph->variables[variable];
            bool at_least = below(random, 2) == 0;
            graph->conditions[c].tests[t].variable = variable;
            graph->conditions[c].tests[t].at_least = at_least;
            graph->conditions[c].tests[t].bound = tested->flag ? at_least
                                                  : t == 0     ? 40 + below(random, 20)
                                                               : 2 + below(random, 4);
        }
}

/* A target `ahead` scenes on, or an ending. */
static int forward(struct random *random, int scene, int ahead)
{
    int target = scene + ahead;
    return target < GRAPH_SCENES ? target : GRAPH_SCENES + below(random, GRAPH_ENDINGS);
}

static void make_reply(struct graph *graph, struct random *random, struct graph_reply *reply,
                       int target)
{
    reply->condition = GRAPH_NONE;
    reply->target = target;
    for (int e = 0; e < GRAPH_EFFECTS; e++) {
        int variable = e == 0 ? below(random, 2) : 2 + below(random, GRAPH_VARIABLES - 2);
        reply->effects[e].variable = variable;
        reply->effects[e].value = graph->variables[variable].flag ? below(random, 2)
                                  : e == 0                        ? below(random, 31) - 15
                                                                  : 1;
    }
    for (int c = 0; c < GRAPH_COMPETENCIES; c++)
        reply->points[c] = 0;
    int first = below(random, GRAPH_BEHAVIOURS);
    for (int s = 0; s < GRAPH_SHOWN; s++) {
        int behaviour = (first + s * (1 + below(random, GRAPH_BEHAVIOURS - 1))) % GRAPH_BEHAVIOURS;
        reply->behaviours[s] = behaviour;
        reply->points[graph->behaviours[behaviour].competency] +=
            graph->behaviours[behaviour].points;
    }
}

/* Which scenes hold a decision: a random choice of the right size. */
static void deal_decisions(struct random *random, bool *decides)
{
    int left = GRAPH_DECISIONS;
    for (int s = 0; s < GRAPH_SCENES; s++) {
        decides[s] = below(random, GRAPH_SCENES - s) < left;
        left -= decides[s];
    }
}

static void make_scenes(struct graph *graph, struct random *random)
{
    bool decides[GRAPH_SCENES];
    int replies = 0, decisions = 0;
    deal_decisions(random, decides);
    for (int s = 0; s < GRAPH_SCENES; s++) {
        struct graph_scene *scene = &graph->scenes[s];
        scene->line_count = 1 + below(random, 2);
        scene->condition = GRAPH_NONE;
        scene->reply = replies;
        scene->reply_count = decides[s] ? 3 + (decisions++ < FOUR_REPLIES) : 0;
        scene->target = forward(random, s, 1);
        scene->other = forward(random, s, 2);
        for (int r = 0; r < scene->reply_count; r++) {
            int ahead = r == 0 ? 1 : 1 + below(random, 4);
            make_reply(graph, random, &graph->replies[replies++], forward(random, s, ahead));
        }
    }
}

/* Each to the last reply of a decision, so that one without a condition is left;
 * the last few to scenes that go on by themselves. */
static void deal_conditions(struct graph *graph)
{
    int condition = 0, decisions = 0;
    for (int s = 0; s < GRAPH_SCENES && condition < GRAPH_CONDITIONS - CONDITIONS_ON_SCENES; s++) {
        const struct graph_scene *scene = &graph->scenes[s];
        if (scene->reply_count > 0 && decisions++ % 3 == 0)
            graph->replies[scene->reply + scene->reply_count - 1].condition = condition++;
    }
    for (int s = GRAPH_SCENES / 3; s < GRAPH_SCENES && condition < GRAPH_CONDITIONS; s++)
        if (graph->scenes[s].reply_count == 0)
            graph->scenes[s].condition = condition++;
}

void graph_make(struct graph *graph, uint64_t seed)
{
    struct random random = {.state = seed};
    *graph = (struct graph){0};
    make_variables(graph);
    make_behaviours(graph, &random);
    make_conditions(graph, &random);
    make_scenes(graph, &random);
    deal_conditions(graph);
}

void graph_thin(struct graph *graph, int variables, int32_t grain)
{
    for (int r = 0; r < GRAPH_REPLIES; r++)
        for (int e = 0; e < GRAPH_EFFECTS; e++) {
            int32_t *value = &graph->replies[r].effects[e].value;
            int variable = graph->replies[r].effects[e].variable;
            if (variable < METERS)
                *value -= *value % grain;
            if (variable >= variables)
                *value = 0;
        }
}

void graph_line(int scene, int line, struct text *text)
{
    static const char *const words[] = {"the",  "parcel", "was",   "late", "again", "and",
                                        "you",  "said",   "today", "I",    "wait",  "here",
                                        "with", "my",     "two",   "old",  "keys"};
    struct random random = {.state = (uint64_t)scene * 100 + (uint64_t)line};
    for (int w = 0; w < GRAPH_LINE_WORDS; w++) {
        text_add(text, w == 0 ? "" : " ");
        text_add(text, words[random_below(&random, sizeof words / sizeof *words)]);
    }
}

const char *graph_competency(int competency)
{
    static const char *const names[GRAPH_COMPETENCIES] = {"listening", "empathy",
                                                          "professionalism"};
    return names[competency];
}

void graph_target(int target, struct text *text)
{
    if (target < GRAPH_SCENES)
        text_addf(text, "scene-%d", target);
    else
        text_addf(text, "ending-%d", target - GRAPH_SCENES);
}

static uint64_t add(uint64_t sum, int32_t value)
{
    return sum * 31 + (uint64_t)(int64_t)value;
}

uint64_t graph_checksum(const struct graph_result *result)
{
    uint64_t sum = add(1, result->ending);
    for (int v = 0; v < GRAPH_VARIABLES; v++)
        sum = add(sum, result->values[v]);
    for (int c = 0; c < GRAPH_COMPETENCIES; c++)
        sum = add(add(sum, result->earned[c]), result->open[c]);
    return sum;
}

/* graph.h: the story that the benchmark plays, as plain data: made once, written as
 * a scenario for the engine, as a program of tables for Lua, and walked in C. */
#ifndef BENCH_GRAPH_H
#define BENCH_GRAPH_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"

enum {
    GRAPH_SCENES = 60,
    GRAPH_ENDINGS = 5, /* as targets they follow the scenes */
    GRAPH_DECISIONS = 25,
    GRAPH_REPLIES = 83,
    GRAPH_CONDITIONS = 10,
    GRAPH_VARIABLES = 5,
    GRAPH_BEHAVIOURS = 9,
    GRAPH_COMPETENCIES = 3,
    GRAPH_EFFECTS = 2,
    GRAPH_SHOWN = 2,
    GRAPH_LINE_WORDS = 40,
    GRAPH_NONE = -1
};

struct graph_variable {
    const char *name;
    const char *declared; /* as the author writes it */
    int32_t start, least, most;
    bool flag; /* is set, not added to */
};

struct graph_behaviour {
    int competency;
    int points;
};

/* Holds when both variables are at least (or at most) the bound. */
struct graph_condition {
    struct {
        int variable;
        bool at_least;
        int32_t bound;
    } tests[2];
};

struct graph_reply {
    int condition; /* or GRAPH_NONE */
    int target;
    struct {
        int variable;
        int32_t value;
    } effects[GRAPH_EFFECTS];
    int behaviours[GRAPH_SHOWN];
    int points[GRAPH_COMPETENCIES]; /* of the behaviours, added up */
};

struct graph_scene {
    int line_count;
    int reply, reply_count; /* a scene without replies goes on: */
    int condition;          /* when it holds (GRAPH_NONE: never) to `other`, else to `target` */
    int other, target;
};

struct graph {
    struct graph_variable variables[GRAPH_VARIABLES];
    struct graph_behaviour behaviours[GRAPH_BEHAVIOURS];
    struct graph_condition conditions[GRAPH_CONDITIONS];
    struct graph_scene scenes[GRAPH_SCENES];
    struct graph_reply replies[GRAPH_REPLIES];
};

/* Always the same graph for the same seed. Every scene can be reached; scenes lead
 * only forward, so every run ends. */
void graph_make(struct graph *graph, uint64_t seed);

/* Leaves only the first so many variables changing, the meters in multiples of `grain`:
 * so the same story has more or fewer states. */
void graph_thin(struct graph *graph, int variables, int32_t grain);

/* Appends a line of GRAPH_LINE_WORDS words. */
void graph_line(int scene, int line, struct text *text);

/* The name of a competency, and the id of a target. */
const char *graph_competency(int competency);
void graph_target(int target, struct text *text);

/* What a run came to, for the checksum: equal for equal runs, whoever played. */
struct graph_result {
    int ending; /* from 0 */
    int32_t values[GRAPH_VARIABLES];
    int32_t earned[GRAPH_COMPETENCIES], open[GRAPH_COMPETENCIES];
};
uint64_t graph_checksum(const struct graph_result *result);

#endif

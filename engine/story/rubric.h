/* rubric.h: what each behaviour is worth, and where a pass begins.
 *
 * The competencies are three and fixed; everything else an organisation edits
 * in scenarios/rubric.lua. Bases: Active-Empathetic Listening Scale (Drollinger,
 * Comer, Warrington 2006), EPITOME (Sharma et al. 2020), SERVQUAL (Parasuraman,
 * Zeithaml, Berry 1988). The wording is the project's own adaptation, not a
 * validated psychological scale. */
#ifndef STORY_RUBRIC_H
#define STORY_RUBRIC_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/memory.h"
#include "base/problem.h"

enum competency { LISTENING, EMPATHY, PROFESSIONALISM };
enum { COMPETENCY_COUNT = 3 };

/* "listening", "empathy", "professionalism". */
const char *competency_name(enum competency competency);

struct behaviour {
    const char *id;    /* "acknowledge_feeling": as written in `shows` */
    const char *title; /* "Acknowledges the feeling" */
    const char *says;  /* one sentence that a trainee understands */
    enum competency competency;
    const char *facet; /* "emotional reaction": one of RUBRIC's nine */
    int points;        /* -3 to 3, never 0; below 0 it hurts */
    bool critical;     /* fails the attempt whatever the average */
    const char *examples[2];
    const char *counter_example;
    int line;
};

/* In percent, 0 to 100. A competency that was not observed has no floor. */
struct pass_mark {
    int overall;
    int floor[COMPETENCY_COUNT];
};

struct rubric {
    struct arena arena;                 /* owned: everything below lives in it */
    const char *source;                 /* the text of its file, to be archived */
    const struct behaviour *behaviours; /* in order of declaration */
    size_t behaviour_count;
    int weight[COMPETENCY_COUNT]; /* 1 to 10: of a point, in the overall score */
    struct pass_mark pass;        /* where a scenario states none */
};

/* The behaviour with that id, or NULL. */
const struct behaviour *rubric_find(const struct rubric *rubric, const char *id);

/* Reads and checks a rubric file. Mistakes go to problems, and then *rubric is
 * NULL; false with err when the file cannot be read or memory is short. */
bool rubric_load(const char *path, struct rubric **rubric, struct problems *problems,
                 struct err *err);
void rubric_free(struct rubric *rubric);

#endif

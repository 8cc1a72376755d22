/* scenario.h: one scenario, compiled: immutable once loaded, shared by any
 * number of sessions and threads.
 *
 * Every scene becomes a run of steps in one array; a position in a run of play
 * is an index into it. Everything refers to everything else by index (NONE: no
 * reference), and all of it lives in one arena. */
#ifndef STORY_SCENARIO_H
#define STORY_SCENARIO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/memory.h"
#include "base/problem.h"
#include "story/cast.h"
#include "story/expression.h"
#include "story/library.h"
#include "story/rubric.h"
#include "story/template.h"
#include "story/variable.h"

enum { NONE = UINT16_MAX };

/* What a scenario may have at most; more is an error told at load. */
enum {
    SCENE_MAX = 1024, /* scenes and endings together */
    ONCE_MAX = 256,   /* replies that can be given once only */
    DECISION_MAX = 512,
    OPEN_MAX = 16,      /* replies or items in one decision */
    GROUP_MAX = 6,      /* groups to sort into */
    VISIT_DEPTH_MAX = 8 /* shared scenes within shared scenes */
};

enum effect_kind { EFFECT_ADD, EFFECT_SET, EFFECT_COMPUTE };

/* All effects of one reply see the values from before it. A meter stays within
 * its range; a count that would leave it is held at the edge, which `check`
 * reports as a mistake. */
struct effect {
    uint16_t variable;
    enum effect_kind kind;
    int32_t value;       /* ADD, SET */
    uint16_t expression; /* COMPUTE */
};

/* A step of any kind is passed over when its `when` does not hold. */
enum step_kind {
    STEP_LINE,   /* says line `index` */
    STEP_DECIDE, /* stops at decision `index` */
    STEP_GO,     /* goes to step `target` */
    STEP_CHANCE, /* goes to one of `count` odds from `index` */
    STEP_VISIT,  /* goes to shared scene at `target`, to come back to the next step */
    STEP_BACK,   /* comes back from a shared scene */
    STEP_CHANGE, /* `count` effects from `index` */
    STEP_END     /* ending `index` */
};

struct step {
    enum step_kind kind;
    uint16_t when; /* an expression, or NONE */
    uint16_t index, count;
    uint16_t target; /* a step */
    uint16_t scene;  /* the scene it belongs to; NONE within an ending */
    int line;        /* in the file */
};

struct odds {
    uint16_t weight; /* 1 to 1000 */
    uint16_t target;
};

struct scene {
    const char *id;
    uint16_t first; /* step */
    bool shared;    /* is visited, and comes back */
    int line;
};

struct line {
    const char *id; /* "on-hold.3": the third line said in the scene, unless given */
    uint16_t person;
    enum mood mood;
    struct template text;
    const char *direction; /* a stage direction: "on the telephone"; may be NULL */
    int source_line;
};

/* What a reply, or an item of a pick or sort, shows and is worth. */
struct showing {
    const uint16_t *behaviours; /* indices into the rubric */
    uint16_t count;
    bool critical;                    /* one of them is */
    int16_t points[COMPETENCY_COUNT]; /* added up */
};

/* A reply of a `decide`; an item of a `pick` or a `sort`. */
struct reply {
    const char *id; /* "a", "b", …: by place, unless given; unique in its decision */
    struct template text;
    struct showing shows;     /* chosen, picked, or sorted right */
    struct showing misplaced; /* sort: put into another group */
    const char *because;      /* the reason, for the debrief */
    uint16_t when;            /* an expression, or NONE */
    uint16_t once;            /* its bit among the once-only replies, or NONE */
    bool fallback;            /* open only when no other reply is */
    uint16_t effect, effect_count;
    uint16_t target; /* the step to go to; NONE for an item */
    uint16_t group;  /* sort: where it belongs */
    int line;
};

enum decision_kind { DECISION_CHOOSE, DECISION_PICK, DECISION_SORT };
const char *decision_word(enum decision_kind kind); /* "choose", "pick", "sort" */

struct decision {
    const char *id; /* the scene's id; "scene.2" for its second decision; unless given */
    enum decision_kind kind;
    uint16_t scene;
    struct template prompt;      /* source NULL: none */
    uint16_t reply, reply_count; /* the replies or items */
    uint16_t silence;            /* a reply outside that range; NONE: not timed */
    uint32_t milliseconds;       /* before silence; 0: not timed */
    bool pinned;                 /* shown in the order written */
    uint16_t at_least, at_most;  /* pick */
    const char *const *groups;   /* sort: labels, in order */
    uint16_t group_count;
    uint16_t target;         /* pick, sort: the step to go to */
    const uint16_t *teaches; /* rows of the curriculum */
    uint16_t teaches_count;
    const char *sources;            /* may be NULL */
    bool fixed;                     /* no reply has a condition, is once-only or a fallback: */
    int16_t open[COMPETENCY_COUNT]; /* then this is its opportunity in each competency */
    int line;
};

enum ending_kind { ENDING_GOOD, ENDING_MIXED, ENDING_BAD };

struct ending {
    const char *id;
    const char *title;
    enum ending_kind kind;
    struct template reflection;
    uint16_t first; /* step: its lines, then STEP_END */
    int line;
};

struct document {
    const char *id, *title, *text;
    int line;
};

struct scenario {
    struct arena arena; /* owned */
    const char *file;   /* for messages */
    const char *source; /* the text of the file, to be archived */
    const char *id, *title, *summary;
    const char *place;            /* the backdrop; may be NULL */
    const char *role, *situation; /* the briefing; may be NULL */
    const char *const *know;      /* what you know: lines of the briefing */
    size_t know_count;
    bool assessed; /* meant to be taken as an assessment */
    struct pass_mark pass;
    uint16_t mood_meter;         /* the variable that shows how the other person feels, or NONE */
    uint16_t start;              /* the first step */
    const struct rubric *rubric; /* the library's; outlives the scenario */
    const struct curriculum *curriculum;
    char hash[65]; /* SHA-256 of the content, in hexadecimal: see fingerprint.h */

    const struct person *people;
    size_t person_count;
    const struct variable *variables;
    size_t variable_count;
    const struct expression *expressions;
    size_t expression_count;
    const struct effect *effects;
    size_t effect_count;
    const struct step *steps;
    size_t step_count;
    const struct odds *odds;
    size_t odds_count;
    const struct scene *scenes;
    size_t scene_count;
    const struct line *lines;
    size_t line_count;
    const struct decision *decisions;
    size_t decision_count;
    const struct reply *replies;
    size_t reply_count;
    const struct ending *endings;
    size_t ending_count;
    const struct document *documents;
    size_t document_count;
    size_t once_count;    /* once-only replies */
    size_t dynamic_count; /* dynamic expressions */
};

/* Reads, checks and compiles a file. Mistakes of the author, all of them, go to
 * problems, and then *scenario is NULL; false with err when the file cannot be
 * read or memory is short. */
bool scenario_load(const char *path, const struct library *library, struct scenario **scenario,
                   struct problems *problems, struct err *err);
void scenario_free(struct scenario *scenario);

/* A new evaluator that holds the scenario's dynamic expressions, for one thread;
 * *evaluator is NULL when there are none. */
struct evaluator;
bool scenario_evaluator(const struct scenario *scenario, struct evaluator **evaluator,
                        struct err *err);

#endif

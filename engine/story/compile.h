/* compile.h: from a file's tree to a scenario. Private to compile*.c and flow.c.
 *
 * Lists grow on the heap while the tree is walked, and are copied into the
 * scenario's arena at the end. Where something goes is known only when all scenes
 * are: until then a fixup remembers which place a step, a reply, an odds or a
 * decision wants. A part that is wrong is told and left out, and the walk goes
 * on, so that all mistakes are told at once. */
#ifndef STORY_COMPILE_H
#define STORY_COMPILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "story/library.h"
#include "story/mistake.h"
#include "story/scenario.h"
#include "story/script/script.h"

struct list {
    void *at; /* owned */
    size_t count, capacity;
};

/* A scene or an ending: they share their ids. */
struct place {
    const char *id;
    const struct script_node *node;
    bool is_ending;
    uint16_t index; /* among the scenes, or the endings */
    uint16_t first; /* step */
    uint16_t back;  /* a shared scene's last step, which comes back */
};

enum fixup_kind { FIXUP_STEP, FIXUP_REPLY, FIXUP_ODDS, FIXUP_DECISION };

struct fixup {
    enum fixup_kind kind;
    bool back;      /* to the place's `back`, not its `first` */
    uint16_t index; /* of what wants a target */
    uint16_t place;
};

/* What an expression is for: what it must give when it is run. */
enum use_kind { USE_CONDITION, USE_EFFECT, USE_HOLE };

struct use {
    enum use_kind kind;
    uint16_t variable; /* USE_EFFECT */
    const struct script_node *node;
    const char *key;
};

/* An id that an author gave, to find those given twice. */
struct given {
    const char *id;
    const struct script_node *node;
};

struct compiler {
    struct scenario *scenario; /* in the making */
    const struct library *library;
    const struct source *source;
    const struct script_tree *tree;
    const struct script_node *root;
    struct err *err;
    bool failed; /* memory ran out; err says so */
    bool full;   /* more of something than an index can count; told */

    struct list expressions, effects, steps, odds, scenes, lines, decisions, replies, endings;
    struct list places, fixups;
    struct list uses;         /* one for each expression */
    struct list step_nodes;   /* one for each step: struct script_node * */
    struct list people_nodes; /* one for each person after `you` */
    struct list given_lines, given_decisions;
    uint16_t *sorted_places; /* owned: indices of places by id */

    /* where the walk is */
    uint16_t place;
    unsigned lines_here, decisions_here;
    int64_t states_tried;           /* by closed.c */
    const struct script_node *node; /* whose text is being read */
    const char *key;
};

/* compile.c */
bool compile_scenario(const struct source *source, const struct script_tree *tree,
                      const struct script_node *root, const struct library *library,
                      struct scenario *scenario, struct err *err);
/* A new, zeroed element, valid until the next; NULL when there is no room. */
void *compile_add(struct compiler *compiler, struct list *list, size_t size);
bool compile_no_memory(struct compiler *compiler);                         /* returns false */
void *compile_alloc(struct compiler *compiler, size_t count, size_t size); /* in the arena */
const char *compile_keep(struct compiler *compiler, const char *text);     /* NULL stays NULL */

/* compile_state.c */
void compile_state(struct compiler *compiler);
uint16_t compile_find_variable(const struct compiler *compiler, const char *name); /* or NONE */

/* compile_people.c */
void compile_people(struct compiler *compiler);
uint16_t compile_speaker(const struct compiler *compiler, const struct script_node *line);

/* compile_expression.c: each tells its mistakes at the node's key. */
bool compile_expression(struct compiler *compiler, const struct use *use, const char *source,
                        uint16_t *index);
/* The field `when`: NONE when there is none, or it is wrong. */
uint16_t compile_when(struct compiler *compiler, const struct script_node *node);
/* key NULL: the node's name. */
void compile_template(struct compiler *compiler, const struct script_node *node, const char *key,
                      struct template *template);
void compile_run_dynamic(struct compiler *compiler); /* each once, in the start state */

/* compile_effect.c: every field that is a variable; *first and *count in effects. */
void compile_effects(struct compiler *compiler, const struct script_node *node, uint16_t *first,
                     uint16_t *count);

/* compile_place.c */
void compile_places(struct compiler *compiler);
void compile_target(struct compiler *compiler, const struct script_node *node, const char *key,
                    const char *name, enum fixup_kind kind, uint16_t index);
/* The shared scene that a visit names, or NONE. */
uint16_t compile_visited(struct compiler *compiler, const struct script_node *visit);
void compile_fix(struct compiler *compiler);
/* Tells ids given twice; sorts the list. `what` is how one is called. */
void compile_tell_twice(struct compiler *compiler, struct list *given, const char *what);

/* compile_scene.c */
void compile_scenes(struct compiler *compiler);
struct step *compile_step(struct compiler *compiler, enum step_kind kind,
                          const struct script_node *node); /* or NULL */
/* What is said after a reply or in an ending: lines, and first_of. */
void compile_said(struct compiler *compiler, const struct script_node *node);

/* compile_decision.c */
void compile_decision(struct compiler *compiler, const struct script_node *node);

/* closed.c: tells a decision that may have nothing open, with a state in which. */
void closed_check(struct compiler *compiler, const struct script_node *node,
                  const struct decision *decision);

/* compile_reply.c: fills the empty reply at index. */
void compile_reply(struct compiler *compiler, const struct script_node *node,
                   const struct script_node *decision, unsigned place, uint16_t index);
/* Names of a field, resolved: behaviours or rows. */
void compile_teaches(struct compiler *compiler, const struct script_node *node,
                     struct decision *decision);

/* flow.c: visits that never end, rings in which nothing happens. */
void flow_check(struct compiler *compiler);

static inline uint16_t compile_next(const struct list *list)
{
    return (uint16_t)list->count;
}

static inline struct place *compile_place_at(const struct compiler *compiler, uint16_t place)
{
    return (struct place *)compiler->places.at + place;
}

/* NULL while there are no replies at all: the first of none. */
static inline struct reply *compile_reply_at(const struct compiler *compiler, uint16_t reply)
{
    struct reply *first = compiler->replies.at;
    return first == NULL ? NULL : first + reply;
}

static inline struct step *compile_step_at(const struct compiler *compiler, uint16_t step)
{
    return (struct step *)compiler->steps.at + step;
}

#endif

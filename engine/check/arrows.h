/* arrows.h: the ways out of one scene, gathered by where they lead, so that a map has
 * one arrow for all replies that lead to the same place, and says on it which. */
#ifndef CHECK_ARROWS_H
#define CHECK_ARROWS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/text.h"

enum arrow_kind {
    ARROW_REPLY,  /* named by its reply */
    ARROW_GO,     /* a condition, or nothing */
    ARROW_CHANCE, /* named by its odds */
    ARROW_VISIT   /* comes back */
};

struct arrow {
    uint16_t target; /* a step */
    enum arrow_kind kind;
    bool never;        /* no way there ever opens */
    struct text label; /* owned: in Graphviz's HTML */
    size_t line;       /* where its last line begins */
    size_t ways;
};

struct arrows {
    struct arrow *at; /* owned */
    size_t count, capacity;
    bool failed; /* memory ran out */
};

void arrows_init(struct arrows *arrows);
void arrows_destroy(struct arrows *arrows);

/* Adds a way with a name, which is escaped already; "" has none. */
void arrows_add(struct arrows *arrows, uint16_t target, enum arrow_kind kind, bool never,
                const char *name);

#endif

/* outline.h: what is on a screen in words, in the order of reading: for who listens to
 * it. A screen reader is shown it, and the window's own voice says what is new in it. */
#ifndef GUI_OUTLINE_H
#define GUI_OUTLINE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/memory.h"
#include "gui/frame.h"

enum node_kind { NODE_HEADING, NODE_PARAGRAPH, NODE_LABEL, NODE_IMAGE, NODE_TARGET };

/* The texts lie in the outline's arena. */
struct node {
    enum node_kind kind;
    const char *text;
    struct rect rect;
    bool showing; /* some of it lies in the part of the window where it is seen */
    int live;     /* see frame.h */

    /* TARGET */
    enum role role;
    struct action action;
    const char *context; /* what it belongs to: a heading, an item; NULL: nothing */
    const char *value;   /* ENTRY: what was typed; never NULL */
    size_t caret;        /* in its bytes */
    char key;            /* 0: none */
    bool on;             /* CHECK, RADIO */
    bool focused;
    size_t place, count; /* among its like: from 1 to count; of a button 0 */
};

struct outline {
    struct arena arena;
    struct node *at; /* owned */
    size_t count, capacity;
    const char *title; /* of the screen: its greatest heading; never NULL */
};

void outline_init(struct outline *outline);
void outline_destroy(struct outline *outline);

/* Tells a whole frame, in place of what was told before. `focus` is what Enter would
 * press, or NULL; `top` is where the scrolled part begins: what stands above it is read
 * first, though it is drawn last. False: memory ran out, and the outline is empty. */
bool outline_make(struct outline *outline, const struct frame *frame, const struct target *focus,
                  int top, struct err *err);

/* Makes *copy, of no content yet, the same. On failure there is nothing to destroy. */
bool outline_copy(struct outline *copy, const struct outline *outline, struct err *err);

/* The node that has the focus, or NULL. */
const struct node *outline_focus(const struct outline *outline);

#endif

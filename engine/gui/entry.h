/* entry.h: one line of text that a person types: its letters, its caret, and what an
 * input method is still composing there. */
#ifndef GUI_ENTRY_H
#define GUI_ENTRY_H

#include <stdbool.h>
#include <stddef.h>

#include "gui/frame.h"

enum { ENTRY_BYTES = 201, ENTRY_COMPOSING_BYTES = 64 };

struct entry {
    char text[ENTRY_BYTES];                /* UTF-8 without control characters; terminated */
    size_t caret;                          /* in bytes, between two letters */
    char composing[ENTRY_COMPOSING_BYTES]; /* shown at the caret, and not of the text yet */
};

enum entry_step { ENTRY_BACK, ENTRY_FORWARD, ENTRY_START, ENTRY_END };

void entry_set(struct entry *entry, const char *text);

/* Puts in at the caret what is UTF-8 and has room; control characters and line breaks
 * become spaces. */
void entry_type(struct entry *entry, const char *text);
void entry_compose(struct entry *entry, const char *text);
void entry_move(struct entry *entry, enum entry_step step);

/* Takes away the letter, with its marks, on that side of the caret: BACK or FORWARD. */
void entry_delete(struct entry *entry, enum entry_step side);

/* Puts the caret where it is nearest to x, in pixels of the picture. box: of its target;
 * focused: as it was drawn there. */
void entry_point(struct entry *entry, const struct frame *frame, struct rect box, bool focused,
                 int x);

/* Without the spaces around it, in text with ENTRY_BYTES. */
void entry_trimmed(const struct entry *entry, char *text);

/* A label, the box with the text and, when it has the focus, the caret, and below it
 * what is wrong (NULL: nothing). Its target, of ROLE_ENTRY, has the action; returns
 * the height. */
struct entry_look {
    const char *label, *hint, *wrong; /* hint: in the empty box; wrong, hint: or NULL */
    struct action action;
    bool focused;
};
int entry_draw(struct frame *frame, int x, int y, int width, const struct entry *entry,
               const struct entry_look *look);

#endif

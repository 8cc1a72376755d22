/* section.h: a card in the making: a title, and below it one thing after the other. */
#ifndef GUI_SECTION_H
#define GUI_SECTION_H

#include "gui/frame.h"

struct section {
    struct frame *frame; /* borrowed */
    struct box box;
    int x, y, width, pad; /* what comes next stands at x, y */
};

/* As wide as the column. */
struct section section_begin(struct frame *frame, struct rect column, int y, const char *title);

/* A paragraph. */
void section_say(struct section *section, enum type type, enum tint tint, const char *text);

/* Returns where the next card begins. */
int section_end(struct section *section);

#endif

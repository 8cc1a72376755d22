/* habits.h: how often somebody showed each behaviour, as two cards: what goes well and what
 * to work on. */
#ifndef GUI_HABITS_H
#define GUI_HABITS_H

#include <stddef.h>

#include "gui/frame.h"
#include "store/history.h"

/* What is said where there is nothing to list. */
struct habits_words {
    const char *strong, *weak; /* the titles */
    const char *none;          /* no behaviour had an opportunity */
    const char *none_strong, *none_weak;
};

/* The behaviours come with the weakest first. Side by side where both cards have room;
 * returns where the next card begins. */
int habits_draw(struct frame *frame, struct rect column, int y,
                const struct history_behaviour *behaviours, size_t count,
                const struct habits_words *words);

#endif

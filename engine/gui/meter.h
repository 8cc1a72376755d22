/* meter.h: the mood meter: what is measured and of whom, a face, a word, where it
 * went with the last reply, and a bar. */
#ifndef GUI_METER_H
#define GUI_METER_H

#include "base/text.h"
#include "gui/frame.h"

struct meter {
    const char *name; /* of what is measured: "patience" */
    const char *whose;
    int percent;
    int before; /* the last reply; -1: there was none yet */
};

/* "Strained, rising": what the meter says, in words. */
void meter_words(const struct meter *meter, struct text *text);

int meter_height(const struct frame *frame);
void meter_draw(struct frame *frame, int x, int y, int width, const struct meter *meter);

#endif

/* prose.h: text in a frame: single lines and wrapped paragraphs. */
#ifndef GUI_PROSE_H
#define GUI_PROSE_H

#include "gui/frame.h"

int prose_leading(const struct frame *frame, enum type type);

/* One line, cut with "…" when wider than `width`; returns the pixels taken. */
int prose_line(struct frame *frame, int x, int y, int width, enum type type, enum tint tint,
               const char *text);
int prose_width(const struct frame *frame, enum type type, const char *text);

/* As many lines as it takes; returns the height. A paragraph that begins with a
 * script written from right to left stands at the right. */
int prose_paragraph(struct frame *frame, int x, int y, int width, enum type type, enum tint tint,
                    const char *text);
int prose_height(const struct frame *frame, int width, enum type type, const char *text);

/* One of a list, with a dot before it; `indent` is the dot's room. Returns the height. */
int prose_item(struct frame *frame, int x, int y, int width, int indent, const char *text);

#endif

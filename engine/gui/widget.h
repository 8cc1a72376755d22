/* widget.h: the parts that every screen is made of. */
#ifndef GUI_WIDGET_H
#define GUI_WIDGET_H

#include "gui/frame.h"
#include "story/rubric.h"

enum weight { WEIGHT_LEAD, WEIGHT_PLAIN, WEIGHT_QUIET };

struct button {
    const char *label;
    enum weight weight;
    enum icon icon;
    struct action action;
    char key;  /* 0: none */
    bool bare; /* only the icon is drawn; the label is its name all the same */
};

int widget_button_height(const struct frame *frame);
int widget_button_width(const struct frame *frame, const struct button *button);

/* Draws it with its left upper corner at x, y; returns its target (see frame_target). */
struct target *widget_button(struct frame *frame, int x, int y, const struct button *button);

/* The same with its right upper corner there; returns its width. */
int widget_button_right(struct frame *frame, int right, int y, const struct button *button);

/* Buttons in rows as wide as `width`; returns the height. */
int widget_buttons(struct frame *frame, int x, int y, int width, const struct button *buttons,
                   size_t count);

/* The title of a card behind an icon; returns the height, with the gap below it. */
int widget_heading(struct frame *frame, int x, int y, int width, enum icon icon, const char *title);

/* A quiet sentence behind an icon; returns the height. */
int widget_remark(struct frame *frame, int x, int y, int width, enum icon icon, const char *text);

/* The same of what is wrong with what it stands below; said aloud when it comes up. */
int widget_wrong(struct frame *frame, int x, int y, int width, const char *text);

/* A tag of one line, no wider than `width`; returns its width. */
struct chip {
    const char *label;
    enum icon icon;
    enum tint front, back;
};
int widget_chip_height(const struct frame *frame);
int widget_chip_width(const struct frame *frame, const struct chip *chip);
int widget_chip(struct frame *frame, int x, int y, int width, const struct chip *chip);

/* Chips in rows as wide as `width`; returns the height. */
int widget_chips(struct frame *frame, int x, int y, int width, const struct chip *chips,
                 size_t count);

/* A bar filled to percent (below 0: empty), with a notch at `mark` (below 0: none). */
void widget_bar(struct frame *frame, struct rect rect, int percent, int mark, enum tint tint);

/* The strip at the top: a way out on the left, a title beside it; the rest of the
 * strip, for more buttons from the right, is returned. way_out may be NULL. */
struct rect widget_header(struct frame *frame, struct rect rect, const struct button *way_out,
                          const char *title, int keep_right);

/* "Listening": the name with a capital. */
const char *widget_competency(enum competency competency);

#endif

/* frame.h: one picture of a screen: its display list, and the targets on it that
 * can be pressed. A screen is a function that fills a frame from the state; the
 * input is judged by the same frame, so what is drawn and what is hit agree.
 *
 * Content may be laid out before its place or size is known: a box is begun and
 * closed when its content is there, and a scrolled part is laid out as if it had
 * all the room and moved into place at its end. */
#ifndef GUI_FRAME_H
#define GUI_FRAME_H

#include <stdbool.h>
#include <stddef.h>

#include "gui/action.h"
#include "gui/draw.h"
#include "gui/measure.h"
#include "gui/rect.h"
#include "gui/theme.h"

enum role { ROLE_BUTTON, ROLE_REPLY, ROLE_CHECK, ROLE_RADIO, ROLE_ENTRY };

/* What is said aloud when it comes up or changes: the number of a thing that was said
 * in a conversation, from 1, or one of these. */
enum live { LIVE_NOT = 0, LIVE_NOTICE = -1, LIVE_PERSON = -2, LIVE_MOOD = -3, LIVE_HINT = -4 };

struct target {
    struct rect rect, clip; /* pressed only where both are */
    struct action action;
    enum role role;
    const char *label; /* what it is called; in the list's arena */
    const char *value; /* ENTRY: what was typed; in the list's arena */
    size_t caret;      /* in its bytes */
    char key;          /* the key that presses it too; 0: none */
    bool on;           /* CHECK, RADIO */
    bool lead;         /* has the focus when nothing else has */
    bool scrolls;      /* lies in the scrolled part */
    size_t fill, end;  /* its box among the commands, and where its content ends */
    struct color hover;
    int radius;
};

struct frame {
    struct draw_list list;
    struct target *targets; /* owned */
    size_t target_count, target_capacity;
    const struct theme *theme;     /* borrowed */
    const struct measure *measure; /* borrowed */
    struct rect window;
    struct rect room; /* of the window: what is left for the screen */
    int scale;        /* percent */
    struct rect clip;
    int live; /* of the text and the person that are added now: see enum live */
    size_t scroll_draw, scroll_target; /* where the scrolled part begins: see scroll.h */
};

void frame_init(struct frame *frame);
void frame_destroy(struct frame *frame);

/* Begins a new picture of that size. */
void frame_begin(struct frame *frame, const struct theme *theme, const struct measure *measure,
                 int width, int height);

/* All that follows is that many percent as large; but in a very small window only as
 * far as that a screen still shows as much as in the smallest one. */
void frame_magnify(struct frame *frame, int percent);

/* The scale in percent for a window of that size: 100 up to 1280 by 720, then growing with it. */
int frame_scale_for(int width, int height);

int frame_px(const struct frame *frame, int points);
int frame_unit(const struct frame *frame, int units); /* in pixels */
struct color frame_tint(const struct frame *frame, enum tint tint);

/* FILL and EDGE return the place of their command, for who changes it later. */
size_t frame_fill(struct frame *frame, struct rect rect, struct color color, int radius);
size_t frame_edge(struct frame *frame, struct rect rect, struct color color, int radius,
                  int thickness);
/* LINE between two points. */
void frame_line(struct frame *frame, int x1, int y1, int x2, int y2, enum tint tint, int thickness);
void frame_icon(struct frame *frame, struct rect rect, enum icon icon, enum tint tint);
void frame_place(struct frame *frame, struct rect rect, const char *name);

/* PORTRAIT or AVATAR of a person, who may have no picture. */
void frame_person(struct frame *frame, enum draw_kind kind, struct rect rect,
                  const struct person *person, enum mood mood);

/* A PORTRAIT that moves; the text of pose->before is copied. */
void frame_figure(struct frame *frame, struct rect rect, const struct person *person,
                  enum mood mood, const struct pose *pose);

/* A box whose height is known when its content is: begun, filled, closed. */
struct box {
    size_t shadow, fill, edge;
    struct rect rect;
};
struct box frame_box(struct frame *frame, int x, int y, int width, enum tint tint, int radius);
struct box frame_card(struct frame *frame, int x, int y, int width); /* with a shadow */
/* In place of the one that it may have. */
void frame_box_edge(struct frame *frame, struct box *box, enum tint tint, int thickness);
void frame_box_close(struct frame *frame, struct box *box, int bottom);

/* Makes a (closed) box a target; the pointer to it is valid until the next. NULL
 * when memory is short. label is copied. */
struct target *frame_target(struct frame *frame, const struct box *box, struct action action,
                            enum role role, const char *label, enum tint hover);

/* Shows where pointer and focus are. focus may be NULL. */
void frame_finish(struct frame *frame, int pointer_x, int pointer_y, const struct target *focus);

/* The target at a point, or the one with that action; or NULL. */
const struct target *frame_hit(const struct frame *frame, int x, int y);
const struct target *frame_find(const struct frame *frame, struct action action);

/* The target that has the focus when nothing else has, or NULL. */
const struct target *frame_lead(const struct frame *frame);

#endif

/* input.h: keys and the pointer, as data. */
#ifndef GUI_INPUT_H
#define GUI_INPUT_H

#include "gui/app.h"
#include "gui/frame.h"

enum key {
    KEY_TAB,
    KEY_BACK_TAB,
    KEY_UP,
    KEY_DOWN,
    KEY_LEFT,
    KEY_RIGHT,
    KEY_PRESS, /* Enter or Space */
    KEY_ESCAPE,
    KEY_PAGE_UP,
    KEY_PAGE_DOWN,
    KEY_HOME,
    KEY_END,
    KEY_LARGER, /* Ctrl with + */
    KEY_SMALLER,
    KEY_USUAL, /* Ctrl with 0 */
    KEY_BACKSPACE,
    KEY_DELETE,
    KEY_SPEECH,   /* F2 */
    KEY_CHARACTER /* a letter or digit: see `character` */
};

enum input_kind {
    INPUT_KEY,
    INPUT_MOVE,
    INPUT_DOWN,
    INPUT_UP,
    INPUT_WHEEL,
    INPUT_TEXT,
    INPUT_COMPOSE,
    INPUT_AWAY /* the window is no longer the one that is looked at */
};

struct input {
    enum input_kind kind;
    enum key key;
    char character;   /* lower case; PRESS: ' ' when it was Space */
    int x, y;         /* MOVE, DOWN, UP: in pixels of the frame */
    bool touch;       /* MOVE, DOWN, UP: of a finger */
    const char *text; /* TEXT: that was typed or pasted; COMPOSE: not yet; borrowed */
    int wheel;        /* WHEEL: notches, upwards above 0 */
};

/* Does what the input means, judged by the frame that the person saw. */
void input_take(struct app *app, const struct frame *frame, const struct input *input);

#endif

/* reader.h: the window as a screen reader finds it (AT-SPI, through ATK). It lives on a
 * thread of its own that sleeps until it is asked; where the desktop has no bus for
 * it, or the program was built without ATK, there is none and nothing is done. */
#ifndef GUI_READER_H
#define GUI_READER_H

#include <stdbool.h>

#include "gui/action.h"
#include "gui/outline.h"

enum reader_wish {
    READER_SHOW, /* it has begun, and wants to be shown what is on the screen */
    READER_PRESS,
    READER_FOCUS
};

/* What it wants done. Called on the reader's thread: to be carried to the window's. */
struct reader_client {
    void (*wish)(void *self, enum reader_wish wish, struct action action);
    void *self;
};

struct reader; /* its thread and what it has published */

/* NULL: there is nobody to read. Otherwise freed by reader_stop. */
struct reader *reader_start(const struct reader_client *client);
void reader_stop(struct reader *reader); /* NULL is fine */

/* It has found its bus and can be shown things. NULL is fine. */
bool reader_listens(const struct reader *reader);

/* What is around the outline. */
struct reader_window {
    struct rect rect; /* on the screen */
    bool active;      /* it has the keyboard */
};

/* To one that listens. Copies all of it. news is to be told at once; "" when there is none. */
void reader_show(struct reader *reader, const struct outline *outline, const char *news,
                 struct reader_window window);

#endif

/* rescue.h: what cannot be saved where it belongs is saved in another place: the screen
 * where that is chosen, and the question before a window with something unsaved closes. */
#ifndef GUI_RESCUE_H
#define GUI_RESCUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/file.h"
#include "base/text.h"
#include "gui/action.h"
#include "gui/entry.h"

enum { RESCUE_MOST = 6 /* places shown */, RESCUE_TYPED = -1, RESCUE_HOME = -2 };

struct rescue {
    bool leaving;             /* the window was to be closed */
    bool saved;               /* and now can be */
    struct file_names places; /* owned: where there may be room, as it was when looked for */
    size_t listed;            /* of them */
    uint64_t bytes[RESCUE_MOST];
    struct entry entry; /* a place that is typed */
    char wrong[600];    /* with the last try; "": nothing */
    int wrong_place;    /* which that was: one of the list, RESCUE_TYPED, or RESCUE_HOME:
                           where it belongs */
    struct text told;   /* owned: said at the top until dismissed, "": nothing */
};

/* Opens the screen; that of a training that has nothing unsaved stays closed. */
void rescue_open(struct app *app, struct action action);

/* Closes the window when all is saved; asks first when not. Who closes it again there, by
 * the window's own cross, means it. */
void rescue_close_window(struct app *app, struct action action);

/* Saves in the place `index` of the list; below 0: in the one that was typed. */
void rescue_take(struct app *app, struct action action);

/* Tries again to save where it belongs. */
void rescue_try_again(struct app *app, struct action action);

/* Looks for places again: a stick may have been plugged in. */
void rescue_look(struct app *app, struct action action);

/* To where one was. */
void rescue_back(struct app *app, struct action action);

/* Closes the window without what is unsaved. */
void rescue_give_up(struct app *app, struct action action);

void rescue_destroy(struct rescue *rescue);

#endif

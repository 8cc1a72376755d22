/* trip.h: a whole window under SDL's dummy driver, and somebody who uses it by the
 * events that SDL would send. Pictures go to the build folder, as screens/NAME.png. */
#ifndef GUI_TRIP_H
#define GUI_TRIP_H

#include <SDL.h>
#include <stdbool.h>

#include "gui/window.h"

struct trip {
    struct library *library; /* owned */
    struct training training;
    struct window window;
};

uint64_t trip_seed(void);
void trip_library(const char *folder, struct library **library);

/* Opens the window on the course of that folder; nothing is kept on the disk. */
void trip_begin(struct trip *trip, const char *folder, int width, int height);

/* The same, with a data folder, and asked who it is. */
void trip_begin_in(struct trip *trip, const char *folder, const char *data, int width, int height);
void trip_end(struct trip *trip);

/* Shows what there is to show, and takes what events there are. */
void trip_settle(struct trip *trip);

void trip_press(struct trip *trip, SDL_Keycode key);

/* As a person would: rolls until the target can be seen, moves there, and clicks. */
void trip_click(struct trip *trip, struct action action);

/* Tab until the action has the focus, then Enter. */
void trip_press_focused(struct trip *trip, struct action action);

void trip_picture(struct trip *trip, const char *name);
const struct app *trip_app(const struct trip *trip);

/* Plays to the debrief; a picture of each kind of decision, named after prefix. */
void trip_play(struct trip *trip, bool mouse, const char *prefix);

#endif

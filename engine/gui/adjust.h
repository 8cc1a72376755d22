/* adjust.h: a setting is changed: it takes effect at once and is saved at once. */
#ifndef GUI_ADJUST_H
#define GUI_ADJUST_H

#include "gui/app.h"

void adjust_set(struct app *app, enum setting setting, int value);

/* The text larger (above 0) or smaller (below) by as many steps; 0: as everybody begins. */
void adjust_text_size(struct app *app, int steps);

/* Opens the settings: the screen, and a clock that runs, wait. */
void adjust_open(struct app *app);

/* Back to where one was. */
void adjust_close(struct app *app);

/* The progress's folder: used every time from now on, or the usual one again. */
void adjust_folder(struct app *app, bool always);

/* Saves app->kept; what hinders goes to the notice. */
void adjust_save(struct app *app);

#endif

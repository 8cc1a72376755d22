/* attendance.h: who sits at the screen: what the actions of "Who are you?" do. */
#ifndef GUI_ATTENDANCE_H
#define GUI_ATTENDANCE_H

#include "gui/app.h"

/* Shows the list of the data folder; nothing where nothing is kept. */
void attendance_ask(struct app *app, struct action action);
/* Opens the course of the list's person `index`, and remembers them as the last. */
void attendance_take(struct app *app, struct action action);
void attendance_new(struct app *app, struct action action);    /* shows the form */
void attendance_add(struct app *app, struct action action);    /* makes what it says */
void attendance_cancel(struct app *app, struct action action); /* back to the list */
void attendance_sign(struct app *app, struct action action);
void attendance_color(struct app *app, struct action action);

/* Nobody has sat here yet whose course could be gone back to. */
bool attendance_is_first(const struct app *app);

#endif

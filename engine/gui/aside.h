/* aside.h: a screen that is opened from any other, and goes back to that as it was left. */
#ifndef GUI_ASIDE_H
#define GUI_ASIDE_H

#include "gui/app.h"

/* No time runs meanwhile. */
void aside_open(struct app *app, struct aside *aside, enum screen screen);
void aside_close(struct app *app, const struct aside *aside);

#endif

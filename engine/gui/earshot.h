/* earshot.h: what of the app can be heard: for the sounds that begin with a picture. */
#ifndef GUI_EARSHOT_H
#define GUI_EARSHOT_H

#include "gui/app.h"

/* Before each picture: brings app->sounding up to date. */
void earshot_follow(struct app *app);

#endif

/* award.h: the certificates of "My progress": what its actions do. */
#ifndef GUI_AWARD_H
#define GUI_AWARD_H

#include "gui/app.h"

/* Writes the certificate of the lesson `index` where the person finds it, and says where. */
void award_save(struct app *app, struct action action);

/* Opens the one that was written last. */
void award_open(struct app *app, struct action action);

#endif

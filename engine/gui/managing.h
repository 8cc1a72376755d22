/* managing.h: who looks after a team: what the actions of "The team" do. */
#ifndef GUI_MANAGING_H
#define GUI_MANAGING_H

#include "gui/app.h"

/* Shows that folder's people. alone: nothing else is to be shown, so nothing is gone back to. */
void managing_begin(struct app *app, const char *folder, bool alone);

/* Takes over what has been read or written meanwhile. */
void managing_look(struct app *app);

/* What is typed in the search has changed. */
void managing_find(struct app *app);

void managing_open(struct app *app, struct action action); /* of the data folder in use */
void managing_read(struct app *app, struct action action); /* it again */
void managing_stop(struct app *app, struct action action);
void managing_filter(struct app *app, struct action action); /* the team `index`, or all */
void managing_sort(struct app *app, struct action action);   /* by the column `index` */
void managing_overdue(struct app *app, struct action action);
void managing_page(struct app *app, struct action action);   /* `index` of the list */
void managing_person(struct app *app, struct action action); /* the details of `index` */
void managing_back(struct app *app, struct action action);   /* from these; then from the team */
void managing_write(struct app *app, struct action action);  /* the report, as a page */
void managing_show(struct app *app, struct action action);   /* that page, in a browser */

#endif

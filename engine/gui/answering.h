/* answering.h: the trainee's side of a conversation: what the actions at a line and at a
 * decision do, and which of them can be done. */
#ifndef GUI_ANSWERING_H
#define GUI_ANSWERING_H

#include "gui/app.h"

/* The first of these while a line appears only shows all of it. */
void answering_go_on(struct app *app, struct action action);
void answering_reply(struct app *app, struct action action);
void answering_toggle(struct app *app, struct action action);
void answering_assign(struct app *app, struct action action);
void answering_next_group(struct app *app, struct action action);
void answering_confirm(struct app *app, struct action action);

void answering_take_back(struct app *app, struct action action);
void answering_hint(struct app *app, struct action action);

/* Every item has a group, or enough are picked. */
bool answering_can_confirm(const struct app *app);

bool answering_can_take_back(const struct app *app);
bool answering_can_hint(const struct app *app);

/* The place of a reply of the view in its decision, as written. */
unsigned answering_place(const struct app *app, size_t shown);

#endif

/* team_person.h: one person of the team: how they stand, what to practise next, how their
 * attempts went, and what comes well and what does not. */
#ifndef GUI_TEAM_PERSON_H
#define GUI_TEAM_PERSON_H

#include "gui/frame.h"
#include "gui/team.h"

/* team->person; returns where the last card ends. */
int team_person_draw(struct frame *frame, struct rect column, int y, const struct team *team);

#endif

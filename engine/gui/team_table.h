/* team_table.h: the people of a team, a row each, which can be ordered by its columns and
 * opens the person's details. Where the columns have no room, what they say stands below
 * one another. */
#ifndef GUI_TEAM_TABLE_H
#define GUI_TEAM_TABLE_H

#include "gui/section.h"
#include "gui/team.h"

/* The page of people that the team shows; it has figures. */
void team_table_draw(struct section *section, const struct team *team);

/* A name, a percent in digits and as a bar, one below the other; `name` may be NULL. Returns
 * the height. */
int team_table_score(struct frame *frame, int x, int y, int width, const char *name, int percent);

#endif

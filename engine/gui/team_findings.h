/* team_findings.h: what the figures of a team say of the training: what people find hardest,
 * which decisions may be badly made, and which files could not be read. */
#ifndef GUI_TEAM_FINDINGS_H
#define GUI_TEAM_FINDINGS_H

#include "gui/frame.h"
#include "gui/team.h"

/* The team has figures. Returns where the last card ends. */
int team_findings_draw(struct frame *frame, struct rect column, int y, const struct team *team);

#endif

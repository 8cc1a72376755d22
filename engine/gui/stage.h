/* stage.h: the other person's side of the conversation: the place, the portrait,
 * and the plate with name, role and mood. */
#ifndef GUI_STAGE_H
#define GUI_STAGE_H

#include "gui/app.h"
#include "gui/frame.h"
#include "gui/layout.h"

/* Whom one sees: who spoke last, or before anyone has, who will speak first. */
struct sight stage_sight(const struct app *app);

int stage_plate_height(const struct app *app, const struct frame *frame);

/* Sets app->motion.figure: whether somebody is there who can move. */
void stage_draw(struct app *app, struct frame *frame, const struct stage *stage);

#endif

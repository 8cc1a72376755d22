/* screens.h: one function a screen: fills a frame from the state of the app, and
 * changes nothing but app->scroll, whose extent is known only when laid out. */
#ifndef GUI_SCREENS_H
#define GUI_SCREENS_H

#include "gui/app.h"
#include "gui/frame.h"

void progress_screen(struct app *app, struct frame *frame);
void profiles_screen(struct app *app, struct frame *frame);
void course_screen(struct app *app, struct frame *frame);
void conversation_screen(struct app *app, struct frame *frame);
void team_screen(struct app *app, struct frame *frame);
void rescue_screen(struct app *app, struct frame *frame);
void settings_screen(struct app *app, struct frame *frame);
void debrief_screen(struct app *app, struct frame *frame);

#endif

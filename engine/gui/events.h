/* events.h: what SDL says that happened, as the app's inputs. */
#ifndef GUI_EVENTS_H
#define GUI_EVENTS_H

#include <SDL.h>

struct window;

void events_take(struct window *window, const SDL_Event *event);

#endif

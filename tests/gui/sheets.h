/* sheets.h: all the people and all the places of the assets, each on one picture. */
#ifndef GUI_SHEETS_H
#define GUI_SHEETS_H

#include <SDL.h>

#include "trip.h"

/* The caller's to free. Mood after mood is shown, so that all of them are seen. */
SDL_Surface *sheets_people(struct trip *trip);
SDL_Surface *sheets_places(struct trip *trip);

#endif

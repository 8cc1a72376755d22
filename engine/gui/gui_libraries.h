/* gui_libraries.h: which libraries the window runs with. */
#ifndef GUI_GUI_LIBRARIES_H
#define GUI_GUI_LIBRARIES_H

#include "base/text.h"

/* Appends a line each for SDL, SDL_ttf, SDL_image and ATK: the libraries that are
 * loaded, not the headers; and what it was built without. */
void gui_libraries(struct text *text);

#endif

/* gui_libraries.h: which SDL libraries it runs with. */
#ifndef GUI_GUI_LIBRARIES_H
#define GUI_GUI_LIBRARIES_H

#include "base/text.h"

/* Appends a line each for SDL, SDL_ttf and SDL_image: the libraries that are
 * loaded, not the headers. */
void gui_libraries(struct text *text);

#endif

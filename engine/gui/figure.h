/* figure.h: the portrait that moves: one texture, mixed anew from rasterised
 * portraits whenever its pose is another, and otherwise kept. */
#ifndef GUI_FIGURE_H
#define GUI_FIGURE_H

#include <SDL.h>

#include "gui/draw.h"
#include "gui/picture.h"

struct figure {
    SDL_Texture *texture; /* owned; NULL until used */
    int w, h;
    char mixed[192]; /* what it shows */
};

void figure_destroy(struct figure *figure);

/* The texture for a PORTRAIT command, as large as its rect; NULL when there is no
 * such picture. Valid until the next call. */
SDL_Texture *figure_find(struct figure *figure, SDL_Renderer *renderer, struct pictures *pictures,
                         const struct draw *draw);

#endif

/* panel.h: round-cornered fills, edges and shadows: the corners are small anti-aliased
 * textures made once and tinted, what lies between them rectangles. */
#ifndef GUI_PANEL_H
#define GUI_PANEL_H

#include <SDL.h>

#include "gui/draw.h"

enum { PANEL_MASKS = 32 };

struct panel_mask {
    enum draw_kind kind;
    int radius, thickness, corner; /* corner: pixels of a corner's square */
    SDL_Texture *texture;          /* owned; NULL: free */
};

struct panels {
    SDL_Renderer *renderer; /* borrowed */
    struct panel_mask masks[PANEL_MASKS];
    size_t count;
};

void panels_init(struct panels *panels, SDL_Renderer *renderer);
void panels_destroy(struct panels *panels);

/* Carries out a FILL, EDGE or SHADOW command. */
void panels_paint(struct panels *panels, const struct draw *draw);

#endif

/* painter.h: carries a display list out with SDL's renderer. */
#ifndef GUI_PAINTER_H
#define GUI_PAINTER_H

#include <SDL.h>
#include <stdbool.h>

#include "base/err.h"
#include "gui/draw.h"
#include "gui/figure.h"
#include "gui/lettering.h"
#include "gui/panel.h"
#include "gui/picture.h"
#include "gui/stroke.h"

struct painter {
    SDL_Renderer *renderer; /* borrowed */
    struct lettering lettering;
    struct panels panels;
    struct pictures pictures;
    struct strokes strokes;
    struct figure figure;
    char *fonts; /* owned: the folder of the fonts */
};

/* ERR_SYSTEM names a font that is missing. theme and assets outlive the painter. */
bool painter_init(struct painter *painter, SDL_Renderer *renderer, const struct theme *theme,
                  const char *assets, struct err *err);
void painter_destroy(struct painter *painter);

/* Paints that part of the window: the list over a ground of that colour; the caller
 * presents. */
void painter_paint(struct painter *painter, const struct draw_list *list, struct color ground,
                   struct rect part);

#endif

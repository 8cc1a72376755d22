/* stroke.h: straight lines with round ends, as masks: the coverage of each pixel by
 * its distance from the line, made once for a slope, length and colour. A curve
 * is strokes end to end. */
#ifndef GUI_STROKE_H
#define GUI_STROKE_H

#include <SDL.h>
#include <stddef.h>
#include <stdint.h>

#include "gui/draw.h"

enum { STROKES_MOST = 128, STROKES_BYTES = 4 << 20 };

struct stroke {
    int w, h, thickness; /* of the command */
    bool rising;
    Uint32 ink;           /* its colour, as if opaque */
    SDL_Texture *texture; /* owned; NULL: free */
    size_t bytes;
    uint64_t used;
};

struct strokes {
    SDL_Renderer *renderer; /* borrowed */
    struct stroke at[STROKES_MOST];
    size_t bytes;
    uint64_t clock;
};

void strokes_init(struct strokes *strokes, SDL_Renderer *renderer);
void strokes_destroy(struct strokes *strokes);

/* Carries out a LINE command. */
void strokes_paint(struct strokes *strokes, const struct draw *draw);

#endif

/* lettering.h: text measured and text as textures, both kept within bounds. */
#ifndef GUI_LETTERING_H
#define GUI_LETTERING_H

#include <SDL.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "gui/measure.h"
#include "gui/theme.h"
#include "gui/typeface.h"

enum {
    LETTERING_TEXTS = 256,     /* textures kept at most */
    LETTERING_BYTES = 6 << 20, /* and their bytes */
    LETTERING_MEASURES = 4096  /* answers of `fit` kept */
};

struct lettering_text {
    uint64_t key;         /* 0: free */
    SDL_Texture *texture; /* owned */
    int w, h;
    uint64_t used; /* when it was last asked for */
};

struct lettering_fit {
    uint64_t key;
    uint32_t bytes;
    int taken;
};

struct lettering {
    SDL_Renderer *renderer; /* borrowed */
    struct typefaces typefaces;
    struct lettering_text texts[LETTERING_TEXTS];
    size_t bytes;
    uint64_t clock;
    struct lettering_fit *fits; /* owned */
};

/* ERR_SYSTEM names a font file that is not there. folder: of the fonts; borrowed. */
bool lettering_init(struct lettering *lettering, SDL_Renderer *renderer, const struct theme *theme,
                    const char *folder, struct err *err);
void lettering_destroy(struct lettering *lettering);

/* For a theme that has changed: all is made anew. */
void lettering_forget(struct lettering *lettering);

/* Let go of fonts and textures when the scale is, or the font must be, another. A
 * font that cannot be read: see typefaces_choose. */
void lettering_scale(struct lettering *lettering, int scale);
bool lettering_choose(struct lettering *lettering, enum font font, struct err *err);

struct measure lettering_measure(struct lettering *lettering);

/* The text in that colour (as if opaque) on nothing; NULL when it cannot be had. Valid
 * until the next call. */
SDL_Texture *lettering_texture(struct lettering *lettering, enum type type, const char *text,
                               struct color color, int *w, int *h);

#endif

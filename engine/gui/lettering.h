/* lettering.h: the theme's fonts at one scale, text measured and text as textures.
 * Fonts are opened when first used; both caches are bounded. */
#ifndef GUI_LETTERING_H
#define GUI_LETTERING_H

#include <SDL.h>
#include <SDL_ttf.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/text.h"
#include "gui/measure.h"
#include "gui/theme.h"

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
    SDL_Renderer *renderer;    /* borrowed */
    const struct theme *theme; /* borrowed */
    const char *folder;        /* borrowed: of the fonts */
    int scale;
    struct text files[FACE_COUNT]; /* owned: the font files; empty until used */
    TTF_Font *fonts[TYPE_COUNT];   /* owned; NULL until used; they read the files */
    struct lettering_text texts[LETTERING_TEXTS];
    size_t bytes;
    uint64_t clock;
    struct lettering_fit *fits; /* owned */
    struct err err;             /* the first font that could not be opened */
};

/* ERR_SYSTEM names a font file that is not there. */
bool lettering_init(struct lettering *lettering, SDL_Renderer *renderer, const struct theme *theme,
                    const char *folder, struct err *err);
void lettering_destroy(struct lettering *lettering);

/* For a theme that has changed: all is read and made anew. */
void lettering_forget(struct lettering *lettering);

/* Lets go of fonts and textures when the scale is another. */
void lettering_scale(struct lettering *lettering, int scale);

struct measure lettering_measure(struct lettering *lettering);

/* The text in white on nothing, to be tinted; NULL when it cannot be had. Valid
 * until the next call. */
SDL_Texture *lettering_texture(struct lettering *lettering, enum type type, const char *text,
                               int *w, int *h);

#endif

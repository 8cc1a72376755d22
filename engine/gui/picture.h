/* picture.h: SVG files of the assets as textures: portraits, avatars, backdrops
 * and icons, each rasterised once for a size, and kept within a bound. */
#ifndef GUI_PICTURE_H
#define GUI_PICTURE_H

#include <SDL.h>
#include <stddef.h>
#include <stdint.h>

#include "gui/draw.h"

enum { PICTURES_MOST = 64, PICTURES_BYTES = 14 << 20 };

struct picture {
    char key[128];        /* "" : free */
    SDL_Texture *texture; /* owned; both NULL: the file is not there or not a picture */
    SDL_Surface *surface; /* owned: of a portrait, in place of a texture */
    size_t bytes;
    uint64_t used;
};

struct pictures {
    SDL_Renderer *renderer; /* borrowed */
    const char *assets;     /* borrowed */
    struct picture at[PICTURES_MOST];
    size_t bytes;
    uint64_t clock;
};

void pictures_init(struct pictures *pictures, SDL_Renderer *renderer, const char *assets);
void pictures_destroy(struct pictures *pictures);

/* The texture for an ICON, AVATAR or PLACE command, as large as its rect; NULL
 * when there is no such picture. Valid until the next call. */
SDL_Texture *pictures_find(struct pictures *pictures, const struct draw *draw);

/* A portrait in ARGB8888, likewise; a mood that has no file looks neutral. Valid
 * until a third other one was asked for. */
SDL_Surface *pictures_portrait(struct pictures *pictures, const char *person, enum mood mood,
                               bool closed_eyes, int w, int h);

#endif

/* figure.c: a breath stretches the picture upward from its lower edge by less than
 * a hundredth. Rows are mixed of their two neighbours, so that it moves by parts of
 * a pixel; the renderer could only move it by whole ones. */
#include "gui/figure.h"

#include <stdio.h>
#include <string.h>

#include "gui/motion.h"

enum { RISE = 7, RISE_OF = 1000 }; /* how much taller a full breath makes it */

void figure_destroy(struct figure *figure)
{
    if (figure->texture != NULL)
        SDL_DestroyTexture(figure->texture);
    *figure = (struct figure){0};
}

/* Two colours as opaque as one another, b with share of 256. */
static Uint32 mix_alike(Uint32 a, Uint32 b, Uint32 share)
{
    const Uint32 mask = 0xFF00FF;
    Uint32 low = ((a & mask) * (256 - share) + (b & mask) * share) >> 8 & mask;
    Uint32 high = ((a >> 8 & mask) * (256 - share) + (b >> 8 & mask) * share) & ~mask;
    return high | low;
}

/* Otherwise each counts by how opaque it is. */
static Uint32 mix_unlike(Uint32 a, Uint32 b, Uint32 share)
{
    Uint32 of_a = (a >> 24) * (256 - share), of_b = (b >> 24) * share, all = of_a + of_b;
    if (all < 256)
        return 0;
    return (mix_alike(a, b, of_b * 256 / all) & 0xFFFFFF) | (all >> 8) << 24;
}

static void mix_row(Uint32 *to, const Uint32 *a, const Uint32 *b, int count, Uint32 share)
{
    if (share == 0) {
        memmove(to, a, (size_t)count * sizeof *to);
        return;
    }
    for (int i = 0; i < count; i++)
        to[i] = a[i] == b[i]                 ? a[i]
                : ((a[i] ^ b[i]) >> 24) == 0 ? mix_alike(a[i], b[i], share)
                                             : mix_unlike(a[i], b[i], share);
}

static const Uint32 *row_of(const SDL_Surface *surface, int y)
{
    int held = y < surface->h ? y : surface->h - 1;
    return (const Uint32 *)(const void *)((const Uint8 *)surface->pixels + held * surface->pitch);
}

/* The row of a picture at a height in 256ths of a pixel. */
static void read_row(Uint32 *to, const SDL_Surface *surface, int at)
{
    mix_row(to, row_of(surface, at >> 8), row_of(surface, (at >> 8) + 1), surface->w,
            (Uint32)at & 255);
}

static Uint32 of_256(uint8_t share)
{
    return (Uint32)share + (share > MOTION_WHOLE / 2);
}

/* What a texture is mixed of: the closed eyes and the one before only where needed. */
struct mixture {
    const SDL_Surface *now, *closed, *before;
    struct pose pose;
    int w, h;
};

static void mix(const struct mixture *of, void *pixels, int pitch, Uint32 *spare)
{
    for (int y = 0; y < of->h; y++) {
        Uint32 *row = (Uint32 *)(void *)((Uint8 *)pixels + y * pitch);
        int at = y * 256 + (of->h - y) * 256 / RISE_OF * RISE * of->pose.breath / MOTION_WHOLE;
        read_row(row, of->now, at);
        if (of->closed != NULL) {
            read_row(spare, of->closed, at);
            mix_row(row, row, spare, of->w, of_256(of->pose.lids));
        }
        if (of->before != NULL) {
            read_row(spare, of->before, at);
            mix_row(row, spare, row, of->w, of_256(of->pose.face));
        }
    }
}

static bool paint(struct figure *figure, const struct mixture *of)
{
    void *pixels;
    int pitch;
    Uint32 *spare = SDL_malloc((size_t)of->w * sizeof *spare);
    bool ok = spare != NULL && SDL_LockTexture(figure->texture, NULL, &pixels, &pitch) == 0;
    if (ok) {
        mix(of, pixels, pitch, spare);
        SDL_UnlockTexture(figure->texture);
    }
    SDL_free(spare);
    return ok;
}

static bool make_texture(struct figure *figure, SDL_Renderer *renderer, int w, int h)
{
    if (figure->texture != NULL && figure->w == w && figure->h == h)
        return true;
    figure_destroy(figure);
    figure->texture =
        SDL_CreateTexture(renderer, SDL_PIXELFORMAT_ARGB8888, SDL_TEXTUREACCESS_STREAMING, w, h);
    if (figure->texture == NULL)
        return false;
    SDL_SetTextureBlendMode(figure->texture, SDL_BLENDMODE_BLEND);
    figure->w = w;
    figure->h = h;
    return true;
}

static bool find_parts(struct pictures *pictures, const struct draw *draw, struct mixture *of)
{
    const struct pose *pose = &draw->pose;
    *of = (struct mixture){.pose = *pose, .w = draw->rect.w, .h = draw->rect.h};
    of->now = pictures_portrait(pictures, draw->text, draw->mood, false, of->w, of->h);
    if (pose->lids > 0)
        of->closed = pictures_portrait(pictures, draw->text, draw->mood, true, of->w, of->h);
    if (pose->before != NULL && pose->face < MOTION_WHOLE)
        of->before =
            pictures_portrait(pictures, pose->before, pose->before_mood, false, of->w, of->h);
    return of->now != NULL;
}

SDL_Texture *figure_find(struct figure *figure, SDL_Renderer *renderer, struct pictures *pictures,
                         const struct draw *draw)
{
    const struct pose *pose = &draw->pose;
    char wanted[sizeof figure->mixed];
    snprintf(wanted, sizeof wanted, "%.60s %d, %.60s %d, %d %d %d", draw->text, (int)draw->mood,
             pose->before != NULL ? pose->before : "", (int)pose->before_mood, pose->face,
             pose->breath, pose->lids);
    bool fits = figure->texture != NULL && figure->w == draw->rect.w && figure->h == draw->rect.h;
    if (fits && strcmp(figure->mixed, wanted) == 0)
        return figure->texture;
    struct mixture of;
    if (!find_parts(pictures, draw, &of) || !make_texture(figure, renderer, of.w, of.h) ||
        !paint(figure, &of))
        return NULL;
    memcpy(figure->mixed, wanted, sizeof wanted);
    return figure->texture;
}

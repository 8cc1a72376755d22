/* picture.c: NanoSVG through SDL_image. A backdrop is drawn at half the detail
 * and enlarged: it is meant to be soft, and a large window costs a quarter. */
#include "gui/picture.h"

#include <SDL_image.h>
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/name.h"
#include "base/text.h"
#include "gui/portrait.h"

enum { FILE_MAX = 1 << 20 };

/* The part of a portrait that an avatar shows, of PORTRAIT_WIDTH by PORTRAIT_HEIGHT. */
enum { HEAD_X = 68, HEAD_Y = 56, HEAD_SIDE = 264 };

void pictures_init(struct pictures *pictures, SDL_Renderer *renderer, const char *assets)
{
    memset(pictures, 0, sizeof *pictures);
    pictures->renderer = renderer;
    pictures->assets = assets;
}

static void let_go(struct pictures *pictures, struct picture *picture)
{
    if (picture->texture != NULL)
        SDL_DestroyTexture(picture->texture);
    SDL_FreeSurface(picture->surface);
    pictures->bytes -= picture->bytes;
    *picture = (struct picture){0};
}

void pictures_destroy(struct pictures *pictures)
{
    for (size_t i = 0; i < PICTURES_MOST; i++)
        let_go(pictures, &pictures->at[i]);
}

static bool read(const struct pictures *pictures, const char *folder, const char *name,
                 struct text *svg)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s/%s.svg", pictures->assets, folder, name);
    return file_read(path, FILE_MAX, svg, NULL);
}

static SDL_Surface *rasterise(const struct text *svg, int w, int h)
{
    SDL_RWops *bytes = SDL_RWFromConstMem(text_string(svg), (int)svg->length);
    SDL_Surface *drawn = bytes != NULL ? IMG_LoadSizedSVG_RW(bytes, w, h) : NULL;
    if (bytes != NULL)
        SDL_RWclose(bytes);
    if (drawn == NULL)
        return NULL;
    SDL_Surface *surface = SDL_ConvertSurfaceFormat(drawn, SDL_PIXELFORMAT_ARGB8888, 0);
    SDL_FreeSurface(drawn);
    return surface;
}

static SDL_Surface *read_and_rasterise(const struct pictures *pictures, const char *folder,
                                       const char *name, int w, int h)
{
    struct text svg;
    text_init(&svg);
    SDL_Surface *surface = NULL;
    if (read(pictures, folder, name, &svg))
        surface = rasterise(&svg, w, h);
    text_destroy(&svg);
    return surface;
}

/* A portrait's three files; lids only for closed eyes. */
struct parts {
    struct text person, mood, lids;
};

static bool read_parts(const struct pictures *pictures, const struct draw *draw,
                       struct parts *parts)
{
    bool closes = draw->pose.lids > 0;
    return name_is_id(draw->text) && read(pictures, "portraits", draw->text, &parts->person) &&
           (read(pictures, "portraits/moods", mood_name(draw->mood), &parts->mood) ||
            read(pictures, "portraits/moods", mood_name(MOOD_NEUTRAL), &parts->mood)) &&
           (!closes || read(pictures, "portraits/parts", "lids", &parts->lids));
}

static SDL_Surface *draw_portrait(const struct pictures *pictures, const struct draw *draw, int w,
                                  int h)
{
    struct parts parts;
    struct text whole;
    text_init(&parts.person);
    text_init(&parts.mood);
    text_init(&parts.lids);
    text_init(&whole);
    SDL_Surface *surface = NULL;
    if (read_parts(pictures, draw, &parts) &&
        portrait_compose(text_string(&parts.person), text_string(&parts.mood),
                         draw->pose.lids > 0 ? text_string(&parts.lids) : NULL, &whole, NULL))
        surface = rasterise(&whole, w, h);
    text_destroy(&parts.person);
    text_destroy(&parts.mood);
    text_destroy(&parts.lids);
    text_destroy(&whole);
    return surface;
}

static Uint8 over(Uint8 front, Uint8 back, Uint8 alpha)
{
    return (Uint8)((front * alpha + back * (255 - alpha) + 127) / 255);
}

/* Puts the picture onto a disc of the colour, cut off at its rim. */
static void onto_disc(SDL_Surface *head, struct color back)
{
    double middle = head->w / 2.0;
    for (int y = 0; y < head->h; y++) {
        Uint32 *row = (Uint32 *)(void *)((Uint8 *)head->pixels + y * head->pitch);
        for (int x = 0; x < head->w; x++) {
            double rim = middle - hypot(x + 0.5 - middle, y + 0.5 - middle) + 0.5;
            Uint32 alpha = rim <= 0 ? 0 : rim >= 1 ? 255 : (Uint32)(rim * 255);
            Uint8 front = (Uint8)(row[x] >> 24);
            Uint32 red = over((Uint8)(row[x] >> 16), back.r, front);
            Uint32 green = over((Uint8)(row[x] >> 8), back.g, front);
            Uint32 blue = over((Uint8)row[x], back.b, front);
            row[x] = alpha << 24 | red << 16 | green << 8 | blue;
        }
    }
}

static SDL_Surface *draw_avatar(const struct pictures *pictures, const struct draw *draw)
{
    int side = draw->rect.w;
    SDL_Surface *whole = draw_portrait(pictures, draw, PORTRAIT_WIDTH * side / HEAD_SIDE,
                                       PORTRAIT_HEIGHT * side / HEAD_SIDE);
    SDL_Surface *head = SDL_CreateRGBSurfaceWithFormat(0, side, side, 32, SDL_PIXELFORMAT_ARGB8888);
    if (whole != NULL && head != NULL) {
        SDL_Rect from = {HEAD_X * side / HEAD_SIDE, HEAD_Y * side / HEAD_SIDE, side, side};
        SDL_SetSurfaceBlendMode(whole, SDL_BLENDMODE_NONE);
        SDL_BlitSurface(whole, &from, head, NULL);
        onto_disc(head, draw->color);
    }
    if (whole == NULL && head != NULL) {
        SDL_FreeSurface(head);
        head = NULL;
    }
    SDL_FreeSurface(whole);
    return head;
}

static SDL_Surface *draw_place(const struct pictures *pictures, const struct draw *draw)
{
    int w = draw->rect.w, h = draw->rect.h;
    int cover = w * 9 > h * 16 ? w : h * 16 / 9;
    SDL_Surface *half = name_is_id(draw->text) ? read_and_rasterise(pictures, "places", draw->text,
                                                                    cover / 2, cover * 9 / 32)
                                               : NULL;
    if (half == NULL)
        return NULL;
    SDL_Surface *whole = SDL_CreateRGBSurfaceWithFormat(0, w, h, 32, SDL_PIXELFORMAT_ARGB8888);
    int wide = half->w < w / 2 ? half->w : w / 2, high = half->h < h / 2 ? half->h : h / 2;
    SDL_Rect from = {(half->w - wide) / 2, half->h - high, wide, high};
    if (whole != NULL)
        SDL_SoftStretchLinear(half, &from, whole, NULL);
    SDL_FreeSurface(half);
    return whole;
}

/* An icon is drawn in white, so that the tint alone gives the colour. */
static SDL_Surface *draw_icon(const struct pictures *pictures, const struct draw *draw)
{
    SDL_Surface *icon =
        read_and_rasterise(pictures, "icons", icon_name(draw->icon), draw->rect.w, draw->rect.h);
    for (int y = 0; icon != NULL && y < icon->h; y++) {
        Uint32 *row = (Uint32 *)(void *)((Uint8 *)icon->pixels + y * icon->pitch);
        for (int x = 0; x < icon->w; x++)
            row[x] |= 0xFFFFFFu;
    }
    return icon;
}

static SDL_Surface *draw_picture(const struct pictures *pictures, const struct draw *draw)
{
    switch (draw->kind) {
    case DRAW_PORTRAIT:
        return draw_portrait(pictures, draw, draw->rect.w, draw->rect.h);
    case DRAW_AVATAR:
        return draw_avatar(pictures, draw);
    case DRAW_PLACE:
        return draw_place(pictures, draw);
    case DRAW_ICON:
        return draw_icon(pictures, draw);
    case DRAW_FILL:
    case DRAW_EDGE:
    case DRAW_SHADOW:
    case DRAW_LINE:
    case DRAW_TEXT:
        break;
    }
    return NULL;
}

static struct picture *make_room(struct pictures *pictures)
{
    for (;;) {
        struct picture *oldest = NULL, *free_one = NULL;
        for (size_t i = 0; i < PICTURES_MOST; i++) {
            struct picture *picture = &pictures->at[i];
            if (picture->key[0] == '\0')
                free_one = picture;
            else if (oldest == NULL || picture->used < oldest->used)
                oldest = picture;
        }
        if (free_one != NULL && (oldest == NULL || pictures->bytes <= PICTURES_BYTES))
            return free_one;
        let_go(pictures, oldest);
    }
}

static void fill(struct pictures *pictures, struct picture *picture, const struct draw *draw)
{
    SDL_Surface *surface = draw_picture(pictures, draw);
    if (surface == NULL)
        return;
    picture->bytes = (size_t)surface->w * (size_t)surface->h * 4;
    pictures->bytes += picture->bytes;
    if (draw->kind == DRAW_PORTRAIT) {
        picture->surface = surface;
        return;
    }
    picture->texture = SDL_CreateTextureFromSurface(pictures->renderer, surface);
    SDL_FreeSurface(surface);
    if (picture->texture != NULL && draw->kind == DRAW_PLACE)
        SDL_SetTextureBlendMode(picture->texture, SDL_BLENDMODE_NONE);
}

static struct picture *find(struct pictures *pictures, const struct draw *draw)
{
    char key[sizeof pictures->at[0].key];
    const char *name = draw->kind == DRAW_ICON ? icon_name(draw->icon) : draw->text;
    struct color back = draw->kind == DRAW_AVATAR ? draw->color : (struct color){0};
    snprintf(key, sizeof key, "%d %d %d %d %d %x %x %x %.70s", (int)draw->kind, (int)draw->mood,
             draw->pose.lids > 0, draw->rect.w, draw->rect.h, back.r, back.g, back.b, name);
    for (size_t i = 0; i < PICTURES_MOST; i++)
        if (strcmp(pictures->at[i].key, key) == 0) {
            pictures->at[i].used = ++pictures->clock;
            return &pictures->at[i];
        }
    if (draw->rect.w <= 0 || draw->rect.h <= 0)
        return NULL;
    struct picture *picture = make_room(pictures);
    memcpy(picture->key, key, sizeof key);
    picture->used = ++pictures->clock;
    fill(pictures, picture, draw);
    return picture;
}

SDL_Texture *pictures_find(struct pictures *pictures, const struct draw *draw)
{
    struct picture *picture = find(pictures, draw);
    return picture != NULL ? picture->texture : NULL;
}

SDL_Surface *pictures_portrait(struct pictures *pictures, const char *person, enum mood mood,
                               bool closed_eyes, int w, int h)
{
    struct draw draw = {.kind = DRAW_PORTRAIT,
                        .rect = {0, 0, w, h},
                        .mood = mood,
                        .text = person,
                        .pose.lids = closed_eyes};
    struct picture *picture = find(pictures, &draw);
    return picture != NULL ? picture->surface : NULL;
}

/* stroke.c: masks by distance, as in panel.c, with their colour in them, so that SDL
 * passes over what is clear. The least recently used goes first, so a
 * chart that is resized a thousand times keeps no more than its bound. */
#include "gui/stroke.h"

#include <math.h>
#include <string.h>

void strokes_init(struct strokes *strokes, SDL_Renderer *renderer)
{
    memset(strokes, 0, sizeof *strokes);
    strokes->renderer = renderer;
}

static void let_go(struct strokes *strokes, struct stroke *stroke)
{
    if (stroke->texture != NULL)
        SDL_DestroyTexture(stroke->texture);
    strokes->bytes -= stroke->bytes;
    *stroke = (struct stroke){0};
}

void strokes_destroy(struct strokes *strokes)
{
    for (size_t i = 0; i < STROKES_MOST; i++)
        let_go(strokes, &strokes->at[i]);
}

/* Room around the ends, for half the thickness and the soft edge. */
static int margin(int thickness)
{
    return thickness / 2 + 2;
}

/* The distance of a point from the line between the ends, which lie in the middle of
 * their pixels. */
static double distance(const struct stroke *stroke, double x, double y)
{
    double from_y = stroke->rising ? stroke->h : 0, down = stroke->rising ? -stroke->h : stroke->h;
    double long_squared = (double)stroke->w * stroke->w + down * down;
    double along = long_squared > 0 ? (x * stroke->w + (y - from_y) * down) / long_squared : 0;
    along = along < 0 ? 0 : along > 1 ? 1 : along;
    return hypot(x - along * stroke->w, y - from_y - along * down);
}

static void fill_mask(const struct stroke *stroke, SDL_Surface *surface)
{
    int around = margin(stroke->thickness);
    for (int y = 0; y < surface->h; y++) {
        Uint32 *row = (Uint32 *)(void *)((Uint8 *)surface->pixels + y * surface->pitch);
        for (int x = 0; x < surface->w; x++) {
            double inside =
                0.5 + stroke->thickness / 2.0 - distance(stroke, x - around, y - around);
            double alpha = inside < 0 ? 0 : inside > 1 ? 1 : inside;
            row[x] = ((Uint32)(alpha * 255 + 0.5) << 24) | stroke->ink;
        }
    }
}

static struct stroke *oldest(struct strokes *strokes)
{
    struct stroke *found = &strokes->at[0];
    for (size_t i = 1; i < STROKES_MOST; i++) {
        struct stroke *stroke = &strokes->at[i];
        if (stroke->texture != NULL && (found->texture == NULL || stroke->used < found->used))
            found = stroke;
    }
    return found;
}

static struct stroke *place_for(struct strokes *strokes, size_t bytes)
{
    while (strokes->bytes > 0 && strokes->bytes + bytes > STROKES_BYTES)
        let_go(strokes, oldest(strokes));
    for (size_t i = 0; i < STROKES_MOST; i++)
        if (strokes->at[i].texture == NULL)
            return &strokes->at[i];
    struct stroke *stroke = oldest(strokes);
    let_go(strokes, stroke);
    return stroke;
}

static struct stroke *make(struct strokes *strokes, struct stroke stroke)
{
    int around = 2 * margin(stroke.thickness) + 1;
    SDL_Surface *surface = SDL_CreateRGBSurfaceWithFormat(0, stroke.w + around, stroke.h + around,
                                                          32, SDL_PIXELFORMAT_ARGB8888);
    if (surface == NULL)
        return NULL;
    fill_mask(&stroke, surface);
    stroke.bytes = (size_t)surface->pitch * (size_t)surface->h;
    stroke.texture = SDL_CreateTextureFromSurface(strokes->renderer, surface);
    SDL_FreeSurface(surface);
    if (stroke.texture == NULL)
        return NULL;
    SDL_SetTextureBlendMode(stroke.texture, SDL_BLENDMODE_BLEND);
    struct stroke *place = place_for(strokes, stroke.bytes);
    *place = stroke;
    strokes->bytes += stroke.bytes;
    return place;
}

static struct stroke *find(struct strokes *strokes, const struct draw *draw)
{
    Uint32 ink = (Uint32)draw->color.r << 16 | (Uint32)draw->color.g << 8 | draw->color.b;
    for (size_t i = 0; i < STROKES_MOST; i++) {
        struct stroke *stroke = &strokes->at[i];
        if (stroke->texture != NULL && stroke->w == draw->rect.w && stroke->h == draw->rect.h &&
            stroke->thickness == draw->thickness && stroke->rising == draw->rising &&
            stroke->ink == ink)
            return stroke;
    }
    return make(strokes, (struct stroke){.w = draw->rect.w,
                                         .h = draw->rect.h,
                                         .thickness = draw->thickness,
                                         .rising = draw->rising,
                                         .ink = ink});
}

void strokes_paint(struct strokes *strokes, const struct draw *draw)
{
    struct stroke *stroke = find(strokes, draw);
    if (stroke == NULL)
        return;
    stroke->used = ++strokes->clock;
    int around = margin(draw->thickness);
    SDL_Rect to = {draw->rect.x - around, draw->rect.y - around, draw->rect.w + 2 * around + 1,
                   draw->rect.h + 2 * around + 1};
    SDL_SetTextureAlphaMod(stroke->texture, draw->color.a);
    SDL_RenderCopy(strokes->renderer, stroke->texture, NULL, &to);
}

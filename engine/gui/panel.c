/* panel.c: masks by signed distance. A mask is two corners and one pixel between
 * them on each side; the pixel is stretched, the corners are not. What lies under
 * a shadow is covered by its card, so a shadow has no middle. */
#include "gui/panel.h"

#include <math.h>
#include <string.h>

void panels_init(struct panels *panels, SDL_Renderer *renderer)
{
    memset(panels, 0, sizeof *panels);
    panels->renderer = renderer;
}

void panels_destroy(struct panels *panels)
{
    for (size_t i = 0; i < panels->count; i++)
        SDL_DestroyTexture(panels->masks[i].texture);
    panels->count = 0;
}

static double coverage(double distance)
{
    double inside = 0.5 - distance;
    return inside < 0 ? 0 : inside > 1 ? 1 : inside;
}

static double mask_alpha(const struct panel_mask *mask, double distance)
{
    switch (mask->kind) {
    case DRAW_EDGE:
        return coverage(distance) - coverage(distance + mask->thickness);
    case DRAW_SHADOW: {
        double out = distance < 0 ? 0 : distance / mask->thickness;
        return out > 1 ? 0 : (1 - out) * (1 - out);
    }
    case DRAW_FILL:
    case DRAW_LINE:
    case DRAW_TEXT:
    case DRAW_ICON:
    case DRAW_PORTRAIT:
    case DRAW_AVATAR:
    case DRAW_PLACE:
        break;
    }
    return coverage(distance);
}

/* How far outside a rounded corner a pixel's middle lies, in the square of a
 * corner whose outer side is at 0 (plus the blur of a shadow). */
static double distance_at(const struct panel_mask *mask, int x, int y)
{
    double margin = mask->kind == DRAW_SHADOW ? mask->thickness : 0;
    double dx = margin + mask->radius - (x + 0.5), dy = margin + mask->radius - (y + 0.5);
    if (dx <= 0 || dy <= 0)
        return (dx > dy ? dx : dy) - mask->radius;
    return sqrt(dx * dx + dy * dy) - mask->radius;
}

static void fill_mask(const struct panel_mask *mask, SDL_Surface *surface)
{
    int side = surface->w;
    for (int y = 0; y < side; y++) {
        Uint32 *row = (Uint32 *)(void *)((Uint8 *)surface->pixels + y * surface->pitch);
        for (int x = 0; x < side; x++) {
            int from_x = x < side - 1 - x ? x : side - 1 - x;
            int from_y = y < side - 1 - y ? y : side - 1 - y;
            double alpha = mask_alpha(mask, distance_at(mask, from_x, from_y));
            row[x] = ((Uint32)(alpha * 255 + 0.5) << 24) | 0xFFFFFFu;
        }
    }
}

static const struct panel_mask *make_mask(struct panels *panels, struct panel_mask mask)
{
    if (panels->count == PANEL_MASKS)
        panels_destroy(panels);
    int side = 2 * mask.corner + 1;
    SDL_Surface *surface =
        SDL_CreateRGBSurfaceWithFormat(0, side, side, 32, SDL_PIXELFORMAT_ARGB8888);
    if (surface == NULL)
        return NULL;
    fill_mask(&mask, surface);
    mask.texture = SDL_CreateTextureFromSurface(panels->renderer, surface);
    SDL_FreeSurface(surface);
    if (mask.texture == NULL)
        return NULL;
    SDL_SetTextureBlendMode(mask.texture, SDL_BLENDMODE_BLEND);
    panels->masks[panels->count] = mask;
    return &panels->masks[panels->count++];
}

static const struct panel_mask *mask_for(struct panels *panels, const struct draw *draw,
                                         struct rect rect)
{
    int most = (rect.w < rect.h ? rect.w : rect.h) / 2;
    struct panel_mask mask = {.kind = draw->kind, .radius = draw->radius};
    if (mask.radius > most)
        mask.radius = most;
    if (draw->kind != DRAW_FILL)
        mask.thickness = draw->thickness;
    mask.corner = mask.radius + (draw->kind == DRAW_SHADOW ? mask.thickness : 0);
    if (draw->kind == DRAW_EDGE && mask.corner < mask.thickness)
        mask.corner = mask.thickness;
    for (size_t i = 0; i < panels->count; i++) {
        const struct panel_mask *made = &panels->masks[i];
        if (made->kind == mask.kind && made->radius == mask.radius &&
            made->thickness == mask.thickness && made->corner == mask.corner)
            return made;
    }
    return make_mask(panels, mask);
}

/* One of the eight pieces around the middle. A stretched piece looks the same all
 * along, so it is cut to what is seen: SDL would cut its one source pixel to none. */
static void slice(struct panels *panels, const struct panel_mask *mask, SDL_Rect from, SDL_Rect to,
                  struct rect clip)
{
    struct rect seen = rect_shared((struct rect){to.x, to.y, to.w, to.h}, clip);
    if (from.w != to.w) {
        to.x = seen.x;
        to.w = seen.w;
    }
    if (from.h != to.h) {
        to.y = seen.y;
        to.h = seen.h;
    }
    if (to.w > 0 && to.h > 0 && from.w > 0 && from.h > 0 && !rect_is_empty(seen))
        SDL_RenderCopy(panels->renderer, mask->texture, &from, &to);
}

static void corners_and_sides(struct panels *panels, const struct panel_mask *mask, struct rect r,
                              struct rect clip)
{
    int c = mask->corner;
    const int from[3][2] = {{0, c}, {c, 1}, {c + 1, c}};
    const int across[3][2] = {{r.x, c}, {r.x + c, r.w - 2 * c}, {r.x + r.w - c, c}};
    const int down[3][2] = {{r.y, c}, {r.y + c, r.h - 2 * c}, {r.y + r.h - c, c}};
    for (int row = 0; row < 3; row++)
        for (int column = 0; column < 3; column++)
            if (row != 1 || column != 1)
                slice(panels, mask,
                      (SDL_Rect){from[column][0], from[row][0], from[column][1], from[row][1]},
                      (SDL_Rect){across[column][0], down[row][0], across[column][1], down[row][1]},
                      clip);
}

/* The middle is a plain rectangle, which the software renderer fills fastest. */
static void middle(struct panels *panels, const struct draw *draw, int corner)
{
    struct rect r = draw->rect;
    SDL_Rect inner = {r.x + corner, r.y + corner, r.w - 2 * corner, r.h - 2 * corner};
    if (inner.w <= 0 || inner.h <= 0)
        return;
    struct color c = draw->color;
    SDL_SetRenderDrawBlendMode(panels->renderer,
                               c.a == 255 ? SDL_BLENDMODE_NONE : SDL_BLENDMODE_BLEND);
    SDL_SetRenderDrawColor(panels->renderer, c.r, c.g, c.b, c.a);
    SDL_RenderFillRect(panels->renderer, &inner);
}

void panels_paint(struct panels *panels, const struct draw *draw)
{
    struct rect rect = draw->rect;
    if (draw->kind == DRAW_SHADOW) {
        rect = rect_inset(rect, -draw->thickness);
        rect.y += draw->thickness / 4;
    }
    int corner = 0;
    if (draw->radius > 0 || draw->kind != DRAW_FILL) {
        const struct panel_mask *mask = mask_for(panels, draw, draw->rect);
        if (mask == NULL)
            return;
        SDL_SetTextureColorMod(mask->texture, draw->color.r, draw->color.g, draw->color.b);
        SDL_SetTextureAlphaMod(mask->texture, draw->color.a);
        corners_and_sides(panels, mask, rect, draw->clip);
        corner = mask->corner;
    }
    if (draw->kind == DRAW_FILL)
        middle(panels, draw, corner);
}

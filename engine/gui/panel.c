/* panel.c: masks of the corners by signed distance. What lies between the corners is
 * plain rectangles, which the software renderer fills fastest, a shadow's sides too: one
 * for each pixel of its depth. What lies under a shadow is covered by its card, so a
 * shadow has no middle. */
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

static void fill(struct panels *panels, int x, int y, int w, int h, struct color color)
{
    SDL_Rect rect = {x, y, w, h};
    if (w <= 0 || h <= 0 || color.a == 0)
        return;
    SDL_SetRenderDrawBlendMode(panels->renderer,
                               color.a == 255 ? SDL_BLENDMODE_NONE : SDL_BLENDMODE_BLEND);
    SDL_SetRenderDrawColor(panels->renderer, color.r, color.g, color.b, color.a);
    SDL_RenderFillRect(panels->renderer, &rect);
}

static void corners(struct panels *panels, const struct panel_mask *mask, struct rect r)
{
    int c = mask->corner;
    const int across[2] = {r.x, r.x + r.w - c}, down[2] = {r.y, r.y + r.h - c};
    for (int i = 0; i < 4 && c > 0; i++) {
        SDL_Rect from = {i % 2 * (c + 1), i / 2 * (c + 1), c, c};
        SDL_Rect to = {across[i % 2], down[i / 2], c, c};
        SDL_RenderCopy(panels->renderer, mask->texture, &from, &to);
    }
}

/* What is `deep` pixels inside the four sides, `thick` wide, between the corners. */
static void sides(struct panels *panels, struct rect r, int corner, int deep, int thick,
                  struct color color)
{
    int along = r.w - 2 * corner, up = r.h - 2 * corner, far = deep + thick;
    fill(panels, r.x + corner, r.y + deep, along, thick, color);
    fill(panels, r.x + corner, r.y + r.h - far, along, thick, color);
    fill(panels, r.x + deep, r.y + corner, thick, up, color);
    fill(panels, r.x + r.w - far, r.y + corner, thick, up, color);
}

static void paint_between(struct panels *panels, const struct panel_mask *mask, struct rect r,
                          struct color color)
{
    int c = mask->corner;
    if (mask->kind == DRAW_FILL) {
        fill(panels, r.x + c, r.y, r.w - 2 * c, r.h, color);
        fill(panels, r.x, r.y + c, c, r.h - 2 * c, color);
        fill(panels, r.x + r.w - c, r.y + c, c, r.h - 2 * c, color);
    } else if (mask->kind == DRAW_EDGE) {
        sides(panels, r, c, 0, mask->thickness, color);
    } else {
        for (int deep = 0; deep < mask->thickness; deep++) {
            double alpha = mask_alpha(mask, mask->thickness - deep - 0.5);
            struct color faint = color;
            faint.a = (uint8_t)(alpha * color.a + 0.5);
            sides(panels, r, c, deep, 1, faint);
        }
        sides(panels, r, c, mask->thickness, mask->radius, color);
    }
}

void panels_paint(struct panels *panels, const struct draw *draw)
{
    struct rect rect = draw->rect;
    if (draw->kind == DRAW_SHADOW) {
        rect = rect_inset(rect, -draw->thickness);
        rect.y += draw->thickness / 4;
    }
    if (draw->radius == 0 && draw->kind == DRAW_FILL) {
        fill(panels, rect.x, rect.y, rect.w, rect.h, draw->color);
        return;
    }
    const struct panel_mask *mask = mask_for(panels, draw, draw->rect);
    if (mask == NULL)
        return;
    SDL_SetTextureColorMod(mask->texture, draw->color.r, draw->color.g, draw->color.b);
    SDL_SetTextureAlphaMod(mask->texture, draw->color.a);
    corners(panels, mask, rect);
    paint_between(panels, mask, rect, draw->color);
}

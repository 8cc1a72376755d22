/* painter.c: one command after the other; what lies outside its clip is passed
 * over before anything is looked up, so a long scrolled list costs what is seen. */
#include "gui/painter.h"

#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "base/utf8.h"

bool painter_init(struct painter *painter, SDL_Renderer *renderer, const struct theme *theme,
                  const char *assets, struct err *err)
{
    struct text folder;
    text_init(&folder);
    text_addf(&folder, "%s/fonts", assets);
    if (!text_ok(&folder, err)) {
        text_destroy(&folder);
        return false;
    }
    *painter = (struct painter){.renderer = renderer, .fonts = folder.at};
    if (!lettering_init(&painter->lettering, renderer, theme, painter->fonts, err)) {
        free(painter->fonts);
        return false;
    }
    panels_init(&painter->panels, renderer);
    pictures_init(&painter->pictures, renderer, assets);
    strokes_init(&painter->strokes, renderer);
    return true;
}

void painter_destroy(struct painter *painter)
{
    strokes_destroy(&painter->strokes);
    figure_destroy(&painter->figure);
    pictures_destroy(&painter->pictures);
    panels_destroy(&painter->panels);
    lettering_destroy(&painter->lettering);
    free(painter->fonts);
}

static void paint_text(struct painter *painter, const struct draw *draw)
{
    int w = 0, h = 0;
    SDL_Texture *texture =
        lettering_texture(&painter->lettering, draw->type, draw->text, draw->color, &w, &h);
    if (texture == NULL)
        return;
    SDL_Rect to = {draw->rect.x, draw->rect.y + (draw->rect.h - h) / 2, w, h};
    SDL_SetTextureAlphaMod(texture, draw->color.a);
    SDL_RenderCopy(painter->renderer, texture, NULL, &to);
}

/* The first letters of the first and the last word. */
static void initials(const char *name, char *text, size_t size)
{
    const char *last = strrchr(name, ' ');
    const char *words[2] = {name, last != NULL ? last + 1 : ""};
    size_t length = 0;
    for (int i = 0; i < 2; i++) {
        uint32_t code_point;
        size_t bytes = utf8_decode(words[i], strlen(words[i]), &code_point);
        if (length + bytes < size)
            memcpy(text + length, words[i], bytes);
        length += bytes;
    }
    text[length] = '\0';
}

static void paint_initials(struct painter *painter, const struct draw *draw)
{
    struct rect box = draw->rect;
    int side = box.w < box.h ? box.w : box.h;
    if (draw->kind == DRAW_PORTRAIT)
        side = side / 2;
    struct rect disc = {box.x + (box.w - side) / 2, box.y + (box.h - side) / 2, side, side};
    struct draw fill = {.kind = DRAW_FILL,
                        .rect = disc,
                        .clip = draw->clip,
                        .color = draw->color,
                        .radius = side / 2};
    panels_paint(&painter->panels, &fill);
    char text[16];
    initials(draw->label != NULL ? draw->label : "", text, sizeof text);
    enum type type = draw->kind == DRAW_PORTRAIT ? TYPE_DISPLAY : TYPE_LABEL;
    int w = 0, h = 0;
    struct color ink = painter->lettering.typefaces.theme->tints[TINT_ACCENT];
    SDL_Texture *letters = lettering_texture(&painter->lettering, type, text, ink, &w, &h);
    if (letters == NULL)
        return;
    SDL_Rect to = {disc.x + (side - w) / 2, disc.y + (side - h) / 2, w, h};
    SDL_RenderCopy(painter->renderer, letters, NULL, &to);
}

static void paint_picture(struct painter *painter, const struct draw *draw)
{
    SDL_Texture *texture =
        draw->kind == DRAW_PORTRAIT
            ? figure_find(&painter->figure, painter->renderer, &painter->pictures, draw)
            : pictures_find(&painter->pictures, draw);
    if (texture == NULL) {
        if (draw->kind == DRAW_PORTRAIT || draw->kind == DRAW_AVATAR)
            paint_initials(painter, draw);
        return;
    }
    SDL_Rect to = {draw->rect.x, draw->rect.y, draw->rect.w, draw->rect.h};
    if (draw->kind == DRAW_ICON)
        SDL_SetTextureColorMod(texture, draw->color.r, draw->color.g, draw->color.b);
    SDL_RenderCopy(painter->renderer, texture, NULL, &to);
}

static void paint(struct painter *painter, const struct draw *draw)
{
    switch (draw->kind) {
    case DRAW_FILL:
    case DRAW_EDGE:
    case DRAW_SHADOW:
        panels_paint(&painter->panels, draw);
        return;
    case DRAW_LINE:
        strokes_paint(&painter->strokes, draw);
        return;
    case DRAW_TEXT:
        paint_text(painter, draw);
        return;
    case DRAW_ICON:
    case DRAW_PORTRAIT:
    case DRAW_AVATAR:
    case DRAW_PLACE:
        paint_picture(painter, draw);
        return;
    }
}

static void set_clip(struct painter *painter, struct rect clip)
{
    SDL_RenderSetClipRect(painter->renderer, &(SDL_Rect){clip.x, clip.y, clip.w, clip.h});
}

void painter_paint(struct painter *painter, const struct draw_list *list, struct color ground,
                   struct rect part)
{
    struct rect clip = part;
    set_clip(painter, clip);
    SDL_SetRenderDrawBlendMode(painter->renderer, SDL_BLENDMODE_NONE);
    SDL_SetRenderDrawColor(painter->renderer, ground.r, ground.g, ground.b, 255);
    SDL_RenderFillRect(painter->renderer, &(SDL_Rect){part.x, part.y, part.w, part.h});
    for (size_t i = 0; i < list->count; i++) {
        const struct draw *draw = &list->at[i];
        struct rect seen = rect_shared(draw->clip, part);
        if (rect_is_empty(rect_shared(draw_reach(draw), seen)))
            continue;
        if (memcmp(&clip, &seen, sizeof clip) != 0)
            set_clip(painter, seen);
        clip = seen;
        paint(painter, draw);
    }
    SDL_RenderSetClipRect(painter->renderer, NULL);
}

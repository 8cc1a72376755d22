/* lettering.c: SDL_ttf behind two caches. Measuring shapes the text with
 * HarfBuzz, which costs tens of microseconds, and a screen asks the same
 * questions again at every frame; so answers are kept by a 64-bit hash of the
 * question (FNV-1a; Fowler, Noll, Vo), where a clash is out of reach. */
#include "gui/lettering.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/utf8.h"

enum {
    LINE_MOST = 1000, /* bytes looked at in one line */
    FONT_MOST = 32 << 20
};

static void font_path(const struct lettering *lettering, enum face face, char *path, size_t size)
{
    snprintf(path, size, "%s/%s", lettering->folder, lettering->theme->faces[face]);
}

static bool fonts_are_there(const struct lettering *lettering, struct err *err)
{
    for (int face = 0; face < FACE_COUNT; face++) {
        char path[4096];
        font_path(lettering, (enum face)face, path, sizeof path);
        if (!file_exists(path))
            return err_set(err, ERR_SYSTEM,
                           "the font %s is not there; install the program again, or name "
                           "another font in the theme",
                           path);
    }
    return true;
}

bool lettering_init(struct lettering *lettering, SDL_Renderer *renderer, const struct theme *theme,
                    const char *folder, struct err *err)
{
    *lettering =
        (struct lettering){.renderer = renderer, .theme = theme, .folder = folder, .scale = 100};
    if (!fonts_are_there(lettering, err))
        return false;
    if (TTF_Init() != 0)
        return err_set(err, ERR_SYSTEM, "cannot start the text library: %s", TTF_GetError());
    lettering->fits = calloc(LETTERING_MEASURES, sizeof *lettering->fits);
    if (lettering->fits == NULL) {
        TTF_Quit();
        return err_memory(err);
    }
    return true;
}

static void free_text(struct lettering *lettering, struct lettering_text *text)
{
    if (text->key == 0)
        return;
    SDL_DestroyTexture(text->texture);
    lettering->bytes -= (size_t)text->w * (size_t)text->h * 4;
    *text = (struct lettering_text){0};
}

static void let_go(struct lettering *lettering)
{
    for (size_t i = 0; i < LETTERING_TEXTS; i++)
        free_text(lettering, &lettering->texts[i]);
    for (int i = 0; i < TYPE_COUNT; i++) {
        if (lettering->fonts[i] != NULL)
            TTF_CloseFont(lettering->fonts[i]);
        lettering->fonts[i] = NULL;
    }
}

void lettering_forget(struct lettering *lettering)
{
    let_go(lettering);
    for (int face = 0; face < FACE_COUNT; face++)
        text_destroy(&lettering->files[face]);
    memset(lettering->fits, 0, LETTERING_MEASURES * sizeof *lettering->fits);
}

void lettering_destroy(struct lettering *lettering)
{
    lettering_forget(lettering);
    free(lettering->fits);
    TTF_Quit();
}

void lettering_scale(struct lettering *lettering, int scale)
{
    if (scale == lettering->scale)
        return;
    let_go(lettering);
    lettering->scale = scale;
}

/* A font file is read whole: the font library would read it in thousands of small
 * pieces, and anew for each size. */
static bool read_face(struct lettering *lettering, enum face face)
{
    struct text *file = &lettering->files[face];
    char path[4096];
    font_path(lettering, face, path, sizeof path);
    return file->length > 0 || file_read(path, FONT_MOST, file, &lettering->err);
}

static TTF_Font *open_font(struct lettering *lettering, const struct type_style *style)
{
    if (!read_face(lettering, style->face))
        return NULL;
    const struct text *file = &lettering->files[style->face];
    SDL_RWops *bytes = SDL_RWFromConstMem(text_string(file), (int)file->length);
    int size = (style->size * lettering->scale + 50) / 100;
    TTF_Font *opened = bytes != NULL ? TTF_OpenFontRW(bytes, 1, size) : NULL;
    if (opened == NULL)
        err_set(&lettering->err, ERR_SYSTEM, "cannot read the font %s/%s: %s", lettering->folder,
                lettering->theme->faces[style->face], TTF_GetError());
    else
        TTF_SetFontHinting(opened, TTF_HINTING_LIGHT_SUBPIXEL);
    return opened;
}

static TTF_Font *font(struct lettering *lettering, enum type type)
{
    if (lettering->fonts[type] == NULL && lettering->err.kind == ERR_NONE)
        lettering->fonts[type] = open_font(lettering, &lettering->theme->types[type]);
    return lettering->fonts[type];
}

static uint64_t hash(uint64_t start, const void *bytes, size_t length)
{
    const unsigned char *at = bytes;
    uint64_t value = start;
    for (size_t i = 0; i < length; i++)
        value = (value ^ at[i]) * UINT64_C(0x100000001B3);
    return value;
}

static uint64_t key_of(enum type type, int scale, int width, const char *text, size_t length)
{
    int head[3] = {(int)type, scale, width};
    uint64_t key = hash(UINT64_C(0xCBF29CE484222325), head, sizeof head);
    key = hash(key, text, length);
    return key != 0 ? key : 1;
}

static size_t bytes_of(const char *text, int characters)
{
    size_t bytes = 0;
    uint32_t code_point;
    for (int i = 0; i < characters && text[bytes] != '\0'; i++) {
        size_t step = utf8_decode(text + bytes, strlen(text + bytes), &code_point);
        bytes += step > 0 ? step : 1;
    }
    return bytes;
}

static struct lettering_fit ask(TTF_Font *opened, const char *text, size_t length, int width)
{
    char line[LINE_MOST + 1];
    size_t keep = length < LINE_MOST ? length : utf8_cut(text, LINE_MOST);
    memcpy(line, text, keep);
    line[keep] = '\0';
    struct lettering_fit fit = {0};
    int characters = 0;
    if (width == INT_MAX) {
        TTF_SizeUTF8(opened, line, &fit.taken, NULL);
        fit.bytes = (uint32_t)length;
    } else {
        TTF_MeasureUTF8(opened, line, width, &fit.taken, &characters);
        fit.bytes = (uint32_t)bytes_of(line, characters);
    }
    return fit;
}

/* What cannot be in one line need not be shaped: no letter is narrower than a
 * fifth of its size. */
static size_t worth_asking(const char *text, size_t length, int width, int size)
{
    size_t most = (size_t)width * 5 / (size_t)size + 8;
    return width == INT_MAX || length <= most ? length : utf8_cut(text, most);
}

static size_t fit(void *self, enum type type, int scale, const char *text, size_t length, int width,
                  int *taken)
{
    struct lettering *lettering = self;
    lettering_scale(lettering, scale);
    TTF_Font *opened = font(lettering, type);
    *taken = 0;
    if (opened == NULL || length == 0 || width <= 0)
        return 0;
    size_t asked = worth_asking(text, length, width, lettering->theme->types[type].size);
    uint64_t key = key_of(type, scale, width, text, asked);
    struct lettering_fit *kept = &lettering->fits[key % LETTERING_MEASURES];
    if (kept->key != key) {
        *kept = ask(opened, text, asked, width);
        kept->key = key;
    }
    *taken = kept->taken;
    return kept->bytes;
}

struct measure lettering_measure(struct lettering *lettering)
{
    return (struct measure){lettering, fit};
}

static struct lettering_text *oldest(struct lettering *lettering)
{
    struct lettering_text *found = NULL;
    for (size_t i = 0; i < LETTERING_TEXTS; i++) {
        struct lettering_text *text = &lettering->texts[i];
        if (text->key != 0 && (found == NULL || text->used < found->used))
            found = text;
    }
    return found;
}

static struct lettering_text *make_room(struct lettering *lettering)
{
    while (lettering->bytes > LETTERING_BYTES)
        free_text(lettering, oldest(lettering));
    for (size_t i = 0; i < LETTERING_TEXTS; i++)
        if (lettering->texts[i].key == 0)
            return &lettering->texts[i];
    struct lettering_text *text = oldest(lettering);
    free_text(lettering, text);
    return text;
}

static struct lettering_text *draw_text(struct lettering *lettering, TTF_Font *opened,
                                        const char *text, uint64_t key)
{
    SDL_Surface *surface = TTF_RenderUTF8_Blended(opened, text, (SDL_Color){255, 255, 255, 255});
    if (surface == NULL)
        return NULL;
    struct lettering_text *kept = make_room(lettering);
    *kept = (struct lettering_text){.key = key, .w = surface->w, .h = surface->h};
    kept->texture = SDL_CreateTextureFromSurface(lettering->renderer, surface);
    SDL_FreeSurface(surface);
    lettering->bytes += (size_t)kept->w * (size_t)kept->h * 4;
    return kept;
}

SDL_Texture *lettering_texture(struct lettering *lettering, enum type type, const char *text,
                               int *w, int *h)
{
    TTF_Font *opened = font(lettering, type);
    if (opened == NULL)
        return NULL;
    uint64_t key = key_of(type, lettering->scale, 0, text, strlen(text));
    struct lettering_text *kept = NULL;
    for (size_t i = 0; i < LETTERING_TEXTS && kept == NULL; i++)
        if (lettering->texts[i].key == key)
            kept = &lettering->texts[i];
    if (kept == NULL)
        kept = draw_text(lettering, opened, text, key);
    if (kept == NULL)
        return NULL;
    kept->used = ++lettering->clock;
    *w = kept->w;
    *h = kept->h;
    return kept->texture;
}

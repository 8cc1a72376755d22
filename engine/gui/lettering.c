/* lettering.c: two caches before the setting of text. It costs tens of microseconds
 * to shape a line, and a screen asks the same questions again at every frame; so
 * answers are kept by a 64-bit hash of the question (FNV-1a; Fowler, Noll, Vo),
 * where a clash is out of reach. A texture has its colour in it: SDL blends one that it
 * need not tint three times as fast. */
#include "gui/lettering.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "gui/typeset.h"

bool lettering_init(struct lettering *lettering, SDL_Renderer *renderer, const struct theme *theme,
                    const char *folder, struct err *err)
{
    *lettering = (struct lettering){.renderer = renderer};
    if (!typefaces_init(&lettering->typefaces, theme, folder, err))
        return false;
    lettering->fits = calloc(LETTERING_MEASURES, sizeof *lettering->fits);
    if (lettering->fits == NULL) {
        typefaces_destroy(&lettering->typefaces);
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
    typefaces_close(&lettering->typefaces);
}

void lettering_forget(struct lettering *lettering)
{
    let_go(lettering);
    memset(lettering->fits, 0, LETTERING_MEASURES * sizeof *lettering->fits);
}

void lettering_destroy(struct lettering *lettering)
{
    let_go(lettering);
    typefaces_destroy(&lettering->typefaces);
    free(lettering->fits);
}

void lettering_scale(struct lettering *lettering, int scale)
{
    if (scale == lettering->typefaces.scale)
        return;
    let_go(lettering);
    lettering->typefaces.scale = scale;
}

bool lettering_choose(struct lettering *lettering, enum font font, struct err *err)
{
    if (font == lettering->typefaces.chosen)
        return true;
    lettering_forget(lettering);
    return typefaces_choose(&lettering->typefaces, font, err);
}

static uint64_t hash(uint64_t start, const void *bytes, size_t length)
{
    const unsigned char *at = bytes;
    uint64_t value = start;
    for (size_t i = 0; i < length; i++)
        value = (value ^ at[i]) * UINT64_C(0x100000001B3);
    return value;
}

/* detail: the width that is asked about, or the colour. */
static uint64_t key_of(enum type type, int scale, int detail, const char *text, size_t length)
{
    int head[3] = {(int)type, scale, detail};
    uint64_t key = hash(UINT64_C(0xCBF29CE484222325), head, sizeof head);
    key = hash(key, text, length);
    return key != 0 ? key : 1;
}

/* Letters that are narrow, or marks that have no width, in more bytes than Latin has. */
static bool is_dense(const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)text[i];
        if ((byte >= 0xCC && byte < 0xE2) || byte >= 0xEF)
            return true;
    }
    return false;
}

/* What cannot be in one line need not be shaped: no letter is narrower than a
 * fifth of its size. */
static size_t worth_asking(const char *text, size_t length, int width, int size)
{
    if (width == INT_MAX)
        return length;
    size_t most = (size_t)width * 5 / (size_t)size + 8;
    if (length > most && is_dense(text, most))
        most *= 4;
    return length <= most ? length : utf8_cut(text, most);
}

static size_t fit(void *self, enum type type, int scale, const char *text, size_t length, int width,
                  int *taken)
{
    struct lettering *lettering = self;
    lettering_scale(lettering, scale);
    *taken = 0;
    if (length == 0 || width <= 0)
        return 0;
    size_t asked = worth_asking(text, length, width, lettering->typefaces.theme->types[type].size);
    uint64_t key = key_of(type, scale, width, text, asked);
    struct lettering_fit *kept = &lettering->fits[key % LETTERING_MEASURES];
    if (kept->key != key) {
        struct typeset_fit found = typeset_fit(&lettering->typefaces, type, text, asked, width);
        *kept = (struct lettering_fit){key, (uint32_t)found.bytes, found.taken};
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

static struct lettering_text *draw_text(struct lettering *lettering, enum type type,
                                        const char *text, struct color color, uint64_t key)
{
    SDL_Surface *surface = typeset_draw(&lettering->typefaces, type, text, color);
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
                               struct color color, int *w, int *h)
{
    int ink = color.r << 16 | color.g << 8 | color.b;
    uint64_t key = key_of(type, lettering->typefaces.scale, ink, text, strlen(text));
    struct lettering_text *kept = NULL;
    for (size_t i = 0; i < LETTERING_TEXTS && kept == NULL; i++)
        if (lettering->texts[i].key == key)
            kept = &lettering->texts[i];
    if (kept == NULL)
        kept = draw_text(lettering, type, text, color, key);
    if (kept == NULL)
        return NULL;
    kept->used = ++lettering->clock;
    *w = kept->w;
    *h = kept->h;
    return kept->texture;
}

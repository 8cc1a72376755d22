/* typeface.c: a font file is read whole: the font library would read it in thousands
 * of small pieces, and anew for each size. */
#include "gui/typeface.h"

#include <stdio.h>

#include "base/file.h"

enum { FONT_MOST = 32 << 20, PATH_MOST = 4096, TRIAL_SIZE = 16 };

static void face_path(const struct typefaces *typefaces, size_t family, enum face face, char *path)
{
    snprintf(path, PATH_MOST, "%s/%s", typefaces->folder,
             typefaces->fonts.families[family].faces[face]);
}

static bool are_there(const struct typefaces *typefaces, struct err *err)
{
    for (int face = 0; face < FACE_COUNT; face++) {
        char path[PATH_MOST];
        face_path(typefaces, FONT_STANDARD, (enum face)face, path);
        if (!file_exists(path))
            return err_set(err, ERR_SYSTEM,
                           "the font %s is not there; install the program again, or name "
                           "another font in fonts.json",
                           path);
    }
    return true;
}

bool typefaces_init(struct typefaces *typefaces, const struct theme *theme, const char *folder,
                    struct err *err)
{
    char list[PATH_MOST];
    *typefaces = (struct typefaces){.theme = theme, .folder = folder, .scale = 100};
    snprintf(list, sizeof list, "%s/fonts.json", folder);
    if (!fonts_load(list, &typefaces->fonts, err) || !are_there(typefaces, err))
        return false;
    if (TTF_Init() != 0)
        return err_set(err, ERR_SYSTEM, "cannot start the text library: %s", TTF_GetError());
    return true;
}

void typefaces_close(struct typefaces *typefaces)
{
    for (size_t i = 0; i < typefaces->fonts.count; i++)
        for (int type = 0; type < TYPE_COUNT; type++) {
            if (typefaces->families[i].opened[type] != NULL)
                TTF_CloseFont(typefaces->families[i].opened[type]);
            typefaces->families[i].opened[type] = NULL;
        }
}

void typefaces_destroy(struct typefaces *typefaces)
{
    typefaces_close(typefaces);
    for (size_t i = 0; i < typefaces->fonts.count; i++)
        for (int face = 0; face < FACE_COUNT; face++)
            text_destroy(&typefaces->families[i].files[face]);
    TTF_Quit();
}

static TTF_Font *open_face(struct typefaces *typefaces, size_t family, enum face face, int size,
                           struct err *err)
{
    struct text *file = &typefaces->families[family].files[face];
    char path[PATH_MOST];
    face_path(typefaces, family, face, path);
    if (file->length == 0 && !file_read(path, FONT_MOST, file, err))
        return NULL;
    SDL_RWops *bytes = SDL_RWFromConstMem(text_string(file), (int)file->length);
    TTF_Font *font = bytes != NULL ? TTF_OpenFontRW(bytes, 1, size) : NULL;
    if (font == NULL)
        err_set(err, ERR_SYSTEM, "cannot read the font %s: %s", path, TTF_GetError());
    return font;
}

bool typefaces_choose(struct typefaces *typefaces, enum font font, struct err *err)
{
    typefaces->chosen = FONT_STANDARD;
    for (int face = 0; face < FACE_COUNT && font != FONT_STANDARD; face++) {
        TTF_Font *trial = open_face(typefaces, font, (enum face)face, TRIAL_SIZE, err);
        if (trial == NULL) {
            err_prefix(err, "the standard font stands in for the one that you chose");
            return false;
        }
        TTF_CloseFont(trial);
    }
    typefaces->chosen = font;
    return true;
}

static void open_font(struct typefaces *typefaces, size_t family, enum type type)
{
    const struct font_family *look = &typefaces->fonts.families[family];
    const struct type_style *style = &typefaces->theme->types[type];
    struct typeface *typeface = &typefaces->families[family];
    struct err err = {0};
    int size = (style->size * typefaces->scale * look->size + 5000) / 10000;
    TTF_Font *font = open_face(typefaces, family, style->face, size, &err);
    typeface->opened[type] = font;
    if (font == NULL) {
        typeface->missing = true;
        if (family == FONT_STANDARD)
            typefaces->err = err;
        return;
    }
    TTF_SetFontHinting(font, TTF_HINTING_LIGHT_SUBPIXEL);
    if (look->script[0] != '\0')
        TTF_SetFontScriptName(font, look->script);
}

/* The chosen family, the standard one, then the fallbacks. */
static size_t family_of(const struct typefaces *typefaces, size_t order)
{
    return order == 0 ? typefaces->chosen : order == 1 ? FONT_STANDARD : FONT_COUNT + order - 2;
}

size_t typefaces_count(const struct typefaces *typefaces)
{
    return typefaces->fonts.count - FONT_COUNT + 2;
}

TTF_Font *typefaces_font(struct typefaces *typefaces, size_t order, enum type type)
{
    size_t family = family_of(typefaces, order);
    struct typeface *typeface = &typefaces->families[family];
    if (typeface->opened[type] == NULL && !typeface->missing)
        open_font(typefaces, family, type);
    return typeface->opened[type];
}

bool typefaces_has(struct typefaces *typefaces, size_t order, enum type type, uint32_t code_point)
{
    TTF_Font *font = typefaces_font(typefaces, order, type);
    return font != NULL && TTF_GlyphIsProvided32(font, code_point) != 0;
}

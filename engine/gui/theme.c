/* theme.c: reads a theme strictly; the names here are the names in the file. */
#include "gui/theme.h"

#include <string.h>

#include "gui/asset.h"
#include "store/json.h"

enum { SIZE_LEAST = 6, SIZE_MOST = 120, SPACE_MOST = 64 };

static const char *const tint_names[TINT_COUNT + 1] = {
    [TINT_PAPER] = "paper",
    [TINT_SURFACE] = "surface",
    [TINT_SUNKEN] = "sunken",
    [TINT_HOVER] = "hover",
    [TINT_INK] = "ink",
    [TINT_QUIET] = "quiet",
    [TINT_LINE] = "line",
    [TINT_EDGE] = "edge",
    [TINT_ACCENT] = "accent",
    [TINT_ACCENT_HOVER] = "accent_hover",
    [TINT_ON_ACCENT] = "on_accent",
    [TINT_ACCENT_SOFT] = "accent_soft",
    [TINT_GOOD] = "good",
    [TINT_GOOD_SOFT] = "good_soft",
    [TINT_MIXED] = "mixed",
    [TINT_MIXED_SOFT] = "mixed_soft",
    [TINT_BAD] = "bad",
    [TINT_BAD_SOFT] = "bad_soft",
    [TINT_FOCUS] = "focus",
    [TINT_SHADOW] = "shadow",
    [TINT_VEIL] = "veil",
};

static const char *const type_names[TYPE_COUNT + 1] = {
    [TYPE_DISPLAY] = "display",   [TYPE_TITLE] = "title",   [TYPE_LINE] = "line",
    [TYPE_BODY] = "body",         [TYPE_STRONG] = "strong", [TYPE_SMALL] = "small",
    [TYPE_LABEL] = "label",       [TYPE_ASIDE] = "aside",   [TYPE_NARRATION] = "narration",
    [TYPE_DOCUMENT] = "document",
};

static const char *const face_names[FACE_COUNT + 1] = {[FACE_REGULAR] = "regular",
                                                       [FACE_SEMIBOLD] = "semibold",
                                                       [FACE_ITALIC] = "italic",
                                                       [FACE_FIXED] = "fixed"};

const char *tint_name(enum tint tint)
{
    return tint_names[tint];
}

const char *face_name(enum face face)
{
    return face_names[face];
}

const struct theme_pair *theme_pairs(size_t *count)
{
    static const struct theme_pair pairs[] = {
        {TINT_INK, TINT_PAPER, 4.5},
        {TINT_INK, TINT_SURFACE, 4.5},
        {TINT_INK, TINT_SUNKEN, 4.5},
        {TINT_INK, TINT_HOVER, 4.5},
        {TINT_INK, TINT_ACCENT_SOFT, 4.5},
        {TINT_INK, TINT_BAD_SOFT, 4.5},
        {TINT_INK, TINT_GOOD_SOFT, 4.5},
        {TINT_INK, TINT_MIXED_SOFT, 4.5},
        {TINT_QUIET, TINT_PAPER, 4.5},
        {TINT_QUIET, TINT_SURFACE, 4.5},
        {TINT_QUIET, TINT_SUNKEN, 4.5},
        {TINT_QUIET, TINT_HOVER, 4.5},
        {TINT_QUIET, TINT_ACCENT_SOFT, 4.5},
        {TINT_ON_ACCENT, TINT_ACCENT, 4.5},
        {TINT_ON_ACCENT, TINT_ACCENT_HOVER, 4.5},
        {TINT_ACCENT, TINT_PAPER, 4.5},
        {TINT_ACCENT, TINT_SURFACE, 4.5},
        {TINT_ACCENT, TINT_ACCENT_SOFT, 4.5},
        {TINT_GOOD, TINT_GOOD_SOFT, 4.5},
        {TINT_GOOD, TINT_SURFACE, 4.5},
        {TINT_MIXED, TINT_MIXED_SOFT, 4.5},
        {TINT_MIXED, TINT_SURFACE, 4.5},
        {TINT_BAD, TINT_BAD_SOFT, 4.5},
        {TINT_BAD, TINT_SURFACE, 4.5},
        {TINT_EDGE, TINT_SURFACE, 3.0},
        {TINT_EDGE, TINT_PAPER, 3.0},
        {TINT_EDGE, TINT_HOVER, 3.0},
        {TINT_ACCENT, TINT_HOVER, 4.5},
        {TINT_ACCENT, TINT_SUNKEN, 3.0},
        {TINT_GOOD, TINT_SUNKEN, 3.0},
        {TINT_MIXED, TINT_SUNKEN, 3.0},
        {TINT_BAD, TINT_SUNKEN, 3.0},
        {TINT_EDGE, TINT_BAD_SOFT, 3.0},
        {TINT_EDGE, TINT_GOOD_SOFT, 3.0},
        {TINT_FOCUS, TINT_GOOD_SOFT, 3.0},
        {TINT_FOCUS, TINT_ACCENT_SOFT, 3.0},
        {TINT_FOCUS, TINT_BAD_SOFT, 3.0},
        {TINT_FOCUS, TINT_PAPER, 3.0},
        {TINT_FOCUS, TINT_SURFACE, 3.0},
    };
    *count = sizeof pairs / sizeof pairs[0];
    return pairs;
}

static bool read_tints(const struct json_place *root, struct theme *theme, struct err *err)
{
    struct json_place tints;
    if (!json_object(root, "tints", tint_names, &tints, err))
        return false;
    for (int i = 0; i < TINT_COUNT; i++) {
        const char *text;
        if (!json_text(&tints, tint_names[i], &text, err))
            return false;
        if (!color_parse(text, &theme->tints[i]))
            return json_wrong(&tints, tint_names[i], err,
                              "\"%s\" is not a colour; write #rrggbb or #rrggbbaa", text);
    }
    return true;
}

static bool find_name(const char *const *names, const char *name, int *index)
{
    for (*index = 0; names[*index] != NULL; ++*index)
        if (strcmp(names[*index], name) == 0)
            return true;
    return false;
}

static bool read_size(const struct json_place *place, const char *key, int64_t least, int64_t most,
                      int *size, struct err *err)
{
    int64_t whole;
    if (!json_whole(place, key, least, most, &whole, err))
        return false;
    *size = (int)whole;
    return true;
}

static bool read_type(const struct json_place *types, const char *name, struct type_style *style,
                      struct err *err)
{
    static const char *const fields[] = {"face", "size", "leading", NULL};
    struct json_place type;
    const char *text;
    int face;
    if (!json_object(types, name, fields, &type, err) || !json_text(&type, "face", &text, err) ||
        !read_size(&type, "size", SIZE_LEAST, SIZE_MOST, &style->size, err) ||
        !read_size(&type, "leading", style->size, 2 * SIZE_MOST, &style->leading, err))
        return false;
    if (!find_name(face_names, text, &face))
        return json_wrong(&type, "face", err, "\"%s\" is not regular, semibold, italic or fixed",
                          text);
    style->face = (enum face)face;
    return true;
}

static bool read_types(const struct json_place *root, struct theme *theme, struct err *err)
{
    struct json_place types;
    if (!json_object(root, "types", type_names, &types, err))
        return false;
    for (int i = 0; i < TYPE_COUNT; i++)
        if (!read_type(&types, type_names[i], &theme->types[i], err))
            return false;
    return true;
}

static bool read_theme(const struct json *json, struct theme *theme, struct err *err)
{
    static const char *const fields[] = {"version",     "tints",          "types",     "unit",
                                         "card_radius", "control_radius", "card_edge", NULL};
    struct json_place all = json_root(json), root;
    int version;
    return json_object(&all, NULL, fields, &root, err) &&
           read_size(&root, "version", 1, 1, &version, err) && read_tints(&root, theme, err) &&
           read_types(&root, theme, err) &&
           read_size(&root, "unit", 1, SPACE_MOST, &theme->unit, err) &&
           read_size(&root, "card_radius", 0, SPACE_MOST, &theme->card_radius, err) &&
           read_size(&root, "control_radius", 0, SPACE_MOST, &theme->control_radius, err) &&
           read_size(&root, "card_edge", 0, SPACE_MOST, &theme->card_edge, err);
}

bool theme_load(const char *path, struct theme *theme, struct err *err)
{
    struct json json;
    struct theme read;
    if (!asset_open(path, &json, err))
        return false;
    bool ok = read_theme(&json, &read, err);
    json_destroy(&json);
    if (!ok)
        return asset_blame(path, err);
    *theme = read;
    return true;
}

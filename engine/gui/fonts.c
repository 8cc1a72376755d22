/* fonts.c: reads the list of fonts strictly; files are opened elsewhere. */
#include "gui/fonts.h"

#include <stdio.h>
#include <string.h>

#include "gui/asset.h"
#include "store/json.h"

enum { SIZE_LEAST = 50, SIZE_MOST = 200 };

static bool read_file(const struct json_place *family, const char *face, char *file, size_t size,
                      struct err *err)
{
    const char *text;
    if (!json_text(family, face, &text, err))
        return false;
    if (strchr(text, '/') != NULL || text[0] == '\0' || strlen(text) >= size)
        return json_wrong(family, face, err, "must be the name of a file in fonts");
    snprintf(file, size, "%s", text);
    return true;
}

static bool read_family(const struct json_place *place, struct font_family *family, struct err *err)
{
    int64_t size;
    if (!json_whole(place, "size", SIZE_LEAST, SIZE_MOST, &size, err))
        return false;
    family->size = (int)size;
    for (int face = 0; face < FACE_COUNT; face++)
        if (!read_file(place, face_name((enum face)face), family->faces[face],
                       sizeof family->faces[face], err))
            return false;
    return true;
}

static bool read_families(const struct json_place *root, struct fonts *fonts, struct err *err)
{
    static const char *const fields[] = {"regular", "semibold", "italic", "fixed", "size", NULL};
    const char *names[FONT_COUNT + 1] = {NULL};
    struct json_place families, family;
    for (int i = 0; i < FONT_COUNT; i++)
        names[i] = settings_name(SETTING_FONT, i);
    if (!json_object(root, "families", names, &families, err))
        return false;
    for (int i = 0; i < FONT_COUNT; i++)
        if (!json_object(&families, names[i], fields, &family, err) ||
            !read_family(&family, &fonts->families[i], err))
            return false;
    fonts->count = FONT_COUNT;
    return true;
}

static bool read_fallback(const struct json_place *place, struct fonts *fonts, struct err *err)
{
    static const char *const fields[] = {"script", "regular", "semibold", "italic",
                                         "fixed",  "size",    NULL};
    struct font_family *family = &fonts->families[fonts->count];
    struct json_place object;
    const char *script;
    if (!json_object(place, NULL, fields, &object, err) ||
        !json_text(&object, "script", &script, err))
        return false;
    if (strlen(script) != sizeof family->script - 1)
        return json_wrong(&object, "script", err, "\"%s\" is not a code such as Arab", script);
    snprintf(family->script, sizeof family->script, "%s", script);
    fonts->count++;
    return read_family(&object, family, err);
}

static bool read_fallbacks(const struct json_place *root, struct fonts *fonts, struct err *err)
{
    struct json_place fallbacks, one;
    size_t count;
    if (!json_array(root, "fallbacks", &fallbacks, &count, err))
        return false;
    if (count > FONTS_FALLBACKS)
        return json_wrong(root, "fallbacks", err, "more than %d", FONTS_FALLBACKS);
    for (bool more = json_first(&fallbacks, &one); more; more = json_next(&one))
        if (!read_fallback(&one, fonts, err))
            return false;
    return true;
}

static bool read_fonts(const struct json *json, struct fonts *fonts, struct err *err)
{
    static const char *const fields[] = {"version", "families", "fallbacks", NULL};
    struct json_place all = json_root(json), root;
    int64_t version;
    return json_object(&all, NULL, fields, &root, err) &&
           json_whole(&root, "version", 1, 1, &version, err) && read_families(&root, fonts, err) &&
           read_fallbacks(&root, fonts, err);
}

bool fonts_load(const char *path, struct fonts *fonts, struct err *err)
{
    struct json json;
    struct fonts read = {0};
    if (!asset_open(path, &json, err))
        return false;
    bool ok = read_fonts(&json, &read, err);
    json_destroy(&json);
    if (!ok)
        return asset_blame(path, err);
    *fonts = read;
    return true;
}

/* fonts.h: which font files there are: the families that a person can choose from,
 * and those that take over for the letters that the chosen one lacks.
 *
 * One file, assets/fonts/fonts.json, in the format of assets/schema/fonts.schema.json.
 * A theme says which face and size a text has; a family says which file a face is:
 * so every theme goes with every family. */
#ifndef GUI_FONTS_H
#define GUI_FONTS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "gui/theme.h"
#include "store/settings.h"

enum { FONTS_FALLBACKS = 12, FONTS_MOST = FONT_COUNT + FONTS_FALLBACKS };

struct font_family {
    char faces[FACE_COUNT][64]; /* file names in assets/fonts */
    int size;                   /* in percent of what the theme asks for */
    char script[5];             /* ISO 15924, as "Arab"; "": for no one script */
};

struct fonts {
    struct font_family families[FONTS_MOST]; /* by enum font; then the fallbacks, in order */
    size_t count;
};

/* ERR_SYSTEM names the file and what is wrong in it. */
bool fonts_load(const char *path, struct fonts *fonts, struct err *err);

#endif

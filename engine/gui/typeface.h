/* typeface.h: the fonts of the assets at one scale, opened when first used: the
 * family that the person chose, and those that stand in for the letters it lacks. */
#ifndef GUI_TYPEFACE_H
#define GUI_TYPEFACE_H

#include <SDL_ttf.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/text.h"
#include "gui/fonts.h"
#include "gui/theme.h"

struct typeface {
    struct text files[FACE_COUNT]; /* owned; empty until used */
    TTF_Font *opened[TYPE_COUNT];  /* owned; NULL until used; they read the files */
    bool missing;                  /* a file of it could not be read: it is passed over */
};

struct typefaces {
    const struct theme *theme; /* borrowed */
    const char *folder;        /* borrowed: of the fonts */
    int scale;                 /* percent */
    enum font chosen;
    struct fonts fonts;
    struct typeface families[FONTS_MOST]; /* as fonts.families */
    struct err err;                       /* the first standard font that could not be opened */
};

/* Starts the text library. ERR_SYSTEM names a file of the standard family that is not there. */
bool typefaces_init(struct typefaces *typefaces, const struct theme *theme, const char *folder,
                    struct err *err);
void typefaces_destroy(struct typefaces *typefaces);

/* Closes what is open; it opens again when used. */
void typefaces_close(struct typefaces *typefaces);

/* The family of most letters. When its files cannot be read it stays the standard
 * one, and ERR_SYSTEM says so to the person. The fonts must be closed. */
bool typefaces_choose(struct typefaces *typefaces, enum font font, struct err *err);

/* The families in the order in which they are asked for a letter: 0 is the first.
 * NULL: this one is missing. */
size_t typefaces_count(const struct typefaces *typefaces);
TTF_Font *typefaces_font(struct typefaces *typefaces, size_t order, enum type type);
bool typefaces_has(struct typefaces *typefaces, size_t order, enum type type, uint32_t code_point);

#endif

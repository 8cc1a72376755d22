/* theme.h: the look, as data: colours, type scale, spacing and radii of one theme.
 *
 * One file a theme, assets/themes/NAME.json, in the format of
 * assets/schema/theme.schema.json. Everything in it is required and nothing else
 * is allowed, so that a new theme cannot forget a colour. Sizes are in points:
 * pixels at a scale of 100 percent. */
#ifndef GUI_THEME_H
#define GUI_THEME_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "gui/color.h"

enum tint {
    TINT_PAPER,   /* behind everything */
    TINT_SURFACE, /* cards */
    TINT_SUNKEN,  /* wells in a card: a quote, the track of a bar */
    TINT_HOVER,   /* a card under the pointer */
    TINT_INK,     /* text */
    TINT_QUIET,   /* secondary text */
    TINT_LINE,    /* hairlines: decoration only */
    TINT_EDGE,    /* the edge of what can be chosen: 3:1 */
    TINT_ACCENT,  /* what leads on */
    TINT_ACCENT_HOVER,
    TINT_ON_ACCENT,
    TINT_ACCENT_SOFT,
    TINT_GOOD,
    TINT_GOOD_SOFT,
    TINT_MIXED,
    TINT_MIXED_SOFT,
    TINT_BAD,
    TINT_BAD_SOFT,
    TINT_FOCUS,  /* the ring of the keyboard's focus: 3:1 on paper and surface */
    TINT_SHADOW, /* with alpha, as the next */
    TINT_VEIL,   /* over the picture of a place, which is drawn by day */
    TINT_COUNT
};

enum type {
    TYPE_DISPLAY, /* the name of a screen */
    TYPE_TITLE,   /* of a card */
    TYPE_LINE,    /* what is being said now */
    TYPE_BODY,
    TYPE_STRONG, /* as body, to be found at a glance */
    TYPE_SMALL,
    TYPE_LABEL,     /* as small, strong */
    TYPE_ASIDE,     /* stage directions */
    TYPE_NARRATION, /* what nobody says */
    TYPE_DOCUMENT,  /* letters of one width, so that columns stand */
    TYPE_COUNT
};

enum face { FACE_REGULAR, FACE_SEMIBOLD, FACE_ITALIC, FACE_FIXED, FACE_COUNT };

struct type_style {
    enum face face;
    int size;    /* of the letters */
    int leading; /* from one baseline to the next */
};

struct theme {
    struct color tints[TINT_COUNT];
    struct type_style types[TYPE_COUNT];
    int unit; /* all spacing is a multiple of it */
    int card_radius, control_radius;
    int card_edge; /* the thickness of a line around cards; 0: none */
};

const char *tint_name(enum tint tint); /* as in the file: "accent_soft" */
const char *face_name(enum face face); /* likewise: "semibold" */

/* A pair of colours that stand on one another in this design, and the contrast
 * that WCAG 2.2 AA asks of it. */
struct theme_pair {
    enum tint front, back;
    double least;
};
const struct theme_pair *theme_pairs(size_t *count);

/* ERR_SYSTEM names the file and what is wrong in it. */
bool theme_load(const char *path, struct theme *theme, struct err *err);

#endif

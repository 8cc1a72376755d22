/* draw.h: the display list: what a screen wants to see, as data. Screens write
 * it, the painter carries it out, tests read it. */
#ifndef GUI_DRAW_H
#define GUI_DRAW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/memory.h"
#include "gui/color.h"
#include "gui/rect.h"
#include "gui/theme.h"
#include "story/cast.h"

enum icon {
    ICON_NONE,
    ICON_BACK,
    ICON_CHECK,
    ICON_CROSS,
    ICON_MISSED,
    ICON_UNDO,
    ICON_INFO,
    ICON_CLOCK,
    ICON_PLAY,
    ICON_STAR,
    ICON_WARNING,
    ICON_TURN,
    ICON_HINT,
    ICON_LOCK,
    ICON_CHART,
    ICON_CERTIFICATE,
    ICON_PERSON,
    ICON_PLUS,
    ICON_SETTINGS,
    ICON_FOLD,
    ICON_UNFOLD,
    ICON_PAUSE,
    ICON_DOCUMENT,
    ICON_FOLDER,
    ICON_DRAG,   /* what can be drawn along */
    ICON_RISING, /* of the mood meter, since the last reply */
    ICON_FALLING,
    ICON_STEADY,
    ICON_AVATAR_OWL, /* of trainees: see avatar.h */
    ICON_AVATAR_CAT,
    ICON_AVATAR_FISH,
    ICON_AVATAR_SNAIL,
    ICON_AVATAR_LEAF,
    ICON_AVATAR_SUN,
    ICON_AVATAR_BOAT,
    ICON_AVATAR_PEAKS,
    ICON_MARK_ROUND, /* of a chart: one shape a series */
    ICON_MARK_SQUARE,
    ICON_MARK_DIAMOND,
    ICON_MARK_TRIANGLE,
    ICON_MOOD_1, /* of the mood meter, from the lowest to the highest */
    ICON_MOOD_2,
    ICON_MOOD_3,
    ICON_MOOD_4,
    ICON_MOOD_5,
    ICON_COUNT
};

enum draw_kind {
    DRAW_FILL,     /* a rectangle with round corners */
    DRAW_EDGE,     /* its outline, `thickness` wide, inside rect */
    DRAW_SHADOW,   /* a soft shadow around rect, `thickness` wide */
    DRAW_LINE,     /* from corner to corner of rect, which may be flat; `thickness` wide */
    DRAW_TEXT,     /* one line; rect is the box it was measured in */
    DRAW_ICON,     /* tinted */
    DRAW_PORTRAIT, /* name's head and shoulders, standing on the lower edge of rect */
    DRAW_AVATAR,   /* name's head in a disc of `color` */
    DRAW_PLACE     /* the backdrop called name, covering rect */
};

/* How a PORTRAIT moves: shares from 0 to MOTION_WHOLE, see motion.h. */
struct pose {
    const char *before; /* who was seen before, in the list's arena; NULL: nobody */
    enum mood before_mood;
    uint8_t face, breath, lids;
};

struct draw {
    enum draw_kind kind;
    struct rect rect, clip;
    struct color color;
    int radius, thickness;
    bool rising;       /* LINE: from the lower left, not the upper left */
    enum type type;    /* TEXT */
    enum icon icon;    /* ICON */
    enum mood mood;    /* PORTRAIT, AVATAR */
    struct pose pose;  /* PORTRAIT */
    const char *text;  /* TEXT; PORTRAIT, AVATAR, PLACE: an id; in the list's arena */
    const char *label; /* PORTRAIT, AVATAR: the person's name, should there be no picture */
    const char *whole; /* TEXT: all of the paragraph that begins here, or of the line that
                          was cut short; NULL: it goes on from the command before */
    int live;          /* TEXT, PORTRAIT: see frame.h */
};

struct draw_list {
    struct arena arena;
    struct draw *at; /* owned */
    size_t count, capacity;
    bool failed; /* memory ran out: the list is not complete */
};

void draw_list_init(struct draw_list *list);
void draw_list_destroy(struct draw_list *list);
void draw_list_clear(struct draw_list *list); /* keeps the room of its commands */

/* Adds a copy; text (may be NULL) of that length is copied into the arena.
 * Returns its place; after a failure, SIZE_MAX. */
size_t draw_list_add(struct draw_list *list, const struct draw *draw, const char *text,
                     size_t length);

/* Where a command may paint, but for its clip. */
struct rect draw_reach(const struct draw *draw);

const char *icon_name(enum icon icon); /* of assets/icons/NAME.svg */

#endif

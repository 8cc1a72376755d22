/* avatar.h: the picture that stands for a trainee: a drawn sign on a disc of a colour,
 * both chosen by the person; or the initial. No photographs. */
#ifndef GUI_AVATAR_H
#define GUI_AVATAR_H

#include "gui/frame.h"
#include "store/profile.h"

enum { AVATAR_SIGNS = 8, AVATAR_COLORS = 6 };

struct avatar_sign {
    const char *id, *name; /* "owl", "An owl" */
    enum icon icon;
};
const struct avatar_sign *avatar_sign(size_t sign);

/* Dark enough for a white sign: 4.5:1. */
struct avatar_color {
    const char *id, *name; /* "teal", "Teal" */
    struct color color;
};
const struct avatar_color *avatar_color(size_t color);

void avatar_draw(struct frame *frame, struct rect disc, const struct profile *profile);

#endif

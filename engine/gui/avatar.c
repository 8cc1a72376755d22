/* avatar.c: what a file names and this program does not have (a newer one's) is the
 * initial, on the colour that leads. */
#include "gui/avatar.h"

#include <string.h>

#include "base/utf8.h"
#include "gui/prose.h"

static const struct avatar_sign signs[AVATAR_SIGNS] = {
    {"owl", "An owl", ICON_AVATAR_OWL},   {"cat", "A cat", ICON_AVATAR_CAT},
    {"fish", "A fish", ICON_AVATAR_FISH}, {"snail", "A snail", ICON_AVATAR_SNAIL},
    {"leaf", "A leaf", ICON_AVATAR_LEAF}, {"sun", "The sun", ICON_AVATAR_SUN},
    {"boat", "A boat", ICON_AVATAR_BOAT}, {"peaks", "Mountains", ICON_AVATAR_PEAKS},
};

static const struct avatar_color colors[AVATAR_COLORS] = {
    {"teal", "Teal", {0x1b, 0x66, 0x60, 255}},   {"blue", "Blue", {0x2c, 0x5a, 0x9e, 255}},
    {"plum", "Plum", {0x7a, 0x3b, 0x78, 255}},   {"brick", "Brick", {0x9c, 0x40, 0x2f, 255}},
    {"olive", "Olive", {0x5c, 0x66, 0x2a, 255}}, {"slate", "Slate", {0x4a, 0x55, 0x68, 255}},
};

static const struct color white = {255, 255, 255, 255};

const struct avatar_sign *avatar_sign(size_t sign)
{
    return &signs[sign];
}

const struct avatar_color *avatar_color(size_t color)
{
    return &colors[color];
}

static struct color color_of(const char *id)
{
    for (size_t i = 0; i < AVATAR_COLORS; i++)
        if (strcmp(colors[i].id, id) == 0)
            return colors[i].color;
    return colors[0].color;
}

static enum icon icon_of(const char *id)
{
    for (size_t i = 0; i < AVATAR_SIGNS; i++)
        if (strcmp(signs[i].id, id) == 0)
            return signs[i].icon;
    return ICON_NONE;
}

static void draw_initial(struct frame *frame, struct rect disc, const char *name)
{
    char letter[8] = "";
    uint32_t point;
    size_t size = utf8_decode(name, strlen(name), &point);
    if (size >= sizeof letter)
        return;
    memcpy(letter, name, size);
    int width = prose_width(frame, TYPE_STRONG, letter), line = prose_leading(frame, TYPE_STRONG);
    prose_line(frame, disc.x + (disc.w - width) / 2, disc.y + (disc.h - line) / 2, disc.w,
               TYPE_STRONG, TINT_ON_ACCENT, letter);
}

void avatar_draw(struct frame *frame, struct rect disc, const struct profile *profile)
{
    enum icon icon = icon_of(profile->avatar);
    if (icon == ICON_NONE) {
        frame_fill(frame, disc, frame_tint(frame, TINT_ACCENT), disc.w / 2);
        draw_initial(frame, disc, profile->name);
        return;
    }
    frame_fill(frame, disc, color_of(profile->color), disc.w / 2);
    size_t place = frame->list.count;
    frame_icon(frame, rect_inset(disc, disc.w / 6), icon, TINT_ON_ACCENT);
    if (place < frame->list.count)
        frame->list.at[place].color = white;
}

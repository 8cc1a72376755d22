/* portrait.c: plain text work; the pictures are drawn by whoever reads SVG. */
#include "gui/portrait.h"

#include <stdio.h>
#include <string.h>

struct piece {
    const char *at;
    size_t length;
};

static bool colour_of(const char *person, const char *name, size_t name_length,
                      struct piece *colour)
{
    char wanted[32];
    int length = snprintf(wanted, sizeof wanted, "data-%.*s=\"", (int)name_length, name);
    const char *found = strstr(person, wanted);
    if (length < 0 || (size_t)length >= sizeof wanted || found == NULL)
        return false;
    colour->at = found + length;
    colour->length = strcspn(colour->at, "\"");
    return true;
}

/* What stands between <svg …> and </svg>. */
static bool content_of(const char *svg, struct piece *content)
{
    const char *start = strstr(svg, "<svg");
    const char *open = start != NULL ? strchr(start, '>') : NULL;
    const char *close = open != NULL ? strstr(open, "</svg>") : NULL;
    if (close == NULL)
        return false;
    content->at = open + 1;
    content->length = (size_t)(close - content->at);
    return true;
}

static bool add_face(const char *person, struct piece face, struct text *picture, struct err *err)
{
    const char *at = face.at, *end = face.at + face.length;
    while (at < end) {
        size_t plain = strcspn(at, "{");
        if (plain > (size_t)(end - at))
            plain = (size_t)(end - at);
        text_add_bytes(picture, at, plain);
        at += plain;
        if (at == end)
            break;
        size_t name = strcspn(++at, "}");
        struct piece colour;
        if (!colour_of(person, at, name, &colour))
            return err_set(err, ERR_BAD, "the portrait does not say its data-%.*s", (int)name, at);
        text_add_bytes(picture, colour.at, colour.length);
        at += name + (at[name] == '}');
    }
    return true;
}

/* Where the lids go: before the first group that has a brow in it. */
static size_t above_the_eyes(struct piece face)
{
    size_t place = 0;
    for (size_t i = 0; i < face.length; i++) {
        if (strncmp(face.at + i, "<g", 2) == 0)
            place = i;
        if (strncmp(face.at + i, "{brow}", 6) == 0)
            return place;
    }
    return face.length;
}

static bool has_open_eyes(struct piece face)
{
    const char *iris = strstr(face.at, "{iris}");
    return iris != NULL && iris < face.at + face.length;
}

static bool add_closed_face(const char *person, struct piece face, const char *lids,
                            struct text *picture, struct err *err)
{
    struct piece closed, over = face;
    if (!content_of(lids, &closed))
        return err_set(err, ERR_BAD, "the lids are not an SVG picture");
    face.length = above_the_eyes(face);
    over.at += face.length;
    over.length -= face.length;
    return add_face(person, face, picture, err) && add_face(person, closed, picture, err) &&
           add_face(person, over, picture, err);
}

bool portrait_compose(const char *person, const char *mood, const char *lids, struct text *picture,
                      struct err *err)
{
    const char *group = strstr(person, "<g id=\"face\"");
    const char *inside = group != NULL ? strchr(group, '>') : NULL;
    struct piece face;
    if (inside == NULL)
        return err_set(err, ERR_BAD, "the portrait has no <g id=\"face\">");
    if (!content_of(mood, &face))
        return err_set(err, ERR_BAD, "the mood is not an SVG picture");
    inside++;
    text_add_bytes(picture, person, (size_t)(inside - person));
    bool closes = lids != NULL && has_open_eyes(face);
    if (closes ? !add_closed_face(person, face, lids, picture, err)
               : !add_face(person, face, picture, err))
        return false;
    text_add(picture, inside);
    return text_ok(picture, err);
}

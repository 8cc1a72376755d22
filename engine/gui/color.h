/* color.h: colours in sRGB, and how well one can be read on another. */
#ifndef GUI_COLOR_H
#define GUI_COLOR_H

#include <stdbool.h>
#include <stdint.h>

struct color {
    uint8_t r, g, b, a;
};

/* "#1f6f6b", or "#1f6f6bc0" with alpha; nothing else. */
bool color_parse(const char *text, struct color *color);

struct color color_fade(struct color color, int percent); /* alpha times percent / 100 */

/* The contrast ratio of WCAG 2.2 (1 to 21) of opaque colours. */
double color_contrast(struct color a, struct color b);

#endif

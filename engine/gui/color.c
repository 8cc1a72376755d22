/* color.c: see color.h. Contrast: W3C, Web Content Accessibility Guidelines 2.2,
 * "relative luminance" and "contrast ratio". */
#include "gui/color.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

static int digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

bool color_parse(const char *text, struct color *color)
{
    size_t length = strlen(text);
    if (text[0] != '#' || (length != 7 && length != 9))
        return false;
    uint8_t part[4] = {0, 0, 0, 255};
    for (size_t i = 0; i < (length - 1) / 2; i++) {
        int high = digit(text[1 + 2 * i]), low = digit(text[2 + 2 * i]);
        if (high < 0 || low < 0)
            return false;
        part[i] = (uint8_t)(high * 16 + low);
    }
    *color = (struct color){part[0], part[1], part[2], part[3]};
    return true;
}

struct color color_fade(struct color color, int percent)
{
    color.a = (uint8_t)(color.a * percent / 100);
    return color;
}

static double linear(uint8_t channel)
{
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4);
}

static double luminance(struct color color)
{
    return 0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b);
}

double color_contrast(struct color a, struct color b)
{
    double x = luminance(a), y = luminance(b);
    return x > y ? (x + 0.05) / (y + 0.05) : (y + 0.05) / (x + 0.05);
}

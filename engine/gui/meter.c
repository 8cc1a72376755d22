/* meter.c: a word and a shape always go with the colour. */
#include "gui/meter.h"

#include <ctype.h>

#include "gui/prose.h"
#include "gui/widget.h"

enum { BAR = 6 }; /* points */

struct level {
    int from;
    const char *word;
    enum icon icon;
    enum tint tint;
};

static const struct level *level_of(int percent)
{
    static const struct level levels[] = {
        {80, "At ease", ICON_MOOD_5, TINT_GOOD},
        {60, "Warming to you", ICON_MOOD_4, TINT_GOOD},
        {40, "Guarded", ICON_MOOD_3, TINT_MIXED},
        {20, "Strained", ICON_MOOD_2, TINT_BAD},
        {0, "Near the limit", ICON_MOOD_1, TINT_BAD},
    };
    const struct level *level = levels;
    while (percent < level->from && level->from > 0)
        level++;
    return level;
}

struct trend {
    const char *word;
    enum icon icon;
    enum tint tint;
};

static struct trend trend_of(const struct meter *meter)
{
    if (meter->before < 0)
        return (struct trend){NULL, ICON_NONE, TINT_QUIET};
    if (meter->percent > meter->before)
        return (struct trend){"rising", ICON_RISING, TINT_GOOD};
    if (meter->percent < meter->before)
        return (struct trend){"falling", ICON_FALLING, TINT_BAD};
    return (struct trend){"steady", ICON_STEADY, TINT_QUIET};
}

void meter_words(const struct meter *meter, struct text *text)
{
    struct trend trend = trend_of(meter);
    text_add(text, level_of(meter->percent)->word);
    if (trend.word != NULL)
        text_addf(text, ", %s", trend.word);
}

int meter_height(const struct frame *frame)
{
    return prose_leading(frame, TYPE_SMALL) + prose_leading(frame, TYPE_LABEL) +
           frame_unit(frame, 2) + frame_px(frame, BAR);
}

static void draw_heading(struct frame *frame, int x, int y, int width, const struct meter *meter)
{
    struct text text;
    text_init(&text);
    text_addf(&text, "%c%s · %s", toupper((unsigned char)meter->name[0]), meter->name + 1,
              meter->whose);
    prose_line(frame, x, y, width, TYPE_SMALL, TINT_QUIET, text_string(&text));
    text_destroy(&text);
}

static void draw_icon(struct frame *frame, int x, int y, enum icon icon, enum tint tint)
{
    int side = frame_unit(frame, 5), leading = prose_leading(frame, TYPE_LABEL);
    frame_icon(frame, (struct rect){x, y + (leading - side) / 2, side, side}, icon, tint);
}

void meter_draw(struct frame *frame, int x, int y, int width, const struct meter *meter)
{
    const struct level *level = level_of(meter->percent);
    struct trend trend = trend_of(meter);
    int room = frame_unit(frame, 7), arrow = trend.icon != ICON_NONE ? frame_unit(frame, 6) : 0;
    draw_heading(frame, x, y, width, meter);
    y += prose_leading(frame, TYPE_SMALL);
    struct text words;
    text_init(&words);
    meter_words(meter, &words);
    draw_icon(frame, x, y, level->icon, level->tint);
    int taken = prose_line(frame, x + room, y, width - room - arrow, TYPE_LABEL, level->tint,
                           text_string(&words));
    if (trend.icon != ICON_NONE)
        draw_icon(frame, x + room + taken + frame_unit(frame, 1), y, trend.icon, trend.tint);
    text_destroy(&words);
    y += prose_leading(frame, TYPE_LABEL) + frame_unit(frame, 2);
    widget_bar(frame, (struct rect){x, y, width, frame_px(frame, BAR)}, meter->percent,
               meter->before, level->tint);
}

/* coaching.c: a mark and a word always go with the colour. */
#include "gui/coaching.h"

#include <stdlib.h>

#include "base/text.h"
#include "gui/prose.h"
#include "gui/widget.h"

enum { CHIPS_MOST = 24 };

static struct chip behaviour_chip(const struct told_behaviour *told)
{
    const struct behaviour *behaviour = told->behaviour;
    if (told->shown == 0)
        return (struct chip){behaviour->title, ICON_MISSED, TINT_MIXED, TINT_MIXED_SOFT};
    if (behaviour->critical)
        return (struct chip){behaviour->title, ICON_WARNING, TINT_BAD, TINT_BAD_SOFT};
    if (behaviour->points < 0)
        return (struct chip){behaviour->title, ICON_CROSS, TINT_BAD, TINT_BAD_SOFT};
    return (struct chip){behaviour->title, ICON_CHECK, TINT_GOOD, TINT_GOOD_SOFT};
}

static int row_of(struct frame *frame, int x, int y, int width, const char *heading,
                  const struct told_answer *answer, bool shown)
{
    struct chip chips[CHIPS_MOST];
    size_t count = 0;
    for (size_t i = 0; i < answer->behaviour_count && count < CHIPS_MOST; i++)
        if ((answer->behaviours[i].shown > 0) == shown)
            chips[count++] = behaviour_chip(&answer->behaviours[i]);
    if (count == 0)
        return 0;
    int height = prose_paragraph(frame, x, y, width, TYPE_LABEL, TINT_QUIET, heading);
    height += frame_unit(frame, 1);
    return height + widget_chips(frame, x, y + height, width, chips, count);
}

int coaching_behaviours(struct frame *frame, int x, int y, int width,
                        const struct told_answer *answer)
{
    int shown = row_of(frame, x, y, width, "You showed", answer, true);
    int gap = shown > 0 ? frame_unit(frame, 3) : 0;
    int missed = row_of(frame, x, y + shown + gap, width, "There was room for", answer, false);
    return missed > 0 ? shown + gap + missed : shown;
}

static void add_points(struct text *text, const struct debrief_decision *points)
{
    for (unsigned c = 0; c < COMPETENCY_COUNT; c++) {
        if (points->earned[c] == 0 && points->open[c] == 0)
            continue;
        const char *name = widget_competency((enum competency)c);
        text_add(text, text->length > 0 ? "   ·   " : "");
        text_addf(text, "%s %s%d", name, points->earned[c] < 0 ? "–" : "", abs(points->earned[c]));
        if (points->open[c] > 0)
            text_addf(text, " of %d", points->open[c]);
    }
}

int coaching_points(struct frame *frame, int x, int y, int width, const struct told_answer *answer)
{
    struct text text;
    text_init(&text);
    if (!answer->points.scored)
        text_add(&text, "Met before: counts no more");
    else
        add_points(&text, &answer->points);
    if (text.length == 0)
        text_add(&text, "No points here");
    int height = prose_paragraph(frame, x, y, width, TYPE_LABEL, TINT_QUIET, text_string(&text));
    text_destroy(&text);
    return height;
}

struct verdict {
    enum icon icon;
    enum tint tint;
    const char *word;
};

static struct verdict judge(const struct told_item *item)
{
    if (item->group != NULL)
        return item->better == NULL ? (struct verdict){ICON_CHECK, TINT_GOOD, NULL}
                                    : (struct verdict){ICON_CROSS, TINT_BAD, NULL};
    if (item->taken)
        return item->wanted ? (struct verdict){ICON_CHECK, TINT_GOOD, "You picked it"}
                            : (struct verdict){ICON_CROSS, TINT_BAD, "You picked it"};
    return item->wanted ? (struct verdict){ICON_MISSED, TINT_MIXED, "You left it out"}
                        : (struct verdict){ICON_NONE, TINT_QUIET, "You left it out"};
}

static void add_verdict(struct text *text, const struct told_item *item,
                        const struct verdict *verdict)
{
    if (item->group == NULL)
        text_add(text, verdict->word);
    else if (item->better == NULL)
        text_addf(text, "Under “%s”", item->group);
    else
        text_addf(text, "Under “%s”; belongs under “%s”", item->group, item->better);
    if (item->because != NULL)
        text_addf(text, ". %s", item->because);
}

static int draw_item(struct frame *frame, int x, int y, int width, const struct told_item *item)
{
    struct verdict verdict = judge(item);
    int icon = frame_unit(frame, 5), room = icon + frame_unit(frame, 3), top = y;
    struct rect mark = {x, y + (prose_leading(frame, TYPE_BODY) - icon) / 2, icon, icon};
    if (verdict.icon != ICON_NONE)
        frame_icon(frame, mark, verdict.icon, verdict.tint);
    y += prose_paragraph(frame, x + room, y, width - room, TYPE_BODY, TINT_INK, item->text);
    struct text text;
    text_init(&text);
    add_verdict(&text, item, &verdict);
    y += prose_paragraph(frame, x + room, y, width - room, TYPE_SMALL, TINT_QUIET,
                         text_string(&text));
    text_destroy(&text);
    return y - top;
}

int coaching_items(struct frame *frame, int x, int y, int width, const struct told_answer *answer)
{
    int top = y, gap = frame_unit(frame, 3);
    for (size_t i = 0; i < answer->item_count; i++)
        y += draw_item(frame, x, y, width, &answer->items[i]) + gap;
    return y > top ? y - top - gap : 0;
}

/* sketch.c: every piece is appended to the map as soon as it is known; arrows are
 * gathered, and drawn when the table of their scene is closed. */
#include "check/sketch.h"

#include "check/dot.h"
#include "check/flow.h"

enum { WHEN_TEXT = 60 };

bool sketch_is_done(const struct sketch *sketch, uint16_t step)
{
    return sketch->facts->space == NULL || sketch->facts->space->expander.probe.steps[step] != 0;
}

bool sketch_is_met(const struct sketch *sketch, uint16_t step)
{
    uint16_t when = sketch->scenario->steps[step].when;
    return sketch_is_done(sketch, step) ||
           (when != NONE && sketch->facts->space->expander.probe.truths[when] != 0);
}

bool sketch_is_open(const struct sketch *sketch, uint16_t reply)
{
    return sketch->facts->space == NULL || sketch->facts->space->expander.opened[reply] != 0;
}

void sketch_people(const struct sketch *sketch, uint32_t count, const char *did)
{
    text_addf(sketch->dot, "<br align=\"left\"/><b>%u of %zu</b> %s", count,
              sketch->facts->traffic->people, did);
}

void sketch_arrow(struct sketch *sketch, uint16_t target, enum arrow_kind kind, bool never,
                  const char *name)
{
    if (flow_is_place(sketch->scenario, target))
        arrows_add(&sketch->arrows, target, kind, never, name);
}

void sketch_begin_row(struct sketch *sketch, const char *color)
{
    text_add(sketch->dot, "    <tr><td align=\"left\" balign=\"left\"");
    if (color != NULL)
        text_addf(sketch->dot, " bgcolor=\"%s\"", color);
    text_add(sketch->dot, ">");
}

void sketch_end_row(struct sketch *sketch, bool never)
{
    if (never && sketch->reached)
        text_add(sketch->dot, "<br align=\"left\"/><b>never</b>");
    text_add(sketch->dot, "</td></tr>\n");
}

void sketch_condition(const struct scenario *scenario, uint16_t when, struct text *dot)
{
    const struct expression *condition = &scenario->expressions[when];
    text_addf(dot, "%swhen ", condition->dynamic >= 0 ? "dynamic: " : "");
    dot_add_label(dot, condition->source, WHEN_TEXT);
}

void sketch_when(struct sketch *sketch, uint16_t when)
{
    if (when == NONE)
        return;
    text_add(sketch->dot, "<br align=\"left\"/><i>");
    sketch_condition(sketch->scenario, when, sketch->dot);
    text_add(sketch->dot, "</i>");
}

/* "+2 empathy, −1 listening"; nothing for what earns nothing. */
static void add_points(struct sketch *sketch, const struct showing *showing)
{
    const char *separator = "";
    for (size_t c = 0; c < COMPETENCY_COUNT; c++) {
        int points = showing->points[c];
        if (points == 0)
            continue;
        text_addf(sketch->dot, "%s%s%d %s", separator, points > 0 ? "+" : "−",
                  points > 0 ? points : -points, competency_name((enum competency)c));
        separator = ", ";
    }
    if (showing->critical)
        text_addf(sketch->dot, "%s<b>critical error</b>", separator);
}

static bool shows_anything(const struct showing *showing)
{
    bool any = showing->critical;
    for (size_t c = 0; c < COMPETENCY_COUNT; c++)
        any = any || showing->points[c] != 0;
    return any;
}

void sketch_showing(struct sketch *sketch, const char *before, const struct showing *showing)
{
    if (!shows_anything(showing))
        return;
    text_addf(sketch->dot, "<br align=\"left\"/>%s", before);
    add_points(sketch, showing);
}

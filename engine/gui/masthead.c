/* masthead.c: the way out always has its place; the links have theirs in the strip
 * when all of them fit beside a name of usual length. */
#include "gui/masthead.h"

#include "gui/avatar.h"
#include "gui/prose.h"
#include "gui/widget.h"

enum { LINKS = 3, NAME_LEAST = 160 }; /* of the name: in points */

static const struct button quit = {"Quit", WEIGHT_QUIET, ICON_NONE, {.kind = ACTION_CLOSE},
                                   0,      false};

static size_t find_links(const struct app *app, struct button *links)
{
    size_t count = 0;
    links[count++] = (struct button){
        "My progress", WEIGHT_QUIET, ICON_CHART, {.kind = ACTION_PROGRESS}, 'p', false};
    links[count++] = (struct button){
        "Settings", WEIGHT_QUIET, ICON_SETTINGS, {.kind = ACTION_SETTINGS}, 's', false};
    if (app->training->folder != NULL)
        links[count++] = (struct button){
            "Not you?", WEIGHT_QUIET, ICON_PERSON, {.kind = ACTION_PROFILES}, 0, false};
    return count;
}

static int width_of(const struct frame *frame, const struct button *links, size_t count)
{
    int width = 0;
    for (size_t i = 0; i < count; i++)
        width += widget_button_width(frame, &links[i]) + frame_unit(frame, 2);
    return width;
}

/* What is left for the name when the way out and the links stand beside it. */
static bool links_fit(const struct frame *frame, const struct button *links, size_t count)
{
    int taken = widget_button_width(frame, &quit) + width_of(frame, links, count);
    return frame->window.w - taken - frame_unit(frame, 12) >= frame_px(frame, NAME_LEAST);
}

/* What is left for the name beside the picture and what stands at the right. */
static bool name_fits(const struct app *app, const struct frame *frame, int keep)
{
    int room = frame->window.w - keep - frame_unit(frame, 9 + 6 + 8 + 8);
    return prose_width(frame, TYPE_TITLE, app->training->progress.profile.name) <= room;
}

static int kept_right(const struct frame *frame, const struct button *links, size_t count)
{
    count = links_fit(frame, links, count) ? count : 0;
    return widget_button_width(frame, &quit) + width_of(frame, links, count) + frame_unit(frame, 2);
}

void masthead(const struct app *app, struct frame *frame, struct rect header)
{
    struct button links[LINKS];
    size_t count = find_links(app, links);
    if (!links_fit(frame, links, count))
        count = 0;
    int gap = frame_unit(frame, 2);
    int keep = widget_button_width(frame, &quit) + width_of(frame, links, count) + gap;
    int disc = frame_unit(frame, 9), side = frame_unit(frame, 6);
    struct rect beside = header, left = header;
    left.w = disc + side;
    widget_header(frame, left, NULL, "", 0);
    rect_cut_left(&beside, disc + side - frame_unit(frame, 5));
    struct rect rest = widget_header(
        frame, beside, NULL,
        name_fits(app, frame, keep) ? app->training->progress.profile.name : "", keep);
    avatar_draw(frame, (struct rect){header.x + side, header.y + (header.h - disc) / 2, disc, disc},
                &app->training->progress.profile);
    int right = rest.x - widget_button_right(frame, rest.x, rest.y, &quit) - gap;
    int x = right - width_of(frame, links, count) + gap;
    for (size_t i = 0; i < count; i++) {
        widget_button(frame, x, rest.y, &links[i]);
        x += widget_button_width(frame, &links[i]) + gap;
    }
}

int masthead_links(const struct app *app, struct frame *frame, struct rect column, int y)
{
    struct button links[LINKS];
    size_t count = find_links(app, links);
    int top = y, gap = frame_unit(frame, 6);
    if (!name_fits(app, frame, kept_right(frame, links, count)))
        y += prose_paragraph(frame, column.x, y, column.w, TYPE_STRONG, TINT_QUIET,
                             app->training->progress.profile.name) +
             gap;
    if (!links_fit(frame, links, count))
        y += widget_buttons(frame, column.x, y, column.w, links, count) + gap;
    return y - top;
}

/* edited.c: one card; nothing is saved before the first move, so either way is free. */
#include "gui/edited.h"

#include "gui/prose.h"
#include "gui/widget.h"

/* Of the course only: anything else is not found there, and can just go on. */
static size_t find_choices(const struct app *app, struct button *choices)
{
    const struct training *training = app->training;
    size_t place = catalogue_find(&app->catalogue, training->scenario->id);
    bool practice = training->run.journal.mode == MODE_PRACTICE;
    choices[0] =
        (struct button){"Go on", WEIGHT_LEAD, ICON_PLAY, {.kind = ACTION_CONTINUE}, 0, false};
    if (place == app->catalogue.count)
        return 1;
    choices[1] = (struct button){"Begin anew",
                                 WEIGHT_PLAIN,
                                 ICON_NONE,
                                 {practice ? ACTION_PRACTISE : ACTION_ASSESS, (int)place, 0},
                                 0,
                                 false};
    return 2;
}

int edited_draw(const struct app *app, struct frame *frame, int x, int y, int width)
{
    struct button choices[2];
    int top = y, pad = frame_unit(frame, 7);
    struct box card = frame_card(frame, x, y, width);
    x += pad;
    y += pad;
    width -= 2 * pad;
    y += widget_heading(frame, x, y, width, ICON_INFO, "Edited since you began");
    y += prose_paragraph(frame, x, y, width, TYPE_BODY, TINT_INK, app->training->note);
    y += frame_unit(frame, 6);
    size_t count = find_choices(app, choices), first = frame->target_count;
    y += widget_buttons(frame, x, y, width, choices, count) + pad;
    if (first < frame->target_count)
        frame->targets[first].lead = true;
    frame_box_close(frame, &card, y);
    return y - top;
}

/* sheet.c: a pause shows nothing of the talk, so that it gives rest but no time to
 * think about a timed reply. */
#include "gui/sheet.h"

#include "gui/briefing.h"
#include "gui/documents.h"
#include "gui/edited.h"
#include "gui/prose.h"
#include "gui/widget.h"

static const char *pause_words(const struct app *app)
{
    bool timed = app->view.milliseconds_left > 0;
    return timed ? "The clock stands still. What was said and the replies are covered until you "
                   "go on, so that a pause is for resting and not for thinking; the clock then "
                   "goes on where it stopped."
                 : "What was said and the replies are covered until you go on. Everything is "
                   "saved; you can leave as well and take it up here later.";
}

static int draw_pause(const struct app *app, struct frame *frame, int x, int y, int width)
{
    int top = y, pad = frame_unit(frame, 7);
    struct box card = frame_card(frame, x, y, width);
    x += pad;
    y += pad;
    width -= 2 * pad;
    y += widget_heading(frame, x, y, width, ICON_PAUSE, "Paused");
    y += prose_paragraph(frame, x, y, width, TYPE_BODY, TINT_INK, pause_words(app));
    y += frame_unit(frame, 6);
    struct button on = {"Go on", WEIGHT_LEAD, ICON_PLAY, {.kind = ACTION_CONTINUE}, 'p', false};
    struct target *target = widget_button(frame, x, y, &on);
    if (target != NULL)
        target->lead = true;
    y += widget_button_height(frame) + pad;
    frame_box_close(frame, &card, y);
    return y - top;
}

int sheet_draw(const struct app *app, struct frame *frame, int x, int y, int width)
{
    switch (app->sheet) {
    case SHEET_NONE:
    case SHEET_COUNT:
        break;
    case SHEET_BRIEFING:
        return briefing_draw(app, frame, x, y, width);
    case SHEET_DOCUMENTS:
        return documents_draw(app, frame, x, y, width);
    case SHEET_EDITED:
        return edited_draw(app, frame, x, y, width);
    case SHEET_PAUSE:
        return draw_pause(app, frame, x, y, width);
    }
    return 0;
}

/* notice.c: one at a time: a failure before what is not saved, and that before good news
 * and what was mended. */
#include "gui/notice.h"

#include "gui/prose.h"
#include "gui/widget.h"

enum { BUTTONS = 2, WORDS_FROM = 640, WORDS_OF_TWO_FROM = 1000 /* points */ };

struct notice {
    const char *text;
    bool good;
    struct button buttons[BUTTONS]; /* from the left */
    int count;
};

static struct notice plain(const char *text, bool good)
{
    return (struct notice){
        text, good, {{"Dismiss", WEIGHT_PLAIN, ICON_CROSS, {.kind = ACTION_DISMISS}, 0, false}}, 1};
}

static struct notice unsaved(const char *text)
{
    return (struct notice){
        .text = text,
        .buttons =
            {{"Save elsewhere…", WEIGHT_PLAIN, ICON_FOLDER, {.kind = ACTION_RESCUE}, 0, false},
             {"Try again", WEIGHT_PLAIN, ICON_TURN, {.kind = ACTION_DISMISS}, 0, false}},
        .count = 2};
}

/* Words where there is room for them; returns how wide the buttons are together. */
static int fit(const struct frame *frame, struct notice *notice)
{
    int from = notice->count > 1 ? WORDS_OF_TWO_FROM : WORDS_FROM;
    int width = (notice->count - 1) * frame_unit(frame, 2);
    for (int i = 0; i < notice->count; i++) {
        notice->buttons[i].bare = frame->room.w < frame_px(frame, from);
        width += widget_button_width(frame, &notice->buttons[i]);
    }
    return width;
}

static void draw_buttons(struct frame *frame, const struct notice *notice, int x, int y)
{
    for (int i = 0; i < notice->count; i++) {
        widget_button(frame, x, y, &notice->buttons[i]);
        x += widget_button_width(frame, &notice->buttons[i]) + frame_unit(frame, 2);
    }
}

static void draw(struct frame *frame, struct notice *notice)
{
    int pad = frame_unit(frame, 4), side = frame_unit(frame, 6);
    int buttons = fit(frame, notice), least = widget_button_height(frame);
    int x = frame->room.x + pad + side + frame_unit(frame, 3);
    int width = frame->room.x + frame->room.w - 2 * pad - buttons - x;
    int height = prose_height(frame, width, TYPE_BODY, notice->text);
    int drop = height < least ? (least - height) / 2 : 0, most = frame->room.h / 2;
    height += 2 * (drop + pad);
    struct rect strip = rect_cut_top(&frame->room, height < most ? height : most);
    frame->clip = strip;
    frame_fill(frame, strip, frame_tint(frame, notice->good ? TINT_GOOD_SOFT : TINT_BAD_SOFT), 0);
    frame_icon(frame, (struct rect){strip.x + pad, strip.y + pad + drop, side, side},
               notice->good ? ICON_CHECK : ICON_WARNING, notice->good ? TINT_GOOD : TINT_BAD);
    frame->live = LIVE_NOTICE;
    prose_paragraph(frame, x, strip.y + pad + drop, width, TYPE_BODY, TINT_INK, notice->text);
    frame->live = LIVE_NOT;
    draw_buttons(frame, notice, strip.x + strip.w - pad - buttons, strip.y + pad);
    frame->clip = frame->window;
}

void notice_build(const struct app *app, struct frame *frame)
{
    const struct err *failed = &app->training->unsaved, *kept = &app->training->keeper.told;
    struct notice notice = {0};
    struct err told = {0};
    if (app->notice.kind != ERR_NONE) {
        notice = plain(app->notice.text, false);
    } else if (app->screen == SCREEN_RESCUE) {
        return; /* it tells of nothing else */
    } else if (failed->kind != ERR_NONE) {
        err_set(&told, failed->kind,
                "Not saved yet: %s. You can go on; every move tries again to save all of it.",
                failed->text);
        notice = unsaved(told.text);
    } else if (app->rescue.told.length > 0) {
        notice = plain(app->rescue.told.at, true);
    } else if (kept->kind != ERR_NONE) {
        notice = plain(kept->text, false);
    }
    if (notice.text != NULL)
        draw(frame, &notice);
}

void notice_dismiss(struct app *app, struct action action)
{
    (void)action;
    bool failed = app->notice.kind != ERR_NONE || app->training->unsaved.kind != ERR_NONE;
    if (!failed && app->rescue.told.length > 0)
        text_clear(&app->rescue.told);
    else if (!failed)
        err_clear(&app->training->keeper.told);
    err_clear(&app->notice);
    app_save(app);
}

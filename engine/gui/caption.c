/* caption.c: whether a sound is really played makes no difference here. */
#include "gui/caption.h"

#include "gui/layout.h"
#include "gui/prose.h"

enum { ROOM = 8 }; /* a window less than so many strips high has none */

int caption_height(const struct app *app, const struct frame *frame)
{
    int height = prose_leading(frame, TYPE_SMALL) + frame_unit(frame, 3);
    bool any = app->screen == SCREEN_CONVERSATION || sounds_caption(&app->sounding)[0] != '\0';
    return app->settings.captions && any && frame->window.h >= ROOM * height ? height : 0;
}

void caption_draw(const struct app *app, struct frame *frame, struct rect rect)
{
    const char *words = sounds_caption(&app->sounding);
    if (rect_is_empty(rect) || words[0] == '\0')
        return;
    int side = frame_unit(frame, 5);
    struct rect edge = rect, clip = frame->clip;
    frame->clip = rect;
    frame_fill(frame, rect, frame_tint(frame, TINT_SURFACE), 0);
    frame_fill(frame, rect_cut_top(&edge, frame_px(frame, 1)), frame_tint(frame, TINT_LINE), 0);
    prose_line(frame, rect.x + side, rect.y + (rect.h - prose_leading(frame, TYPE_SMALL)) / 2,
               rect.w - 2 * side, TYPE_SMALL, TINT_QUIET, words);
    frame->clip = clip;
}

void caption_cut(const struct app *app, struct frame *frame)
{
    if (app->screen == SCREEN_CONVERSATION && layout_is_wide(frame))
        return;
    caption_draw(app, frame, rect_cut_bottom(&frame->room, caption_height(app, frame)));
}

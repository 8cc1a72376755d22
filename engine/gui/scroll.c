/* scroll.c: commands and targets of the scrolled part are moved when it is whole. */
#include "gui/scroll.h"

void scroll_begin(struct frame *frame, struct rect view)
{
    frame->scroll_draw = frame->list.count;
    frame->scroll_target = frame->target_count;
    frame->clip = view;
}

static void settle(struct scroll *scroll, struct rect view, int content)
{
    scroll->view = view;
    scroll->most = content > view.h ? content - view.h : 0;
    if (scroll->to_end) {
        scroll->offset = scroll->most;
        if (scroll->reveal >= 0 && scroll->reveal - view.y < scroll->offset)
            scroll->offset = scroll->reveal - view.y;
        scroll->to_end = false;
    }
    if (scroll->offset > scroll->most)
        scroll->offset = scroll->most;
    if (scroll->offset < 0)
        scroll->offset = 0;
}

/* The bar lies on the right edge of the view; its thumb is never too small to take hold of. */
static void draw_bar(struct frame *frame, struct scroll *scroll, int content)
{
    scroll->thumb = (struct rect){0};
    if (scroll->most == 0)
        return;
    struct rect view = scroll->view, track = rect_cut_right(&view, frame_unit(frame, 2));
    int thumb = track.h * track.h / content, least = frame_unit(frame, 10);
    if (thumb < least)
        thumb = least < track.h ? least : track.h;
    track.y += (track.h - thumb) * scroll->offset / scroll->most;
    track.h = thumb;
    scroll->thumb = track;
    frame_fill(frame, track, color_fade(frame_tint(frame, TINT_EDGE), 60), track.w / 2);
}

void scroll_end(struct frame *frame, struct scroll *scroll, struct rect view, int bottom)
{
    settle(scroll, view, bottom - view.y);
    for (size_t i = frame->scroll_draw; i < frame->list.count; i++)
        frame->list.at[i].rect.y -= scroll->offset;
    for (size_t i = frame->scroll_target; i < frame->target_count; i++) {
        frame->targets[i].rect.y -= scroll->offset;
        frame->targets[i].scrolls = true;
    }
    frame->clip = frame->window;
    draw_bar(frame, scroll, bottom - view.y);
}

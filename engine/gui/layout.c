/* layout.c: rectangles cut from the window. Sizes are in points and scaled. */
#include "gui/layout.h"

#include "gui/portrait.h"

/* In points. */
enum {
    HEADER = 64,
    PAGE_WIDTH = 920,
    WIDE_PAGE_WIDTH = 1120,
    TALK_WIDTH = 760,
    WIDE_FROM = 960,
    STRIP_FROM = 480, /* a lower window has no strip */
    STAGE_LEAST = 340,
    STAGE_MOST = 480
};

static struct rect margins(const struct frame *frame, struct rect view, int width)
{
    struct rect inner = view;
    int side = frame_unit(frame, view.w < frame_px(frame, WIDE_FROM) ? 5 : 8);
    rect_cut_left(&inner, side);
    rect_cut_right(&inner, side);
    return rect_column(inner, frame_px(frame, width));
}

static struct page page_of(const struct frame *frame, int width)
{
    struct page page;
    page.view = frame->room;
    page.header = rect_cut_top(&page.view, frame_px(frame, HEADER));
    page.column = margins(frame, page.view, width);
    return page;
}

struct page layout_page(const struct frame *frame)
{
    return page_of(frame, PAGE_WIDTH);
}

struct page layout_wide_page(const struct frame *frame)
{
    return page_of(frame, WIDE_PAGE_WIDTH);
}

static int held(int value, int least, int most)
{
    return value < least ? least : value > most ? most : value;
}

/* The portrait stands on the plate, a little behind it. */
static struct rect standing(const struct frame *frame, struct rect place, struct rect plate)
{
    int overlap = frame_unit(frame, 7);
    int room = plate.y + overlap - (place.y + frame_unit(frame, 6));
    int w = place.w * 92 / 100, h = w * PORTRAIT_HEIGHT / PORTRAIT_WIDTH;
    if (h > room) {
        h = room > 0 ? room : 0;
        w = h * PORTRAIT_WIDTH / PORTRAIT_HEIGHT;
    }
    return (struct rect){place.x + (place.w - w) / 2, plate.y + overlap - h, w, h};
}

static void wide(const struct frame *frame, struct stage *stage, struct rect rest, int plate,
                 int foot)
{
    int side = held(rest.w * 35 / 100, frame_px(frame, STAGE_LEAST), frame_px(frame, STAGE_MOST));
    stage->place = rect_cut_left(&rest, side);
    struct rect inner = stage->place;
    stage->foot = rect_cut_bottom(&inner, foot);
    inner = rect_inset(inner, frame_unit(frame, 5));
    stage->plate = rect_cut_bottom(&inner, plate);
    stage->portrait = standing(frame, stage->place, stage->plate);
    stage->view = rest;
    stage->column = margins(frame, rest, TALK_WIDTH);
}

static void narrow(const struct frame *frame, struct stage *stage, struct rect rest, int plate)
{
    bool strip = rest.h >= frame_px(frame, STRIP_FROM);
    stage->place = rect_cut_top(&rest, strip ? plate : 0);
    struct rect inner = rect_inset(stage->place, frame_unit(frame, 5));
    stage->portrait = rect_cut_left(&inner, inner.h);
    rect_cut_left(&inner, frame_unit(frame, 4));
    stage->plate = inner;
    stage->view = rest;
    stage->column = margins(frame, rest, TALK_WIDTH);
}

bool layout_is_wide(const struct frame *frame)
{
    return frame->room.w >= frame_px(frame, WIDE_FROM);
}

struct stage layout_stage(const struct frame *frame, int plate, int foot)
{
    struct stage stage = {0};
    struct rect rest = frame->room;
    stage.header = rect_cut_top(&rest, frame_px(frame, HEADER));
    stage.wide = layout_is_wide(frame);
    if (stage.wide)
        wide(frame, &stage, rest, plate, foot);
    else
        narrow(frame, &stage, rest, plate);
    return stage;
}
